"""Which shop is meant: people say «эльдорадо» where the record says ООО «Эльдорадо»."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from servicedesk.domain.delivery_refusals import SeveralShops
from servicedesk.domain.text import norm, words

_FORMS = frozenset({"ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "llc", "ltd", "inc", "gmbh"})


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Named = TypeVar("Named", bound=_Named)


def the_one(told: str, shops: Sequence[Named], *, whole: bool = False) -> Named | None:
    """The shop of this name; else the only one of it but for quotes and its form, such as ООО; else, unless the
    ``whole`` name is asked for, the only one with this part in its name. Raises SeveralShops when several fit.
    """
    folded, core = norm(told), _core(told)
    exact = [shop for shop in shops if norm(shop.name) == folded]
    same = [shop for shop in shops if core and _core(shop.name) == core]
    part = [] if whole else [shop for shop in shops if core and core in _core(shop.name)]
    fitting = exact or same or part
    if len(fitting) > 1:
        raise SeveralShops(field="shop", name=" ".join(told.split()), names=", ".join(shop.name for shop in fitting))
    return next(iter(fitting), None)


def _core(name: str) -> str:
    """The folded words of a name without the form of the firm; a name of nothing else is kept whole."""
    told = words(name)
    return " ".join(word for word in told if word not in _FORMS) or " ".join(told)
