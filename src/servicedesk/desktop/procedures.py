"""The procedures of the desk beyond its three first tabs: the pages of the store and of the director, and what can be
done with a chosen order. Each stands on one line here and lives in a package of its own.
"""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.desk import Desk, OrderAction
from servicedesk.desktop.paged_tab import PageEntry


def store_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the store's tab, the first one in sight first."""
    return ()


def director_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the director's tab."""
    return ()


def order_actions(desk: Desk) -> tuple[OrderAction, ...]:
    """What can be done with a chosen order beyond what has its own button."""
    return ()


def said(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Procedures", text)
