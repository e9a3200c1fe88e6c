"""Strokes as scanners and people make them, and a desk that plays them to the recogniser as an event loop does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from servicedesk.desktop.burst import BurstReader, Rhythm, Scan, Verdict
from servicedesk.desktop.strokes import US_KEYS, Kind, Stroke

ENTER, TAB, F9, SHIFT = "\n", "\t", "F9", "Shift"
_KINDS = {ENTER: Kind.ENDING, TAB: Kind.ENDING, F9: Kind.OTHER, SHIFT: Kind.MODIFIER}
_CODES = {char: code for (code, _shifted), char in US_KEYS.items()}
_RUSSIAN = dict(
    zip("qwertyuiop[]asdfghjkl;'zxcvbnm,./QWERTYUIOP", "йцукенгшщзхъфывапролджэячсмитьбю.ЙЦУКЕНГШЩЗ", strict=True)
)


def stroke(key: str, at: int, *, down: bool = True, layout: str = "us", repeated: bool = False) -> Stroke:
    """Make one stroke of the key that a US keyboard marks so."""
    kind = _KINDS.get(key, Kind.CHARACTER)
    plain = kind is Kind.CHARACTER
    text = _RUSSIAN.get(key, key) if layout == "ru" else key
    code = _CODES.get(key, 1000 + len(key) + ord(key[0]))
    return Stroke(at, code, down, kind, text if plain else "", key if plain else "", repeated, key)


def press(key: str, at: int, held: int, layout: str = "us") -> list[Stroke]:
    return [stroke(key, at, layout=layout), stroke(key, at + held, down=False, layout=layout)]


def scan(text: str, start: int = 0, gap: int = 5, ending: str = ENTER, layout: str = "us") -> list[Stroke]:
    """Play a scanner: every key is let go before the next."""
    keys = [*text, *([ending] if ending else [])]
    return [event for place, key in enumerate(keys) for event in press(key, start + place * gap, gap // 2, layout)]


def typing(text: str, start: int, gaps: Sequence[int], holds: Sequence[int], layout: str = "us") -> list[Stroke]:
    """Play a person: each key held for its time, later ones pressed meanwhile; the same key never twice at once."""
    strokes, at, free = [], start, dict[int, int]()
    for key, gap, hold in zip(text, gaps, holds, strict=False):
        code = stroke(key, at).code
        at = max(at, free.get(code, 0) + 10)
        strokes += press(key, at, hold, layout)
        free[code] = at + hold
        at += gap
    return in_time(strokes)


def in_time(strokes: Iterable[Stroke]) -> list[Stroke]:
    return sorted(strokes, key=lambda one: one.at)


@dataclass
class Desk:
    """The program behind the recogniser: keeps what reached it, and how late.

    `busy`: the periods in which its event loop stood still; what comes then arrives at their end, keys before timers.
    """

    rhythm: Rhythm = field(default_factory=Rhythm)
    busy: Sequence[tuple[int, int]] = ()
    reached: list[Stroke] = field(default_factory=list)
    scans: list[Scan] = field(default_factory=list)
    delays: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reader = BurstReader(self.rhythm)

    def play(self, strokes: Iterable[Stroke]) -> "Desk":
        due: int | None = None
        for one in strokes:
            now = self._arrival(one.at)
            while due is not None and self._arrival(due) < now:
                due = self._take(self.reader.expire(), self._arrival(due))
            verdict = self.reader.read(one)
            due = self._take(verdict, now)
            if not verdict.keep:
                self._reach(one, now)
        while due is not None:
            due = self._take(self.reader.expire(), self._arrival(due))
        return self

    @property
    def text(self) -> str:
        return "".join(str(one.origin) for one in self.reached if one.down and one.kind is not Kind.MODIFIER)

    @property
    def codes(self) -> list[str]:
        return [scan.text for scan in self.scans if scan.digits]

    @property
    def foreign(self) -> list[str]:
        return [scan.text for scan in self.scans if not scan.digits]

    @property
    def unpaired(self) -> list[Stroke]:
        """The strokes that reached the program without their other half."""
        down, wrong = dict[int, Stroke](), []
        for one in self.reached:
            if one.down:
                down[one.code] = one
            elif down.pop(one.code, None) is None:
                wrong.append(one)
        return wrong + list(down.values())

    def _arrival(self, at: int) -> int:
        return next((end for start, end in self.busy if start <= at < end), at)

    def _reach(self, one: Stroke, now: int) -> None:
        self.reached.append(one)
        self.delays.append(now - self._arrival(one.at))

    def _take(self, verdict: Verdict, now: int) -> int | None:
        for one in verdict.typed:
            self._reach(one, now)
        self.scans += verdict.scans
        wait = self.reader.wait_ms
        return None if wait is None else now + wait


def paced(gap: int, jitter: Sequence[int]) -> list[int]:
    """Return gaps around `gap`, for as long as anybody asks."""
    return [max(0, gap + jitter[place % len(jitter)]) for place, _ in zip(count(), range(200), strict=False)]
