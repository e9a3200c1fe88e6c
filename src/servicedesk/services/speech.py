"""The sentence that a clerk says to a customer: what is with the device, what it costs, what to bring."""

from datetime import date, datetime

from servicedesk.domain.custody import Act
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING
from servicedesk.domain.status import OPEN, Outcome, Status
from servicedesk.domain.write_off import Sale
from servicedesk.services.lookup_records import OrderCard, OrderFacts
from servicedesk.services.wording import NBSP, Wording


def say(card: OrderCard, wording: Wording) -> str:
    """One to four short sentences, ready to be read aloud."""
    facts = card.facts
    parts = [_state(card, wording)]
    if facts.status in OPEN:
        parts += _promise(card, wording)
    if facts.status is Status.READY:
        parts += [_sum(card, wording), *_storage(card, wording)]
    if facts.status is Status.OUT_FOR_DELIVERY:
        parts.append(_sum(card, wording))
    if facts.held_by is not None:
        parts.append(_more(wording, "held"))  # the receipt is void while it is said to be lost
    elif card.delivery is not None:
        day, part = wording.day(card.delivery.day), wording.word(card.delivery.part)
        parts += [_more(wording, "delivery", day=day, part=part), _more(wording, "receipt_at_the_door")]
    elif facts.status in {Status.READY, Status.OUT_FOR_DELIVERY}:
        parts.append(_more(wording, "receipt" if facts.status is Status.READY else "receipt_at_the_door"))
    return " ".join(parts)


def estimate_text(card: OrderCard, wording: Wording) -> str:
    """``2 500 – 4 000 ₽``, empty without an estimate."""
    estimate = card.facts.estimate
    if estimate.low is None or estimate.high is None:
        return ""
    if estimate.low == estimate.high:
        return wording.short_money(estimate.low)
    return f"{wording.short_money(estimate.low).removesuffix(NBSP + '₽')} – {wording.short_money(estimate.high)}"


def _state(card: OrderCard, wording: Wording) -> str:
    facts = card.facts
    if facts.sale is not None:
        return _sold(facts, facts.sale, wording)
    unrepaired = facts.status is Status.READY and facts.outcome not in {None, Outcome.REPAIRED}
    return wording.text(
        "speech",
        f"state.ready_{facts.outcome.value}" if unrepaired and facts.outcome else f"state.{facts.status.value}",
        device=title(facts.kind, facts.brand, facts.model),
        accepted=_day(facts.accepted_at, wording),
        since=_day(facts.ready_at or _since(card), wording),
        closed=_day(facts.closed_at, wording),
        act=facts.reason,
    )


def _sold(facts: OrderFacts, sale: Sale, wording: Wording) -> str:
    """What a late customer is told of a device that was sold: when, by which act, for how much, what lies where."""
    said = {"closed": _day(facts.closed_at, wording), "act": facts.reason, "price": wording.short_money(sale.price)}
    sold = wording.text("speech", "state.sold", device=title(facts.kind, facts.brand, facts.model), **said)
    if not sale.left:
        return f"{sold} {_more(wording, 'nothing_left')}"
    return f"{sold} {_more(wording, 'left', sum=wording.short_money(sale.left), where=sale.deposited)}"


def _since(card: OrderCard) -> datetime:
    """When the order came into its state; of an imported one only the day of its acceptance is known."""
    move = next((event for event in card.events if event.status_after is card.facts.status), None)
    return card.facts.accepted_at if move is None or move.act is Act.IMPORTED else move.at


def _day(moment: datetime | None, wording: Wording) -> str:
    return "" if moment is None else wording.day(moment.date())


def _promise(card: OrderCard, wording: Wording) -> list[str]:
    parts = []
    promised: date | None = card.facts.promised
    if promised is not None:
        late = promised < card.today
        parts.append(_more(wording, "late" if late else "promised", promised=wording.day(promised)))
    estimate = estimate_text(card, wording)
    if estimate and card.facts.price is None:
        parts.append(_more(wording, "estimate", estimate=estimate))
    return parts


def _sum(card: OrderCard, wording: Wording) -> str:
    balance = card.sums.balance
    if balance == NOTHING:
        return _more(wording, "nothing_to_pay")
    if balance < NOTHING:
        return _more(wording, "back", sum=wording.short_money(-balance))
    return _more(wording, "pay", sum=wording.short_money(balance))


def _storage(card: OrderCard, wording: Wording) -> list[str]:
    sums, fee = card.sums, card.facts.terms.fee_per_day
    if not fee or sums.free_until is None or sums.fee_starts is None:
        return []
    if card.facts.storage_free:
        return [_more(wording, "storage_free")]
    starts, daily = wording.day(sums.fee_starts), wording.short_money(fee)
    if not sums.storage_days:
        return [_more(wording, "free", until=wording.day(sums.free_until), starts=starts, fee=daily)]
    said = [_more(wording, "fee", starts=starts, fee=daily)]
    return [*said, _more(wording, "let_off", sum=wording.short_money(sums.let_off))] if sums.let_off else said


def _more(wording: Wording, key: str, **facts: object) -> str:
    return wording.text("speech", f"more.{key}", **facts)
