"""The parser of the command line, its help and its complaints in the user's language."""

import re
from argparse import SUPPRESS, ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable
from typing import Any, Never, NoReturn

from servicedesk.console.exit_codes import USAGE
from servicedesk.console.plain import harmless
from servicedesk.console.session import Streams, write_line
from servicedesk.services.wording import LANGUAGES, Wording

_CHOICE = r"argument (?P<what>[^:]*): invalid choice: (?P<text>.*) \(choose from (?P<allowed>.*)\)"
_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<what>.*)", re.DOTALL), "required"),
    (re.compile(r"unrecognized arguments: (?P<what>.*)", re.DOTALL), "unrecognized"),
    (re.compile(_CHOICE, re.DOTALL), "choice"),
    (re.compile(r"argument (?P<what>[^:]*): invalid \S+ value: (?P<text>.*)", re.DOTALL), "value"),
    (re.compile(r"argument (?P<what>[^:]*): expected .*", re.DOTALL), "expected"),
)


class Stop(Exception):  # noqa: N818 - it ends a call, it is no error
    """The call is over before any command began: help was shown, or the usage was wrong."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class Parser(ArgumentParser):
    """A parser that speaks the user's language, writes to given streams and never ends the process."""

    def __init__(self, *, wording: Wording, streams: Streams, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=RawDescriptionHelpFormatter, **options)
        self.wording = wording
        self.streams = streams
        self._positionals.title = wording.text("console", "usage.what")
        self._optionals.title = wording.text("console", "usage.options")
        self.add_argument("-h", "--help", action="help", default=SUPPRESS, help=self.word("usage.help"))

    def word(self, key: str) -> str:
        """A text of the command line."""
        return self.wording.text("console", key)

    def format_help(self) -> str:
        """The help, its first word in the user's language too."""
        return self.word("usage.word") + super().format_help().removeprefix("usage: ")

    def error(self, message: str) -> NoReturn:
        """Complain on one line and stop with the code of wrong usage."""
        complaint = self._complaint(message)
        hint = self.wording.text("console", "usage.hint", command=self.prog)
        write_line(self.streams.stderr, f"{harmless(complaint)} {hint}")
        raise Stop(USAGE)

    def exit(self, status: int = 0, message: str | None = None) -> Never:
        """Stop without ending the process."""
        if message:
            write_line(self.streams.stderr, message.rstrip())
        raise Stop(status)

    def _print_message(self, message: str, _file: Any = None) -> None:
        write_line(self.streams.stdout, message.rstrip())

    def _complaint(self, message: str) -> str:
        for shape, key in _COMPLAINTS:
            found = shape.match(message)
            if found is not None:
                return self.wording.text("console", f"usage.{key}", **found.groupdict())
        return self.wording.text("console", "usage.wrong", what=message)


def add_several(parser: Parser, option: str, metavar: str, about: str) -> None:
    """An option that takes one value or more, and may be repeated."""
    empty: list[str] = []
    parser.add_argument(option, action="extend", nargs="+", default=empty, metavar=metavar, help=about)


def add_common(parser: Parser) -> None:
    """The options that every command takes, before or after its name."""
    group = parser.add_argument_group(parser.word("common.title"))
    group.add_argument("--database", metavar="URL", default=SUPPRESS, help=parser.word("common.database"))
    group.add_argument("--sandbox", metavar="PATH", default=SUPPRESS, help=parser.word("common.sandbox"))
    group.add_argument("--today", metavar=parser.word("common.day"), default=SUPPRESS, help=parser.word("common.today"))
    group.add_argument("--json", action="store_true", default=SUPPRESS, help=parser.word("common.json"))
    group.add_argument("--language", choices=LANGUAGES, default=SUPPRESS, help=parser.word("common.language"))
    group.add_argument(
        "--clerk", metavar=parser.word("common.name"), default=SUPPRESS, help=parser.word("common.clerk")
    )


def nested(parser: Parser, command: str, acts: dict[str, Callable[[Parser], None]]) -> None:
    """Verbs below a command, each with arguments and help of its own."""
    places = parser.add_subparsers(dest="act", required=True, metavar=parser.word("usage.command"), parser_class=Parser)
    for name, configure in acts.items():
        about = parser.word(f"{command}.about_{name}")
        own = places.add_parser(name, wording=parser.wording, streams=parser.streams, help=about, description=about)
        configure(own)
        add_common(own)


def language_in(arguments: list[str]) -> str | None:
    """The language that the arguments ask for, needed before they can be parsed."""
    for index, argument in enumerate(arguments):
        if argument.startswith("--language="):
            return argument.partition("=")[2]
        if argument == "--language" and index + 1 < len(arguments):
            return arguments[index + 1]
    return None
