"""A rehearsal: a transaction that goes through to its end and keeps nothing, to see what would come of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from servicedesk.services.ports import Store, Work


class _Undone(Exception):  # noqa: N818 - it ends a transaction, it is no error
    """Makes the store take everything back."""


@contextmanager
def rehearsal(store: Store) -> Iterator[Work]:
    """One transaction of which nothing is kept; raises what the store raises."""
    try:
        with store.transaction() as work:
            yield work
            raise _Undone
    except _Undone:
        pass
