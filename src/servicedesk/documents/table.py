"""A table on sheets: as many pages as it needs, its heads on each of them, lying when it is too wide to stand."""

from typing import NamedTuple

from servicedesk.documents.content import Field, Words
from servicedesk.documents.flow import Column, Row, Style, Type, stacked
from servicedesk.documents.fonts import printable, width
from servicedesk.documents.marks import Anchor, Mark, Page, Placed, Rule, Text
from servicedesk.documents.paging import paginate
from servicedesk.documents.receipt import contacts
from servicedesk.documents.table_widths import shared, wanted
from servicedesk.documents.typesizes import Density, type_for
from servicedesk.documents.wrap import wrap
from servicedesk.services.papers import CopyMark, PaperColumn, PaperSize, PrintHead, TablePaper

_PAPER_MM = {PaperSize.A4: (210.0, 297.0), PaperSize.A5: (148.0, 210.0)}
_EDGE_MM, _SIDE_MM = 9, 10
_PAD_MM = 0.9
_HAIR_MM = 0.12
_TALLEST_ROW_MM = 60


class _Grid(NamedTuple):
    """The columns of one paper in dots: where each begins, how wide it is, and which end its words stand at."""

    lefts: tuple[int, ...]
    widths: tuple[int, ...]
    columns: tuple[PaperColumn, ...]
    pad: int
    hair: int

    @property
    def room(self) -> int:
        return self.lefts[-1] + self.widths[-1] if self.lefts else 0


class _Sheet(NamedTuple):
    """A sheet as it is laid: wide and high in dots and in millimetres."""

    wide: int
    high: int
    paper_mm: tuple[float, float]
    head: PrintHead

    def dots(self, millimetres: float) -> int:
        return round(millimetres * self.head.dots_per_mm)

    @property
    def room(self) -> int:
        return self.wide - 2 * self.dots(_SIDE_MM)


def table_pages(paper: TablePaper, words: Words, mark: CopyMark, size: PaperSize, head: PrintHead) -> tuple[Page, ...]:
    """The pages of a table, numbered; a row is broken only when it is taller than a fifth of a page."""
    type_ = type_for(size, head.dots_per_mm, Density.COMPACT)
    pad = round(_PAD_MM * head.dots_per_mm)
    wishes = wanted(paper, type_, pad)
    sheet = _sheet(size, head, lying=False)
    if wishes.comfortable > sheet.room:
        sheet = _sheet(size, head, lying=True)
    grid = _grid(paper, shared(wishes, sheet.room), pad, max(1, round(_HAIR_MM * head.dots_per_mm)))
    body = Column(sheet.room, type_)
    _head(body, paper, words, mark)
    heads = _heads(grid, type_)
    body.rows += [*heads, *_rows(paper, grid, type_)]
    _foot(body, paper, words, grid)
    return _paged(body, heads, sheet, paper, words)


def _sheet(size: PaperSize, head: PrintHead, *, lying: bool) -> _Sheet:
    across, along = _PAPER_MM[size]
    paper = (along, across) if lying else (across, along)
    wide, high = (round(side * head.dots_per_mm) for side in paper)
    return _Sheet(wide, high, paper, head)


def _grid(paper: TablePaper, widths: tuple[int, ...], pad: int, hair: int) -> _Grid:
    lefts = tuple(sum(widths[:place]) for place in range(len(widths)))
    return _Grid(lefts, widths, paper.columns, pad, hair)


def _head(column: Column, paper: TablePaper, words: Words, mark: CopyMark) -> None:
    """The centre, the title and what the table speaks of; it stays with the first rows."""
    type_ = column.type
    column.text(paper.centre.name, type_.strong, tied=True)
    for line in contacts(paper.centre, words):
        column.joined(line, type_.small)
    column.gap()
    title = " · ".join(part for part in (paper.title, words.mark(mark)) if part)
    column.text(title, type_.title, tied=True)
    facts = tuple(f"{fact.label}: {fact.value}" if fact.value else fact.label for fact in paper.facts)
    if facts:
        column.joined(facts, type_.body)
    column.gap()


def _heads(grid: _Grid, type_: Type) -> list[Row]:
    """The headings, between two lines."""
    row = _row(grid, tuple(column.heading for column in grid.columns), type_.small, type_, tied=True)
    rule = _rule(grid, type_.rule)
    return [rule, *row[:-1], Row(grid.pad, (), True), rule]


def _rows(paper: TablePaper, grid: _Grid, type_: Type) -> list[Row]:
    rows: list[Row] = []
    for cells in paper.rows:
        rows += _row(grid, cells, type_.body, type_)
    if paper.totals and rows:
        rows[-1] = rows[-1]._replace(tied=True)
        if len(rows) > 1:
            rows[-2] = rows[-2]._replace(tied=True)
    return rows


def _row(grid: _Grid, cells: tuple[str, ...], style: Style, type_: Type, *, tied: bool = False) -> list[Row]:
    """A row as one piece with a hair line below it; one that would fill a page is let go on the next."""
    lines = [
        wrap(printable(" ".join(cell.split())), style.face, style.size, room - 2 * grid.pad)
        for cell, room in zip(cells, grid.widths, strict=True)
    ]
    count = max([1, *map(len, lines)])
    pieces = [_line(grid, lines, index, style) for index in range(count)]
    if count * style.leading > type_.dots(_TALLEST_ROW_MM):
        rows = [Row(style.leading, (Placed(0, 0, tuple(marks)),), tied) for marks in pieces]
    else:
        placed = tuple(Placed(0, index * style.leading, tuple(marks)) for index, marks in enumerate(pieces))
        rows = [Row(count * style.leading, placed, tied)]
    white = Row(grid.pad, (), True)
    rows[-1] = rows[-1]._replace(tied=True)
    return [white, *rows, Row(grid.pad + grid.hair, (Placed(0, grid.pad, (Rule(0, 0, grid.room, grid.hair),)),), tied)]


def _line(grid: _Grid, lines: list[list[str]], index: int, style: Style) -> list[Mark]:
    marks: list[Mark] = []
    for place, cell in enumerate(lines):
        if index < len(cell) and cell[index]:
            right = grid.columns[place].right
            x = grid.lefts[place] + (grid.widths[place] - grid.pad if right else grid.pad)
            anchor = Anchor.RIGHT if right else Anchor.LEFT
            marks.append(Text(x, style.baseline, cell[index], style.face, style.size, anchor))
    return marks


def _rule(grid: _Grid, thickness: int) -> Row:
    return Row(thickness, (Placed(0, 0, (Rule(0, 0, grid.room, thickness),)),), True)


def _foot(column: Column, paper: TablePaper, words: Words, grid: _Grid) -> None:
    """The totals, the sum in words and who signs."""
    type_ = column.type
    if not paper.rows:
        column.gap()
        column.text(words("table.empty"), type_.body)
    if paper.totals:
        column.rows += _row(grid, paper.totals, type_.strong, type_, tied=True)
    if paper.amount is not None:
        column.gap()
        column.text(words("table.amount", words=words.desk.amount_in_words(paper.amount)), type_.body, tied=True)
    if paper.signers:
        column.gap(type_.dots(6))
        column.signatures(tuple(Field(signer.label, signer.value) for signer in paper.signers))


def _paged(body: Column, heads: list[Row], sheet: _Sheet, paper: TablePaper, words: Words) -> tuple[Page, ...]:
    """The rows page by page: on every further one what it goes on with, and the headings again."""
    small = body.type.small
    edge = sheet.dots(_EDGE_MM)
    first = sheet.high - 2 * edge - 2 * small.leading
    again = small.leading + sum(row.height for row in heads)
    chunks = paginate(body.rows, first, first - again)
    pages = []
    for index, rows in enumerate(chunks):
        column = Column(sheet.room, body.type)
        if index:
            column.text(paper.title, small, tied=True)
            # A page of nothing but signatures needs no headings.
            column.rows = [*column.rows[:1], *heads]
        column.rows += rows
        placed = stacked(column.rows, sheet.dots(_SIDE_MM), edge)
        placed += _numbered(sheet, paper, words, small, (index + 1, len(chunks)))
        pages.append(
            Page(sheet.wide, sheet.high, sheet.head.dpi, sheet.head.dots_per_mm, tuple(placed), sheet.paper_mm)
        )
    return tuple(pages)


def _numbered(sheet: _Sheet, paper: TablePaper, words: Words, small: Style, page: tuple[int, int]) -> list[Placed]:
    """The last line of a page: when and by whom it was made, and which page it is."""
    number = words("table.page", page=page[0], pages=page[1])
    made = (
        words("table.made", at=paper.made_at, who=paper.made_by) if paper.made_by else words.desk.moment(paper.made_at)
    )
    left = f"{made} · {words('page.template', version=paper.template_version)}"
    room = sheet.room - round(width(number, small.face, small.size)) - 2 * small.size
    lines = wrap(printable(" ".join(left.split())), small.face, small.size, room)
    y = sheet.high - sheet.dots(_EDGE_MM) - small.leading + small.baseline
    x = sheet.dots(_SIDE_MM)
    marks = (
        Text(x, y, lines[0], small.face, small.size),
        Text(x + sheet.room, y, number, small.face, small.size, Anchor.RIGHT),
    )
    return [Placed(0, 0, marks)]
