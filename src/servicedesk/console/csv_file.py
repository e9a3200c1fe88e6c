"""A table in a text file as people send it: any encoding, any delimiter, each row with the line it begins on."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from servicedesk.console import files
from servicedesk.domain.refusals import FileUnreadable

_DELIMITERS = ",;\t"
_LONGEST_VALUE = 50_000_000
_END = "\0"  # a line of its own behind the last row, unless a quote that is still open takes it in


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row: the line of the file on which it begins, counted from 1, and its values; none when a quote of it is
    never closed, since nobody knows where it ends.
    """

    line: int
    values: Sequence[str]


class CsvFile:
    """The first line of a table and its rows. Raises FileUnreadable for what is not there or is no table of text."""

    def __init__(self, path: Path) -> None:
        text = _text(files.read(path))
        if "\0" in text:
            raise FileUnreadable(path=str(path))
        first = text.partition("\n")[0]
        self._rows = _rows(text, max(_DELIMITERS, key=first.count), path)
        header = next(self._rows, CsvRow(1, ()))
        self.header: tuple[str, ...] = tuple(name.strip() for name in header.values)

    def rows(self) -> Iterator[CsvRow]:
        """The rows below the first line; empty lines are none."""
        return self._rows


def _rows(text: str, delimiter: str, path: Path) -> Iterator[CsvRow]:
    csv.field_size_limit(_LONGEST_VALUE)
    reader = csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), delimiter=delimiter)
    line = 1
    try:
        for values in reader:
            if values == [_END]:
                return
            if values:
                yield CsvRow(line, () if values[-1].endswith(_END) else values)
            line = reader.line_num + 1
    except csv.Error as fault:
        raise FileUnreadable(path=str(path)) from fault


def _text(raw: bytes) -> str:
    """UTF-8 with or without its mark, UTF-16 with it, else the Russian Windows encoding.

    A few spoilt bytes among text that is UTF-8 spoil their rows alone: they become characters that no text has.
    """
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    tolerant = raw.decode("utf-8-sig", "surrogateescape")
    spoilt = sum("\udc80" <= character <= "\udcff" for character in tolerant)
    if not spoilt:
        return tolerant
    foreign = sum(character > "\x7f" for character in tolerant) - spoilt
    return tolerant if foreign > spoilt else raw.decode("cp1251", "surrogateescape")
