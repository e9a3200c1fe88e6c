"""The sticker on a device: the code first, then what a person at the shelf looks for."""

from servicedesk.documents.content import Words
from servicedesk.documents.fonts import Face
from servicedesk.documents.marks import Page
from servicedesk.documents.sticker import Sticker, one_line
from servicedesk.documents.wrap import wrap
from servicedesk.services.papers import CopyMark, LabelPaper, PaperSize, PrintHead

_NARROW = ((Face.NUMBER, 2.9), (Face.STRONG, 2.75), (Face.TEXT, 2.6))
_WIDE = ((Face.NUMBER, 4.2), (Face.STRONG, 3.4), (Face.TEXT, 3.1), (Face.STRONG, 5.0))


def label_page(paper: LabelPaper, words: Words, mark: CopyMark, size: PaperSize, head: PrintHead) -> Page:
    """The one page of a label."""
    sticker = Sticker(paper.code, size, head)
    urgent = words("label.urgent") if paper.urgent else ""
    notice = " · ".join(part for part in (urgent, words.mark(mark)) if part)
    sticker.set_codes()
    if size is PaperSize.LABEL_58X40:
        _set_wide(sticker, paper, notice)
    else:
        _set_narrow(sticker, paper, notice)
    return sticker.page()


def _set_narrow(sticker: Sticker, paper: LabelPaper, notice: str) -> None:
    """Number and day, device, owner and place: three lines."""
    number, strong, body = (sticker.style(face, mm) for face, mm in _NARROW)
    sticker.line(number, paper.code.grouped, body, _day(paper))
    sticker.line(strong, paper.device, strong, notice)
    sticker.line(body, paper.owner, strong, paper.place)


def _set_wide(sticker: Sticker, paper: LabelPaper, notice: str) -> None:
    """The number large, the day, the device in two lines, the owner, the place large."""
    number, strong, body, place = (sticker.style(face, mm) for face, mm in _WIDE)
    sticker.line(number, paper.code.grouped, body, _day(paper))
    lines = wrap(one_line(paper.device), strong.face, strong.size, sticker.room)
    first, rest = (lines[0], " ".join(lines[1:])) if lines else ("", "")
    sticker.line(strong, first)
    sticker.line(strong, rest, strong, notice)
    sticker.line(body, paper.owner, place, paper.place)


def _day(paper: LabelPaper) -> str:
    return f"{paper.accepted_on:%d.%m.%y}"
