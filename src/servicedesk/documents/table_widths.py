"""How wide the columns of a printed table are: as each wishes where there is room, fair shares where there is none."""

from collections.abc import Iterator
from typing import NamedTuple

from servicedesk.documents.flow import Style, Type
from servicedesk.documents.fonts import printable, width
from servicedesk.services.papers import TablePaper

_COMFORTABLE_MM = 42
_LONGEST_WORD_MM = 30


class Wishes(NamedTuple):
    """In dots, a column each: what its longest cell takes, what it cannot do without, whether it may not be broken.

    ``comfortable`` is the width at which a sheet need not be laid on its side.
    """

    whole: tuple[int, ...]
    least: tuple[int, ...]
    comfortable: int


def wanted(paper: TablePaper, type_: Type, pad: int) -> Wishes:
    """What the columns of this paper wish."""
    whole, least, comfortable = [], [], 0
    for place, column in enumerate(paper.columns):
        longest = max((_length(cell, style) for cell, style in _cells(paper, place, type_)), default=0.0)
        word = max((_longest_word(cell, style) for cell, style in _cells(paper, place, type_)), default=0.0)
        wish = round(longest) + 2 * pad + 1
        floor = wish if column.short or column.right else round(min(word, type_.dots(_LONGEST_WORD_MM))) + 2 * pad + 1
        whole.append(wish)
        least.append(min(wish, floor))
        comfortable += max(floor, min(wish, type_.dots(_COMFORTABLE_MM)))
    return Wishes(tuple(whole), tuple(least), comfortable)


def shared(wishes: Wishes, room: int) -> tuple[int, ...]:
    """The widths that fill ``room``: what is left over goes to the widest columns, what is short is taken from them."""
    if not wishes.whole:
        return ()
    if sum(wishes.least) >= room:
        return _scaled(wishes.least, room)
    if sum(wishes.whole) <= room:
        return _filled(wishes.whole, room)
    return _poured(wishes, room)


def _scaled(widths: tuple[int, ...], room: int) -> tuple[int, ...]:
    """Too many columns: all give way alike."""
    whole = sum(widths)
    return tuple(max(1, each * room // whole) for each in widths)


def _filled(widths: tuple[int, ...], room: int) -> tuple[int, ...]:
    spare, whole = room - sum(widths), max(1, sum(widths))
    return tuple(each + spare * each // whole for each in widths)


def _poured(wishes: Wishes, room: int) -> tuple[int, ...]:
    """A common ceiling for the columns that wish more than their fair share, as high as the room allows."""
    low, high = 0, max(wishes.whole)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(_under(wishes, middle)) <= room:
            low = middle
        else:
            high = middle - 1
    return _under(wishes, low)


def _under(wishes: Wishes, ceiling: int) -> tuple[int, ...]:
    return tuple(max(least, min(wish, ceiling)) for wish, least in zip(wishes.whole, wishes.least, strict=True))


def _cells(paper: TablePaper, place: int, type_: Type) -> Iterator[tuple[str, Style]]:
    yield paper.columns[place].heading, type_.small
    if paper.totals and paper.columns[place].right:  # the word before the sums may run into the next column's room
        yield paper.totals[place], type_.strong
    for row in paper.rows:
        yield row[place], type_.body


def _length(cell: str, style: Style) -> float:
    return width(printable(" ".join(cell.split())), style.face, style.size)


def _longest_word(cell: str, style: Style) -> float:
    return max((width(printable(word), style.face, style.size) for word in cell.split()), default=0.0)
