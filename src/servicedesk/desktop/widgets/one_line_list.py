"""A list of short rows: a name and a number at its end."""

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.desktop.widgets.row_painter import ONE_LINE


class OneLineList(RowList):
    """Rows of one line; to be put into a form by Designer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, shape=ONE_LINE)
