"""This workstation: where its files lie, what is kept in them, and the use cases on one open database.

A part of the composition root (app.py): it knows every layer but the screens.
"""

import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.domain.refusals import DatabaseReadOnly, DatabaseUnreachable
from servicedesk.services.workstation import WorkstationSettings
from servicedesk.storage.workstation import SettingsFile

if TYPE_CHECKING:  # start-up: not needed to paint
    from servicedesk.services.papers import PaperKind
    from servicedesk.services.ports import Desk
    from servicedesk.services.printing import PrinterChoice
    from servicedesk.storage.database import Database

NAME = "servicedesk"
_HOME = "SERVICEDESK_HOME"
_TRIALS = "trial"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this workstation keeps things; ``SERVICEDESK_HOME`` puts all of them below one folder."""

    data: Path
    settings: Path
    logs: Path
    papers: Path

    @classmethod
    def usual(cls) -> "Folders":
        """The user's own folders, as the operating system names them."""
        home = os.environ.get(_HOME)
        if home:
            base = Path(home).expanduser().absolute()
            return cls(base, base, base / "logs", base / "papers")
        import platformdirs  # start-up

        dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
        papers = dirs.user_documents_path / "Servicedesk"
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path, papers)

    @property
    def database(self) -> Path:
        """The usual database."""
        return self.data / f"{NAME}.db"

    @property
    def sample(self) -> Path:
        """The database of the sample centre."""
        return self.data / "sample.db"

    @property
    def key_file(self) -> Path:
        """The key to the passports of lost-receipt cases: beside the settings, never in a database."""
        return self.settings / "passport.key"

    @property
    def log_file(self) -> Path:
        """The log of the window."""
        return self.logs / f"{NAME}.log"


class Workplace:
    """The settings of this workstation, read anew whenever they are asked for."""

    def __init__(self, folders: Folders | None = None) -> None:
        self.folders = folders or Folders.usual()
        self.settings_file = SettingsFile(self.folders.settings / "workstation.json")

    @property
    def settings(self) -> WorkstationSettings:
        """As they are kept now."""
        return self.settings_file.load()

    @property
    def database(self) -> str:
        """The address of the database of this workstation."""
        return self.settings.database or str(self.folders.database)

    def desk(self, clerk: str = "") -> "Callable[[], Desk]":
        """Who sits here; asked anew for every act, since clerks change places.

        The place keeps its name as long as the program runs: its print queue goes by it.
        """
        from servicedesk.services.ports import Desk  # start-up

        workstation = self.settings.workstation

        def sitting() -> Desk:
            return Desk(clerk or self.settings.clerk, workstation)

        return sitting

    def printer_for(self, kind: "PaperKind") -> "PrinterChoice":
        """The printer that this workstation uses for a paper: a folder of PDFs until another is chosen."""
        from servicedesk.services.papers import PRINTED_LIKE  # start-up: not needed to paint
        from servicedesk.services.printing import choice_for, from_table  # start-up

        tables = self.settings.printers
        asked = [each for each in (kind, *PRINTED_LIKE.get(kind, ())) if each.value in tables]
        chosen = {each: from_table(each, tables[each.value]) for each in asked}
        return choice_for(kind, chosen, self.folders.papers)

    def trial_printer_for(self, kind: "PaperKind") -> "PrinterChoice":
        """Where papers of the sample or a sandbox go, whatever printers were chosen: a folder of their own."""
        choice = self.printer_for(kind)
        return type(choice)(address=str(self.folders.papers / _TRIALS), size=choice.size)

    @contextmanager
    def opened(
        self, address: str | None = None, *, read_only: bool = False, must_exist: bool = False
    ) -> "Iterator[Database]":
        """An open database; raises the refusals of the store.

        Who only reads is content with a disk that cannot be written. Of what ``must_exist`` a mistyped address makes
        no new file; the usual database is made when it is first asked for.
        """
        # start-up: storage loads after the window is painted
        from servicedesk.storage.database import open_store, path_of

        if must_exist and address and not path_of(address).exists():
            raise DatabaseUnreachable(address=address)
        try:
            database = open_store(address or self.database)
        except DatabaseReadOnly:
            if not read_only:
                raise
            database = open_store(address or self.database, read_only=True)
        try:
            yield database
        finally:
            database.close()


class LogFile(logging.FileHandler):
    """The log of the command line; neither it nor its folder is made before there is something to say."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


def clock_of(database: "Database") -> Callable[[], datetime]:
    """Now in the centre's time zone, or in this machine's while the centre has told none."""
    from servicedesk.services.zone import zone_of  # start-up

    centre = zone_of(database.centre_reads.centre().time_zone or machine_zone())

    def now() -> datetime:
        return datetime.now(centre) if centre is not None else datetime.now().astimezone()

    return now


def machine_zone() -> str:
    """The name of this machine's time zone, empty when it does not tell one."""
    told = os.environ.get("TZ", "").lstrip(":")
    if told:
        return told
    link = Path("/etc/localtime")
    if sys.platform != "win32" and link.is_symlink():
        parts = link.resolve().parts
        if "zoneinfo" in parts:
            return "/".join(parts[parts.index("zoneinfo") + 1 :])
    return ""


def drafts_of(workplace: Workplace, database: Path) -> Path:
    """The folder of the half-filled forms. Those of the usual database lie with this workstation's things; those of any
    other (the sample, a sandbox) beside it: no real customer shows there, and they go with it.
    """
    usual = path_of_address(workplace.database)
    if database.absolute() == usual:
        return workplace.folders.data / "drafts"
    return database.with_name(f"{database.name}-drafts")


def path_of_address(address: str) -> Path:
    """Where the file of a database lies by the address in the settings; nothing of the storage is loaded for it."""
    return Path(address.removeprefix("sqlite:///")).expanduser().absolute()


def key_file_of(workplace: Workplace, database: Path) -> Path:
    """The key to the passports in this database: the made-up ones of the sample go with it, key and all."""
    sample = workplace.folders.sample
    return sample.with_name(f"{sample.name}-passport.key") if database == sample else workplace.folders.key_file


def remove_database(path: Path) -> None:
    """Remove a database with everything that lies beside it: its log, its locks, the forms begun in it."""
    for found in path.parent.glob(f"{path.name}*"):
        if found.is_dir():
            shutil.rmtree(found, ignore_errors=True)
        else:
            found.unlink(missing_ok=True)
