"""Papers on A4 and A5: two copies on one A4 page with a line to tear along, or as many pages as the text needs."""

from typing import NamedTuple

from servicedesk.documents.codes import BARS_MODULES, BARS_QUIET, bars
from servicedesk.documents.content import Content, CopyOf, Field, Item, Words
from servicedesk.documents.flow import Column, Row, Type, dashes, stacked
from servicedesk.documents.fonts import Face, printable, width
from servicedesk.documents.marks import Anchor, Page, Placed, Text
from servicedesk.documents.paging import paginate
from servicedesk.documents.typesizes import Density, foot_line, stub_text, type_for
from servicedesk.services.papers import PaperSize, PrintHead

_PAPER_MM = {PaperSize.A4: (210.0, 297.0), PaperSize.A5: (148.0, 210.0)}
_LEFT_MM, _RIGHT_MM, _EDGE_MM = 12, 8, 7
_STUB_MM = 40
_MODULE_MM = 0.42
_UPRIGHT_MM, _TURNED_MM = 15, 20
_LABEL_MM = 24


class _Sheet(NamedTuple):
    """The measures of one sheet in dots. The stub stands on the right of an A4 copy, and at the foot of an A5 page."""

    size: PaperSize
    head: PrintHead
    wide: int
    high: int
    room: int
    edge: int

    @property
    def halved(self) -> bool:
        return self.size is PaperSize.A4

    def dots(self, millimetres: float) -> int:
        return round(millimetres * self.head.dots_per_mm)

    @property
    def module(self) -> int:
        return self.dots(_MODULE_MM)


def sheet_pages(content: Content, words: Words, size: PaperSize, head: PrintHead) -> tuple[Page, ...]:
    """The pages of a paper: smaller type when it must be, further pages when even that does not fit."""
    sheet = _sheet(size, head, any(copy.stub for copy in content.copies))
    for density in (Density.ROOMY, Density.NORMAL, Density.COMPACT):
        type_ = type_for(size, head.dots_per_mm, density)
        pages = _fitting(content, sheet, type_)
        if pages:
            return pages
    return _spread(content, words, sheet, type_for(size, head.dots_per_mm))


def _sheet(size: PaperSize, head: PrintHead, stub: bool) -> _Sheet:
    wide, high = (round(mm * head.dots_per_mm) for mm in _PAPER_MM[size])
    taken = _LEFT_MM + _RIGHT_MM + (_STUB_MM if stub and size is PaperSize.A4 else 0)
    room = wide - round(taken * head.dots_per_mm)
    return _Sheet(size, head, wide, high, room, round(_EDGE_MM * head.dots_per_mm))


def _fitting(content: Content, sheet: _Sheet, type_: Type) -> tuple[Page, ...]:
    """Every copy on one page of its own, or on one half of an A4 page; nothing when they do not fit."""
    halved = sheet.halved
    slot = sheet.high // 2 if halved else sheet.high
    body = _body(content, sheet, type_)
    columns = [_copy(content, copy, sheet, type_, body) for copy in content.copies]
    for copy, column in zip(content.copies, columns, strict=True):
        taken = column.height + 2 * sheet.edge
        stub = _stub_height(content, copy, sheet, type_)
        if (max(taken, stub) if halved else taken + stub) > slot:
            return ()
    slots = [
        [*stacked(column.rows, sheet.dots(_LEFT_MM), sheet.edge), *_stub(content, copy, sheet, type_, slot)]
        for copy, column in zip(content.copies, columns, strict=True)
    ]
    if not halved:
        return tuple(_page(sheet, placed) for placed in slots)
    if len(slots) == 1:
        return (_page(sheet, slots[0]),)
    tear = Placed(0, slot - type_.rule // 2, dashes(sheet.wide, type_))
    lower = [Placed(group.x, group.y + slot, group.marks) for group in slots[1]]
    return (_page(sheet, [*slots[0], tear, *lower]),)


def _spread(content: Content, words: Words, sheet: _Sheet, type_: Type) -> tuple[Page, ...]:
    """Every copy over as many pages as it needs, numbered, the stub on the first of them."""
    pages: list[Page] = []
    body = _body(content, sheet, type_)
    lead = type_.small.leading * 2
    for copy in content.copies:
        stub = _stub_height(content, copy, sheet, type_)
        later = sheet.high - 2 * sheet.edge - lead
        first = later if sheet.halved else later - stub
        chunks = paginate(_copy(content, copy, sheet, type_, body).rows, first, later)
        for index, rows in enumerate(chunks):
            column = Column(sheet.room, type_)
            if len(chunks) > 1:
                page = {"page": index + 1, "pages": len(chunks)}
                numbered = words("page.of", title=content.title, number=content.number, **page)
                column.text(numbered, type_.small, Anchor.RIGHT)
            column.rows += rows
            placed = stacked(column.rows, sheet.dots(_LEFT_MM), sheet.edge)
            if not index:
                placed += _stub(content, copy, sheet, type_, sheet.high)
            pages.append(_page(sheet, placed))
    return tuple(pages)


def _page(sheet: _Sheet, placed: list[Placed]) -> Page:
    head = sheet.head
    return Page(sheet.wide, sheet.high, head.dpi, head.dots_per_mm, tuple(placed), _PAPER_MM[sheet.size])


def _copy(content: Content, copy: CopyOf, sheet: _Sheet, type_: Type, body: list[Row]) -> Column:
    column = Column(sheet.room, type_)
    _head(column, content, copy, sheet)
    column.rows += body
    return column


def _head(column: Column, content: Content, copy: CopyOf, sheet: _Sheet) -> None:
    """The centre and the title on the left, the code on the right."""
    type_ = column.type
    symbol = bars(content.digits, sheet.module, type_.dots(_UPRIGHT_MM))
    zone = symbol.size[0] + BARS_QUIET * sheet.module
    code = Column(symbol.size[0], type_)
    code.symbol(symbol, content.number)
    words = Column(sheet.room - zone - type_.gap, type_)
    words.text(content.centre, type_.strong)
    for line in content.contacts:
        words.joined(line, type_.small)
    words.gap()
    words.text(" · ".join(part for part in (content.title, content.mark) if part), type_.title)
    words.text(foot_line(content, copy.name), type_.small)
    column.beside(((0, words), (sheet.room - symbol.size[0], code)))


def _body(content: Content, sheet: _Sheet, type_: Type) -> list[Row]:
    """Everything below the head: the same on every copy."""
    column = Column(sheet.room, type_)
    column.rule()
    _grid(column, content.facts)
    for item in content.items:
        column.rule()
        _item(column, item)
    column.rule()
    _sums(column, content)
    column.gap()
    for note in content.notes:
        column.text(note, type_.small)
    column.text(content.agreed, type_.small, tied=True)
    column.gap(type_.dots(4))
    column.signatures(content.signatures)
    return column.rows


def _item(column: Column, item: Item) -> None:
    type_ = column.type
    body = type_.body
    number = Text(column.room, body.baseline, item.number.value, Face.NUMBER, body.size, Anchor.RIGHT)
    taken = round(width(item.number.value, Face.NUMBER, body.size)) + 2 * type_.gap
    title = Column(column.room - taken, type_)
    title.text(item.title, type_.strong, tied=True)
    first, *rest = title.rows or [Row(body.leading, (), True)]
    column.rows += [Row(first.height, (*first.placed, Placed(0, 0, (number,))), True), *rest]
    for field in item.texts:
        column.cell(field, type_.dots(_LABEL_MM))
    _grid(column, item.fields)


def _grid(column: Column, fields: tuple[Field, ...]) -> None:
    """Short fields two in a row; a long one has the whole width."""
    type_ = column.type
    label, half = type_.dots(_LABEL_MM), (column.room - type_.gap) // 2
    waiting: Column | None = None
    for field in fields:
        style = type_.strong if field.strong else type_.body
        if width(printable(field.value), style.face, style.size) > half - label:
            _flush(column, waiting)
            waiting = None
            column.cell(field, label)
            continue
        cell = Column(half, type_)
        cell.cell(field, label)
        if waiting is None:
            waiting = cell
        else:
            column.beside(((0, waiting), (column.room - half, cell)))
            waiting = None
    _flush(column, waiting)


def _flush(column: Column, waiting: Column | None) -> None:
    if waiting is not None:
        column.rows += waiting.rows


def _sums(column: Column, content: Content) -> None:
    """The sums in figures on the right, in words on the left."""
    type_ = column.type
    half = (column.room - 3 * type_.gap) // 2
    remark, figures = Column(half if content.sums else column.room, type_), Column(half, type_)
    remark.gap(type_.body.baseline - type_.small.baseline)
    remark.text(content.remark, type_.small)
    for field in content.sums:
        figures.pair(field)
    column.beside(((0, remark), (column.room - half, figures)))


def _stub_height(content: Content, copy: CopyOf, sheet: _Sheet, type_: Type) -> int:
    if copy.stub is None:
        return 0
    symbol = (BARS_MODULES + 2 * BARS_QUIET) * sheet.module
    if not sheet.halved:
        return symbol + sheet.edge
    text = stub_text(content, copy.stub.title, copy.stub.lines, sheet.dots(_STUB_MM - 6), type_)
    return symbol + text.height + 2 * sheet.edge


def _stub(content: Content, copy: CopyOf, sheet: _Sheet, type_: Type, high: int) -> list[Placed]:
    """The stub in its place on a page, or on a half of one, that is ``high`` dots."""
    if copy.stub is None:
        return []
    symbol = bars(content.digits, sheet.module, type_.dots(_TURNED_MM), turned=True)
    quiet = BARS_QUIET * sheet.module
    if sheet.halved:
        whole, high = high > sheet.high // 2, min(high, sheet.high // 2)
        left = sheet.wide - sheet.dots(_STUB_MM + 2)
        text = stub_text(content, copy.stub.title, copy.stub.lines, sheet.dots(_STUB_MM - 6), type_)
        x, y = left + sheet.dots(4), sheet.edge + quiet // 2
        tear = Placed(left, 0, dashes(high, type_, upright=True))
        below = y + symbol.size[1] + quiet
        foot = [Placed(left, high, dashes(sheet.wide - left, type_))] if whole else []
        return [tear, *foot, Placed(x, y, (symbol,)), *stacked(text.rows, x, below)]
    top = sheet.high - _stub_height(content, copy, sheet, type_)
    x = sheet.dots(_LEFT_MM)
    beside = x + symbol.size[0] + sheet.dots(6)
    text = stub_text(content, copy.stub.title, copy.stub.lines, sheet.wide - beside - sheet.dots(_RIGHT_MM), type_)
    tear = Placed(0, top, dashes(sheet.wide, type_))
    top += quiet + type_.gap
    return [tear, Placed(x, top, (symbol,)), *stacked(text.rows, beside, top)]
