"""Delivery as something that can be done with an order chosen in lookup."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.desk import Desk, OrderAction
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.domain.status import GONE, Status
from servicedesk.services.lookup_records import OrderCard


def delivery_action(desk: Desk) -> OrderAction:
    """Plan a delivery of what is still here."""

    def panel(card: OrderCard) -> OrderPanel:
        from servicedesk.desktop.delivery.plan_panel import PlanPanel  # start-up

        return PlanPanel(desk, order=card.facts)

    return OrderAction(QCoreApplication.translate("Procedures", "Delivery home"), "Ctrl+D", _fits, panel=panel)


def _fits(card: OrderCard) -> bool:
    return card.facts.status not in GONE and card.facts.status is not Status.OUT_FOR_DELIVERY
