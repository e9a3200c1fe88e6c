"""Makes the pictures of docs/pictures: the real program on the sample centre, always on the same day.

    python -m tests.journeys.screenshots [--folder FOLDER] [--only NAME ...] [--scale 2] [--points 14]

Each language and each look is a process of its own; keys are pressed as a clerk would press them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from PIL import Image

REPOSITORY = Path(__file__).parents[2]
PICTURES = REPOSITORY / "docs" / "pictures"
LANGUAGES, LOOKS = ("ru", "en"), ("light", "dark")
WIDTH, HEIGHT = 1366, 768
MOST_BYTES = 150_000
_COLOURS = 256

SCREEN = """{{"screens": [{{"name": "desk", "x": 0, "y": 0, "width": {width}, "height": {height},
"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}}]}}"""


def shoot_all(folder: Path, only: list[str], scale: float, points: float) -> list[Path]:
    """Every picture, made small; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        rough = Path(name)
        screen = rough / "screen.json"
        screen.write_text(SCREEN.format(width=round(WIDTH * scale), height=round(HEIGHT * scale)), encoding="ascii")
        environment = {
            **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_SCALE_FACTOR": f"{scale:g}",
            "TZ": "Asia/Novosibirsk",
        }  # fmt: skip
        for language, look in product(LANGUAGES, LOOKS):
            command = [sys.executable, "-m", "tests.journeys.shooting", str(rough), language, look, f"{points:g}"]
            subprocess.run([*command, *only], cwd=REPOSITORY, env=environment, check=True)
        most = round(MOST_BYTES * scale**2)
        return [squeeze(file, folder / file.name, most) for file in sorted(rough.glob("*.png"))]


def squeeze(rough: Path, file: Path, most: int = MOST_BYTES) -> Path:
    """Keep a picture in few colours: screens have no more, and the file becomes four times smaller."""
    with Image.open(rough) as picture:
        few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        few.save(file, optimize=True)
    size = file.stat().st_size
    if size > most:
        file.unlink()
        raise SystemExit(f"{file.name} is too large: {size} bytes")
    return file


def main() -> None:
    """Make them and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=PICTURES)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--points", type=float, default=10.5)
    told = parser.parse_args()
    files = shoot_all(told.folder, told.only, told.scale, told.points)
    print(f"{len(files)} pictures, {sum(file.stat().st_size for file in files) // 1000} kB, in {told.folder}")


if __name__ == "__main__":
    main()
