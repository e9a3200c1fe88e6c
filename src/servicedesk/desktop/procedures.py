"""The procedures of the desk beyond its three first tabs: the pages of the store and of the director, and what can be
done with a chosen order. Each stands on one line here and lives in a package of its own.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.delivery.offer import delivery_action
from servicedesk.desktop.desk import Desk, OrderAction
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.page import Page
from servicedesk.desktop.paged_tab import PageEntry
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.status import GONE, Status
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.lookup_records import OrderCard


def store_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the store's tab, the first one in sight first."""
    overdue = partial(_listed, desk, OrderList.OVERDUE)
    return (
        PageEntry("store", QCoreApplication.translate("Procedures", "In store"), lambda: _in_store(desk), overdue),
        PageEntry("mine", QCoreApplication.translate("Procedures", "My orders"), lambda: _mine(desk)),
        PageEntry("putting", QCoreApplication.translate("Procedures", "Put to places"), lambda: _putting(desk)),
        PageEntry("places", QCoreApplication.translate("Procedures", "Places"), lambda: _places(desk)),
        PageEntry("count", QCoreApplication.translate("Procedures", "Count"), lambda: _counting(desk)),
        PageEntry("delivery", QCoreApplication.translate("Procedures", "Delivery"), lambda: _delivery(desk)),
    )


def _mine(desk: Desk) -> Page:
    from servicedesk.desktop.history.my_orders_page import MyOrdersPage  # start-up

    return MyOrdersPage(desk)


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


def _delivery(desk: Desk) -> Page:
    from servicedesk.desktop.delivery.delivery_page import DeliveryPage  # start-up

    return DeliveryPage(desk)


def director_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the director's tab."""
    undecided, overdue = partial(_undecided, desk), partial(_listed, desk, OrderList.PAST_YEAR)
    return (
        PageEntry("cases", QCoreApplication.translate("Procedures", "Lost receipts"), lambda: _cases(desk), undecided),
        PageEntry(
            "uncollected", QCoreApplication.translate("Procedures", "Uncollected"), lambda: _uncollected(desk), overdue
        ),
        PageEntry("till", QCoreApplication.translate("Procedures", "Till of the day"), lambda: _till(desk)),
        PageEntry("returns", QCoreApplication.translate("Procedures", "Returns"), lambda: _returns(desk)),
        PageEntry("shops", QCoreApplication.translate("Procedures", "Shops"), lambda: _shops(desk)),
    )


def _listed(desk: Desk, which: OrderList) -> int:
    """How many orders a list holds today."""
    procedures = desk.parts.procedures
    return procedures.lists.count(ListQuestion(which, procedures.clock().date()))


def _undecided(desk: Desk) -> int:
    """How many lost-receipt cases wait for the director."""
    return sum(row.state is CaseState.OPEN for row in desk.parts.procedures.lost_receipts.cases())


def _uncollected(desk: Desk) -> Page:
    from servicedesk.desktop.uncollected.uncollected_page import UncollectedPage  # start-up

    return UncollectedPage(desk)


def _till(desk: Desk) -> Page:
    from servicedesk.desktop.till.day_page import DayPage  # start-up

    return DayPage(desk)


def _returns(desk: Desk) -> Page:
    from servicedesk.desktop.history.returns_page import ReturnsPage  # start-up

    return ReturnsPage(desk)


def _shops(desk: Desk) -> Page:
    from servicedesk.desktop.delivery.shops_page import ShopsPage  # start-up

    return ShopsPage(desk)


def _cases(desk: Desk) -> Page:
    from servicedesk.desktop.cases.cases_page import CasesPage  # start-up

    return CasesPage(desk)


def order_actions(desk: Desk) -> tuple[OrderAction, ...]:
    """What can be done with a chosen order beyond what has its own button."""
    return (
        OrderAction(
            QCoreApplication.translate("Procedures", "Money"),
            "F9",
            fits=lambda _card: True,
            panel=lambda card: _money(desk, card),
        ),
        OrderAction(
            QCoreApplication.translate("Procedures", "History of the device"),
            "Ctrl+I",
            fits=lambda _card: True,
            panel=lambda card: _history(desk, card),
        ),
        delivery_action(desk),
        OrderAction(
            QCoreApplication.translate("Procedures", "The receipt is lost"),
            "Ctrl+G",
            fits=lambda card: card.facts.status not in GONE,
            open=lambda card, changed: _lost(desk, card, changed),
        ),
        OrderAction(
            QCoreApplication.translate("Procedures", "Tell the customer"),
            "Ctrl+Shift+L",
            fits=lambda card: card.facts.status is Status.READY,
            panel=lambda card: _notice(desk, card),
        ),
        OrderAction(
            QCoreApplication.translate("Procedures", "Lower the storage fee"),
            "",
            fits=lambda card: card.facts.status is Status.READY and bool(card.sums.storage),
            panel=lambda card: _waiver(desk, card),
        ),
    )


def _history(desk: Desk, card: OrderCard) -> OrderPanel:
    from servicedesk.desktop.history.history_panel import HistoryPanel  # start-up

    return HistoryPanel(desk, card)


def _money(desk: Desk, card: OrderCard) -> OrderPanel:
    from servicedesk.desktop.till.money_panel import MoneyPanel  # start-up

    return MoneyPanel(desk, card)


def _notice(desk: Desk, card: OrderCard) -> OrderPanel:
    from servicedesk.desktop.uncollected.notice_panel import NoticePanel  # start-up

    return NoticePanel(desk, card.facts.number)


def _waiver(desk: Desk, card: OrderCard) -> OrderPanel:
    from servicedesk.desktop.uncollected.waiver_panel import WaiverPanel  # start-up

    return WaiverPanel(desk, card.facts.number)


def _lost(desk: Desk, card: OrderCard, changed: Callable[[], None]) -> None:
    from servicedesk.desktop.cases.opening import open_application  # start-up

    open_application(desk, card.facts.receipt, changed)
