"""What may go wrong around a command: closed pipes, a pressed Ctrl+C, poor terminals, hostile words, defects."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from servicedesk.console.main import main
from servicedesk.console.parts import Opening, Parts
from servicedesk.console.session import Streams
from servicedesk.domain.refusals import DatabaseBusy, DiskFull
from servicedesk.services.importing import Importing
from tests.console.counter import Console, OneCounter, visit

REPAIRS = Path(__file__).with_name("repairs.csv")

HOSTILE = [
    "'; DROP TABLE orders; --",
    '"*" OR name MATCH',
    "<b>жирный</b>",
    "=HYPERLINK(1)",
    "%s %(name)s {0} {name}",
    "\x1b[2J\x1b]0;hi\x07",
    "\u202eabc\u202c",
    "\x00\x01",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🔧",
    "a\u0301" * 20,
    "../../etc/passwd",
    "$(reboot) `reboot`",
    "\ufeffмарка",
    "строка\r\nвторая\tтретья",
    "٣٤٥",
    "\u2028\u2029",
]


class ClosedPipe(io.StringIO):
    """A reader that has gone."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError


class Terminal(io.StringIO):
    """A terminal in another encoding."""

    encoding = "cp1251"

    def isatty(self) -> bool:
        return True


class FailingHouse(OneCounter):
    """A house whose database cannot be opened."""

    fault: BaseException = DatabaseBusy(holder="servicedesk (77, counter-2)")

    @contextmanager
    def open(self, _opening: Opening) -> Iterator[Parts]:
        raise self.fault
        yield


def _streams(stdin: str = "", stdout: io.StringIO | None = None) -> Streams:
    return Streams(io.StringIO(stdin), stdout or io.StringIO(), io.StringIO())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_are_kept_as_typed_and_do_nothing(console: Console, hostile: str) -> None:
    device = {"kind": f"Утюг {hostile}", "fault": f"не греет {hostile}", "accessories": [f"шнур {hostile}"]}
    customer = {"name": f"Иванов {hostile}", "phone": "223344"}
    answer = console.accept(customer=customer, devices=[device])
    code = answer["orders"][0]["code"]
    status = console.json("status", code)
    assert status["customer"]["name"] == " ".join(customer["name"].split())
    assert status["fault"] == device["fault"].strip()
    for words in (["find", hostile], ["find", "Иванов"], ["status", code], ["note", code, f"сказал {hostile}"]):
        said = console(*words)
        assert (said.code, said.err) == (0, "")
        assert not set("\x1b\x07\x00\u202e\r\t") & set(said.out)
    assert console("status", hostile).code in {10, 23, 30}


@pytest.mark.parametrize("word", ["звонок \udcff", "\ud83d"])
def test_bytes_that_are_no_text_are_refused_before_they_reach_the_database(console: Console, word: str) -> None:
    said = console("note", "1", word)
    assert (said.code, console.house.opened) == (18, [])


def test_a_reader_who_has_gone_is_no_defect(house: OneCounter) -> None:
    assert main(["find"], house, _streams(stdout=ClosedPipe())) == 141


def test_an_answer_that_nobody_reads_does_not_undo_the_act(console: Console) -> None:
    assert main(["accept"], console.house, _streams(json.dumps(visit()), ClosedPipe())) == 141
    assert console.json("find")["total"] == 1


def test_a_terminal_that_lacks_a_character_shows_a_mark(console: Console) -> None:
    console.accept(customer={"name": "山田 🔧", "phone": "223344"})
    terminal = Terminal()
    assert main(["find"], console.house, _streams(stdout=terminal)) == 0
    assert "?? ?" in terminal.getvalue()
    scripted = Terminal()
    assert main(["find", "--json"], console.house, _streams(stdout=scripted)) == 0
    assert json.loads(scripted.getvalue())["orders"][0]["customer"] == "山田 🔧"


def test_ctrl_c_ends_in_one_word(house: OneCounter) -> None:
    failing = FailingHouse(house.path)
    failing.fault = KeyboardInterrupt()
    streams = _streams()
    assert main(["find"], failing, streams) == 130
    assert isinstance(streams.stderr, io.StringIO)
    assert streams.stderr.getvalue() == "Прервано.\n"


@pytest.mark.parametrize("words", [["find"], ["status", "1"], ["check"], ["move", "1", "ready"], ["note", "1", "x"]])
def test_who_holds_the_database_is_said_by_every_command(house: OneCounter, words: list[str]) -> None:
    streams = _streams()
    assert main(words, FailingHouse(house.path), streams) == 60
    assert isinstance(streams.stderr, io.StringIO)
    assert "servicedesk (77, counter-2)" in streams.stderr.getvalue()


@pytest.mark.expected_log("a command failed")
def test_a_defect_is_one_sentence_for_people_and_a_trace_for_the_log(
    house: OneCounter, caplog: pytest.LogCaptureFixture
) -> None:
    failing = FailingHouse(house.path)
    failing.fault = ZeroDivisionError("личное")
    streams = _streams()
    with caplog.at_level(logging.ERROR):
        assert main(["find"], failing, streams) == 1
    assert isinstance(streams.stderr, io.StringIO)
    assert streams.stderr.getvalue() == "Ошибка программы (ZeroDivisionError). Подробности записаны в журнал.\n"
    assert "ZeroDivisionError" in caplog.text


def test_an_import_that_breaks_off_says_what_is_kept_and_goes_on_the_next_time(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("servicedesk.services.importing.BATCH", 10)
    whole, batches = Importing._batch, []

    def full_after_two(importing: Importing, *batch: Any) -> Any:
        batches.append(batch)
        if len(batches) == 3:
            raise DiskFull(path="desk.db")
        return whole(importing, *batch)

    monkeypatch.setattr(Importing, "_batch", full_after_two)
    said = console("import", str(REPAIRS))
    assert said.code == 62
    assert said.err.startswith("Перенос прерван. Сохранено заявок: 20. Запустите снова")
    assert console.json("find")["total"] == 20
    again = console.json("import", str(REPAIRS))
    assert (again["imported"], again["already_there"]) == (10, 20)


def test_addresses_that_lead_nowhere(console: Console, tmp_path: Path) -> None:
    assert console("find", "--database", "postgresql://nobody@127.0.0.1:1/x").code == 66
    assert console("find", "--database", str(tmp_path / "typo.db")).code == 66
    assert not (tmp_path / "typo.db").exists()
    (tmp_path / "letter.db").write_text("это письмо" * 1000, encoding="utf-8")
    assert console("find", "--database", str(tmp_path / "letter.db")).code in {63, 65}
    assert console("accept", "--database", str(tmp_path / "letter.db"), stdin=json.dumps(visit())).code in {63, 65}
