"""What a verdict looks like and says: colour, sign, words, and the row that it leaves in a list."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.codes import grouped, serial_part
from servicedesk.domain.storage_count import Verdict
from servicedesk.services.counting.records import Absent, CountFacts, CountReport, Misplaced, ScanVerdict
from servicedesk.services.counting.report_table import scope_words
from servicedesk.services.wording import Wording

LOOKS = {
    Verdict.FOUND: (Tone.GREEN, Sign.CHECK),
    Verdict.ELSEWHERE: (Tone.AMBER, Sign.MAP_PIN),
    Verdict.GONE: (Tone.RED, Sign.ARROW_UP_RIGHT),
    Verdict.UNKNOWN: (Tone.RED, Sign.CIRCLE_X),
    Verdict.AGAIN: (Tone.BLUE, Sign.REFRESH),
    Verdict.PLACE: (Tone.BLUE, Sign.MAP_PIN),
}

OURS = frozenset({Verdict.FOUND, Verdict.PLACE})
"""What sounds as ours; anything else wants a look."""


@dataclass(frozen=True, slots=True)
class Look:
    """A verdict for the card across the page."""

    tone: Tone
    sign: Sign
    head: str
    text: str


def look_of(scan: ScanVerdict, wording: Wording) -> Look:
    """How the last scan is shown."""
    tone, sign = LOOKS[scan.verdict]
    if scan.verdict is Verdict.PLACE:
        head = QCoreApplication.translate("CountLooks", "You are at {place}").format(place=scan.place)
        return Look(
            tone,
            sign,
            head,
            QCoreApplication.translate("CountLooks", "Scan the labels of the devices that stand here."),
        )
    return Look(tone, sign, wording.word(scan.verdict), f"{_thing(scan)} — {_remark(scan, wording)}".rstrip(" —"))


def _thing(scan: ScanVerdict) -> str:
    return scan.text if scan.order is None else f"{scan.device}  {grouped(scan.order)}"


def _remark(scan: ScanVerdict, wording: Wording) -> str:
    match scan.verdict:
        case Verdict.AGAIN:
            return QCoreApplication.translate("CountLooks", "scanned by {who} at {time}").format(
                who=scan.who, time=f"{scan.at:%H:%M}"
            )
        case Verdict.GONE if scan.status is not None:
            return wording.word(scan.status).lower()
        case Verdict.ELSEWHERE:
            return _belongs(scan.recorded)
        case Verdict.UNKNOWN if scan.seems is not None:
            return wording.word(scan.seems)
        case _:
            return scan.recorded


def _belongs(place: str) -> str:
    return (
        QCoreApplication.translate("CountLooks", "on record at {place}").format(place=place)
        if place
        else QCoreApplication.translate("CountLooks", "on record nowhere")
    )


def _found_at(recorded: str, found: str) -> str:
    if not found:
        return _belongs(recorded)
    found_at = QCoreApplication.translate("CountLooks", "{belongs}, found at {place}")
    return found_at.format(belongs=_belongs(recorded), place=found)


def row_of_absent(absent: Absent) -> Row:
    """A device that was not found yet."""
    return Row(absent.order, absent.device, grouped(absent.order), lead=absent.place)


def row_of_misplaced(found: Misplaced) -> Row:
    """A device that was found elsewhere."""
    return Row(found.order, found.device, _found_at(found.recorded, found.found), lead=serial_part(found.order))


def row_of_scan(scan: ScanVerdict, wording: Wording) -> Row:
    """A device found elsewhere, a gone one, or a code that is not ours."""
    if scan.order is None:
        return Row(scan.text, scan.text, _remark(scan, wording))
    if scan.verdict is Verdict.ELSEWHERE:
        return Row(scan.order, scan.device, _found_at(scan.recorded, scan.place), lead=serial_part(scan.order))
    state = f"{grouped(scan.order)} · {_remark(scan, wording)}"
    return Row(scan.order, scan.device, state)


def row_of_count(facts: CountFacts, wording: Wording) -> Row:
    """A count in the list of counts."""
    pill = (
        Pill(Tone.AMBER, QCoreApplication.translate("CountLooks", "under way"), Sign.SCAN)
        if facts.closed_at is None
        else None
    )
    closed = pill or Pill(Tone.GREY, QCoreApplication.translate("CountLooks", "closed"), Sign.CHECK)
    line = f"{wording.short_moment(facts.started_at)} · {facts.started_by}"
    scope = scope_words(facts, wording)
    return Row(facts.number, scope[:1].upper() + scope[1:], line, lead="", pill=closed, note=grouped(facts.number))


def rows_of_report(report: CountReport, wording: Wording) -> Iterator[Row]:
    """Everything that is amiss, the gravest first."""
    for one in report.missing:
        yield _judged(row_of_absent(one), Tone.RED, wording.word(one.why), Sign.SEARCH)
    for found in report.elsewhere:
        yield _judged(row_of_misplaced(found), *_where_it_is(found, wording))
    for scan in (*report.gone, *report.unknown):
        yield _judged(row_of_scan(scan, wording), *_tone_word_sign(scan, wording))
    for one in report.moved:
        yield _judged(row_of_absent(one), Tone.GREY, wording.word(one.why), Sign.REFRESH)


def _where_it_is(found: Misplaced, wording: Wording) -> tuple[Tone, str, Sign]:
    if not found.to_put and found.now not in {"", found.recorded}:
        word = QCoreApplication.translate("CountLooks", "put meanwhile: {place}").format(place=found.now)
        return Tone.GREEN, word, Sign.CHECK
    tone, sign = LOOKS[Verdict.ELSEWHERE]
    return tone, wording.word(Verdict.ELSEWHERE), sign


def _tone_word_sign(scan: ScanVerdict, wording: Wording) -> tuple[Tone, str, Sign]:
    tone, sign = LOOKS[scan.verdict]
    return tone, wording.word(scan.verdict), sign


def _judged(row: Row, tone: Tone, word: str, sign: Sign) -> Row:
    # A device may stand in two parts of a report: the key tells them apart.
    return Row((word, row.key), row.title, row.line, lead=row.lead, pill=Pill(tone, word, sign))
