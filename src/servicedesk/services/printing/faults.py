"""What keeps a paper from being printed, as a code with facts: worded where it is shown, in the user's language."""

import json
from dataclasses import dataclass
from enum import StrEnum


class FaultCode(StrEnum):
    """One word per thing that a person can mend, or at least understand."""

    OFFLINE = "offline"  # nothing at this address, or switched off
    NO_ANSWER = "no_answer"  # connected, and silent
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    NEEDS_ATTENTION = "needs_attention"  # the printer reports an error that has no code of its own here
    PAUSED = "paused"  # the queue was stopped by a person
    QUEUE_UNKNOWN = "queue_unknown"
    QUEUE_REFUSED = "queue_refused"  # the print system does not take this paper
    CANCELLED = "cancelled"  # somebody cancelled it in the print system
    CUT_OFF = "cut_off"  # the connection broke half-way
    NO_CONFIRMATION = "no_confirmation"  # sent, and the printer never said that it was printed
    INTERRUPTED = "interrupted"  # the program ended between sending and the printer's answer
    FOLDER_UNWRITABLE = "folder_unwritable"
    DISK_FULL = "disk_full"
    UNREADABLE_CODE = "unreadable_code"  # the painted bar code did not read back
    PAPER_UNKNOWN = "paper_unknown"  # this paper does not come in this size, or its record cannot be read
    WRONG_SETTINGS = "wrong_settings"
    DEFECT = "defect"  # ours: nobody at the counter can mend it


NEEDS_A_PERSON = frozenset(
    {
        FaultCode.QUEUE_REFUSED,
        FaultCode.CANCELLED,
        FaultCode.UNREADABLE_CODE,
        FaultCode.PAPER_UNKNOWN,
        FaultCode.WRONG_SETTINGS,
        FaultCode.DEFECT,
    }
)
"""Faults that trying again by itself never mends."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A code and the facts for its sentence, such as the printer's address. Never personal data."""

    code: FaultCode
    facts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: FaultCode, **facts: object) -> "Fault":
        """A fault with its facts by name."""
        return cls(code, tuple((name, str(fact)) for name, fact in sorted(facts.items())))

    def to_text(self) -> str:
        """One line of JSON, to be kept with the job."""
        return json.dumps({"code": self.code.value, "facts": dict(self.facts)}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> "Fault":
        """What ``to_text`` wrote; a code of a newer program reads as ``needs_attention``."""
        kept = json.loads(text)
        code = kept["code"]
        known = FaultCode(code) if code in set(FaultCode) else FaultCode.NEEDS_ATTENTION
        return cls.of(known, **kept["facts"])
