from pathlib import Path
from threading import Thread

import pytest

from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.services.papers import SIZES, PaperKind, PaperSize, code_of
from tests.documents.decoders import around, by_zbar, by_zxing, framed, pdf_fonts, pdf_pages, pdf_sizes
from tests.documents.every_paper import paper_of
from tests.documents.samples import ORIGINAL, receipt

POINTS = 72 / 25.4
MILLIMETRES = {
    PaperSize.A4: (210, 297),
    PaperSize.A5: (148, 210),
    PaperSize.ROLL_80: (80, None),
    PaperSize.ROLL_58: (58, None),
    PaperSize.LABEL_43X25: (43, 25),
    PaperSize.LABEL_58X40: (58, 40),
}
EVERY = [(kind, size) for kind, sizes in SIZES.items() for size in sizes]
renderer = PaperRenderer()


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_pages_have_the_exact_size_of_the_paper(kind: PaperKind, size: PaperSize) -> None:
    wide, high = MILLIMETRES[size]
    for page in pdf_sizes(renderer.pdf(paper_of(kind), size, "ru", ORIGINAL)):
        assert page[0] == pytest.approx(wide * POINTS, abs=0.01)
        millimetres = page[1] / POINTS
        assert millimetres == pytest.approx(round(millimetres) if high is None else high, abs=0.01)


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_both_decoders_read_every_symbol_of_the_pdf(
    kind: PaperKind, size: PaperSize, language: str, tmp_path: Path
) -> None:
    paper = paper_of(kind)
    pages = layout(paper, size, language, ORIGINAL)
    seen = pdf_pages(renderer.pdf(paper, size, language, ORIGINAL), tmp_path)
    assert len(seen) == len(pages)
    for page, image in zip(pages, seen, strict=True):
        for symbol in page.symbols():
            expected = [("" if symbol.is_bars else "QR") + symbol.digits]
            part = around(page, image, symbol, 300)
            assert by_zxing(part) == expected
            assert by_zbar(part) == expected
        code = code_of(paper)
        assert {text[-10:] for text in by_zxing(framed(image))} == (set() if code is None else {code.digits})


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
def test_bars_of_a_sheet_are_exact_to_the_dot_in_a_foreign_renderer(size: PaperSize, tmp_path: Path) -> None:
    (page, *_) = layout(receipt(), size, "ru", ORIGINAL)
    (seen, *_) = pdf_pages(renderer.pdf(receipt(), size, "ru", ORIGINAL), tmp_path)
    symbols = list(page.symbols())
    assert len(symbols) >= 2
    for symbol in symbols:
        middle = symbol.height // 2
        wide, high = symbol.size
        across = (middle, 0, middle + 1, high) if symbol.turned else (0, middle, wide, middle + 1)
        line = seen.crop(tuple(a + b for a, b in zip(across, (symbol.x, symbol.y) * 2, strict=True)))  # type: ignore[arg-type]
        modules = "".join("1" if level < 128 else "0" for level in line.tobytes())
        assert modules == "".join(cell * symbol.module for cell in symbol.cells[0])


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_the_same_paper_gives_the_same_bytes(kind: PaperKind, size: PaperSize) -> None:
    paper = paper_of(kind)
    assert renderer.pdf(paper, size, "ru", ORIGINAL) == PaperRenderer().pdf(paper, size, "ru", ORIGINAL)


def test_another_paper_gives_other_bytes() -> None:
    one, other = receipt(), receipt(customer="Фёдорова Анна")
    assert renderer.pdf(one, PaperSize.A4, "ru", ORIGINAL) != renderer.pdf(other, PaperSize.A4, "ru", ORIGINAL)


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_every_font_is_ours_and_embedded(kind: PaperKind, size: PaperSize) -> None:
    fonts = pdf_fonts(renderer.pdf(paper_of(kind), size, "ru", ORIGINAL))
    assert fonts
    assert all(name.startswith("DejaVuSans") and embedded for name, embedded in fonts)


def test_papers_painted_in_several_threads_do_not_disturb_one_another() -> None:
    alone = renderer.pdf(receipt(), PaperSize.A4, "ru", ORIGINAL)
    made: list[bytes] = []
    threads = [
        Thread(target=lambda: made.append(PaperRenderer().pdf(receipt(), PaperSize.A4, "ru", ORIGINAL)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [alone] * 6
