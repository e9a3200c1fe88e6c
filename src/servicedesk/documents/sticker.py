"""A sticker as it is being set: its codes first, then lines of words that shrink before they are cut."""

from servicedesk.documents.codes import BARS_MODULES, BARS_QUIET, QR_QUIET, bars, qr, widest_module
from servicedesk.documents.flow import Style, style
from servicedesk.documents.fonts import Face, printable, width
from servicedesk.documents.marks import Anchor, Mark, Page, Placed, Text, shifted
from servicedesk.domain.codes import Code
from servicedesk.services.papers import PaperSize, PrintHead, UnreadableCode

_PAPER_MM = {PaperSize.LABEL_43X25: (43.0, 25.0), PaperSize.LABEL_58X40: (58.0, 40.0)}
_BARS_MM = 12.5
_BARS_BESIDE_QR_MM = 17.5
_QR_MODULE_MM = 0.625
_MARGIN_MM = 1.25
SMALLEST = 0.82
"""How far a line of text may shrink before it is shortened."""

SMALLEST_PLACE = 0.55
"""And how far what is looked for first may: the place, a warning."""


class Sticker:
    """Marks, and how far down the sticker is filled."""

    def __init__(self, code: Code, size: PaperSize, head: PrintHead) -> None:
        self.size = size
        self._head = head
        self._digits = code.digits
        self._wide = min(self.dots(_PAPER_MM[size][0]), head.dots)
        self._margin = self.dots(_MARGIN_MM)
        self.y = self.dots(0.75)
        self._marks: list[Mark] = []

    def dots(self, millimetres: float) -> int:
        """The nearest whole number of dots."""
        return round(millimetres * self._head.dots_per_mm)

    @property
    def room(self) -> int:
        """How long a line may be, in dots."""
        return self._wide - 2 * self._margin

    def set_codes(self) -> None:
        """The bar code, and a QR beside it where the label is wide enough; white between them counts for both."""
        matrix = qr(self._digits, self.dots(_QR_MODULE_MM)) if self.size is PaperSize.LABEL_58X40 else None
        extra = matrix.size[0] + QR_QUIET * matrix.module - self.dots(0.5) if matrix else 0
        module = min(widest_module(self._wide - extra, self._head.dots_per_mm), self.dots(0.4))
        if not module:
            raise UnreadableCode(number=self._digits, size=self.size.value)
        symbol = bars(self._digits, module, self.dots(_BARS_MM if matrix is None else _BARS_BESIDE_QR_MM))
        quiet = BARS_QUIET * module
        if matrix is None:
            self._marks.append(shifted(symbol, (self._wide - symbol.size[0]) // 2, self.y))
        else:
            self._marks.append(shifted(symbol, quiet, self.y))
            x = quiet + BARS_MODULES * module + quiet
            self._marks.append(shifted(matrix, x, self.y + (symbol.height - matrix.height) // 2))
        self.y += symbol.height + self.dots(0.25)

    def style(self, face: Face, millimetres: float) -> Style:
        """Type of this height."""
        return style(face, millimetres, self._head.dots_per_mm)

    def line(
        self, left: Style, text: str, right: Style | None = None, end: str = "", *, smallest: float = SMALLEST
    ) -> None:
        """A text, and another at the right edge; the first gives way, but keeps a third of the line."""
        right = right or left
        leading = max(left.leading, right.leading if end else 0)
        y = self.y + round((leading + 0.73 * max(left.size, right.size if end else 0)) / 2)
        shown, size, taken = fitted(one_line(end), right, self.room * 2 // 3, SMALLEST_PLACE)
        if shown:
            self._marks.append(Text(self._wide - self._margin, y, shown, right.face, size, Anchor.RIGHT))
            taken += self.dots(1)
        shown, size, _ = fitted(one_line(text), left, self.room - taken, smallest)
        if shown:
            self._marks.append(Text(self._margin, y, shown, left.face, size))
        self.y += leading

    def page(self) -> Page:
        """The one page."""
        wide, high = _PAPER_MM[self.size]
        return Page(
            width=self._wide,
            height=self.dots(high),
            dpi=self._head.dpi,
            dots_per_mm=self._head.dots_per_mm,
            placed=(Placed(0, 0, tuple(self._marks)),),
            paper_mm=(wide, high),
            offset_mm=(wide - self._wide / self._head.dots_per_mm) / 2,
        )


def one_line(text: str) -> str:
    """A text without breaks and without what no font has."""
    return " ".join(printable(text).split())


def fitted(text: str, style: Style, room: int, smallest_part: float) -> tuple[str, int, int]:
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
