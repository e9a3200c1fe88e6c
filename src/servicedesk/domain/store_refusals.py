"""What a database or a file refuses; one place to import them from is domain.refusals."""

from dataclasses import dataclass

from servicedesk.domain.input_refusals import Refusal


@dataclass(eq=False)
class NumbersExhausted(Refusal):
    """Every series of this kind of number is used up."""


@dataclass(eq=False)
class DatabaseBusy(Refusal):
    """Another process holds the database; ``holder`` says which."""

    holder: str


@dataclass(eq=False)
class DatabaseNewer(Refusal):
    """The file was written by a newer version of the program."""

    path: str
    revision: str


@dataclass(eq=False)
class NotADatabase(Refusal):
    """The file is not a database of this program."""

    path: str


@dataclass(eq=False)
class DatabaseDamaged(Refusal):
    """The file is damaged."""

    path: str


@dataclass(eq=False)
class DatabaseReadOnly(Refusal):
    """The disk or the file cannot be written."""

    path: str


@dataclass(eq=False)
class DiskFull(Refusal):
    """No room for the write; nothing was kept of it."""

    path: str


@dataclass(eq=False)
class DatabaseUnreachable(Refusal):
    """The address leads to no database."""

    address: str


@dataclass(eq=False)
class FileUnreadable(Refusal):
    """A file that was named cannot be read or written."""

    path: str
