"""Papers in files: as they were issued, in every size they come in, readable by two decoders."""

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from servicedesk.services.papers import OF_ORDER, SIZES, PaperKind
from tests.console.counter import Console


def _codes(path: Path) -> set[str]:
    with Image.open(io.BytesIO(path.read_bytes())) as picture:
        return {found.text for found in zxingcpp.read_barcodes(picture.convert("L"))}


@pytest.fixture
def gone(console: Console) -> str:
    """The code of an order that was accepted, repaired and handed over."""
    answer = console.accept()
    code = str(answer["orders"][0]["code"])
    console.json("move", code, "ready", "--outcome", "repaired", "--place", "Б-03")
    console.json("hand-over", "--receipt", answer["receipt"]["code"], "--label", code, "--paid", "3100")
    return code


@pytest.mark.parametrize(("kind", "size"), [(kind, size) for kind in OF_ORDER for size in SIZES[kind]])
def test_every_paper_comes_in_each_of_its_sizes(
    console: Console, gone: str, tmp_path: Path, kind: PaperKind, size: str
) -> None:
    for form, beginning in ((".pdf", b"%PDF"), (".png", b"\x89PNG")):
        out = tmp_path / f"paper{form}"
        answer = console.json("paper", gone, "--kind", kind, "--size", size, "--out", str(out))
        assert answer["files"][0] == str(out)
        assert out.read_bytes().startswith(beginning)
    expected = gone if kind is PaperKind.LABEL else "1000000161"
    assert expected in _codes(tmp_path / "paper.png")


def test_a_receipt_is_found_by_its_own_number_and_by_its_order(console: Console, gone: str, tmp_path: Path) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    console.json("paper", gone, "--out", str(one))
    console.json("paper", "1 0 000001 61", "--out", str(other))
    assert one.read_bytes() == other.read_bytes()


def test_a_paper_stays_as_it_was_issued(console: Console, tmp_path: Path) -> None:
    code = console.accept()["orders"][0]["code"]
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    console.json("paper", code, "--out", str(before))
    console.json("centre", "--set", "name=Другое имя", "phone=223344")
    console.json("paper", code, "--out", str(after))
    assert before.read_bytes() == after.read_bytes()


def test_the_language_of_a_paper_can_be_chosen(console: Console, gone: str, tmp_path: Path) -> None:
    russian, english = tmp_path / "ru.pdf", tmp_path / "en.pdf"
    console.json("paper", gone, "--out", str(russian))
    console.json("paper", gone, "--language", "en", "--out", str(english))
    assert russian.read_bytes() != english.read_bytes()


def test_further_pages_of_a_picture_lie_beside_the_first(console: Console, gone: str, tmp_path: Path) -> None:
    out = tmp_path / "roll.png"
    files = console.json("paper", gone, "--size", "80mm", "--out", str(out))["files"]
    assert files[0] == str(out)
    assert all(Path(name).exists() for name in files)
    assert sorted(path.name for path in tmp_path.glob("*.png")) == sorted(Path(name).name for name in files)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["2000000127", "--kind", "act"], 25),
        (["2000000127", "--kind", "label", "--size", "a4"], 25),
        (["2000000127", "--kind", "receipt", "--size", "43x25"], 25),
        (["2000000127", "--kind", "пропуск"], 16),
        (["2000000127", "--size", "a0"], 16),
        (["2000007790"], 23),
        (["1000000258"], 24),
        (["1000000161", "--kind", "label"], 32),
    ],
)
def test_a_paper_that_is_not_to_be_had_leaves_no_file(
    console: Console, tmp_path: Path, arguments: list[str], code: int
) -> None:
    devices = [{"kind": "Утюг", "fault": "не греет"}, {"kind": "Фен", "fault": "дымит"}]
    console.accept(devices=devices)
    out = tmp_path / "paper.pdf"
    assert console("paper", *arguments, "--out", str(out)).code == code
    assert not out.exists()


def test_a_file_that_cannot_be_written_is_named(console: Console, gone: str, tmp_path: Path) -> None:
    assert console("paper", gone, "--out", str(tmp_path / "no folder" / "x.pdf")).code == 70
    (tmp_path / "folder.pdf").mkdir()
    said = console("paper", gone, "--out", str(tmp_path / "folder.pdf"))
    assert said.code == 70
    assert "folder.pdf" in said.err
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.endswith("part")) == []
    assert console("paper", gone, "--out", str(tmp_path / "x.jpg")).code == 16
