"""What a check of the whole database can find."""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong."""

    DAMAGED = "damaged"
    DANGLING = "dangling"
    NUMBER_MISSING = "number_missing"
    NO_BEGINNING = "no_beginning"
    WRONG_STATUS = "wrong_status"
    BROKEN_CHAIN = "broken_chain"
    WRONG_BALANCE = "wrong_balance"
    CARRY_LOST = "carry_lost"
    PLACE_UNKNOWN = "place_unknown"
    PLACE_DIFFERS = "place_differs"
    MONEY_UNTOLD = "money_untold"
    ACT_MISSING = "act_missing"
    SPENT_TOO_EARLY = "spent_too_early"
    WRONG_TERM = "wrong_term"
    NOT_SEARCHABLE = "not_searchable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. ``where`` names it for people: a grouped number, a table, or a page of the file."""

    trouble: Trouble
    where: str
