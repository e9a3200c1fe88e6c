"""The page of the terms: what storage costs by size and from which day, how long a repair takes and is guaranteed."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_storage import Ui_StoragePage
from servicedesk.desktop.setup.numbers import demand_number, whole_number
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.money import NOTHING
from servicedesk.domain.terms import Tariff, tariff_on
from servicedesk.domain.write_off import Disposal
from servicedesk.services.centre import Centre
from servicedesk.services.tariffs import MOST_MONTHS, with_tariff
from servicedesk.services.zone import zone_of

_MOST_DAYS = 3650
_READY, _TOLD = "ready", "told"


class StoragePage(SetupPage):
    """Sums are in roubles; an empty cap is none, 0 months to the centre never.

    Terms that are changed become a version of their own from their day on; what held before stays as it was.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._centre = Centre()
        self.ui = Ui_StoragePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        ui = self.ui
        for edit in (ui.free_edit, ui.kept_edit, ui.guarantee_edit, ui.repair_edit):
            edit.setMaxLength(20)
        ui.clock_segments.set_options(
            [Choice(_READY, self.tr("from the day it is ready")), Choice(_TOLD, self.tr("from the day they were told"))]
        )
        ui.disposal_segments.set_options(
            [
                Choice(Disposal.KEPT.value, self.tr("passes to the centre")),
                Choice(Disposal.SOLD.value, self.tr("is sold")),
            ]
        )
        ui.holds_edit.set_today(self._today)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Terms")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("What the receipt promises: free storage, its fee after that, the guarantee.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        ui, centre = self.ui, setup.centre
        self._centre = centre
        tariff = tariff_on(centre.tariffs, self._today())
        ui.free_edit.setText(str(tariff.free_months))
        ui.kept_edit.setText(str(tariff.kept_months))
        for edit, told in (
            (ui.small_edit, tariff.small),
            (ui.fee_edit, tariff.medium),
            (ui.large_edit, tariff.large),
            (ui.cap_edit, tariff.cap),
        ):
            edit.set_money(told)
        ui.clock_segments.set_value(_TOLD if tariff.from_told else _READY)
        ui.disposal_segments.set_value(centre.disposal.value)
        ui.holds_edit.set_day(None)
        ui.holds_edit.set_suggestion(self._day(self._today()))
        ui.versions_label.setText(self._versions(centre))
        ui.guarantee_edit.setText(str(centre.guarantee_days))
        ui.repair_edit.setText(str(centre.repair_days))

    def check(self) -> bool:
        """See SetupPage."""
        ui = self.ui
        for edit in (ui.small_edit, ui.fee_edit, ui.large_edit, ui.cap_edit, ui.holds_edit):
            edit.tidy()
            if edit.problem():
                edit.setFocus()
                return False
        sentence = self.tr("Write a whole number from 0 to {most}.")
        return (
            demand_number(ui.free_frame, ui.free_edit, MOST_MONTHS, sentence)
            and demand_number(ui.kept_frame, ui.kept_edit, MOST_MONTHS, sentence)
            and self._demand_order()
            and demand_number(ui.guarantee_frame, ui.guarantee_edit, _MOST_DAYS, sentence)
            and demand_number(ui.repair_frame, ui.repair_edit, _MOST_DAYS, sentence)
        )

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        told = self.told()
        holding = tariff_on(setup.centre.tariffs, told.holds_from)
        same = replace(told, holds_from=holding.holds_from) == holding
        centre = replace(
            setup.centre,
            tariffs=setup.centre.tariffs if same else with_tariff(setup.centre.tariffs, told),
            disposal=Disposal(self.ui.disposal_segments.value()),
            guarantee_days=whole_number(self.ui.guarantee_edit, _MOST_DAYS) or 0,
            repair_days=whole_number(self.ui.repair_edit, _MOST_DAYS) or 0,
        )
        return replace(setup, centre=centre)

    def told(self) -> Tariff:
        """The tariff as it is written, from its day on."""
        ui = self.ui
        return Tariff(
            holds_from=ui.holds_edit.day() or self._today(),
            small=ui.small_edit.money() or NOTHING,
            medium=ui.fee_edit.money() or NOTHING,
            large=ui.large_edit.money() or NOTHING,
            free_months=whole_number(ui.free_edit, MOST_MONTHS) or 0,
            cap=ui.cap_edit.money(),
            kept_months=whole_number(ui.kept_edit, MOST_MONTHS) or 0,
            from_told=ui.clock_segments.value() == _TOLD,
        )

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.small_edit.setFocus()

    def _demand_order(self) -> bool:
        free, kept = (whole_number(edit, MOST_MONTHS) or 0 for edit in (self.ui.free_edit, self.ui.kept_edit))
        if kept and kept <= free:
            self.ui.kept_frame.set_error(self.tr("Longer than the free term, or 0 for never."))
            self.ui.kept_edit.setFocus()
            return False
        return True

    def _today(self) -> date:
        return datetime.now(zone_of(self._centre.time_zone)).date()

    def _versions(self, centre: Centre) -> str:
        """Every version there is, the newest first; what held since ever tells no day."""
        lines = []
        for index, tariff in enumerate(reversed(centre.tariffs)):
            fees = " / ".join(str(fee.kopecks // 100) for fee in (tariff.small, tariff.medium, tariff.large))
            first = index == len(centre.tariffs) - 1
            since = self.tr("before") if first else self._day(tariff.holds_from)
            lines.append(f"{since}: {fees} ₽")
        return "\n".join(lines)

    @staticmethod
    def _day(day: date) -> str:
        return f"{day:%d.%m.%Y}"
