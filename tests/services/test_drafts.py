"""Half-filled forms: kept as they grow, put aside, found again newest first."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from servicedesk.services.drafts import Drafts

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Novosibirsk"))


class ShelfInMemory:
    """A shelf of drafts that lasts as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[str, Mapping[str, Any]] = {}

    def save(self, draft_id: str, form: Mapping[str, Any]) -> None:
        self.kept[draft_id] = form

    def all(self) -> Mapping[str, Mapping[str, Any]]:
        return dict(self.kept)

    def remove(self, draft_id: str) -> None:
        self.kept.pop(draft_id, None)


class SteppingClock:
    """A clock on which every look is a minute later."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def shelf() -> ShelfInMemory:
    return ShelfInMemory()


@pytest.fixture
def drafts(shelf: ShelfInMemory) -> Drafts:
    return Drafts(shelf, SteppingClock())


def test_a_form_is_found_again_as_it_was_kept(drafts: Drafts) -> None:
    drafts.keep("a", {"phone": "+7 913", "devices": [{"kind": "Утюг"}]})

    (draft,) = drafts.all()
    assert (draft.id, draft.aside) == ("a", False)
    assert draft.form == {"phone": "+7 913", "devices": [{"kind": "Утюг"}]}


def test_the_form_kept_last_comes_first(drafts: Drafts) -> None:
    drafts.put_aside("a", {"phone": "1"})
    drafts.keep("b", {"phone": "2"})
    drafts.keep("a", {"phone": "3"})

    assert [(draft.id, draft.form["phone"], draft.aside) for draft in drafts.all()] == [
        ("a", "3", False),
        ("b", "2", False),
    ]


def test_a_dropped_form_is_gone_and_dropping_it_twice_does_nothing(drafts: Drafts) -> None:
    drafts.keep("a", {"phone": "1"})
    drafts.drop("a")
    drafts.drop("a")

    assert drafts.all() == ()


def test_new_forms_never_share_an_id() -> None:
    assert len({Drafts.new_id() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"kept_at": "yesterday", "aside": True, "form": {}},
        {"kept_at": "2026-11-22T12:00:00", "aside": True, "form": {}},
        {"kept_at": "2026-11-22T12:00:00+07:00", "aside": True, "form": "text"},
        {"kept_at": 5, "aside": True, "form": {}},
    ],
)
def test_what_is_no_draft_is_left_out_and_the_others_stay(
    shelf: ShelfInMemory, drafts: Drafts, strange: Mapping[str, Any]
) -> None:
    drafts.keep("a", {"phone": "1"})
    shelf.kept["b"] = strange

    assert [draft.id for draft in drafts.all()] == ["a"]
