"""Rows one under another: words become marks that are measured, wrapped and never wider than their column."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from servicedesk.documents.content import Field
from servicedesk.documents.fonts import Face, printable, width
from servicedesk.documents.marks import Anchor, Dashes, Mark, Placed, Rule, Symbol, Text
from servicedesk.documents.wrap import wrap

_LEADING = 1.22
_CAPITALS = 0.73
_SIGNING_MM = 12
_TALLEST_PIECE_MM = 60


class Style(NamedTuple):
    """A face at a size in dots, and the height of its line."""

    face: Face
    size: int
    leading: int

    @property
    def baseline(self) -> int:
        """From the top of the line down to the base line, capitals in the middle."""
        return round((self.leading + _CAPITALS * self.size) / 2)


def style(face: Face, millimetres: float, dots_per_mm: float) -> Style:
    """A face whose em is so many millimetres high."""
    size = round(millimetres * dots_per_mm)
    return Style(face, size, round(size * _LEADING))


@dataclass(frozen=True, slots=True)
class Type:
    """The sizes a paper is set in; ``gap`` is the unit of white between its parts, ``rule`` the thickness of a line."""

    title: Style
    number: Style
    strong: Style
    body: Style
    small: Style
    gap: int
    rule: int
    dots_per_mm: float

    def dots(self, millimetres: float) -> int:
        """A length in dots."""
        return round(millimetres * self.dots_per_mm)


class Row(NamedTuple):
    """A piece of a page that is never broken: its height and what stands on it; ``tied`` to the next one or not."""

    height: int
    placed: tuple[Placed, ...]
    tied: bool = False


class Column:
    """Rows of one width, filled from the top."""

    def __init__(self, room: int, type_: Type) -> None:
        self.room = room
        self.type = type_
        self.rows: list[Row] = []

    @property
    def height(self) -> int:
        """All rows together."""
        return sum(row.height for row in self.rows)

    def gap(self, height: int | None = None) -> None:
        """White; a blank row is tied to the next so that no page begins with what belongs to its head."""
        self.rows.append(Row(self.type.gap if height is None else height, (), True))

    def rule(self) -> None:
        """A line right across, with white above and below."""
        white = self.type.gap
        line = Rule(0, white, self.room, self.type.rule)
        self.rows.append(Row(2 * white + self.type.rule, (Placed(0, 0, (line,)),), True))

    def dashes(self, x: int, room: int) -> None:
        """A line to tear along."""
        self.rows.append(Row(self.type.rule, (Placed(x, 0, dashes(room, self.type)),)))

    def text(self, text: str, style: Style, anchor: Anchor = Anchor.LEFT, *, tied: bool = False) -> None:
        """A text as wide as the column."""
        x = {Anchor.LEFT: 0, Anchor.CENTRE: self.room // 2, Anchor.RIGHT: self.room}[anchor]
        for line in wrap(printable(text), style.face, style.size, self.room):
            self._line(style, (Text(x, style.baseline, line, style.face, style.size, anchor),), tied=tied)

    def joined(self, parts: tuple[str, ...], style: Style, anchor: Anchor = Anchor.LEFT) -> None:
        """Parts in one line with dots between them, or each on a line of its own when that is too long."""
        line = " · ".join(parts)
        fits = width(printable(line), style.face, style.size) <= self.room
        for text in (line,) if fits else parts:
            self.text(text, style, anchor)

    def labelled(self, field: Field) -> None:
        """``Label: a text that goes on below its label``."""
        label = self.type.body
        value = self.type.strong if field.strong else label
        lead = f"{printable(field.label)}: "
        used = width(lead, label.face, label.size)
        lines = wrap(printable(field.value), value.face, value.size, self.room, self.room - int(used) - 1)
        for index, line in enumerate(lines):
            marks = [Text(0 if index else round(used), value.baseline, line, value.face, value.size)]
            if not index:
                marks.insert(0, Text(0, label.baseline, lead.rstrip(), label.face, label.size))
            self._line(value, marks)

    def pair(self, field: Field) -> None:
        """The label on the left, the value at the right edge; a value that does not fit goes on below."""
        label = self.type.body
        value = self.type.strong if field.strong else label
        lead = printable(field.label)
        room = self.room - int(width(lead, label.face, label.size)) - 2 * self.type.gap
        text = printable(field.value)
        lines = wrap(text, value.face, value.size, room) if room > self.room // 3 else []
        if len(lines) != 1:
            lines = wrap(text, value.face, value.size, self.room, max(room, 1))
        head = Text(0, label.baseline, lead, label.face, label.size)
        for index, line in enumerate(lines or [""]):
            mark = Text(self.room, value.baseline, line, value.face, value.size, Anchor.RIGHT)
            self._line(value, (mark,) if index else (head, mark))

    def cell(self, field: Field, label_room: int) -> None:
        """The label in small type in a column of its own, the value beside it."""
        small, value = self.type.small, self.type.strong if field.strong else self.type.body
        labels = wrap(printable(field.label), small.face, small.size, label_room - self.type.gap)
        lines = wrap(printable(field.value), value.face, value.size, self.room - label_room)
        for index in range(max(len(labels), len(lines))):
            marks = []
            if index < len(labels):
                marks.append(Text(0, value.baseline, labels[index], small.face, small.size))
            if index < len(lines):
                marks.append(Text(label_room, value.baseline, lines[index], value.face, value.size))
            self._line(value, marks)

    def symbol(self, symbol: Symbol, number: str) -> None:
        """A bar code in the middle, and its number for people below."""
        wide, high = symbol.size
        white = self.type.dots(1.0)
        style = self.type.number
        text = Text(self.room // 2, white + high + style.baseline, number, style.face, style.size, Anchor.CENTRE)
        placed = (Placed((self.room - wide) // 2, white, (symbol,)), Placed(0, 0, (text,)))
        self.rows.append(Row(white + high + style.leading, placed))

    def turned_beside(self, symbol: Symbol, x: int, words: "Column") -> None:
        """A symbol on its side at the left, white above and below it, and words in the middle of its height."""
        high = symbol.size[1]
        quiet = symbol.quiet * symbol.module
        height = max(high + 2 * quiet, words.height + 2 * self.type.gap)
        placed = stacked(words.rows, x, (height - words.height) // 2)
        self.rows.append(Row(height, (Placed(0, (height - high) // 2, (symbol,)), *placed)))

    def beside(self, parts: "Iterable[tuple[int, Column]]") -> None:
        """Columns side by side, each at its x, as one unbroken piece; columns too tall for that follow one another."""
        columns = tuple(parts)
        height = max(column.height for _, column in columns)
        if height > self.type.dots(_TALLEST_PIECE_MM):
            for x, column in columns:
                self.rows += [Row(row.height, tuple(stacked((row,), x, 0)), row.tied) for row in column.rows]
            return
        placed = [group for x, column in columns for group in stacked(column.rows, x, 0)]
        self.rows.append(Row(height, tuple(placed)))

    def signatures(self, fields: tuple[Field, ...]) -> None:
        """Who signs, each with a line to sign on: side by side where there is room."""
        half = (self.room - 3 * self.type.gap) // 2
        if all(self._signature_fits(field, half) for field in fields):
            parts = []
            for index, field in enumerate(fields):
                column = Column(half, self.type)
                column._sign(field)
                parts.append((index * (self.room - half), column))
            self.beside(parts)
            return
        for field in fields:
            self._sign(field)
            self.gap(self.type.dots(2.5))

    def _sign(self, field: Field) -> None:
        """The line to sign on stands behind the name, or below it when the name leaves no room."""
        small = self.type.small
        text = " ".join(printable(f"{field.label}: {field.value}").split())
        lines = wrap(text, small.face, small.size, self.room)
        for line in lines[:-1]:
            self._line(small, (Text(0, small.baseline, line, small.face, small.size),), tied=True)
        last = Text(0, small.baseline, lines[-1], small.face, small.size)
        begin = round(width(lines[-1], small.face, small.size)) + self.type.gap
        if self.room - begin >= self.type.dots(_SIGNING_MM):
            self._line(small, (last, self._signing_line(begin, small.baseline)))
        else:
            self._line(small, (last,), tied=True)
            self._line(small, (self._signing_line(0, small.baseline),))

    def _signing_line(self, x: int, y: int) -> Rule:
        return Rule(x, y, self.room - x, max(1, self.type.rule // 2))

    def _signature_fits(self, field: Field, room: int) -> bool:
        small = self.type.small
        return width(f"{field.label}: {field.value}", small.face, small.size) + self.type.dots(_SIGNING_MM) <= room

    def _line(self, style: Style, marks: Iterable[Mark], *, tied: bool = False) -> None:
        self.rows.append(Row(style.leading, (Placed(0, 0, tuple(marks)),), tied))


def stacked(rows: Iterable[Row], x: int, y: int) -> list[Placed]:
    """Rows laid down from a point on the page."""
    placed = []
    for row in rows:
        placed += [Placed(group.x + x, group.y + y, group.marks) for group in row.placed]
        y += row.height
    return placed


def dashes(length: int, type_: Type, *, upright: bool = False) -> tuple[Mark, ...]:
    """A dashed line from a point to the right, or down."""
    return (Dashes(0, 0, length, type_.rule, type_.dots(1.0), type_.dots(1.6), upright),)
