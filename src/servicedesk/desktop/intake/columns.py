"""The two halves of the form: side by side where there is room, else one above the other."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from servicedesk.desktop import theme

_SIDE_BY_SIDE = 880
_SHARE, _LEAST, _MOST = 0.27, 290, 360
_UNBOUNDED = 16777215


def arrange(row: QBoxLayout, customer: QWidget, width: int) -> None:
    """Lay the row out for a page of this width; the customer's half keeps to what a phone and a name need."""
    px = theme.current().px
    beside = width >= px(_SIDE_BY_SIDE)
    row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
    share = min(max(round(width * _SHARE), px(_LEAST)), px(_MOST))
    customer.setMinimumWidth(share if beside else 0)
    customer.setMaximumWidth(share if beside else _UNBOUNDED)
