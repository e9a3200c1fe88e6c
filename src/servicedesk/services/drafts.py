"""Drafts: half-filled intake forms that outlive a crash, a kill and a phone call."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from servicedesk.services.ports import Clock


class DraftShelf(Protocol):
    """Where drafts lie: each a mapping of plain values (texts, numbers, lists, mappings) under an id of its own."""

    def save(self, draft_id: str, form: Mapping[str, Any]) -> None:
        """Keep a draft durably in place of the one with this id; raises DiskFull or FileUnreadable."""

    def all(self) -> Mapping[str, Mapping[str, Any]]:
        """Every draft that can be read, by id; what is damaged is left out."""

    def remove(self, draft_id: str) -> None:
        """Forget a draft; nothing if it is not there."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-filled form. One that is not ``aside`` was being filled in when it was kept last."""

    id: str
    form: Mapping[str, Any]
    kept_at: datetime
    aside: bool


class Drafts:
    """The clerk's unfinished forms: the one on the screen is kept as it grows, others are put aside."""

    def __init__(self, shelf: DraftShelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    @staticmethod
    def new_id() -> str:
        """The id of a form that begins now."""
        return uuid4().hex

    def keep(self, draft_id: str, form: Mapping[str, Any]) -> None:
        """Keep the form that is being filled in."""
        self._save(draft_id, form, aside=False)

    def put_aside(self, draft_id: str, form: Mapping[str, Any]) -> None:
        """Keep a form for later."""
        self._save(draft_id, form, aside=True)

    def drop(self, draft_id: str) -> None:
        """Forget a form: it was accepted, taken up again, or is empty."""
        self._shelf.remove(draft_id)

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the one kept last first."""
        drafts = (_draft(draft_id, kept) for draft_id, kept in self._shelf.all().items())
        return tuple(sorted((one for one in drafts if one is not None), key=lambda one: one.kept_at, reverse=True))

    def _save(self, draft_id: str, form: Mapping[str, Any], *, aside: bool) -> None:
        self._shelf.save(draft_id, {"kept_at": self._clock().isoformat(), "aside": aside, "form": dict(form)})


def _draft(draft_id: str, kept: Mapping[str, Any]) -> Draft | None:
    """The draft as it was kept; None for a file that another program or a newer version wrote."""
    try:
        kept_at = datetime.fromisoformat(kept["kept_at"])
        form, aside = kept["form"], kept["aside"]
    except (KeyError, TypeError, ValueError):
        return None
    if kept_at.tzinfo is None or not isinstance(form, Mapping):
        return None
    return Draft(draft_id, form, kept_at, bool(aside))
