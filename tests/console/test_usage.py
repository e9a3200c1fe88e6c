"""The command line as a person meets it: help, complaints, languages, and what it costs to start."""

import subprocess
import sys

import pytest

from servicedesk import __version__
from servicedesk.console.exit_codes import table
from servicedesk.console.main import COMMANDS
from tests.console.counter import Console

_HEAVY = {"sqlalchemy", "alembic", "PySide6", "reportlab", "PIL", "babel", "phonenumbers", "tqdm", "num2words"}


@pytest.mark.parametrize("language", ["ru", "en"])
def test_help_names_every_command_and_every_exit_code(console: Console, language: str) -> None:
    said = console("--help", language=language)
    assert (said.code, said.err) == (0, "")
    lines = [line.split() for line in said.out.splitlines()]
    for told in (*(command.name for command in COMMANDS), *(f"{code} {name}" for code, name in table())):
        assert any(line[: len(told.split())] == told.split() for line in lines), told
    assert ("Вызов: " if language == "ru" else "Usage: ") in said.out


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help_in_both_languages(console: Console, command: str, language: str) -> None:
    said = console(command, "--help", language=language)
    assert (said.code, said.err) == (0, "")
    assert "--database URL" in said.out
    assert ("Общие ключи" in said.out) == (language == "ru")
    assert "{" not in said.out.replace("{ru,en}", "") or command in {"accept", "case"}


_VERBS = [
    *(("deliver", verb) for verb in ("plan", "send", "done", "back", "cancel", "list", "sheet")),
    *(("shop", verb) for verb in ("add", "list")),
    *(("tariff", verb) for verb in ("add", "list")),
]


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("words", _VERBS, ids=" ".join)
def test_every_verb_below_a_command_has_help_of_its_own(
    console: Console, words: tuple[str, str], language: str
) -> None:
    said = console(*words, "--help", language=language)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"{'Вызов' if language == 'ru' else 'Usage'}: servicedesk {' '.join(words)}")
    assert "--today" in said.out
    whole = console(words[0], "--help", language=language).out
    assert any(line.split()[:1] == [words[1]] and len(line.split()) > 1 for line in whole.splitlines())


@pytest.mark.parametrize("command", ["case", "notice", "count", "place", "people", "deliver", "shop", "tariff"])
def test_a_verb_that_is_none_is_named_with_those_there_are(console: Console, command: str) -> None:
    said = console(command, "танцевать")
    assert (said.code, said.out) == (2, "")
    assert "'танцевать' не годится, можно:" in said.err


def test_the_version_is_told(console: Console) -> None:
    assert console("--version").out == f"servicedesk {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "Не хватает: КОМАНДА. Справка: servicedesk --help"),
        (["fnd"], "КОМАНДА: 'fnd' не годится"),
        (["status"], "Не хватает: НОМЕР. Справка: servicedesk status --help"),
        (["find", "--limit", "много"], "--limit: 'много' не понято."),
        (["status", "1", "2"], "Лишнее: 2."),
        (["hand-over", "--receipt"], "--receipt: нужно значение."),
        (["find", "--language", "de"], "--language: 'de' не годится, можно: 'ru', 'en'."),
        (["find", "--lim=3"], "Лишнее: --lim=3"),
        (["status", "1", "\x1b[2J"], "Лишнее: ␛[2J."),
    ],
)
def test_wrong_usage_is_one_sentence_and_code_two(console: Console, arguments: list[str], complaint: str) -> None:
    said = console(*arguments)
    assert (said.code, said.out) == (2, "")
    assert complaint in said.err
    assert said.err.count("\n") == 1
    assert console.house.opened == []


def test_common_options_stand_before_or_after_the_command(console: Console) -> None:
    path = str(console.house.path)
    for words in (["--database", path, "--clerk", "Ирина", "find"], ["find", "--database", path, "--clerk", "Ирина"]):
        console("accept", "--database", path, stdin="{}")
        console(*words)
    first, second = (opening for opening in console.house.opened if opening.read_only)
    assert first == second
    assert (first.database, first.clerk) == (path, "Ирина")


def test_the_language_of_the_workstation_holds_until_another_is_asked_for(console: Console) -> None:
    assert "Заявки" in console("status", "5").err
    assert "order" in console("status", "5", language="en").err


def test_starting_costs_no_heavy_library() -> None:
    code = "import sys, servicedesk.console.main; print(*{name.split('.')[0] for name in sys.modules})"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not _HEAVY & set(answer.stdout.split())
