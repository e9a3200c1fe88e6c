"""The display list: what stands where on a page, in printer dots, for any painter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from servicedesk.documents.fonts import Face

Box = tuple[int, int, int, int]
"""x, y, width and height of something black, relative to the corner of its mark."""


class Anchor(Enum):
    """Which end of a text stands at its x."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is the base line, ``size`` the em in dots."""

    x: int
    y: int
    text: str
    face: Face
    size: int
    anchor: Anchor = Anchor.LEFT


@dataclass(frozen=True, slots=True)
class Rule:
    """A filled rectangle."""

    x: int
    y: int
    width: int
    height: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height on the page."""
        return self.width, self.height

    def boxes(self) -> Iterator[Box]:
        """The rectangle itself."""
        yield 0, 0, self.width, self.height


@dataclass(frozen=True, slots=True)
class Dashes:
    """A line to tear along: ``length`` dots to the right or, if ``upright``, down; ``step`` from dash to dash."""

    x: int
    y: int
    length: int
    thickness: int
    dash: int
    step: int
    upright: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height on the page."""
        return (self.thickness, self.length) if self.upright else (self.length, self.thickness)

    def boxes(self) -> Iterator[Box]:
        """The dashes."""
        for start in range(0, self.length, self.step):
            dash = min(self.dash, self.length - start)
            yield (0, start, self.thickness, dash) if self.upright else (start, 0, dash, self.thickness)


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code to be scanned, as black rectangles on a grid of ``module`` dots.

    ``cells`` are the rows of the symbol from the top, ``1`` for black; a row is ``module`` dots high, or ``height``
    dots when there is one row only (a bar code). A ``turned`` symbol is laid on its side. ``x`` and ``y`` are the
    corner of the black part, and ``quiet`` modules around it must stay white.
    """

    x: int
    y: int
    digits: str
    cells: tuple[str, ...]
    module: int
    height: int
    quiet: int
    turned: bool = False

    @property
    def is_bars(self) -> bool:
        """Whether it is a bar code, not a matrix."""
        return len(self.cells) == 1

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the black part on the page."""
        length = len(self.cells[0]) * self.module
        return (self.height, length) if self.turned else (length, self.height)

    def boxes(self) -> Iterator[Box]:
        """The black rectangles, one a run of black modules."""
        depth = self.height // len(self.cells)
        for index, row in enumerate(self.cells):
            for start, length in _runs(row):
                along, across = start * self.module, index * depth
                if self.turned:
                    yield across, along, depth, length * self.module
                else:
                    yield along, across, length * self.module, depth


Mark = Text | Rule | Dashes | Symbol


@dataclass(frozen=True, slots=True)
class Placed:
    """Marks laid down together: each is shifted by x and y."""

    x: int
    y: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in dots, how many dots make a millimetre, and what stands on it.

    ``paper_mm`` is the size of the paper itself, and ``offset_mm`` how far from its left edge the dots begin: a print
    head is narrower than its roll.
    """

    width: int
    height: int
    dpi: int
    dots_per_mm: float
    placed: tuple[Placed, ...]
    paper_mm: tuple[float, float]
    offset_mm: float = 0.0

    def symbols(self) -> Iterator[Symbol]:
        """The symbols of the page where they stand."""
        for group in self.placed:
            for mark in group.marks:
                if isinstance(mark, Symbol):
                    yield shifted(mark, group.x, group.y)


def shifted(symbol: Symbol, x: int, y: int) -> Symbol:
    """The same symbol further right and down."""
    return replace(symbol, x=symbol.x + x, y=symbol.y + y)


def _runs(row: str) -> Iterator[tuple[int, int]]:
    start = row.find("1")
    while start >= 0:
        end = row.find("0", start)
        end = len(row) if end < 0 else end
        yield start, end - start
        start = row.find("1", end)
