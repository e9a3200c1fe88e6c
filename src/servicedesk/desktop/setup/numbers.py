"""Whole numbers as a page asks for them: days and months within bounds."""

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame


def whole_number(edit: Edit, most: int) -> int | None:
    """The number from 0 to ``most`` that is written, None for anything else."""
    text = edit.value()
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(most))):
        return None
    return int(text) if int(text) <= most else None


def demand_number(frame: FieldFrame, edit: Edit, most: int, sentence: str) -> bool:
    """Whether a number is written; else ``sentence`` with its ``{most}`` stands beside the field."""
    if whole_number(edit, most) is not None:
        return True
    frame.set_error(sentence.format(most=most))
    edit.setFocus()
    return False
