"""Two independent decoders, and the PDF as a foreign program sees it."""

import re
import subprocess
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from servicedesk.documents.marks import Page, Symbol

_KINDS = [pyzbar.ZBarSymbol.CODE128, pyzbar.ZBarSymbol.QRCODE]


def opened(png: bytes) -> Image.Image:
    """A PNG as a grey picture."""
    return Image.open(BytesIO(png)).convert("L")


def framed(image: Image.Image) -> Image.Image:
    """The picture on a larger white desk, as a scanner sees it."""
    desk = Image.new("L", (image.width + 80, image.height + 80), 255)
    desk.paste(image, (40, 40))
    return desk


def around(page: Page, image: Image.Image, symbol: Symbol, dpi: float) -> Image.Image:
    """The part of a painted page where a symbol stands, its quiet zone with it."""
    dots = dpi / 25.4 / page.dots_per_mm
    quiet = symbol.quiet * symbol.module
    left = (symbol.x - quiet) * dots + page.offset_mm * dpi / 25.4
    top = (symbol.y - quiet) * dots
    wide, high = ((length + 2 * quiet) * dots for length in symbol.size)
    return framed(image.crop((round(left), round(top), round(left + wide), round(top + high))))


def by_zxing(image: Image.Image) -> list[str]:
    """What zxing-cpp reads, each symbol once, ``QR`` before the digits of a matrix."""
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(image, formats=formats)
    return sorted(("QR" if "QR" in str(code.format) else "") + code.text for code in found)


def by_zbar(image: Image.Image) -> list[str]:
    """What zbar reads, in the same form."""
    found = pyzbar.decode(image, symbols=_KINDS)
    return sorted(("QR" if code.type == "QRCODE" else "") + code.data.decode() for code in found)


def pdf_pages(pdf: bytes, folder: Path, dpi: int = 300) -> list[Image.Image]:
    """The pages of a PDF as poppler paints them."""
    (folder / "paper.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "paper.pdf", "page"], cwd=folder, check=True, timeout=60)
    return [Image.open(path).convert("L") for path in sorted(folder.glob("page*.pgm"))]


def pdf_text(pdf: bytes) -> str:
    """The text of a PDF, its blanks made equal."""
    run = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60)
    return " ".join(run.stdout.decode().split())


def pdf_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    told = _info("pdfinfo", "-l", "-1", pdf=pdf)
    sizes = re.findall(r"size:\s+([\d.]+) x ([\d.]+) pts", told)
    return [(float(wide), float(high)) for wide, high in sizes]


def pdf_fonts(pdf: bytes) -> list[tuple[str, bool]]:
    """The fonts a PDF uses, and whether each is embedded."""
    lines = _info("pdffonts", pdf=pdf).splitlines()[2:]
    return [(line.split()[0].split("+")[-1], line.split()[-5] == "yes") for line in lines]


def _info(*command: str, pdf: bytes) -> str:
    return subprocess.run([*command, "-"], input=pdf, capture_output=True, check=True, timeout=60).stdout.decode()
