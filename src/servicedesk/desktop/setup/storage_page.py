"""The page of the terms: what storage costs, how long a repair takes and is guaranteed."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_storage import Ui_StoragePage
from servicedesk.desktop.setup.numbers import demand_number, whole_number
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.money import NOTHING

_MOST_MONTHS, _MOST_DAYS = 120, 3650


class StoragePage(SetupPage):
    """Sums are in roubles; an empty cap is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StoragePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        for edit in (self.ui.free_edit, self.ui.guarantee_edit, self.ui.repair_edit):
            edit.setMaxLength(20)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Terms")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("What the receipt promises: free storage, its fee after that, the guarantee.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        centre = setup.centre
        tariff = centre.tariffs[-1]
        self.ui.free_edit.setText(str(tariff.free_months))
        self.ui.fee_edit.set_money(tariff.medium)
        self.ui.cap_edit.set_money(tariff.cap)
        self.ui.guarantee_edit.setText(str(centre.guarantee_days))
        self.ui.repair_edit.setText(str(centre.repair_days))

    def check(self) -> bool:
        """See SetupPage."""
        for edit in (self.ui.fee_edit, self.ui.cap_edit):
            edit.tidy()
            if edit.problem():
                edit.setFocus()
                return False
        sentence = self.tr("Write a whole number from 0 to {most}.")
        return (
            demand_number(self.ui.free_frame, self.ui.free_edit, _MOST_MONTHS, sentence)
            and demand_number(self.ui.guarantee_frame, self.ui.guarantee_edit, _MOST_DAYS, sentence)
            and demand_number(self.ui.repair_frame, self.ui.repair_edit, _MOST_DAYS, sentence)
        )

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        fee = self.ui.fee_edit.money() or NOTHING
        tariff = replace(
            setup.centre.tariffs[-1],
            free_months=whole_number(self.ui.free_edit, _MOST_MONTHS) or 0,
            small=fee,
            medium=fee,
            large=fee,
            cap=self.ui.cap_edit.money(),
        )
        centre = replace(
            setup.centre,
            tariffs=(*setup.centre.tariffs[:-1], tariff),
            guarantee_days=whole_number(self.ui.guarantee_edit, _MOST_DAYS) or 0,
            repair_days=whole_number(self.ui.repair_edit, _MOST_DAYS) or 0,
        )
        return replace(setup, centre=centre)

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.free_edit.setFocus()
