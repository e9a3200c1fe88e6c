"""Menus that a button of the bottom bar opens: above it, and gone when they close."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def open_above(menu: QMenu, button: QWidget) -> None:
    """Open a menu that was made for this once."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
