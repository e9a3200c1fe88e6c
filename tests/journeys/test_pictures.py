"""The pictures of docs/ are there, of the size of a counter's screen, and small."""

from itertools import product
from pathlib import Path

import pytest
from PIL import Image

from tests.journeys.screenshots import HEIGHT, LANGUAGES, LOOKS, MOST_BYTES, PICTURES, WIDTH, squeeze

DESK = ("intake", "lookup", "pickup", "preview")
STORE = ("store", "my-orders", "places", "count", "delivery")
DIRECTOR = ("lost-receipts", "uncollected", "till", "shops")
NAMES = (*DESK, *STORE, *DIRECTOR, *(f"first-start-{page}" for page in range(1, 6)))
WHOLE = {f"{name}-{language}-{look}.png" for name, language, look in product(NAMES, LANGUAGES, LOOKS)}


def test_every_screen_is_there_in_both_languages_and_both_looks() -> None:
    assert {file.name for file in PICTURES.glob("*.png")} == WHOLE
    for name in WHOLE:
        with Image.open(PICTURES / name) as picture:
            assert picture.size == (WIDTH, HEIGHT)
        assert (PICTURES / name).stat().st_size <= MOST_BYTES


def test_a_picture_that_is_too_large_is_not_kept(tmp_path: Path) -> None:
    rough = PICTURES / "intake-ru-light.png"
    with pytest.raises(SystemExit, match="too large"):
        squeeze(rough, tmp_path / "intake.png", most=1000)
    assert list(tmp_path.iterdir()) == []
