"""Devices are put down by scanning: labels and the place in either order, and every wrong scan says what it is."""

from servicedesk.domain.codes import Code
from servicedesk.domain.money import Money
from servicedesk.domain.place_refusals import PlaceClosed, PlaceUnknown, WithCourier
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    CodeSpoiled,
    ForeignCode,
    OrderUnknown,
    Refusal,
    Semblance,
    WrongPaper,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.storeroom.records import PlaceSeen, Putting
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def accepted(desk: WholeDesk, count: int = 1) -> list[int]:
    """So many televisions at Б-03."""
    devices = [television(serial=f"S{index}") for index in range(count)]
    return [order.number for order in desk.accept(*devices).orders]


def place_of(desk: WholeDesk, number: int) -> str:
    return desk.lookup.card(number).facts.place


def refusal_of(desk: WholeDesk, text: str) -> Refusal:
    """What the scan is refused with; the round goes on as if it had not been."""
    try:
        desk.putting.round().scan(text)
    except Refusal as refusal:
        return refusal
    raise AssertionError("it was taken")


def test_after_a_place_every_label_is_put_there_until_another_place_comes(desk: WholeDesk) -> None:
    first, second, third = accepted(desk, 3)
    shelf, bench = desk.shelves.add("А-1"), desk.shelves.add("Стол")
    scans = desk.putting.round()
    assert scans.scan(str(shelf)).what is Putting.PLACE_CHOSEN
    assert scans.scan(str(first)).what is Putting.PUT
    answer = scans.scan(str(second))
    assert answer.place == PlaceSeen(shelf, "А-1", 2, None)
    assert [(seen.number, seen.place) for seen in answer.put] == [(second, "Б-03")]
    scans.scan(str(bench))
    scans.scan(str(third))
    assert [place_of(desk, number) for number in (first, second, third)] == ["А-1", "А-1", "Стол"]
    assert desk.database.check() == ()


def test_labels_first_wait_for_their_place_and_the_next_label_for_the_next_one(desk: WholeDesk) -> None:
    first, second, third = accepted(desk, 3)
    shelf, bench = desk.shelves.add("А-1"), desk.shelves.add("Стол")
    scans = desk.putting.round()
    assert scans.scan(str(first)).what is Putting.DEVICE_WAITS
    assert scans.scan(str(first)).what is Putting.TWICE
    assert len(scans.scan(str(second)).waiting) == 2
    assert place_of(desk, first) == "Б-03"
    answer = scans.scan(str(shelf))
    assert (answer.what, len(answer.put), answer.waiting) == (Putting.PUT, 2, ())
    assert scans.scan(str(third)).what is Putting.DEVICE_WAITS
    scans.scan(str(bench))
    assert [place_of(desk, number) for number in (first, second, third)] == ["А-1", "А-1", "Стол"]


def test_a_number_or_a_name_may_be_typed(desk: WholeDesk) -> None:
    (number,) = accepted(desk)
    desk.shelves.add("А-1")
    scans = desk.putting.round()
    scans.scan(str(int(str(number)[2:8])))
    assert scans.scan("а-1").what is Putting.PUT
    assert place_of(desk, number) == "А-1"


def test_a_device_that_stands_there_is_left_and_writes_nothing(desk: WholeDesk) -> None:
    (number,) = accepted(desk)
    scans = desk.putting.round()
    scans.scan("Б-03")
    before = len(desk.lookup.card(number).events)
    assert scans.scan(str(number)).what is Putting.STANDS_THERE
    assert len(desk.lookup.card(number).events) == before


def test_a_full_place_asks_and_the_same_scan_again_or_enter_agrees(desk: WholeDesk) -> None:
    first, second, third = accepted(desk, 3)
    shelf = desk.shelves.add("А-1", capacity=1)
    scans = desk.putting.round()
    scans.scan(str(shelf))
    scans.scan(str(first))
    assert scans.scan(str(second)).what is Putting.FULL
    assert place_of(desk, second) == "Б-03"
    assert scans.scan(str(second)).what is Putting.PUT
    assert scans.scan(str(third)).what is Putting.PUT, "what was agreed holds for this place"
    scans.clear()
    scans.scan(str(accepted_again(desk)))
    assert scans.scan(str(shelf)).what is Putting.FULL
    answer = scans.agree()
    assert answer is not None
    assert answer.what is Putting.PUT
    assert scans.agree() is None


def accepted_again(desk: WholeDesk) -> int:
    return desk.accept(remote()).orders[0].number


def test_another_scan_takes_back_the_question_about_a_full_place(desk: WholeDesk) -> None:
    (number,) = accepted(desk)
    shelf, bench = desk.shelves.add("А-1", capacity=1), desk.shelves.add("Стол")
    desk.putting.put((accepted_again(desk),), shelf)
    scans = desk.putting.round()
    scans.scan(str(number))
    assert scans.scan(str(shelf)).what is Putting.FULL
    scans.scan(str(bench))
    assert place_of(desk, number) == "Стол"


def test_every_code_that_is_neither_says_what_it_is(desk: WholeDesk) -> None:
    accepted_visit = desk.accept()
    receipt, label = str(accepted_visit.receipt), str(accepted_visit.orders[0].number)
    wrong = refusal_of(desk, receipt)
    assert isinstance(wrong, WrongPaper)
    assert wrong.kind == 1
    foreign = refusal_of(desk, "4600051000057")
    assert isinstance(foreign, ForeignCode)
    assert foreign.semblance is Semblance.GOODS
    assert isinstance(refusal_of(desk, label[:-1] + str((int(label[-1]) + 1) % 10)), CodeSpoiled)
    assert isinstance(refusal_of(desk, Code.parse(label).following().digits), OrderUnknown)
    assert isinstance(refusal_of(desk, "3000099970"), CodeSpoiled | PlaceUnknown)
    assert isinstance(refusal_of(desk, "Полка, которой нет"), PlaceUnknown)


def test_a_place_that_was_never_made_is_not_made_by_its_code(desk: WholeDesk) -> None:
    shelf = desk.shelves.add("А-1")
    assert isinstance(refusal_of(desk, Code.parse(str(shelf)).following().digits), PlaceUnknown)


def test_a_device_that_left_says_who_has_it(desk: WholeDesk) -> None:
    visit = desk.accept(television(serial="1"), television(serial="2"))
    sent, taken = (order.number for order in visit.orders)
    for number in (sent, taken):
        desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(taken),), Money(360000)))
    with desk.database.store.transaction() as work:
        work.ledger.record(work.orders.get(sent).dispatch("Сергей", desk.desk().hand(desk.clock())))
    assert isinstance(refusal_of(desk, str(taken)), AlreadyHandedOver)
    courier = refusal_of(desk, str(sent))
    assert isinstance(courier, WithCourier)
    assert courier.courier == "Сергей"


def test_a_closed_place_takes_nothing(desk: WholeDesk) -> None:
    shelf = desk.shelves.add("А-1")
    desk.shelves.close(shelf)
    assert isinstance(refusal_of(desk, str(shelf)), PlaceClosed)


def test_what_is_refused_leaves_the_round_as_it_was(desk: WholeDesk) -> None:
    (number,) = accepted(desk)
    shelf = desk.shelves.add("А-1")
    scans = desk.putting.round()
    scans.scan(str(number))
    for spoiled in ("4600051000057", "3999999999"):
        try:
            scans.scan(spoiled)
        except Refusal:
            continue
    assert scans.scan(str(shelf)).what is Putting.PUT


def test_five_scans_are_five_places_and_none_is_lost(desk: WholeDesk) -> None:
    numbers = accepted(desk, 5)
    shelf = desk.shelves.add("А-1")
    scans = desk.putting.round()
    scans.scan(str(shelf))
    for number in numbers:
        scans.scan(str(number))
    (row,) = [row for row in desk.shelves.tree() if row.place.number == shelf]
    assert row.place.occupied == 5
