"""Commands that look back and around: the history of a device, what came back, a technician's own orders."""

from typing import Any

from servicedesk.console import answers
from servicedesk.console.command import Command, chosen
from servicedesk.console.exit_codes import OK
from servicedesk.console.plain import columns
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.codes import grouped
from servicedesk.domain.device import title
from servicedesk.domain.input_refusals import ChoiceUnknown
from servicedesk.services.history.records import DeviceHistory, GroupedBy, PastStay, ReturnShare
from servicedesk.services.history.telling import history_table, told_lines
from servicedesk.services.lists.orders import ListedOrder
from servicedesk.services.lists.table import worded

_USUAL_DAYS, _MOST_DAYS = 30, 3660


def _configure_history(parser: Parser) -> None:
    text = parser.word("common.text")
    parser.add_argument("what", nargs="?", default="", metavar=text, help=parser.word("history.what"))
    parser.add_argument("--model", default="", metavar=text, help=parser.word("history.model"))
    parser.add_argument("--brand", default="", metavar=text, help=parser.word("history.brand"))


def _history(session: Session) -> int:
    asked = session.asked
    with session.open(read_only=True) as parts:
        told = parts.history.of_model(asked.model, asked.brand) if asked.model else parts.history.of_text(asked.what)
    rows = [tuple(worded(cell, session.wording) for cell in row) for row in history_table(told, session.wording).rows]
    lines = [
        told.title,
        *told_lines(told, session.wording),
        *columns(rows, (13, 30, 11, 8, 20, 16, 9, 0), session.screen),
    ]
    session.answer(_told(told), lines)
    return OK


def _told(told: DeviceHistory) -> dict[str, Any]:
    return {
        "device": told.title,
        "stays": [_stay(stay) for stay in told.stays],
        "came_back": told.returns,
        "times_this_year": told.times_this_year,
        "median_days": told.median_days,
        "median_days_to_repair": told.median_days_to_repair,
        "faults": {tally.word: tally.times for tally in told.faults},
        "technicians": {tally.word: tally.times for tally in told.technicians},
        "outcomes": {outcome.value: times for outcome, times in told.outcomes.items()},
    }


def _stay(stay: PastStay) -> dict[str, Any]:
    return {
        **answers.number(stay.order),
        "accepted": answers.moment(stay.accepted_at),
        "closed": answers.moment(stay.closed_at),
        "days": stay.days,
        "fault": stay.declared_fault,
        "state": stay.status.value,
        "outcome": stay.outcome.value if stay.outcome else None,
        "warranty": stay.warranty.value,
        "technician": stay.technician,
        "serial": stay.serial,
        "previous": answers.number_or_none(stay.previous),
        "came_back_after": stay.came_back_after,
        "guarantee_until": answers.day(stay.guarantee_until),
    }


def _configure_came_back(parser: Parser) -> None:
    days = parser.word("came_back.days")
    parser.add_argument("--days", type=int, default=_USUAL_DAYS, metavar=days, help=parser.word("came_back.days_help"))
    groups = "|".join(by.value for by in GroupedBy)
    parser.add_argument("--by", default=GroupedBy.TECHNICIAN.value, metavar=groups, help=parser.word("came_back.by"))


def _came_back(session: Session) -> int:
    by = chosen(GroupedBy, session.asked.by, "by", session.wording)
    if not 0 <= session.asked.days <= _MOST_DAYS:
        raise ChoiceUnknown(field="days", text=str(session.asked.days), allowed=f"0–{_MOST_DAYS}")
    with session.open(read_only=True) as parts:
        told = parts.history.returns(by, session.asked.days)
    rows = [_share_row(share) for share in (*told.groups, told.total)]
    facts = {"days": told.days, "by": by.value, "groups": [_share(one) for one in told.groups]}
    session.answer({**facts, "total": _share(told.total)}, columns(rows, (40, 8, 8, 0), session.screen))
    return OK


def _share_row(share: ReturnShare) -> tuple[str, ...]:
    return (share.name or "—", str(share.handed_over), str(share.came_back), f"{share.share:.1%}")


def _share(share: ReturnShare) -> dict[str, Any]:
    counted = {"handed_over": share.handed_over, "came_back": share.came_back}
    return {"name": share.name, **counted, "share": round(share.share, 4)}


def _configure_mine(parser: Parser) -> None:
    parser.add_argument("technician", metavar=parser.word("assign.technician"), help=parser.word("mine.technician"))


def _mine(session: Session) -> int:
    with session.open(read_only=True) as parts:
        orders = parts.my_orders.of(session.asked.technician)
    rows = [_line(order, session) for order in orders]
    facts = [
        {
            **answers.number(order.number),
            "device": title(order.kind, order.brand, order.model),
            "fault": order.declared_fault,
            "state": order.status.value,
            "place": order.place,
            "promised": answers.day(order.promised),
            "urgent": order.urgent,
            "overdue": order.overdue,
        }
        for order in orders
    ]
    empty = [session.word("mine.nothing")]
    session.answer({"orders": facts}, columns(rows, (13, 30, 30, 18, 8, 0), session.screen) or empty)
    return OK


def _line(order: ListedOrder, session: Session) -> tuple[str, ...]:
    day = session.wording.short_day(order.promised) if order.promised else ""
    device = title(order.kind, order.brand, order.model)
    state = session.wording.word(order.status)
    return (grouped(order.number), device, " ".join(order.declared_fault.split()), state, order.place, day)


COMMANDS = (
    Command("history", _configure_history, _history),
    Command("came-back", _configure_came_back, _came_back),
    Command("mine", _configure_mine, _mine),
)
