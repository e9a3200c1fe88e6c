"""Use cases that are loaded and made when the first of their methods is called: a window is ready before the pages are
opened that need them (a part of the composition root).
"""

from collections.abc import Callable
from threading import RLock
from typing import Any, TypeVar, cast

T = TypeVar("T")


def late(make: Callable[[], T]) -> T:
    """What ``make`` returns, made by whichever thread first calls something of it.

    Naming a method makes nothing: the window names the methods that a worker is to call. Only what has methods alone,
    and parts that have methods, can stand in so.
    """
    return cast("T", _Late(make))


class _Late:
    """Stands in for an object or for its method, and hands on whatever is asked of it."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._lock = RLock()
        self._is_made = False

    def _real(self) -> Any:
        with self._lock:
            if not self._is_made:
                self._made = self._make()
                self._is_made = True
        return self._made

    def __getattr__(self, name: str) -> Any:
        if self._is_made:
            return getattr(self._made, name)
        return _Late(lambda: getattr(self._real(), name))

    def __call__(self, *told: Any, **named: Any) -> Any:
        return self._real()(*told, **named)
