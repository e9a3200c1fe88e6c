"""The office: the centre's settings, kept whole or refused beside their field."""

from dataclasses import replace
from datetime import date

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    PhoneNotUnderstood,
    Refusal,
    SumNotUnderstood,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.terms import Tariff
from servicedesk.domain.uncollected_refusals import TariffDayTaken, TariffPast, TermsDisordered
from servicedesk.services.centre import USUAL_TARIFF
from servicedesk.services.tariffs import with_tariff
from tests.services.desk import WholeDesk


def test_a_fresh_centre_has_usual_terms_and_no_name(desk: WholeDesk) -> None:
    centre = desk.office.centre()
    assert (centre.name, centre.tariffs, centre.paper_language) == ("", (USUAL_TARIFF,), "ru")


def test_what_is_kept_is_read_again_by_every_counter(desk: WholeDesk) -> None:
    told = replace(
        desk.office.centre(),
        name="  Сибирская   сервисная компания ",
        address="Новосибирск, ул. Советская, 1",
        phone="+7 383 200-00-00",
        director="Петров",
        time_zone="Asia/Novosibirsk",
        tariffs=(USUAL_TARIFF, Tariff(date(2026, 12, 1), medium=Money(7000), free_months=2, cap=Money(500000))),
        faults=("не включается", "<b>шумит</b>"),
        guarantee_days=90,
    )
    kept = desk.office.keep(told)
    assert kept.name == "Сибирская сервисная компания"
    assert desk.office.centre() == kept


@pytest.mark.parametrize(
    ("spoil", "refusal", "field"),
    [
        ({"name": " "}, ValueMissing, "name"),
        ({"address": "я" * 301}, ValueTooLong, "address"),
        ({"phone": "звоните"}, PhoneNotUnderstood, "phone"),
        ({"time_zone": "Марс/Олимп"}, ChoiceUnknown, "time_zone"),
        ({"time_zone": "Europe"}, ChoiceUnknown, "time_zone"),
        ({"time_zone": "я" * 300}, ChoiceUnknown, "time_zone"),
        ({"time_zone": "../../etc/passwd"}, ChoiceUnknown, "time_zone"),
        ({"paper_language": "de"}, ChoiceUnknown, "paper_language"),
        ({"passport_days": 366}, ChoiceUnknown, "passport_days"),
        ({"passport_days": -1}, ChoiceUnknown, "passport_days"),
        ({"guarantee_days": 3651}, ChoiceUnknown, "guarantee_days"),
        ({"repair_days": -1}, ChoiceUnknown, "repair_days"),
        ({"tariffs": ()}, ValueMissing, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, Tariff(date(2026, 12, 1), medium=Money(-1)))}, SumNotUnderstood, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, Tariff(date(2026, 12, 1), cap=Money(-1)))}, SumNotUnderstood, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, Tariff(date(2026, 12, 1), free_months=-1))}, ChoiceUnknown, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, Tariff(date(2026, 12, 1), free_months=12))}, TermsDisordered, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, *[Tariff(date(2026, 12, 1))] * 2)}, TariffDayTaken, "tariffs"),
        ({"tariffs": (USUAL_TARIFF, Tariff(date(2026, 11, 14)))}, TariffPast, "tariffs"),
        ({"tariffs": (replace(USUAL_TARIFF, medium=Money(1)),)}, TariffPast, "tariffs"),
        ({"tariffs": (Tariff(date(2026, 12, 1)),)}, TariffPast, "tariffs"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    desk: WholeDesk, spoil: dict[str, object], refusal: type[Refusal], field: str
) -> None:
    before = desk.office.keep(replace(desk.office.centre(), name="Центр"))
    with pytest.raises(refusal) as refused:
        desk.office.keep(replace(before, **({"address": "другой"} | spoil)))  # type: ignore[arg-type]
    assert refused.value.field == field  # type: ignore[attr-defined]
    assert desk.office.centre() == before


def test_a_tariff_of_today_may_be_put_right_and_one_of_a_later_day_taken_back(desk: WholeDesk) -> None:
    today, later = Tariff(date(2026, 11, 15), medium=Money(60_00)), Tariff(date(2027, 1, 1), medium=Money(90_00))
    before = desk.office.keep(replace(desk.office.centre(), name="Центр", tariffs=(USUAL_TARIFF, today, later)))
    right = replace(today, medium=Money(65_00))
    kept = desk.office.keep(replace(before, tariffs=with_tariff((USUAL_TARIFF, today), right)))
    assert kept.tariffs == (USUAL_TARIFF, right)
    assert kept.terms(date(2026, 11, 14)).fee_per_day == Money(50_00)
    assert kept.terms(date(2026, 11, 15)).fee_per_day == Money(65_00)
