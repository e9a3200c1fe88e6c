"""Records as lines for a person at a terminal: a list of orders, one order whole, its way through the house."""

from servicedesk.console.plain import columns, harmless, pairs
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.device import title
from servicedesk.services.lookup_records import Entry, Found, OrderCard, OrderFacts
from servicedesk.services.speech import say
from servicedesk.services.wording import Wording

_WIDEST = (0, 0, 0, 12, 28, 36, 60)


def page_lines(found: Found, wording: Wording, screen: int | None) -> list[str]:
    """A page of a list, one line an order."""
    table = [
        (
            grouped(each.number),
            wording.word(each.status),
            wording.short_day(each.accepted_at.date()),
            each.place,
            each.customer,
            each.device,
            each.declared_fault,
        )
        for each in found.rows
    ]
    return columns(table, _WIDEST, screen)


def card_lines(shown: OrderCard, wording: Wording) -> list[str]:
    """One order whole."""
    facts, sums = shown.facts, shown.sums
    outcome = "" if facts.outcome is None else f", {wording.word(facts.outcome)}"
    entries = (
        ("order", f"{grouped(facts.number)} — {wording.word(facts.status)}{outcome}"),
        ("device", _device(facts)),
        ("fault", facts.declared_fault),
        ("appearance", facts.appearance),
        ("accessories", ", ".join(facts.accessories)),
        ("customer", facts.customer),
        ("phone", ", ".join(wording.phone(phone) for phone in facts.phones)),
        ("receipt", grouped(facts.receipt)),
        ("accepted", wording.moment(facts.accepted_at)),
        ("promised", "" if facts.promised is None else wording.full_day(facts.promised)),
        ("place", facts.place),
        ("technician", facts.technician),
        ("works", wording.money(sums.works)),
        ("storage", wording.money(sums.storage) if sums.storage else ""),
        ("paid", wording.money(sums.paid)),
        ("balance", wording.money(sums.balance) if sums.priced or sums.balance else _unpriced(wording)),
    )
    lines = pairs((wording.text("console", f"status.{key}"), value) for key, value in entries)
    return [*lines, "", harmless(say(shown, wording)), "", *_way(shown, wording)]


def _unpriced(wording: Wording) -> str:
    return wording.text("console", "pay.unpriced")


def _device(facts: OrderFacts) -> str:
    parts = [title(facts.kind, facts.brand, facts.model), facts.colour, f"№ {facts.serial}" if facts.serial else ""]
    return ", ".join(part for part in parts if part)


def _way(shown: OrderCard, wording: Wording) -> list[str]:
    table = []
    for entry in reversed(shown.events):
        when = wording.short_day(entry.at.date()), f"{entry.at:%H:%M}"
        table.append((*when, _said(entry, wording), entry.who))
    return columns(table, (0, 0, 80, 0))


def _said(entry: Entry, wording: Wording) -> str:
    parts = [
        wording.word((entry.status_after if entry.act is Act.MOVED else None) or entry.act),
        "" if entry.outcome is None else wording.word(entry.outcome),
        entry.technician if entry.act is Act.ASSIGNED else "",
        f"→ {entry.place_after}" if entry.place_after and entry.place_after != entry.place_before else "",
        "" if entry.amount is None else wording.money(entry.amount),
        entry.why,
        f"({entry.second_person})" if entry.second_person else "",
    ]
    return ", ".join(part for part in parts if part)
