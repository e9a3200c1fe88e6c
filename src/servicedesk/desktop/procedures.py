"""The procedures of the desk beyond its three first tabs: the pages of the store and of the director, and what can be
done with a chosen order. Each stands on one line here and lives in a package of its own.
"""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.desk import Desk, OrderAction
from servicedesk.desktop.page import Page
from servicedesk.desktop.paged_tab import PageEntry


def store_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the store's tab, the first one in sight first."""
    return (
        PageEntry("store", QCoreApplication.translate("Procedures", "In store"), lambda: _in_store(desk)),
        PageEntry("putting", QCoreApplication.translate("Procedures", "Put to places"), lambda: _putting(desk)),
        PageEntry("places", QCoreApplication.translate("Procedures", "Places"), lambda: _places(desk)),
        PageEntry("count", QCoreApplication.translate("Procedures", "Count"), lambda: _counting(desk)),
    )


def _in_store(desk: Desk) -> Page:
    from servicedesk.desktop.store.store_page import StorePage  # start-up

    return StorePage(desk)


def _putting(desk: Desk) -> Page:
    from servicedesk.desktop.store.putting_page import PuttingPage  # start-up

    return PuttingPage(desk)


def _places(desk: Desk) -> Page:
    from servicedesk.desktop.store.places_page import PlacesPage  # start-up

    return PlacesPage(desk)


def _counting(desk: Desk) -> Page:
    from servicedesk.desktop.counting.page import CountPage  # start-up

    return CountPage(desk)


def director_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the director's tab."""
    return ()


def order_actions(desk: Desk) -> tuple[OrderAction, ...]:
    """What can be done with a chosen order beyond what has its own button."""
    return ()


def said(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Procedures", text)
