"""The chosen order: the sentence to say, what is owed, where it is, what happened, who owns it and what was before."""

from datetime import timedelta

from PySide6.QtCore import QObject

from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.lookup.moments import moment_of
from servicedesk.desktop.states import pill_of
from servicedesk.desktop.theme import Tone, Weight
from servicedesk.desktop.widgets.spans import Span, bold, soft
from servicedesk.domain.codes import grouped
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.speech import estimate_text, say
from servicedesk.services.wording import NBSP, Wording

_MOST_EARLIER = 4
_A_YEAR = timedelta(days=365)


class CardView(QObject):
    """Fills the right half of the lookup tab."""

    def __init__(self, ui: Ui_LookupTab, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording

    def show(self, card: OrderCard) -> None:
        """Show this order; the shape stays when the selection moves."""
        ui, facts, wording = self._ui, card.facts, self._wording
        ui.pages.setCurrentWidget(ui.card_page)
        ui.number_label.setText(grouped(facts.number))
        ui.state_pill.set_state(pill_of(facts.status, wording))
        ui.receipt_label.setText(self._receipt(card))
        quoted = self.tr("“{sentence}”").format(sentence=say(card, wording))
        ui.say_card.set_sentence(quoted, self.tr("Say to the customer"))
        self._show_sums(card)
        self._show_place(card)
        self._show_storage(card)
        ui.timeline.set_moments([moment_of(event, wording) for event in card.events])
        self._show_past(card)

    def show_nothing(self) -> None:
        """No order is chosen."""
        self._ui.pages.setCurrentWidget(self._ui.nothing_page)

    def _receipt(self, card: OrderCard) -> str:
        text = self.tr("receipt {number}").format(number=grouped(card.facts.receipt))
        others = len(card.siblings)
        return f"{text} · {self._wording.count(others + 1, 'device')}" if others else text

    def _show_sums(self, card: OrderCard) -> None:
        sums, wording = card.sums, self._wording
        parts = [self.tr("works {sum}").format(sum=wording.short_money(sums.works))]
        if sums.storage:
            parts.append("+ " + self.tr("storage {sum}").format(sum=wording.short_money(sums.storage)))
        if sums.paid:
            parts.append("− " + self.tr("paid {sum}").format(sum=wording.short_money(sums.paid)))
        estimate = estimate_text(card, wording)
        if card.facts.price is None and estimate and card.facts.estimate.fixed is None:
            parts = [self.tr("estimate {sum}").format(sum=estimate)]
        caption = self.tr("To pay")
        if sums.balance < NOTHING:
            # While the work goes on nothing is given back: the advance waits for the price.
            caption = self.tr("Advance") if card.facts.status in OPEN else self.tr("To give back")
        if card.facts.status is Status.WRITTEN_OFF:
            parts = []
        value = wording.money(abs(sums.balance))
        if not sums.priced and not sums.balance:
            value, parts = self.tr("no price said"), []
        self._ui.owed_card.set_fact(caption, value, " ".join(parts))

    def _show_place(self, card: OrderCard) -> None:
        facts = card.facts
        who = self.tr("technician {name}").format(name=facts.technician) if facts.technician else ""
        if card.delivery is not None:
            day, part = self._wording.short_day(card.delivery.day), self._wording.word(card.delivery.part)
            who = self.tr("to be brought home {day}, {part}").format(day=day, part=part)
        if facts.status is Status.WRITTEN_OFF and facts.sale is None:
            who = self.tr("belongs to the centre")
        elif facts.status in GONE:
            who = self.tr("not in the centre any more")
        self._ui.place_card.set_fact(self.tr("Where"), facts.place or "—", who)

    def _show_storage(self, card: OrderCard) -> None:
        sums, terms, wording = card.sums, card.facts.terms, self._wording
        if card.facts.status is Status.WRITTEN_OFF and card.facts.closed_at is not None:
            caption = self.tr("Passed to the centre") if card.facts.sale is None else self.tr("Sold")
            act = self.tr("act {number}").format(number=card.facts.reason)
            self._ui.storage_card.set_fact(caption, wording.day(card.facts.closed_at.date()), act)
            return
        if card.facts.status is not Status.READY or sums.free_until is None or sums.fee_starts is None:
            promised = card.facts.promised
            late = promised is not None and promised < card.today and card.facts.status not in GONE
            day = wording.day(promised) if promised is not None else "—"
            note = self.tr("late") if late else ""
            self._ui.storage_card.set_fact(self.tr("Promised"), day, note, Tone.RED if late else None)
            return
        caption = self.tr("Storage")
        if not terms.fee_per_day:
            self._ui.storage_card.set_fact(caption, self.tr("free"), "")
        elif sums.storage_days:
            note = self.tr("{count} after {day}").format(
                count=wording.count(sums.storage_days, "day"), day=wording.day(sums.free_until)
            )
            if sums.let_off:
                note = self.tr("lowered by {sum}").format(sum=wording.short_money(sums.let_off)) + f" · {note}"
            self._ui.storage_card.set_fact(caption, wording.short_money(sums.storage), note, Tone.RED)
        else:
            left = wording.count((sums.free_until - card.today).days, "day")
            note = self.tr("from {day} {fee} a day").format(
                day=wording.day(sums.fee_starts), fee=wording.short_money(terms.fee_per_day)
            )
            self._ui.storage_card.set_fact(caption, self.tr("free for {days}").format(days=left), note)

    def _show_past(self, card: OrderCard) -> None:
        ui, facts, wording = self._ui, card.facts, self._wording
        phones = ", ".join(wording.phone(phone).replace(" ", NBSP) for phone in facts.phones)
        ui.customer_label.set_spans(
            bold(facts.customer), Span(f" · {phones}"), soft(f" · {wording.word(facts.contact)}")
        )
        details = [
            title(facts.kind, facts.brand, facts.model),
            facts.colour,
            f"SN {facts.serial}" if facts.serial else "",
        ]
        ui.device_label.set_spans(soft(" · ".join(part for part in details if part)))
        payer = self.tr("paid by {payer}").format(payer=facts.payer) if facts.payer else ""
        came = [facts.appearance, ", ".join(facts.accessories), wording.word(facts.warranty), payer]
        if facts.previous is not None and facts.came_back_after is not None:
            days = wording.count(facts.came_back_after, "day")
            came.append(
                self.tr("came back after {days}, order {number}").format(days=days, number=grouped(facts.previous))
            )
        ui.fault_label.set_spans(
            Span(" ".join(facts.declared_fault.split())), soft("".join(f" · {part}" for part in came if part))
        )
        self._show_earlier(card)

    def _show_earlier(self, card: OrderCard) -> None:
        """How often it came within a year, then each stay: when, with what, how it stands, who had it."""
        label, wording = self._ui.earlier_label, self._wording
        label.setVisible(bool(card.earlier))
        if not card.earlier:
            return
        came = card.facts.accepted_at
        lately = sum(timedelta(0) <= came - stay.accepted_at < _A_YEAR for stay in card.earlier)
        spans = [soft(self.tr("This device was here before: "))]
        if lately:
            times = self.tr("{count} times within a year").format(count=lately + 1)
            spans = [Span(times, Weight.SEMIBOLD, tone=Tone.AMBER), soft(" · " + self.tr("this device: "))]
        for stay in card.earlier[:_MOST_EARLIER]:
            who = self.tr("technician {name}").format(name=stay.technician) if stay.technician else ""
            fault = self.tr("“{sentence}”").format(sentence=" ".join(stay.declared_fault.split()))
            told = ", ".join(part for part in (wording.word(stay.status).lower(), who) if part)
            spans += [bold(wording.short_day(stay.accepted_at.date())), Span(f" {fault} → {told}  ")]
        label.set_spans(*spans)
