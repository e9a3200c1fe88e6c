"""What the tab says in the banner and at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.widgets.spans import Span, bold, soft
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import SumNotUnderstood
from servicedesk.services.drafts import Draft
from servicedesk.services.intake_records import Accepted
from servicedesk.services.wording import Sentence, Wording


@dataclass(frozen=True, slots=True)
class Summary:
    """What is about to be accepted; ``count`` devices."""

    spans: tuple[Span, ...]
    count: int


def load(wording: Wording) -> None:
    """Load what days, sums and phones are worded with: on a worker, so that no key press has to wait for it."""
    wording.full_day(date.min)
    wording.phone("+79130000000")


def accepted_words(accepted: Accepted) -> Sentence:
    """The visit is in the database: its receipt, and where each device goes."""
    head = QCoreApplication.translate("IntakeWords", "Accepted: receipt {number}.")
    nowhere = QCoreApplication.translate("IntakeWords", "no place told")
    places = (f"{order.device} → {order.place or nowhere}" for order in accepted.orders)
    return Sentence(head.format(number=grouped(accepted.receipt)), "; ".join(places))


def found_words(draft: Draft, wording: Wording) -> Sentence:
    """A form that was interrupted is on the screen again."""
    text = QCoreApplication.translate("IntakeWords", "It was being filled in at {when}.")
    return Sentence(
        QCoreApplication.translate("IntakeWords", "The unfinished form is back."),
        text.format(when=wording.short_moment(draft.kept_at)),
    )


def put_aside_words() -> Sentence:
    """The form was put aside."""
    return Sentence(
        QCoreApplication.translate("IntakeWords", "Put aside."),
        QCoreApplication.translate("IntakeWords", "Ctrl+O brings it back."),
    )


def summary(form: VisitForm, ready_by: date, wording: Wording) -> Summary:
    """One line: how many devices, the advance, the promised day; what to begin with while nothing is told."""
    count = sum(not device.empty for device in form.devices)
    if not count:
        begin = QCoreApplication.translate("IntakeWords", "Begin with the customer's phone.")
        if form.customer_id is not None or (form.phone.strip() and form.name.strip()):
            begin = QCoreApplication.translate("IntakeWords", "Now the device: what it is and what is wrong with it.")
        return Summary((soft(begin),), 0)
    facts = []
    if advance := _advance(form):
        words = QCoreApplication.translate("IntakeWords", "advance {sum}")
        facts.append(words.format(sum=wording.money(advance)))
    facts.append(QCoreApplication.translate("IntakeWords", "ready by {day}").format(day=wording.day(ready_by)))
    return Summary((bold(wording.count(count, "device")), Span(" · " + " · ".join(facts))), count)


def _advance(form: VisitForm) -> Money:
    try:
        return Money.parse(form.advance)
    except SumNotUnderstood:
        return NOTHING


def hints(drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The keys that work on the tab."""
    words = [
        QCoreApplication.translate("IntakeWords", "Enter — next"),
        QCoreApplication.translate("IntakeWords", "Ctrl+N — one more device"),
        QCoreApplication.translate("IntakeWords", "F1 — help"),
    ]
    if drafts:
        words.append(QCoreApplication.translate("IntakeWords", "put aside: {count}").format(count=len(drafts)))
    return tuple(words)
