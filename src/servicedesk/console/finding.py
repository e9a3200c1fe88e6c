"""Commands that only look: find orders, show one, look the whole database over."""

from servicedesk.console import answers
from servicedesk.console.command import Command, chosen
from servicedesk.console.exit_codes import OK, PROBLEMS_FOUND
from servicedesk.console.lines import card_lines, page_lines
from servicedesk.console.plain import harmless
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import CodeKind
from servicedesk.domain.refusals import ChoiceUnknown
from servicedesk.services.lookup import PAGE
from servicedesk.services.numbers import any_code, order_code
from servicedesk.services.reads import Filter

_LARGEST_PAGE = 1000


def _configure_find(parser: Parser) -> None:
    parser.add_argument("words", nargs="*", metavar=parser.word("find.words"), help=parser.word("find.words_help"))
    parser.add_argument(
        "--only", default=Filter.ALL.value, metavar="all|open|ready|gone|overdue", help=parser.word("find.only")
    )
    parser.add_argument("--limit", type=int, default=PAGE, metavar="N", help=parser.word("find.limit"))
    parser.add_argument("--after", metavar=parser.word("common.number"), help=parser.word("find.after"))


def _find(session: Session) -> int:
    asked = session.asked
    only = chosen(Filter, asked.only, "only", session.wording)
    if not 1 <= asked.limit <= _LARGEST_PAGE:
        raise ChoiceUnknown(field="limit", text=str(asked.limit), allowed=f"1–{_LARGEST_PAGE}")
    after = None if asked.after is None else order_code(asked.after).number
    with session.open(read_only=True) as parts:
        found = parts.lookup.find(" ".join(asked.words), only, after, asked.limit)
    lines = page_lines(found, session.wording, session.screen)
    if found.shown_for:
        lines.insert(0, session.word("find.shown_for", words=harmless(found.shown_for)))
    if not found.rows:
        lines.append(session.word("find.nothing"))
    elif found.after is not None:
        key = "find.more" if found.total_is_exact else "find.more_than"
        lines.append(session.word(key, shown=len(found.rows), total=found.total, after=found.after))
    session.answer(answers.page(found), lines)
    return OK


def _configure_status(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("status.number_help"))


def _status(session: Session) -> int:
    code = any_code(session.asked.number)
    with session.open(read_only=True) as parts:
        if code.kind is CodeKind.DEVICE_LABEL:
            card = parts.lookup.card(code.number)
            session.answer(answers.card(card, session.wording), card_lines(card, session.wording))
            return OK
        cards = parts.lookup.cards(code.number)
    facts = {
        "receipt": answers.number(code.number),
        "orders": [answers.card(card, session.wording) for card in cards],
    }
    lines = [line for card in cards for line in (*card_lines(card, session.wording), "")]
    session.answer(facts, lines[:-1])
    return OK


def _configure_check(_parser: Parser) -> None:
    """Takes no arguments of its own."""


def _check(session: Session) -> int:
    with session.open(read_only=True) as parts:
        findings = parts.check()
    lines = [harmless(f"{session.wording.word(each.trouble)}: {each.where}") for each in findings]
    problems = [{"trouble": each.trouble.value, "where": each.where} for each in findings]
    facts = {"database": parts.database, "good": not problems, "problems": problems}
    session.answer(facts, lines or [session.word("check.good")])
    return PROBLEMS_FOUND if findings else OK


COMMANDS = (
    Command("find", _configure_find, _find),
    Command("status", _configure_status, _status),
    Command("check", _configure_check, _check),
)
