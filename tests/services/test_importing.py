"""Importing as a use case: rows in, orders out, on a real file; and its reader against whatever a row may hold."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.custody import Act
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    ColumnMissing,
    DeviceHere,
    DiskFull,
    InputRefused,
    Refusal,
    TextUnreadable,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.importing import BATCH, Importing
from servicedesk.services.importing_columns import columns_of
from servicedesk.services.importing_records import Brought, Columns, ImportRow, Ours
from servicedesk.services.importing_rows import LIVES, RowReader
from servicedesk.services.made_up import made_up_person
from servicedesk.services.wording import Wording
from tests.services.desk import START, ZONE, WholeDesk

ORDS = [
    "id",
    "data_provider",
    "country",
    "partner_product_category",
    "product_category",
    "product_category_id",
    "brand",
    "year_of_manufacture",
    "product_age",
    "repair_status",
    "repair_barrier_if_end_of_life",
    "group_identifier",
    "event_date",
    "problem",
]
OWN = Columns(MappingProxyType({ours: ours.value for ours in Ours}))


def _ords(**told: str) -> ImportRow:
    usual = {"id": "x_1", "product_category": "Lamp", "repair_status": "Fixed", "event_date": "2020-02-29"}
    return RowReader(columns_of(ORDS, {}, "x.csv"), START).read(2, {**dict.fromkeys(ORDS, ""), **usual, **told})


def _row(number: int, **told: Any) -> ImportRow:
    usual = ImportRow(
        line=number + 1,
        key=f"import:book:{number}",
        name="Иванов Иван",
        phone="223344",
        kind="Утюг",
        accepted_at=datetime(2024, 5, 6, 12, tzinfo=ZONE),
    )
    return replace(usual, **told)


@pytest.fixture
def importing(desk: WholeDesk) -> Importing:
    """The use case on the desk's file."""
    return Importing(desk.database.store, desk.clock, desk.desk)


def _numbers(desk: WholeDesk) -> Sequence[int]:
    return [row.number for row in desk.lookup.find("", limit=1000).rows]


@pytest.mark.parametrize(
    ("told", "status", "outcome"),
    [
        ("Fixed", Status.READY, Outcome.REPAIRED),
        ("End of life", Status.READY, Outcome.CANNOT_BE_REPAIRED),
        ("Repairable", Status.IN_REPAIR, None),
        ("Unknown", Status.ACCEPTED, None),
        ("", Status.ACCEPTED, None),
    ],
)
def test_the_four_states_of_open_repair_data(told: str, status: Status, outcome: Outcome | None) -> None:
    row = _ords(repair_status=told)
    assert (row.status, row.outcome) == (status, outcome)


def test_our_states_are_known_by_their_words_on_screen_too() -> None:
    words = {status: Wording("ru").word(status).casefold().replace("ё", "е") for status in Status}
    assert {status for status, word in words.items() if LIVES.get(word, (None,))[0] is not status} == {
        Status.OUT_FOR_DELIVERY
    }


def test_no_row_brings_in_what_is_out_for_delivery_for_no_delivery_would_ever_end_it() -> None:
    with pytest.raises(ChoiceUnknown) as refused:
        _ords(repair_status="out_for_delivery")
    assert "out_for_delivery" not in refused.value.allowed
    assert _ords(repair_status="in_repair").status is Status.IN_REPAIR


def test_a_row_of_open_repair_data_is_an_order_at_noon_of_a_made_up_customer() -> None:
    row = _ords(data_provider="Menders", group_identifier="north", brand="Unknown", problem="  flickers\nbadly ")
    assert row.accepted_at == datetime(2020, 2, 29, 12, tzinfo=ZONE)
    assert (row.kind, row.brand, row.fault, row.key) == ("Lamp", "", "flickers\nbadly", "import:Menders:x_1")
    assert row.phone.startswith("+7 000 ")
    assert _ords(group_identifier="north") == replace(row, key="import::x_1", brand="", fault="", told="x_1")


def test_the_same_person_comes_back_within_a_group_and_is_somebody_else_in_another() -> None:
    people = [_ords(id=f"x_{number}", group_identifier="north").name for number in range(2000)]
    assert len(set(people)) < 500
    assert _ords(group_identifier="north").phone != _ords(group_identifier="south").phone


def test_made_up_people_stay_the_same_for_ever() -> None:
    assert made_up_person("1") == made_up_person("1")
    assert made_up_person("1").name == "Кудрявцева Алла Евгеньевна"
    assert len({made_up_person(str(seed)).phone for seed in range(1000)}) > 990


def test_columns_are_recognised_by_their_names_in_either_language() -> None:
    columns = columns_of(["№", "ФИО", "Телефон", "Вид", "Дата приёма", "Лишнее"], {}, "x.csv")
    assert columns.theirs == {
        Ours.NUMBER: "№",
        Ours.NAME: "ФИО",
        Ours.PHONE: "Телефон",
        Ours.KIND: "Вид",
        Ours.ACCEPTED: "Дата приёма",
    }
    assert not columns.made_up


def test_a_map_overrides_what_is_recognised() -> None:
    columns = columns_of(ORDS, {"partner_product_category": "kind", "Country": "place"}, "x.csv")
    assert (columns.theirs[Ours.KIND], columns.theirs[Ours.PLACE]) == ("partner_product_category", "country")
    assert columns.made_up


@pytest.mark.parametrize("needed", ["id", "product_category", "repair_status", "event_date", "problem"])
def test_open_repair_data_without_a_needed_column_is_refused(needed: str) -> None:
    with pytest.raises(ColumnMissing):
        columns_of([name for name in ORDS if name != needed], {}, "x.csv")


def test_twins_without_a_number_are_two_rows_and_the_same_two_the_next_time() -> None:
    columns = Columns(MappingProxyType({Ours.NAME: "n", Ours.PHONE: "p", Ours.KIND: "k"}))
    told = {"n": "Иванов", "p": "223344", "k": "Утюг"}
    first, second = (RowReader(columns, START) for _ in range(2))
    keys = [first.read(line, told).key for line in (2, 3)]
    assert len(set(keys)) == 2
    assert [second.read(line, told).key for line in (2, 3)] == keys


_CELLS = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(), max_size=300),
    st.sampled_from(
        ["", "2024-05-06", "06.05.2024 09:30", "31/12/1999", "223344", "1 500,00", "готов", "Fixed", "x" * 5000]
    ),
)


@given(st.dictionaries(st.sampled_from([ours.value for ours in Ours]), _CELLS))
def test_whatever_a_row_holds_is_understood_whole_or_refused_in_words(told: dict[str, str]) -> None:
    usual = {"name": "Иванов", "phone": "223344", "kind": "Утюг"}
    refused: InputRefused | None = None
    row: ImportRow | None = None
    try:
        row = RowReader(OWN, START).read(7, {**usual, **told})
    except InputRefused as refusal:
        refused = refusal
    if refused is not None or row is None:
        assert refused is not None
        assert refused.field in {ours.value for ours in Ours}
        assert all(Wording(language).refusal(refused).text for language in ("ru", "en"))
        return
    assert row.line == 7
    assert row.kind.strip()
    assert row.accepted_at.tzinfo is ZONE
    assert date(1970, 1, 1) <= row.accepted_at.date() <= START.date()
    assert len(row.fault) <= 4000
    assert row.price is None or row.price >= Money(0)


@pytest.mark.parametrize("text", ["\udcff", "а\ud83dб"])
def test_spoilt_characters_are_refused_by_their_column(text: str) -> None:
    with pytest.raises(TextUnreadable) as refused:
        _ords(problem=text)
    assert refused.value.field == "problem"


def test_what_was_imported_is_an_order_with_nothing_promised(desk: WholeDesk, importing: Importing) -> None:
    row = _row(1, status=Status.READY, outcome=Outcome.REPAIRED, fault="не греет", told="book 1", place="Б-01")
    assert importing.bring_in([row]) == Brought(imported=1)
    card = desk.lookup.card(_numbers(desk)[0])
    assert (card.facts.status, card.facts.outcome, card.facts.declared_fault) == (row.status, row.outcome, "не греет")
    assert (card.facts.accepted_at, card.facts.ready_at) == (row.accepted_at, row.accepted_at)
    assert (card.facts.promised, card.sums.storage, card.sums.balance) == (None, Money(0), Money(0))
    assert card.facts.terms.fee_per_day == Money(0)
    event = card.events[0]
    assert (event.act, event.at, event.why, event.place_after) == (Act.IMPORTED, START, "book 1", "Б-01")
    assert desk.database.print_jobs.unfinished("1") == ()


def test_the_same_row_asked_again_adds_nothing(desk: WholeDesk, importing: Importing) -> None:
    rows = [_row(number) for number in range(3)]
    importing.bring_in(rows[:2])
    assert importing.bring_in(rows) == Brought(imported=1, known=2)
    assert importing.bring_in([*rows, rows[0]]) == Brought(known=4)
    assert len(_numbers(desk)) == 3


def test_one_person_is_entered_once_however_the_phone_is_written(desk: WholeDesk, importing: Importing) -> None:
    desk.accept(name="Фёдоров Пётр Ильич", phone="+7 913 456-78-90")
    importing.bring_in(
        [
            _row(1, name="фёдоров  ПЁТР ильич", phone="8 (913) 456-78-90"),
            _row(2, name="Фёдорова Анна", phone="89134567890"),
            _row(3, name="Фёдорова Анна", phone="9134567890"),
        ]
    )
    assert {match.name: match.orders for match in desk.intake.customers("4567890")} == {
        "Фёдоров Пётр Ильич": 2,
        "Фёдорова Анна": 2,
    }


def test_a_device_is_known_by_its_serial_number_and_is_here_only_once(desk: WholeDesk, importing: Importing) -> None:
    gone = _row(1, serial="X-1", status=Status.HANDED_OVER)
    here = _row(2, serial="x1", accepted_at=datetime(2024, 6, 1, tzinfo=ZONE))
    twice = _row(3, serial="X 1", accepted_at=datetime(2024, 7, 1, tzinfo=ZONE))
    brought = importing.bring_in([gone, here, twice])
    assert (brought.imported, [each.line for each in brought.refused]) == (2, [4])
    assert isinstance(brought.refused[0].refusal, DeviceHere)
    first, second = (desk.lookup.card(number) for number in reversed(_numbers(desk)))
    assert first.facts.device_id == second.facts.device_id


def test_a_refused_row_leaves_nothing_and_costs_no_number(desk: WholeDesk, importing: Importing) -> None:
    brought = importing.bring_in([_row(1, name=" "), _row(2, phone="нет"), _row(3, kind=""), _row(4)])
    assert (brought.imported, len(brought.refused)) == (1, 3)
    assert _numbers(desk) == [2000000127]
    assert len(desk.intake.customers("223344")) == 1


def test_a_rehearsal_over_several_batches_keeps_nothing(desk: WholeDesk, importing: Importing) -> None:
    rows = [_row(number, phone=f"22{number % 3:04}") for number in range(BATCH + 5)]
    heard: list[Brought] = []
    assert importing.bring_in(rows, heard.append, keep_nothing=True).imported == BATCH + 5
    assert [part.imported for part in heard] == [BATCH, 5]
    assert _numbers(desk) == []
    assert desk.intake.customers("220001") == ()
    assert importing.bring_in(rows).imported == BATCH + 5


class DiskThatFills:
    """A store whose transactions fail from the second one on."""

    def __init__(self, desk: WholeDesk) -> None:
        self._desk = desk
        self.begun = 0

    def transaction(self) -> Any:
        self.begun += 1
        if self.begun > 1:
            raise DiskFull(path="desk.db")
        return self._desk.database.store.transaction()


def test_what_is_in_stays_in_when_the_disk_fills(desk: WholeDesk) -> None:
    rows = [_row(number) for number in range(BATCH + 5)]
    failing = Importing(DiskThatFills(desk), desk.clock, desk.desk)
    with pytest.raises(Refusal):
        failing.bring_in(rows)
    assert len(_numbers(desk)) == BATCH
    whole = Importing(desk.database.store, desk.clock, desk.desk)
    assert whole.bring_in(rows) == Brought(imported=5, known=BATCH)


def _stays(desk: WholeDesk) -> dict[str, tuple[int | None, int | None]]:
    """By its fault: which order each stay followed, and after how many days."""
    numbers = _numbers(desk)
    stays = (stay for number in numbers for stay in desk.history.of_order(number).stays)
    return {stay.declared_fault: (stay.previous, stay.came_back_after) for stay in stays}


def test_an_imported_stay_is_linked_to_the_one_before_it_whoever_brought_the_device(
    importing: Importing, desk: WholeDesk
) -> None:
    def came(number: int, day: int, fault: str, **told: Any) -> ImportRow:
        at = datetime(2024, 5, day, 12, tzinfo=ZONE)
        return _row(number, serial="sn 77/1", accepted_at=at, fault=fault, **told)

    gone = {"status": Status.HANDED_OVER, "outcome": Outcome.REPAIRED}
    importing.bring_in([came(3, 30, "third"), came(1, 6, "first", **gone), came(2, 16, "second", name="Жук", **gone)])
    importing.bring_in([_row(9, fault="another device, not told which")])
    linked, first, second = _stays(desk), *sorted(_numbers(desk))[:2]
    assert linked["first"] == (None, None)
    assert linked["second"] == (first, 10)
    assert linked["third"] == (second, 14)
    assert linked["another device, not told which"] == (None, None)


def test_a_stay_of_another_import_is_linked_too_but_never_to_a_later_one(importing: Importing, desk: WholeDesk) -> None:
    gone = {"serial": "AB-1", "status": Status.HANDED_OVER, "outcome": Outcome.REPAIRED}
    importing.bring_in([_row(1, fault="in May", **gone)])
    importing.bring_in([_row(2, fault="in June", accepted_at=datetime(2024, 6, 6, 9, tzinfo=ZONE), **gone)])
    importing.bring_in([_row(3, fault="in April", accepted_at=datetime(2024, 4, 6, 9, tzinfo=ZONE), **gone)])
    first = min(_numbers(desk))
    assert _stays(desk) == {"in May": (None, None), "in June": (first, 31), "in April": (None, None)}


def test_the_stays_of_a_long_import_are_linked_across_its_batches(importing: Importing, desk: WholeDesk) -> None:
    gone = {"serial": "AB-1", "status": Status.HANDED_OVER, "outcome": Outcome.REPAIRED}
    first = _row(1, fault="first", accepted_at=datetime(2024, 5, 1, tzinfo=ZONE), **gone)
    between = [_row(number) for number in range(2, BATCH + 12)]
    last = _row(999, fault="last", accepted_at=datetime(2024, 5, 21, tzinfo=ZONE), **gone)
    importing.bring_in([first, *between, last])
    assert _stays(desk)["last"] == (min(_numbers(desk)), 20)
