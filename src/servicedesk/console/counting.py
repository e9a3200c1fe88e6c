"""Commands of the storage count: begin, scan, see how it stands, close, read the report."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from servicedesk.console import answers
from servicedesk.console.command import Command
from servicedesk.console.exit_codes import OK, PROBLEMS_FOUND
from servicedesk.console.parts import Parts
from servicedesk.console.plain import columns
from servicedesk.console.session import Session, write_line
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.count_refusals import CountUnknown
from servicedesk.domain.refusals import ValueMissing
from servicedesk.services.counting.records import (
    Absent,
    Burst,
    CountFacts,
    CountReport,
    Misplaced,
    Put,
    ScanVerdict,
    Totals,
)
from servicedesk.services.counting.report_table import report_table, scope_words
from servicedesk.services.lists.table import worded
from servicedesk.services.numbers import of_kind


def _configure(parser: Parser) -> None:
    acts = "|".join(_ACTS)
    parser.add_argument("act", choices=tuple(_ACTS), metavar=acts, help=parser.word("count.act"))
    parser.add_argument("codes", nargs="*", metavar=parser.word("count.code"), help=parser.word("count.codes"))
    parser.add_argument("--count", metavar=parser.word("common.number"), help=parser.word("count.count"))
    parser.add_argument("--place", default="", metavar=parser.word("put.place"), help=parser.word("count.place"))
    parser.add_argument("--out", metavar=parser.word("common.file"), help=parser.word("count.out"))


def _count(session: Session) -> int:
    return _ACTS[session.asked.act](session)


def _start(session: Session) -> int:
    with session.open(must_exist=True) as parts:
        count = parts.counts.start(session.asked.place)
    line = session.word("count.started", number=grouped(count.number), expected=count.expected_at_start)
    session.answer(_facts(count), [f"{line} {scope_words(count, session.wording)}"])
    return OK


def _scan(session: Session) -> int:
    """Every verdict is told as soon as its scan is kept, so that a scanner may be piped in."""
    asked, told = session.asked, []
    with session.open(must_exist=True) as parts:
        number = _number(session, parts)
        for text in asked.codes or _lines(session):
            burst = parts.counts.scan(number, text, asked.place)
            told.append(burst)
            if not asked.json:
                write_line(session.streams.stdout, _verdict_line(burst, session))
        totals = told[-1].totals if told else parts.counts.report(number).totals
    scans = [_scan_facts(scan) for burst in told for scan in burst.verdicts]
    session.answer({**answers.number(number), "scans": scans, **_totals(totals)}, [])
    return OK


def _lines(session: Session) -> Iterator[str]:
    for line in session.streams.stdin:
        if line.strip():
            yield line.rstrip("\r\n")


def _status(session: Session) -> int:
    with session.open(read_only=True) as parts:
        if session.asked.count is None and not parts.counts.under_way():
            session.answer({"counts": []}, [session.word("count.none")])
            return OK
        counts = (
            [_number(session, parts)] if session.asked.count else [each.number for each in parts.counts.under_way()]
        )
        reports = [parts.counts.report(number) for number in counts]
    lines = [line for report in reports for line in _totals_lines(report, session)]
    session.answer({"counts": [{**_facts(each.facts), **_totals(each.totals)} for each in reports]}, lines)
    return OK


def _close(session: Session) -> int:
    with session.open(must_exist=True) as parts:
        report = parts.counts.close(_number(session, parts))
    return _told(report, session)


def _report(session: Session) -> int:
    with session.open(read_only=True) as parts:
        report = parts.counts.report(_report_number(session, parts))
        if session.asked.out is not None:
            parts.export.save(report_table(report, session.wording), Path(session.asked.out))
    return _told(report, session)


def _report_number(session: Session, parts: Parts) -> int:
    """The count named first, as in ``count report 7000000151``, or as for every other act."""
    if not session.asked.codes:
        return _number(session, parts)
    return of_kind(session.asked.codes[0], CodeKind.STORAGE_COUNT).number


def _put(session: Session) -> int:
    with session.open(must_exist=True) as parts:
        put: Put = parts.counts.put_found(_number(session, parts))
    line = session.word("count.put", put=len(put.put), kept=len(put.kept))
    facts = {name: [answers.number(order) for order in of] for name, of in (("put", put.put), ("kept", put.kept))}
    session.answer(facts, [line])
    return OK


_ACTS: dict[str, Callable[[Session], int]] = {
    "start": _start,
    "scan": _scan,
    "status": _status,
    "close": _close,
    "report": _report,
    "put": _put,
}


def _number(session: Session, parts: Parts) -> int:
    """The count that was named, or the only one under way."""
    if session.asked.count is not None:
        return of_kind(session.asked.count, CodeKind.STORAGE_COUNT).number
    under_way = parts.counts.under_way()
    if not under_way:
        raise CountUnknown(number=None)
    if len(under_way) > 1:
        raise ValueMissing(field="count")
    return under_way[0].number


def _told(report: CountReport, session: Session) -> int:
    """The report; the exit code says whether anything was amiss, for scripts that watch over it."""
    table = report_table(report, session.wording)
    cells = [[worded(cell, session.wording) for cell in row] for row in table.rows]
    lines = [f"{fact.label}: {fact.value}" for fact in table.facts]
    if cells:
        heads = [column.heading for column in table.columns]
        lines += ["", *columns([heads, *cells], (24, 20, 30, 14, 14), session.screen)]
    session.answer(_report_facts(report), [table.title, *lines])
    amiss = report.missing or report.elsewhere or report.gone or report.unknown
    return PROBLEMS_FOUND if amiss else OK


def _verdict_line(burst: Burst, session: Session) -> str:
    (scan,) = burst.verdicts
    wording = session.wording
    told = [
        wording.word(scan.verdict),
        grouped(scan.order) if scan.order else scan.text,
        scan.device or (wording.word(scan.seems) if scan.seems else scan.place),
        wording.word(scan.status) if scan.verdict.value == "gone" and scan.status else scan.recorded,
        f"{burst.totals.seen}/{burst.totals.expected}",
    ]
    return columns([told], (0,) * len(told), session.screen)[0]


def _totals_lines(report: CountReport, session: Session) -> Iterable[str]:
    table = report_table(report, session.wording)
    return [table.title, *(f"  {fact.label}: {fact.value}" for fact in table.facts)]


def _facts(count: CountFacts) -> dict[str, Any]:
    return {
        **answers.number(count.number),
        "place": count.place,
        "started": answers.moment(count.started_at),
        "started_by": count.started_by,
        "expected_at_start": count.expected_at_start,
        "closed": answers.moment(count.closed_at),
        "closed_by": count.closed_by,
    }


def _totals(totals: Totals) -> dict[str, Any]:
    return {
        "found": totals.seen,
        "expected": totals.expected,
        "missing": totals.left,
        "elsewhere": totals.elsewhere,
        "gone": totals.gone,
        "unknown": totals.unknown,
        "again": totals.again,
    }


def _report_facts(report: CountReport) -> dict[str, Any]:
    return {
        **_facts(report.facts),
        "totals": _totals(report.totals),
        "missing": [_absent(one) for one in report.missing],
        "moved": [_absent(one) for one in report.moved],
        "elsewhere": [_misplaced(one) for one in report.elsewhere],
        "gone": [_scan_facts(scan) for scan in report.gone],
        "unknown": [_scan_facts(scan) for scan in report.unknown],
    }


def _absent(one: Absent) -> dict[str, Any]:
    return {**answers.number(one.order), "device": one.device, "place": one.place}


def _misplaced(one: Misplaced) -> dict[str, Any]:
    return {**_absent(Absent(one.order, one.device, one.recorded)), "found": one.found, "now": one.now}


def _scan_facts(scan: ScanVerdict) -> dict[str, Any]:
    return {
        "scanned": scan.text,
        "verdict": scan.verdict.value,
        "order": answers.number_or_none(scan.order),
        "device": scan.device,
        "place": scan.place,
        "recorded": scan.recorded,
        "state": None if scan.status is None else scan.status.value,
        "seems": None if scan.seems is None else scan.seems.value,
        "who": scan.who,
        "workstation": scan.workstation,
        "at": answers.moment(scan.at),
    }


COMMANDS = (Command("count", _configure, _count),)
