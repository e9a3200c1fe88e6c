"""How fast papers are made, against a bare canvas that draws the same marks, and how well worn papers read.

`python -m benchmarks.bench_papers` prints ratios; with `--gates` also the gates of damaged paper, 500 samples each.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from statistics import median
from time import perf_counter, process_time

from reportlab.pdfgen.canvas import Canvas

from servicedesk.documents.marks import Anchor, Page, Text
from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import ActPaper, Paper, PaperSize, ReceiptPaper
from tests.documents.damage import LABEL_WEAR, RECEIPT_WEAR, clean_paper, read_damaged
from tests.documents.samples import LAPTOP, ORIGINAL, REMOTE, TELEVISION, act, label, receipt

_ROUNDS = 60
_SAMPLES = 500
_MARGIN = 1.3
_COLD = """
from time import perf_counter
began = perf_counter()
from tests.documents.samples import ORIGINAL, receipt
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import PaperSize
facts = perf_counter()
from servicedesk.documents.renderer import PaperRenderer
PaperRenderer().{act}(receipt(), PaperSize("{size}"), "ru", ORIGINAL)
print(perf_counter() - facts)
"""


def main() -> None:
    """Print every figure, one a line."""
    renderer = PaperRenderer()
    for count, paper in ((1, receipt(TELEVISION)), (2, receipt()), (3, receipt(TELEVISION, REMOTE, LAPTOP))):
        _ratio(f"receipt A4, two copies, devices: {count}", renderer, paper, PaperSize.A4)
    _ratio("act A4, two copies", renderer, act(), PaperSize.A4)
    _ratio("receipt A5", renderer, receipt(), PaperSize.A5)
    for size in (PaperSize.ROLL_80, PaperSize.ROLL_58):
        _told(f"receipt {size}, record -> bitmaps, two copies", partial(_bitmaps, renderer, receipt(), size))
    for size in (PaperSize.LABEL_43X25, PaperSize.LABEL_58X40):
        _told(f"label {size}, record -> bitmap", partial(_bitmaps, renderer, label(), size))
    for verb, name in (("pdf", "a4"), ("bitmaps", "80mm")):
        print(f"cold, imports and all: receipt {name} {verb}: {_cold(verb, name) * 1000:.0f} ms (goal 300)")
    if "--gates" in sys.argv:
        _gates()


def _ratio(name: str, renderer: PaperRenderer, paper: ReceiptPaper | ActPaper, size: PaperSize) -> None:
    """Our PDF against the bare canvas, round by round, so that a busy machine slows both."""
    pages = layout(paper, size, "ru", ORIGINAL)
    ours: list[float] = []
    floor: list[float] = []
    renderer.pdf(paper, size, "ru", ORIGINAL)
    for number in range(1, _ROUNDS + 1):
        # Every visit has a number of its own: nothing that was built or read back for another may help.
        fresh = replace(paper, code=Code(CodeKind.RECEIPT, 3, number))
        ours.append(_spent(partial(renderer.pdf, fresh, size, "ru", ORIGINAL)))
        floor.append(_spent(lambda: _bare(pages)))
    told = f"{median(ours) * 1000:.1f} ms against {median(floor) * 1000:.1f} ms"
    print(f"{name}: {median(ours) / median(floor):.2f} x the bare canvas ({told}; goal {_MARGIN} x)")


def _bare(pages: tuple[Page, ...]) -> bytes:
    """The floor: the same marks drawn one after another by hand, nothing measured, wrapped or read back."""
    kept = BytesIO()
    canvas = Canvas(kept, invariant=1)
    for page in pages:
        wide, high = (millimetres * 72 / 25.4 for millimetres in page.paper_mm)
        canvas.setPageSize((wide, high))
        scale = 72 / 25.4 / page.dots_per_mm
        for group in page.placed:
            for mark in group.marks:
                x, y = (group.x + mark.x) * scale, high - (group.y + mark.y) * scale
                if isinstance(mark, Text):
                    canvas.setFont(mark.face.value, mark.size * scale)
                    _DRAWN[mark.anchor](canvas, x, y, mark.text)
                    continue
                for dx, dy, along, tall in mark.boxes():
                    canvas.rect(x + dx * scale, y - (dy + tall) * scale, along * scale, tall * scale, 0, 1)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


_DRAWN: dict[Anchor, Callable[[Canvas, float, float, str], None]] = {
    Anchor.LEFT: Canvas.drawString,
    Anchor.CENTRE: Canvas.drawCentredString,
    Anchor.RIGHT: Canvas.drawRightString,
}


def _bitmaps(renderer: PaperRenderer, paper: Paper, size: PaperSize) -> None:
    renderer.bitmaps(paper, size, "ru", ORIGINAL)


def _told(name: str, work: Callable[[], None]) -> None:
    work()
    spent = [_spent(work) for _ in range(_ROUNDS)]
    print(f"{name}: {median(spent) * 1000:.1f} ms (goal 50)")


def _spent(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began


def _cold(verb: str, size: str) -> float:
    script = _COLD.format(act=verb, size=size)
    run = [sys.executable, "-c", script]
    spent = [float(subprocess.run(run, capture_output=True, text=True, check=True).stdout) for _ in range(5)]
    return median(spent)


def _gates() -> None:
    began = perf_counter()
    for size in PaperSize:
        sticker = size in (PaperSize.LABEL_43X25, PaperSize.LABEL_58X40)
        page = layout(label() if sticker else receipt(), size, "ru", ORIGINAL)[0]
        clean = clean_paper(page)
        for name, wear in (LABEL_WEAR if sticker else RECEIPT_WEAR).items():
            read = [read_damaged(page, clean, wear, seed) for seed in range(_SAMPLES)]
            by_any = sum(reading.any_decoder for reading in read) / _SAMPLES
            by_line = sum(reading.line for reading in read) / _SAMPLES
            wrong = sum(reading.wrong for reading in read)
            print(f"{size} {name}: any decoder {by_any:.1%}, line scanner {by_line:.1%}, wrong reads {wrong}")
    print(f"gates took {perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
