"""How big papers are set: sizes of type in millimetres for each paper, so that every head prints the same picture."""

from enum import Enum

from servicedesk.documents.content import Content
from servicedesk.documents.flow import Column, Type, style
from servicedesk.documents.fonts import Face
from servicedesk.services.papers import PaperSize


class Density(Enum):
    """How close a sheet is set: smaller type is tried before a paper is spread over further pages."""

    ROOMY = 0
    NORMAL = 1
    COMPACT = 2


_ROLLS = {
    PaperSize.ROLL_80: (3.9, 3.75, 2.75, 2.25, 1.1, 0.375),
    PaperSize.ROLL_58: (3.3, 3.3, 2.5, 2.2, 1.0, 0.375),
}
_SHEETS = {
    Density.ROOMY: (4.9, 4.2, 3.3, 2.6, 1.35, 0.25),
    Density.NORMAL: (4.3, 3.9, 2.9, 2.35, 1.0, 0.25),
    Density.COMPACT: (3.8, 3.6, 2.6, 2.15, 0.7, 0.2),
}
"""Title, number, body and small type, gap and rule in millimetres."""


def type_for(size: PaperSize, dots_per_mm: float, density: Density = Density.NORMAL) -> Type:
    """The type of a paper of this size; rolls know one density."""
    title, number, body, small, gap, rule = _ROLLS.get(size) or _SHEETS[density]
    return Type(
        title=style(Face.STRONG, title, dots_per_mm),
        number=style(Face.NUMBER, number, dots_per_mm),
        strong=style(Face.STRONG, body, dots_per_mm),
        body=style(Face.TEXT, body, dots_per_mm),
        small=style(Face.TEXT, small, dots_per_mm),
        gap=round(gap * dots_per_mm),
        rule=max(1, round(rule * dots_per_mm)),
        dots_per_mm=dots_per_mm,
    )


def foot_line(content: Content, copy_name: str) -> str:
    """Whose copy it is, and by which form it was issued."""
    return " · ".join(part for part in (copy_name, content.foot) if part)


def stub_text(content: Content, title: str, lines: tuple[str, ...], room: int, type_: Type) -> Column:
    """The words of a stub."""
    column = Column(room, type_)
    number = type_.number
    column.text(content.number, number)
    column.text(title, type_.strong)
    for index, line in enumerate(lines):
        column.text(line, type_.small if index else type_.body)
    return column
