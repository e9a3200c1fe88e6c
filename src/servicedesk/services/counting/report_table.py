"""The report of a storage count as a table: for the paper that is signed, and for a spreadsheet."""

from collections.abc import Iterator

from servicedesk.domain.codes import grouped
from servicedesk.domain.storage_count import Verdict
from servicedesk.services.counting.records import Absent, CountFacts, CountReport, ScanVerdict
from servicedesk.services.lists.table import CellKind, Cells, Signer, Table, TableColumn, TableFact
from servicedesk.services.wording import Wording

_COLUMNS = ("what", "number", "device", "recorded", "found")


def report_table(report: CountReport, wording: Wording) -> Table:
    """What is missing first, then what was found where it does not belong."""
    return Table(
        title=_text(wording, "title", number=grouped(report.facts.number)),
        columns=tuple(TableColumn(key, _text(wording, f"column.{key}"), CellKind.TEXT) for key in _COLUMNS),
        rows=tuple(_rows(report, wording)),
        facts=tuple(_facts(report, wording)),
        signers=(Signer(_text(wording, "signer"), report.facts.closed_by), Signer(_text(wording, "second_signer"))),
        language=wording.language,
    )


def scope_words(facts: CountFacts, wording: Wording) -> str:
    """What is counted: a place, or the whole store."""
    return facts.place or _text(wording, "whole")


def _rows(report: CountReport, wording: Wording) -> Iterator[Cells]:
    for absent in report.missing:
        yield _absent(absent)
    for found in report.elsewhere:
        yield Verdict.ELSEWHERE, grouped(found.order), found.device, found.recorded, found.found
    for scan in report.gone:
        word = wording.word(scan.status) if scan.status else ""
        yield Verdict.GONE, _number(scan), scan.device, word, scan.place
    for scan in report.unknown:
        yield Verdict.UNKNOWN, scan.text, wording.word(scan.seems) if scan.seems else "", "", scan.place
    for absent in report.moved:
        yield _absent(absent)


def _absent(absent: Absent) -> Cells:
    return absent.why, grouped(absent.order), absent.device, absent.place, ""


def _number(scan: ScanVerdict) -> str:
    return scan.text if scan.order is None else grouped(scan.order)


def _facts(report: CountReport, wording: Wording) -> Iterator[TableFact]:
    facts, totals = report.facts, report.totals
    yield TableFact(_text(wording, "fact.scope"), scope_words(facts, wording))
    yield TableFact(_text(wording, "fact.started"), f"{wording.moment(facts.started_at)}, {facts.started_by}")
    closed = _text(wording, "open") if facts.closed_at is None else wording.moment(facts.closed_at)
    yield TableFact(_text(wording, "fact.closed"), ", ".join(part for part in (closed, facts.closed_by) if part))
    told = {"seen": totals.seen, "expected": totals.expected, "missing": totals.left}
    yield TableFact(_text(wording, "fact.found"), _text(wording, "found", **told))
    yield TableFact(_text(wording, "fact.at_start"), str(facts.expected_at_start))


def _text(wording: Wording, key: str, **facts: object) -> str:
    return wording.text("counting", key, **facts)
