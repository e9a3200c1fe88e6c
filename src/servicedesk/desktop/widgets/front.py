"""Windows beside the desk's own: none of them is modal, each comes to the front when it is asked for again."""

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window, or bring it before the others with the keyboard."""
    window.show()
    window.raise_()
    window.activateWindow()
