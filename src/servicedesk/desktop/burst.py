"""Tells a scanner's burst of keys from a person's typing by its rhythm alone, without Qt and without a clock.

Two things set a keyboard scanner apart. It is fast: 0-20 ms from key to key, where a person needs 30 at the very least.
And it is crisp: it lets a key go at once and before it presses the next one, where fingers that fast always overlap.
"""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from servicedesk.desktop.strokes import Kind, Stroke, is_digits, reading

_OVERLAP_MS = 8  # a report of a USB keyboard carries keys at one moment: only a later press shows a finger still down
_SURE = 3  # characters after which a fast burst cannot be a person's
_DOUBTFUL = 5  # crisp characters after which a burst that is not fast is a program's typing (a remote desktop)
_WRAP = 1 << 32  # X11 and Windows count milliseconds in 32 bits


@dataclass(frozen=True)
class Rhythm:
    """Where a scanner's rhythm ends and a person's begins, in milliseconds and characters."""

    mean_ms: int = 25  # a scanner's mean gap; raise it for a slow wireless one (a person's shortest is about 30)
    stumble_ms: int = 35  # the longest of the first gaps, unless every key is crisp
    silence_ms: int = 80  # the gap that ends a burst already known for a scanner's
    digit_wait_ms: int = 60  # how long a lone digit is held back for its successor to arrive
    letter_wait_ms: int = 40  # the same for other characters; 0: a scan is recognised only when it starts with a digit
    patience_ms: int = 80  # the longest that anything is held back before the burst is known for a scanner's
    tail_ms: int = 120  # how long after a scan Enter and Tab still belong to it (Enter + Tab, a late Enter)
    least: int = 4  # fewer or more digits than these are no code of anybody
    most: int = 32


@dataclass(frozen=True, slots=True)
class Scan:
    """One burst of a scanner: its text and whether it can be a code (digits only, neither too short nor too long).

    ``strokes`` are the keys it was read from, for a place that takes such a burst for typing after all.
    """

    text: str
    digits: bool
    strokes: tuple[Stroke, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do, in this order: hand on the strokes of `typed`, announce `scans`, keep or hand on the new stroke."""

    keep: bool = False
    typed: tuple[Stroke, ...] = ()
    scans: tuple[Scan, ...] = ()

    def then(self, later: "Verdict") -> "Verdict":
        return Verdict(later.keep, self.typed + later.typed, self.scans + later.scans)


_PASS = Verdict()
_KEEP = Verdict(keep=True)


@dataclass(slots=True)
class _Press:
    """A character held back: whether its key is still down, and whether it was when another came."""

    stroke: Stroke
    up_at: int | None = None
    overlapped: bool = False

    def crisp(self, limit_ms: int) -> bool:
        return self.up_at is not None and _since(self.stroke.at, self.up_at) <= limit_ms


class BurstReader:
    """Reads strokes in order; holds characters back until they are a scan or typing.

    Feed every stroke to `read`; call `expire` when nothing came for `wait_ms`; call `interrupt` before something else
    than a key reaches the program (a mouse click). Each returns a Verdict.
    """

    def __init__(self, rhythm: Rhythm | None = None) -> None:
        self.rhythm = rhythm or Rhythm()
        self._held: list[Stroke] = []
        self._presses: list[_Press] = []
        self._swallowed: set[int] = set()
        self._sure = False
        self._scan_end: int | None = None

    @property
    def wait_ms(self) -> int | None:
        """How long after the last stroke read to wait for the next one, None when nothing is held."""
        if not self._presses:
            return None
        first, last = self._presses[0].stroke, self._presses[-1].stroke
        if self._sure:
            wait = self.rhythm.silence_ms
        else:
            wait = self.rhythm.digit_wait_ms if last.digit else self.rhythm.letter_wait_ms
            if not self._crisp(self._presses[:-1]):
                wait = min(wait, self.rhythm.patience_ms - _since(first.at, last.at))
        return max(0, wait - _since(last.at, self._held[-1].at))

    def read(self, stroke: Stroke) -> Verdict:
        if stroke.kind is Kind.MODIFIER:
            return _PASS
        return self._pressed(stroke) if stroke.down else self._released(stroke)

    def expire(self) -> Verdict:
        """Decide on what is held: nothing more belongs to it."""
        return self._scan() if self._sure else self._typing()

    def interrupt(self) -> Verdict:
        """Give up what may be typing; a scan goes on, whatever the mouse does."""
        return _PASS if self._sure else self._typing()

    def _pressed(self, stroke: Stroke) -> Verdict:
        self._swallowed.discard(stroke.code)
        if stroke.repeated and not self._is_twin(stroke):
            return _PASS
        done = self.expire() if self._presses and self._broken_by(stroke) else _PASS
        self._mark_overlaps(stroke.at)
        if self._may_hold(stroke):
            return done.then(self._hold(stroke))
        if not self._presses:
            return done.then(self._after_scan(stroke))
        if stroke.kind is Kind.ENDING and (self._sure or self._short_scan_ends(stroke)):
            return done.then(self._end_by(stroke))
        if self._sure:
            # A separator inside a scan: marking codes carry Ctrl+] or a function key between their fields.
            self._swallowed.add(stroke.code)
            return done.then(_KEEP)
        return done.then(replace(self._typing(), keep=False))

    def _released(self, stroke: Stroke) -> Verdict:
        for press in reversed(self._presses):
            if press.stroke.code == stroke.code and press.up_at is None:
                press.up_at = stroke.at
                self._held.append(stroke)
                return _KEEP
        if stroke.code in self._swallowed:
            if not stroke.repeated:
                self._swallowed.discard(stroke.code)
            return _KEEP
        return _PASS

    def _is_twin(self, stroke: Stroke) -> bool:
        """Say whether a "repetition" is a second key press: X11 calls it so when both come in one millisecond.

        A true one starts a quarter of a second after its press, which is long decided by then.
        """
        return any(press.stroke.code == stroke.code for press in self._presses)

    def _may_hold(self, stroke: Stroke) -> bool:
        if stroke.kind is not Kind.CHARACTER:
            return False
        if self._presses:
            return True
        return stroke.digit or (bool(self.rhythm.letter_wait_ms) and not stroke.text.isspace())

    def _hold(self, stroke: Stroke) -> Verdict:
        crisp = self._crisp(self._presses)
        self._held.append(stroke)
        self._presses.append(_Press(stroke))
        self._sure = self._sure or self._is_scan()
        waited = _since(self._presses[0].stroke.at, stroke.at)
        in_doubt = len(self._presses) < _DOUBTFUL if crisp else waited <= self.rhythm.patience_ms
        return _KEEP if self._sure or in_doubt else self._typing(keep_last=True)

    def _broken_by(self, stroke: Stroke) -> bool:
        """Say whether the gap ends the burst. Crisp keys may come late: a busy machine delays a scanner's, too."""
        gap = _since(self._presses[-1].stroke.at, stroke.at)
        return gap > (self.rhythm.silence_ms if self._sure or self._crisp(self._presses) else self.rhythm.stumble_ms)

    def _crisp(self, presses: list[_Press]) -> bool:
        """Say whether each of these keys was let go as fast as no finger does it."""
        return all(press.crisp(self.rhythm.mean_ms) for press in presses)

    def _mark_overlaps(self, now: int) -> None:
        for press in self._presses[-8:]:
            if press.up_at is None and _since(press.stroke.at, now) >= _OVERLAP_MS:
                press.overlapped = True

    def _machine(self) -> list[Stroke]:
        return [press.stroke for press in self._presses if not press.overlapped]

    def _is_scan(self) -> bool:
        machine = self._machine()
        overlapped = len(self._presses) - len(machine)
        return len(machine) >= _SURE and 2 * overlapped < len(machine) and self._fast(machine)

    def _short_scan_ends(self, ending: Stroke) -> bool:
        """Say whether one or two characters and an Enter come from a scanner's noise."""
        strokes = [*self._machine(), ending]
        return len(strokes) == len(self._presses) + 1 and self._fast(strokes)

    def _fast(self, strokes: list[Stroke]) -> bool:
        """Say whether the mean gap is a scanner's; of three or more, one may be long."""
        gaps = sorted(_since(one.at, other.at) for one, other in pairwise(strokes))
        if len(gaps) >= _SURE:
            gaps.pop()
        return sum(gaps) <= self.rhythm.mean_ms * len(gaps)

    def _end_by(self, ending: Stroke) -> Verdict:
        verdict = self._scan()
        self._scan_end = ending.at
        self._swallowed.add(ending.code)
        return verdict.then(_KEEP)

    def _after_scan(self, stroke: Stroke) -> Verdict:
        if stroke.kind is not Kind.ENDING or self._scan_end is None:
            return _PASS
        if _since(self._scan_end, stroke.at) > self.rhythm.tail_ms:
            return _PASS
        self._swallowed.add(stroke.code)
        return _KEEP

    def _scan(self) -> Verdict:
        """Report the burst; a person's key that fell between the scanner's is handed on as typed."""
        machine = self._machine()
        fingers = {press.stroke.code for press in self._presses if press.overlapped}
        fingers -= {stroke.code for stroke in machine}
        typed = tuple(stroke for stroke in self._held if stroke.code in fingers)
        down = {press.stroke.code for press in self._presses if press.up_at is None}
        self._swallowed |= down - fingers
        self._scan_end = self._presses[-1].stroke.at
        self._forget()
        text = reading(machine)
        can_be_code = is_digits(text) and self.rhythm.least <= len(text) <= self.rhythm.most
        return Verdict(typed=typed, scans=(Scan(text, can_be_code, tuple(machine)),))

    def _typing(self, *, keep_last: bool = False) -> Verdict:
        """Hand on what is held; with `keep_last` all but the last press, which may begin a scan."""
        last = self._presses[-1] if keep_last else None
        typed = tuple(stroke for stroke in self._held if last is None or stroke is not last.stroke)
        self._forget()
        if last is not None:
            self._held, self._presses = [last.stroke], [last]
        return Verdict(keep=last is not None, typed=typed)

    def _forget(self) -> None:
        self._held, self._presses, self._sure = [], [], False


def _since(earlier: int, later: int) -> int:
    """Return the milliseconds between two stamps of a counter that may have wrapped, never less than 0."""
    passed = (later - earlier) % _WRAP
    return passed if passed < _WRAP // 2 else 0
