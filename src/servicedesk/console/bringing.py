"""The command that brings another book's orders in from a file, and says of every row that it could not understand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from servicedesk.console import files
from servicedesk.console.command import Command
from servicedesk.console.csv_file import CsvFile
from servicedesk.console.exit_codes import NOTHING_IMPORTED, OK
from servicedesk.console.parts import Parts
from servicedesk.console.plain import harmless
from servicedesk.console.progress import Progress
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser, add_several
from servicedesk.domain.refusals import InputRefused, RequestNotUnderstood
from servicedesk.services.importing_columns import columns_of
from servicedesk.services.importing_records import Brought, ImportRow, Ours, RowRefused, RowTorn
from servicedesk.services.importing_rows import RowReader
from servicedesk.services.wording import Wording

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read: the rows that were understood and those that were not."""

    understood: tuple[ImportRow, ...]
    refused: tuple[RowRefused, ...]


def _configure(parser: Parser) -> None:
    parser.add_argument("file", type=Path, metavar=parser.word("import.file"), help=parser.word("import.file_help"))
    ours = ", ".join(column.value for column in Ours)
    add_several(parser, "--map", parser.word("import.pair"), f"{parser.word('import.map')} {ours}")
    parser.add_argument("--dry-run", action="store_true", help=parser.word("import.dry_run"))
    parser.add_argument("--report", type=Path, metavar=parser.word("common.file"), help=parser.word("import.report"))
    parser.add_argument("--progress", action="store_true", help=parser.word("import.progress"))
    parser.epilog = parser.word("import.about")


def _import(session: Session) -> int:
    asked = session.asked
    table = CsvFile(asked.file)
    columns = columns_of(table.header, _wanted(session), str(asked.file))
    if asked.report is not None:
        files.write(asked.report, b"")  # refused now rather than when everything is in
    with session.open() as parts:
        read = _read(table, RowReader(columns, parts.clock()))
        brought = _bring_in(session, parts, read)
    whole = replace(brought, refused=_by_line(read.refused + brought.refused))
    if asked.report is not None:
        lines = [_complaint(each, session.wording) for each in whole.refused]
        files.write(asked.report, "".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    session.answer(_facts(whole, session), _lines(whole, session))
    if whole.refused and not whole.imported and not whole.known:
        session.say(session.word("import.nothing"))
        return NOTHING_IMPORTED
    return OK


def _wanted(session: Session) -> dict[str, str]:
    """What ``--map`` says: theirs -> ours. The last ``=`` parts the two, since a column's name may hold one."""
    wanted = {}
    for pair in session.asked.map:
        theirs, sign, ours = pair.rpartition("=")
        if not sign or not theirs.strip():
            raise RequestNotUnderstood(field="map", detail=session.word("import.bad_pair", pair=harmless(pair)))
        wanted[theirs.strip()] = ours.strip()
    return wanted


def _read(table: CsvFile, reader: RowReader) -> _Read:
    understood: list[ImportRow] = []
    refused: list[RowRefused] = []
    for row in table.rows():
        try:
            if len(row.values) != len(table.header):
                raise RowTorn(values=len(row.values), columns=len(table.header))
            understood.append(reader.read(row.line, _by_name(table.header, row.values)))
        except InputRefused as refusal:
            refused.append(RowRefused(row.line, refusal))
    return _Read(tuple(understood), tuple(refused))


def _by_name(header: Sequence[str], values: Sequence[str]) -> dict[str, str]:
    """The values of a row by column; of two columns of one name the first counts."""
    return dict(zip(reversed(header), reversed(values), strict=True))


def _bring_in(session: Session, parts: Parts, read: _Read) -> Brought:
    kept = Brought()

    def count(part: Brought) -> None:
        nonlocal kept
        kept += part
        progress.step(part.imported + part.known + len(part.refused))

    with Progress(len(read.understood), session.streams.stderr, forced=session.asked.progress) as progress:
        try:
            return parts.importing.bring_in(read.understood, count, keep_nothing=session.asked.dry_run)
        except BaseException:
            # What is in stays in; the same command goes on from there.
            if not session.asked.dry_run:
                session.say(session.word("import.broken_off", imported=kept.imported))
            raise


def _by_line(refused: tuple[RowRefused, ...]) -> tuple[RowRefused, ...]:
    return tuple(sorted(refused, key=lambda each: each.line))


def _complaint(refused: RowRefused, wording: Wording) -> str:
    field = getattr(refused.refusal, "field", "")
    sentence = str(wording.refusal(refused.refusal))
    place = wording.text("console", "import.line", line=refused.line)
    return harmless(": ".join(part for part in (place, field, sentence) if part))


def _facts(whole: Brought, session: Session) -> dict[str, Any]:
    return {
        "imported": whole.imported,
        "already_there": whole.known,
        "dry_run": session.asked.dry_run,
        "not_understood": [
            {
                "line": each.line,
                "column": getattr(each.refusal, "field", ""),
                "kind": type(each.refusal).__name__,
                "sentence": str(session.wording.refusal(each.refusal)),
            }
            for each in whole.refused
        ],
    }


def _lines(whole: Brought, session: Session) -> list[str]:
    key = "import.would" if session.asked.dry_run else "import.done"
    lines = [session.word(key, imported=whole.imported, known=whole.known, refused=len(whole.refused))]
    lines += [_complaint(each, session.wording) for each in whole.refused[:_SHOWN]]
    if len(whole.refused) > _SHOWN:
        lines.append(session.word("import.more", more=len(whole.refused) - _SHOWN))
    return lines


COMMANDS = (Command("import", _configure, _import),)
