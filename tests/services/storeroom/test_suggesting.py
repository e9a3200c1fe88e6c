"""A free place is suggested where such things usually stand and there is room."""

from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.services.storeroom.records import Habit, PlaceFacts
from servicedesk.services.storeroom.suggesting import suggested
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television

MEDIUM = SizeClass.MEDIUM


def place(name: str, **facts: object) -> PlaceFacts:
    told: dict[str, object] = {"number": hash(name), "parent": None, "capacity": None, "sizes": ()}
    return PlaceFacts(**{**told, "closed": False, "occupied": 0, "name": name, **facts})  # type: ignore[arg-type]


def habit(kind: str, name: str, count: int = 1, *, size: SizeClass = MEDIUM, ready: bool = False) -> Habit:
    return Habit(kind, size, ready, name, count)


def test_things_of_a_kind_go_where_most_of_them_stand() -> None:
    places = (place("А"), place("Б"))
    habits = (habit("телевизор", "А", 2), habit("телевизор", "Б", 5), habit("утюг", "А", 9))
    assert suggested(places, habits, "Телевизор", MEDIUM, ready=False) == "Б"
    assert suggested(places, habits, "Утюг", MEDIUM, ready=False) == "А"


def test_a_full_or_closed_place_and_one_for_other_sizes_are_passed_over() -> None:
    habits = (habit("телевизор", "А", 5), habit("телевизор", "Б", 3), habit("телевизор", "В", 2))
    places = (place("А", capacity=5, occupied=5), place("Б", closed=True), place("В"))
    assert suggested(places, habits, "телевизор", MEDIUM, ready=False) == "В"
    only_small = (place("А", sizes=(SizeClass.SMALL,)), place("В"))
    assert suggested(only_small, habits, "телевизор", MEDIUM, ready=False) == "В"


def test_a_neighbour_of_a_full_place_comes_before_a_place_of_other_things() -> None:
    places = (place("А-1", parent=1, capacity=5, occupied=5), place("А-2", parent=1), place("Б"))
    habits = (habit("телевизор", "А-1", 5), habit("утюг", "Б", 9))
    assert suggested(places, habits, "телевизор", MEDIUM, ready=False) == "А-2"


def test_an_unknown_kind_goes_by_its_size_and_nothing_known_suggests_nothing() -> None:
    places = (place("А"), place("Б"))
    habits = (habit("утюг", "А", 2, size=SizeClass.SMALL), habit("плита", "Б", 1, size=SizeClass.LARGE))
    assert suggested(places, habits, "пылесос", SizeClass.LARGE, ready=False) == "Б"
    assert suggested(places, (), "пылесос", MEDIUM, ready=False) == ""
    assert suggested((), habits, "пылесос", MEDIUM, ready=False) == ""


def test_what_is_ready_goes_where_ready_things_stand(desk: WholeDesk) -> None:
    for index in range(3):
        number = desk.accept(television(serial=f"S{index}", place="Приём")).orders[0].number
        if index:
            desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, place="Выдача"))
    assert desk.storeroom.suggest("Телевизор", MEDIUM) == "Приём"
    assert desk.storeroom.suggest("Телевизор", MEDIUM, ready=True) == "Выдача"


def test_a_shelf_that_fills_up_is_suggested_no_more(desk: WholeDesk) -> None:
    desk.shelves.add("А-1", capacity=2)
    desk.accept(television(place="А-1", serial="1"))
    assert desk.storeroom.suggest("телевизор", MEDIUM) == "А-1"
    desk.accept(remote(place="А-1"))
    assert desk.storeroom.suggest("телевизор", MEDIUM) == ""
