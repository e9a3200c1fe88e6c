"""The files of this workstation, its clock, and how the program is started."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from servicedesk.app import House
from servicedesk.domain.sandbox_refusals import NotASandbox, TodayRefused
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing import PrinterChoice, PrinterChoiceWrong, PrinterKind, to_table
from servicedesk.window import WindowCall, start_of, window_call
from servicedesk.workplace import Folders, Workplace, clock_of, drafts_of, key_file_of, machine_zone, remove_database


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    return Workplace(Folders(tmp_path, tmp_path, tmp_path / "logs", tmp_path / "papers"))


def test_one_variable_puts_everything_below_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SERVICEDESK_HOME", str(tmp_path / "all"))
    folders = Folders.usual()
    for path in (folders.data, folders.settings, folders.logs, folders.papers, folders.database, folders.sample):
        assert path.is_relative_to(tmp_path / "all")


def test_without_it_everything_lies_in_the_users_own_folders(own_home: Path) -> None:
    folders = Folders.usual()
    assert folders.database.is_relative_to(own_home)
    assert folders.database != folders.sample


def test_the_clerk_of_the_settings_works_here_unless_another_is_named(workplace: Workplace) -> None:
    workplace.settings_file.save(replace(workplace.settings, clerk="Ольга", workstation="2"))
    desk = workplace.desk()
    assert (desk().clerk, desk().workstation) == ("Ольга", "2")
    assert workplace.desk("Анна")().clerk == "Анна"
    workplace.settings_file.save(replace(workplace.settings, clerk="Мария"))
    assert desk().clerk == "Мария", "clerks change places while the program runs"


def test_papers_go_to_a_folder_until_a_printer_is_chosen(workplace: Workplace) -> None:
    usual = workplace.printer_for(PaperKind.RECEIPT)
    assert (usual.kind, usual.address) == (PrinterKind.FOLDER, str(workplace.folders.papers))
    chosen = PrinterChoice(PrinterKind.SYSTEM, "HP1102")
    workplace.settings_file.save(replace(workplace.settings, printers={"receipt": to_table(chosen)}))
    assert workplace.printer_for(PaperKind.RECEIPT) == chosen
    assert workplace.printer_for(PaperKind.ACT).kind is PrinterKind.FOLDER


def test_a_printer_that_cannot_be_is_refused_when_asked_for(workplace: Workplace) -> None:
    workplace.settings_file.save(replace(workplace.settings, printers={"receipt": {"kind": "telex"}}))
    with pytest.raises(PrinterChoiceWrong):
        workplace.printer_for(PaperKind.RECEIPT)


def test_the_clock_is_the_centres(workplace: Workplace) -> None:
    house = House(workplace)
    from servicedesk.console.parts import Opening

    with house.open(Opening()) as parts:
        parts.office.keep(replace(parts.office.centre(), name="Центр", time_zone="Europe/Kaliningrad"))
    with workplace.opened() as database:
        now = clock_of(database)()
        offset = now.utcoffset()
        assert offset is not None
        assert offset.total_seconds() == 2 * 3600
        assert abs((now - datetime.now(now.tzinfo)).total_seconds()) < 60


def test_a_zone_that_nobody_knows_stops_no_clock(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe")
    with workplace.opened() as database:
        assert clock_of(database)().tzinfo is not None


def test_the_machines_zone_is_the_one_it_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Omsk")
    assert machine_zone() == "Asia/Omsk"


@pytest.mark.parametrize(
    ("told", "window"),
    [
        ([], ""),
        (["--database", "x.db"], "x.db"),
        (["--database=x.db"], "x.db"),
        (["find", "x"], None),
        (["--help"], None),
        (["--database", "x.db", "check"], None),
    ],
)
def test_without_a_command_the_window_opens(told: list[str], window: str | None) -> None:
    call = window_call(told)
    assert (None if call is None else call.database) == window


def test_a_window_may_be_told_what_day_it_is() -> None:
    assert window_call(["--database=x.db", "--today", "2027-01-31"]) == WindowCall("x.db", date(2027, 1, 31))
    for wrong in (["--today"], ["--today", "31.13.2026"], ["--today=2027-02-29"]):
        assert window_call(wrong) is None, "the command line words what is wrong"


def test_a_window_is_told_no_day_where_days_are_real(workplace: Workplace) -> None:
    start = start_of(workplace, WindowCall(today=date(2027, 1, 31)))
    with pytest.raises(TodayRefused):
        start.open_parts(False)
    start_of(workplace).open_parts(False).close()


def test_a_window_is_opened_on_a_sandbox_which_is_made_and_marked(workplace: Workplace, tmp_path: Path) -> None:
    path, later = str(tmp_path / "trial.db"), date(2027, 1, 31)
    assert window_call(["--sandbox", path, "--today=2027-01-31"]) == WindowCall(path, later, sandbox=True)
    assert window_call(["--sandbox", path, "--database", path]) is None, "the command line says which of the two"
    start = start_of(workplace, WindowCall(path, later, sandbox=True))
    for _again in range(2):
        parts = start.open_parts(False)
        assert parts.office.centre().sandbox
        assert parts.procedures.clock().date() == later == start.today
        parts.close()


def test_a_database_that_is_no_sandbox_is_not_made_one_by_a_window(workplace: Workplace) -> None:
    start_of(workplace).open_parts(False).close()
    with pytest.raises(NotASandbox):
        start_of(workplace, WindowCall(sandbox=True)).open_parts(False)
    parts = start_of(workplace).open_parts(False)
    assert not parts.office.centre().sandbox
    parts.close()


def test_a_form_begun_at_the_desk_is_not_shown_in_the_sample(workplace: Workplace) -> None:
    folders = workplace.folders
    assert drafts_of(workplace, folders.database) != drafts_of(workplace, folders.sample)
    assert drafts_of(workplace, folders.sample).name.startswith(folders.sample.name), "it goes when the sample goes"


def test_a_form_begun_at_the_desk_is_not_shown_in_a_sandbox(workplace: Workplace, tmp_path: Path) -> None:
    folders, sandbox = workplace.folders, tmp_path / "trial.db"
    assert drafts_of(workplace, folders.database) == folders.data / "drafts"
    assert drafts_of(workplace, sandbox) == tmp_path / "trial.db-drafts"
    workplace.settings_file.save(replace(workplace.settings, database=f"sqlite:///{sandbox}"))
    assert drafts_of(workplace, sandbox) == folders.data / "drafts", "it is the usual one of this workstation"
    assert drafts_of(workplace, folders.database) != folders.data / "drafts"


def test_the_key_to_made_up_passports_is_not_the_key_to_real_ones(workplace: Workplace) -> None:
    folders = workplace.folders
    assert key_file_of(workplace, folders.database) == folders.key_file
    start_of(workplace, WindowCall(str(folders.sample))).open_parts(False).close()
    key = key_file_of(workplace, folders.sample)
    assert key.exists()
    assert not folders.key_file.exists(), "looking at the sample makes no key for the centre's own passports"
    remove_database(folders.sample)
    assert not key.exists()


def test_a_removed_sample_leaves_nothing_and_its_neighbours_stay(tmp_path: Path) -> None:
    for name in ("sample.db", "sample.db-wal", "sample.db-shm", "sample.db.lock", "servicedesk.db"):
        (tmp_path / name).write_text("x")
    (tmp_path / "sample.db-drafts").mkdir()
    (tmp_path / "sample.db-drafts" / "one.json").write_text("{}")
    remove_database(tmp_path / "sample.db")
    assert [path.name for path in tmp_path.iterdir()] == ["servicedesk.db"]


def test_the_command_line_loads_neither_qt_nor_storage_to_say_its_version() -> None:
    script = (
        "import sys; from servicedesk.app import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('PySide6', 'sqlalchemy', 'reportlab', 'PIL') if name in sys.modules])"
    )
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert outcome.stdout.splitlines()[-1] == "[]", outcome.stderr


def test_the_window_is_painted_before_storage_and_papers_are_loaded() -> None:
    script = (
        "import sys; import servicedesk.desktop.program\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'reportlab', 'babel', 'phonenumbers', 'num2words')"
        " if name in sys.modules])"
    )
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert outcome.stdout.strip() == "[]", outcome.stderr


def test_papers_of_a_sandbox_go_to_a_folder_of_their_own_whatever_printer_is_chosen(workplace: Workplace) -> None:
    chosen = to_table(PrinterChoice(PrinterKind.SYSTEM, "Kyocera"))
    workplace.settings_file.save(replace(workplace.settings, printers={PaperKind.RECEIPT.value: chosen}))
    assert workplace.printer_for(PaperKind.RECEIPT).address == "Kyocera"
    trial = workplace.trial_printer_for(PaperKind.RECEIPT)
    assert (trial.kind, trial.address) == (PrinterKind.FOLDER, str(workplace.folders.papers / "trial"))


def test_a_sandbox_is_called_so_in_the_language_of_its_papers(workplace: Workplace, tmp_path: Path) -> None:
    parts = start_of(workplace, WindowCall(str(tmp_path / "new.db"), sandbox=True)).open_parts(False)
    assert parts.office.centre().name == "Песочница"
    parts.close()
