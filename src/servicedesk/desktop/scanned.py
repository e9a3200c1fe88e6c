"""What a scanned text is, told by its digits alone, before anybody is asked about it."""

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode


def looks_ours(text: str) -> bool:
    """Whether it is a code of ours, even a misread one."""
    try:
        Code.parse(text)
    except ForeignCode:
        return False
    except CodeSpoiled:
        return True
    return True


def is_place(text: str) -> bool:
    """Whether it is the code of a place in the store."""
    try:
        return Code.parse(text).kind is CodeKind.PLACE
    except (CodeSpoiled, ForeignCode):
        return False


def label_in(text: str) -> int | None:
    """The order whose device bears this label; None for everything else, a misread label included."""
    try:
        code = Code.parse(text)
    except (CodeSpoiled, ForeignCode):
        return None
    return code.number if code.kind is CodeKind.DEVICE_LABEL else None
