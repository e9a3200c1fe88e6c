"""What is made late is made once, and only when something is asked of it."""

import threading
from dataclasses import dataclass, field

import pytest

from servicedesk.late import late


@dataclass
class Shelf:
    """Something to be asked."""

    names: list[str] = field(default_factory=list)

    def put(self, name: str) -> int:
        """Keep a name; how many there are."""
        self.names.append(name)
        return len(self.names)


def test_nothing_is_made_before_something_is_asked() -> None:
    made: list[Shelf] = []

    def make() -> Shelf:
        made.append(Shelf())
        return made[-1]

    shelf = late(make)
    assert made == []
    assert shelf.put("А-01") == 1
    assert shelf.put("А-02") == 2
    assert made == [Shelf(["А-01", "А-02"])]


def test_naming_a_method_makes_nothing() -> None:
    made: list[Shelf] = []

    def make() -> Shelf:
        made.append(Shelf())
        return made[-1]

    put = late(make).put
    assert made == []
    assert (put("А-01"), put("А-02")) == (1, 2)
    assert len(made) == 1


def test_threads_that_ask_together_meet_the_same_one() -> None:
    began = threading.Barrier(8)
    shelf = late(Shelf)

    def ask() -> None:
        began.wait()
        shelf.put("А-01")

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shelf.names) == 8


def test_what_cannot_be_made_says_why_each_time() -> None:
    def fail() -> Shelf:
        raise OSError("no such disk")

    shelf = late(fail)
    for _ in range(2):
        with pytest.raises(OSError, match="no such disk"):
            shelf.put("А-01")


def test_what_the_real_one_lacks_is_lacking() -> None:
    with pytest.raises(AttributeError, match="lose"):
        late(Shelf).lose()  # type: ignore[attr-defined]
