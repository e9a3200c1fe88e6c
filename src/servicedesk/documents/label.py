"""The sticker on a device: the code first, then what a person at the shelf looks for."""

from servicedesk.documents.codes import BARS_MODULES, BARS_QUIET, QR_QUIET, bars, qr, widest_module
from servicedesk.documents.content import Words
from servicedesk.documents.flow import Style, style
from servicedesk.documents.fonts import Face, printable, width
from servicedesk.documents.marks import Anchor, Mark, Page, Placed, Text, shifted
from servicedesk.documents.wrap import wrap
from servicedesk.services.papers import CopyMark, LabelPaper, PaperSize, PrintHead, UnreadableCode

_PAPER_MM = {PaperSize.LABEL_43X25: (43.0, 25.0), PaperSize.LABEL_58X40: (58.0, 40.0)}
_BARS_MM = 12.5
_BARS_BESIDE_QR_MM = 17.5
_QR_MODULE_MM = 0.625
_MARGIN_MM = 1.25
_SMALLEST = 0.82
"""How far a line of text may shrink before it is shortened."""

_SMALLEST_PLACE = 0.55
"""And how far what is looked for first may: the place, a warning."""


def label_page(paper: LabelPaper, words: Words, mark: CopyMark, size: PaperSize, head: PrintHead) -> Page:
    """The one page of a label."""
    sticker = _Sticker(paper, words.mark(mark), words("label.urgent") if paper.urgent else "", size, head)
    sticker.set_codes()
    if size is PaperSize.LABEL_58X40:
        sticker.set_wide_words()
    else:
        sticker.set_narrow_words()
    wide, high = _PAPER_MM[size]
    return Page(
        width=sticker.wide,
        height=sticker.high,
        dpi=head.dpi,
        dots_per_mm=head.dots_per_mm,
        placed=(Placed(0, 0, tuple(sticker.marks)),),
        paper_mm=(wide, high),
        offset_mm=(wide - sticker.wide / head.dots_per_mm) / 2,
    )


class _Sticker:
    """A label as it is being set: marks, and how far down it is filled."""

    def __init__(self, paper: LabelPaper, mark: str, urgent: str, size: PaperSize, head: PrintHead) -> None:
        self.paper, self.size = paper, size
        self.notice = " · ".join(part for part in (urgent, mark) if part)
        self.dots_per_mm = head.dots_per_mm
        wide, high = _PAPER_MM[size]
        self.wide = min(self.dots(wide), head.dots)
        self.high = self.dots(high)
        self.margin = self.dots(_MARGIN_MM)
        self.y = self.dots(0.75)
        self.marks: list[Mark] = []

    def dots(self, millimetres: float) -> int:
        return round(millimetres * self.dots_per_mm)

    def set_codes(self) -> None:
        """The bar code, and a QR beside it where the label is wide enough; white between them counts for both."""
        digits = self.paper.code.digits
        matrix = qr(digits, self.dots(_QR_MODULE_MM)) if self.size is PaperSize.LABEL_58X40 else None
        extra = matrix.size[0] + QR_QUIET * matrix.module - self.dots(0.5) if matrix else 0
        module = min(widest_module(self.wide - extra, self.dots_per_mm), self.dots(0.4))
        if not module:
            raise UnreadableCode(number=digits, size=self.size.value)
        symbol = bars(digits, module, self.dots(_BARS_MM if matrix is None else _BARS_BESIDE_QR_MM))
        quiet = BARS_QUIET * module
        if matrix is None:
            self.marks.append(shifted(symbol, (self.wide - symbol.size[0]) // 2, self.y))
        else:
            self.marks.append(shifted(symbol, quiet, self.y))
            x = quiet + BARS_MODULES * module + quiet
            self.marks.append(shifted(matrix, x, self.y + (symbol.height - matrix.height) // 2))
        self.y += symbol.height + self.dots(0.25)

    def set_narrow_words(self) -> None:
        """Number and day, device, owner and place: three lines."""
        number, strong, body = (self._style(face, mm) for face, mm in _NARROW)
        self._line(number, self.paper.code.grouped, body, self._day())
        self._line(strong, self.paper.device, strong, self.notice)
        self._line(body, self.paper.owner, strong, self.paper.place)

    def set_wide_words(self) -> None:
        """The number large, the day, the device in two lines, the owner, the place large."""
        number, strong, body, place = (self._style(face, mm) for face, mm in _WIDE)
        self._line(number, self.paper.code.grouped, body, self._day())
        room = self.wide - 2 * self.margin
        lines = wrap(_one_line(self.paper.device), strong.face, strong.size, room)
        first, rest = (lines[0], " ".join(lines[1:])) if lines else ("", "")
        self._line(strong, first)
        self._line(strong, rest, strong, self.notice)
        self._line(body, self.paper.owner, place, self.paper.place)

    def _style(self, face: Face, millimetres: float) -> Style:
        return style(face, millimetres, self.dots_per_mm)

    def _day(self) -> str:
        return f"{self.paper.accepted_on:%d.%m.%y}"

    def _line(self, left: Style, text: str, right: Style | None = None, end: str = "") -> None:
        """A text, and another at the right edge; the first gives way, but keeps a third of the line."""
        room = self.wide - 2 * self.margin
        right = right or left
        leading = max(left.leading, right.leading if end else 0)
        y = self.y + round((leading + 0.73 * max(left.size, right.size if end else 0)) / 2)
        shown, size, taken = _fitted(_one_line(end), right, room * 2 // 3, _SMALLEST_PLACE)
        if shown:
            self.marks.append(Text(self.wide - self.margin, y, shown, right.face, size, Anchor.RIGHT))
            taken += self.dots(1)
        shown, size, _ = _fitted(_one_line(text), left, room - taken, _SMALLEST)
        if shown:
            self.marks.append(Text(self.margin, y, shown, left.face, size))
        self.y += leading


_NARROW = ((Face.NUMBER, 2.9), (Face.STRONG, 2.75), (Face.TEXT, 2.6))
_WIDE = ((Face.NUMBER, 4.2), (Face.STRONG, 3.4), (Face.TEXT, 3.1), (Face.STRONG, 5.0))


def _one_line(text: str) -> str:
    return " ".join(printable(text).split())


def _fitted(text: str, style: Style, room: int, smallest_part: float) -> tuple[str, int, int]:
    """The text, its size and its length: smaller type first, then shortened with an ellipsis."""
    size = style.size
    length = width(text, style.face, size)
    smallest = max(1, round(size * smallest_part))
    while length > room and size > smallest:
        size -= 1
        length = width(text, style.face, size)
    if length > room:
        while text and width(text + "…", style.face, size) > room:
            text = text[:-1]
        text = text.rstrip() + "…"
        length = width(text, style.face, size)
    return text, size, round(length) if text else 0
