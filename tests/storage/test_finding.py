"""One field finds an order by whatever a customer says of it, newest first, and nothing typed is ever an operator."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.moves import Move
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import Found
from servicedesk.services.reads import Filter
from servicedesk.storage.database import Database, open_store
from servicedesk.storage.finding import COUNTED
from tests.storage.visits import HAND, take_in

TODAY = date(2026, 3, 10)
VISITS = (
    {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90", "serial": "0AB13LX900123", "place": "Б-03"},
    {
        "name": "Ершова Алёна",
        "phone": "8 (383) 222-33-44",
        "kind": "Стиральная машина",
        "brand": "LG",
        "model": "WW-60 J4",
    },
    {
        "name": "ООО «Вектор»",
        "phone": "222-33-45",
        "kind": "Ноутбук",
        "brand": "Lenovo",
        "model": "X1",
        "technician": "Иван",
    },
    {
        "name": "Фёдорова Анна",
        "phone": "+7 913 000-00-04",
        "fault": "разбит экран; AND NOT работает*",
        "brand": "LG",
        "model": "42",
    },
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Four orders, numbers 1 to 4."""
    opened = open_store(str(tmp_path_factory.mktemp("finding") / "desk.db"))
    with opened.store.transaction() as work:
        for visit in VISITS:
            take_in(work, **visit)
    yield opened
    opened.close()


def find(database: Database, text: str, only: Filter = Filter.ALL, after: int | None = None, limit: int = 50) -> Found:
    return database.order_reads.find(text, only, after, limit, TODAY)


def serials(found: Found) -> list[int]:
    return [row.number // 100 % 1_000_000 for row in found.rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [4, 3, 2, 1]),
        ("  ", [4, 3, 2, 1]),
        ("*", []),
        ("федоров", [4, 1]),
        ("ФЁДОРОВ ПЕТР", [1]),
        ("петр федоров", [1]),
        ("фёд пёт", [1]),
        ("алёна стирал", [2]),
        ("ершова lg", [2]),
        ("вектор", [3]),
        ("«Вектор»", [3]),
        ("иван ноутбук", [3]),
        ("7890", [1]),
        ("567890", [1]),
        ("8 913 456-78-90", [1]),
        ("+7 (913) 456 78 90", [1]),
        ("456-78-90", [1]),
        ("3344", [2]),
        ("223345", [3]),
        ("3", [3]),
        ("000003", [3]),
        ("2 0 000003 94", []),
        ("0ab13lx900123", [1]),
        ("0AB13-LX 900123", [1]),
        ("0ab13", [1]),
        ("lx9001", [1]),
        ("samsung lx9001", [1]),
        ("lenovo lx9001", []),
        ("ww60j4", [2]),
        ("ww-60", [2]),
        ("WW 60 J4", [2]),
        ("lg 42", [4]),
        ("разбит экр", [4]),
        ("экран and not", [4]),
        ("б-03", [1]),
        ("леново", [3]),
        ("телевизор ноутбук", []),
        ('"', []),
    ],
)
def test_the_field_finds_what_a_customer_says(database: Database, text: str, expected: list[int]) -> None:
    assert serials(find(database, text)) == expected


@pytest.mark.parametrize("kind", [CodeKind.RECEIPT, CodeKind.DEVICE_LABEL])
def test_a_whole_number_finds_its_order_alone(database: Database, kind: CodeKind) -> None:
    code = Code(kind, 0, 3)
    for text in (code.digits, code.grouped, f" {code.grouped} "):
        assert serials(find(database, text)) == [3]
    assert serials(find(database, Code(kind, 0, 999).digits)) == []
    assert serials(find(database, Code(CodeKind.PLACE, 0, 3).digits)) == []


@settings(max_examples=60)
@given(text=st.text(max_size=40))
def test_no_text_is_an_operator(database: Database, text: str) -> None:
    find(database, text)


@settings(max_examples=60)
@given(
    operator=st.sampled_from(
        ["AND", "OR", "NOT", "NEAR(", "*", '"', "^", "name:", "-", "{", "}", "+", "(", ")", "'", ";"]
    )
)
def test_an_operator_among_words_does_nothing(database: Database, operator: str) -> None:
    is_word = any(letter.isalpha() for letter in operator)
    there = not is_word or operator in {"AND", "NOT"}
    assert serials(find(database, f"разбит {operator} работает*")) == ([4] if there else [])
    if not is_word:
        assert serials(find(database, f"{operator} федоров {operator}")) == [4, 1]


@settings(max_examples=60)
@given(data=st.data())
def test_words_of_an_order_find_it_in_any_order_and_spelling(database: Database, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(VISITS) - 1))
    visit = {"kind": "Телевизор", "brand": "Samsung", "fault": "нет звука"} | VISITS[index]
    said = [word for name in ("name", "kind", "brand", "fault") for word in visit[name].split() if word.isalpha()]
    words = data.draw(st.lists(st.sampled_from(said), min_size=1, max_size=4))
    spell = data.draw(st.sampled_from([str.upper, str.lower, lambda word: word.replace("ё", "е"), str.swapcase]))
    last = data.draw(st.integers(2, 20))
    words[-1] = words[-1][:last]
    assert index + 1 in serials(find(database, " ".join(spell(word) for word in words)))


def test_a_foreign_alphabet_is_found_as_typed(database: Database) -> None:
    with database.store.transaction() as work:
        number = take_in(work, name="ჯოჯო Ωμέγα", fault="日本語 テスト 🙂 é́").number
    try:
        for text in ("ჯოჯო", "ωμέγα", "日本語", "テス", "日本語 ჯო"):
            assert [row.number for row in find(database, text).rows] == [number], text
    finally:
        with database.store.transaction() as work:
            work.orders.get(number).declared_fault = "x"
            work.connection.execute("DELETE FROM search WHERE number = ?", (number,))


def test_pages_follow_each_other_without_a_gap(tmp_path: Path) -> None:
    with_many = open_store(str(tmp_path / "desk.db"))
    whole = COUNTED + 50
    with with_many.store.transaction() as work:
        for index in range(whole):
            take_in(work, phone=f"+7 913 000-{index:04d}")
    for text, exact in (("", True), ("нет звука", False)):
        seen: list[int] = []
        after = None
        while True:
            found = find(with_many, text, after=after, limit=70)
            seen += serials(found)
            after = found.after
            assert found.total_is_exact == exact
            assert found.total == (whole if exact else COUNTED)
            if after is None:
                break
        assert seen == list(range(whole, 0, -1)), text
    with_many.close()


def test_filters_keep_their_orders_and_count_all_of_them(tmp_path: Path) -> None:
    database = open_store(str(tmp_path / "desk.db"))
    with database.store.transaction() as work:
        take_in(work, promised=date(2026, 3, 9))
        take_in(work, promised=date(2026, 3, 10))
        ready, gone = take_in(work, promised=date(2026, 3, 1), place="Б-03"), take_in(work)
        work.ledger.record(ready.move(Move(Status.READY, outcome=Outcome.NO_FAULT_FOUND), HAND))
        work.ledger.record(gone.move(Move(Status.CANCELLED, reason="ошибка"), HAND))
    expected = {Filter.ALL: [4, 3, 2, 1], Filter.OPEN: [2, 1], Filter.READY: [3], Filter.GONE: [4], Filter.OVERDUE: [1]}
    for text in ("", "звук"):
        for only, orders in expected.items():
            found = find(database, text, only)
            assert serials(found) == orders
            assert found.counts == {each.value: len(numbers) for each, numbers in expected.items()}
            assert (found.total, found.total_is_exact, found.after) == (len(orders), True, None)
    assert [row.overdue for row in find(database, "").rows] == [False, False, False, True]
    database.close()


def test_a_filter_finds_the_rare_one_among_many(tmp_path: Path) -> None:
    database = open_store(str(tmp_path / "desk.db"))
    with database.store.transaction() as work:
        first = take_in(work, place="Б-03")
        work.ledger.record(first.move(Move(Status.READY, outcome=Outcome.NO_FAULT_FOUND), HAND))
        for index in range(COUNTED + 5):
            take_in(work, phone=f"+7 913 000-{index:04d}")
    assert serials(find(database, "звука", Filter.READY)) == [1]
    assert serials(find(database, "звука", Filter.OVERDUE)) == []
    database.close()


def test_a_word_is_a_beginning_too_when_a_longer_one_was_used(tmp_path: Path) -> None:
    database = open_store(str(tmp_path / "desk.db"))
    with database.store.transaction() as work:
        take_in(work, name="Иван Ким")
    assert serials(find(database, "иван")) == [1]
    with database.store.transaction() as work:
        take_in(work, name="Иванов Пётр", phone="222-33-44")
    assert serials(find(database, "иван")) == [2, 1]
    assert serials(find(database, "пётр иван")) == [2]
    database.close()


def test_what_was_changed_is_found_by_its_new_words_alone(tmp_path: Path) -> None:
    database = open_store(str(tmp_path / "desk.db"))
    with database.store.transaction() as work:
        order = take_in(work, serial="OLD123", place="Полка")
        number, device, receipt = order.number, order.device_id, order.receipt_number
    with database.store.transaction() as work:
        work.ledger.record(work.orders.get(number).put(work.directory.place("Склад"), HAND))
        work.orders.get(number).technician = "Ольга"
        work.devices.get(device).describe("Плита", "Bosch", "P1", "NEW456", "")
        customer = work.customers.get(work.receipts.get(receipt).customer_id)
        customer.name = "Яшин"
    for gone in ("федоров", "полка", "телевизор", "old123", "ld12"):
        assert serials(find(database, gone)) == [], gone
    for now in ("яшин", "склад ольга", "плита bosch", "new456", "ew45"):
        assert serials(find(database, now)) == [1], now
    assert database.check() == ()
    database.close()


def test_a_surname_finds_its_other_forms_where_few_bear_it_as_told(tmp_path: Path) -> None:
    database = open_store(str(tmp_path / "desk.db"))
    with database.store.transaction() as work:
        for index, name in enumerate(("Фёдорова Анна", "Фёдоров Пётр", "Федоровский И.", "Петров")):
            take_in(work, name=name, phone=f"+7 913 000-000{index}")
    assert serials(find(database, "федоров самс")) == [3, 2, 1]
    assert serials(find(database, "федоров самс", after=3000000000, limit=1)) == [3]
    assert serials(find(database, "000 0001")) == [2], "a phone is told as it is"
    with database.store.transaction() as work:
        for _ in range(20):
            take_in(work, name="Фёдоров Пётр")
    assert serials(find(database, "федоров самс")) == [*range(24, 4, -1), 2], "many bear it: the others are not meant"
    database.close()
