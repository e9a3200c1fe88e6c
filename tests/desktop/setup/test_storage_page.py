"""The page of the terms: a tariff by size from a day on, and nothing of the past changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.setup.record import Setup
from servicedesk.desktop.setup.storage_page import StoragePage
from servicedesk.domain.money import Money
from servicedesk.domain.terms import Tariff
from servicedesk.domain.write_off import Disposal
from servicedesk.services.centre import USUAL_TARIFF, Centre
from servicedesk.services.workstation import WorkstationSettings
from tests.desktop.keys import write

NO_PRINTERS: Mapping = {}


@pytest.fixture
def setup() -> Setup:
    return Setup(Centre(name="Центр", time_zone="Asia/Novosibirsk"), WorkstationSettings(), NO_PRINTERS, ())


@pytest.fixture
def page(setup: Setup, stage: Callable[..., QWidget]) -> StoragePage:
    made = StoragePage()
    stage(made, width=760, height=560)
    made.load(setup)
    return made


def test_terms_that_nobody_changed_make_no_version(page: StoragePage, setup: Setup) -> None:
    assert page.check()
    assert page.save(setup) == setup


def test_changed_terms_hold_from_today_and_the_past_stays(page: StoragePage, setup: Setup) -> None:
    page.ui.small_edit.setText("40")
    page.ui.large_edit.setText("150,50")
    page.ui.kept_edit.setText("0")
    page.ui.clock_segments.set_value("told")
    page.ui.disposal_segments.set_value(Disposal.SOLD.value)
    assert page.check()
    centre = page.save(setup).centre
    new = Tariff(page._today(), Money(40_00), Money(50_00), Money(150_50), kept_months=0, from_told=True)
    assert centre.tariffs == (USUAL_TARIFF, new)
    assert centre.disposal is Disposal.SOLD


def test_terms_of_a_day_to_come_are_listed_and_put_in_place_of_those_of_that_day(
    page: StoragePage, setup: Setup
) -> None:
    page.ui.fee_edit.setText("90")
    write("+10", at=page.ui.holds_edit)
    assert page.check()
    once = page.save(setup)
    day = page._today() + timedelta(days=10)
    assert [tariff.holds_from for tariff in once.centre.tariffs] == [USUAL_TARIFF.holds_from, day]
    page.load(once)
    assert f"{day:%d.%m.%Y}: 30 / 90 / 100" in page.ui.versions_label.text()
    assert page.ui.fee_edit.money() == Money(50_00), "what holds today is shown"
    page.ui.fee_edit.setText("95")
    write("+10", at=page.ui.holds_edit)
    assert page.check()
    assert [tariff.medium for tariff in page.save(once).centre.tariffs] == [Money(50_00), Money(95_00)]


@pytest.mark.parametrize(
    ("field", "text"),
    [("small", "пять"), ("fee", "-5"), ("large", "1,234"), ("free", "121"), ("kept", "год"), ("kept", "1")],
)
def test_what_cannot_be_is_said_beside_its_field(page: StoragePage, field: str, text: str) -> None:
    getattr(page.ui, f"{field}_edit").setText(text)
    assert not page.check()
    assert getattr(page.ui, f"{field}_frame").error()


def test_a_day_that_has_passed_is_refused(page: StoragePage) -> None:
    write("1.1.2020", at=page.ui.holds_edit)
    assert not page.check()
    assert page.ui.holds_frame.error()


def test_the_day_is_that_of_the_centre(page: StoragePage, setup: Setup) -> None:
    page.load(replace(setup, centre=replace(setup.centre, time_zone="Pacific/Kiritimati")))
    ahead = page._today()
    page.load(replace(setup, centre=replace(setup.centre, time_zone="Pacific/Pago_Pago")))
    assert ahead > page._today() >= date(2026, 1, 1)
