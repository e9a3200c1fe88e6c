"""People who do not exist: names and telephones for imports without customers, always the same for the same seed."""

import tomllib
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Person:
    """A name and a telephone as they were told, or made up."""

    name: str
    phone: str


def made_up_person(seed: str) -> Person:
    """The person of this seed. The telephone has the code 000, which nobody was ever given."""
    dice = int.from_bytes(blake2b(seed.encode("utf-8", "replace"), digest_size=16).digest(), "big")
    dice, line = divmod(dice, 10_000_000)
    dice, woman = divmod(dice, 2)
    given = _names("women" if woman else "men")
    dice, at = divmod(dice, len(given))
    dice, father = divmod(dice, len(_names("fathers")))
    surname = _names("surnames")[dice % len(_names("surnames"))]
    father_name = _names("fathers")[father]
    name = f"{surname}а {given[at]} {father_name}на" if woman else f"{surname} {given[at]} {father_name}ич"
    digits = f"{line:07d}"
    return Person(name, f"+7 000 {digits[:3]}-{digits[3:5]}-{digits[5:]}")


@cache
def _names(kind: str) -> tuple[str, ...]:
    resource = files("servicedesk.resources") / "sample" / "people.toml"
    return tuple(tomllib.loads(resource.read_text(encoding="utf-8"))[kind].split())
