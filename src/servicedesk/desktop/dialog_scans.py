"""Whose a burst of keys is while a dialog of the program has the keyboard."""

from PySide6.QtWidgets import QApplication, QDialog

from servicedesk.desktop.people import Badges
from servicedesk.desktop.scanned import looks_ours
from servicedesk.desktop.wedge import WedgeFilter


def taken_by_dialog(text: str, badges: Badges, wedge: WedgeFilter) -> bool:
    """A burst in a dialog is that dialog's, never the form's behind it: only a code of ours is more urgent, unless the
    dialog must be answered first.
    """
    dialog = QApplication.activeWindow()
    if not isinstance(dialog, QDialog) or (looks_ours(text) and not dialog.isModal()):
        return False
    if looks_ours(text):
        badges.take(text)
    else:
        wedge.hand_back()
    return True
