"""Completes the name of whoever pays: the shops on record, and earlier payers."""

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.completing_edit import Answer, CompletingEdit, Suggestion
from servicedesk.desktop.work import Work
from servicedesk.services.deliveries.shops import ShopRegister


def offer_payers(edit: CompletingEdit, shops: ShopRegister, reading: Work) -> None:
    """Serve one field."""
    latest = Latest(reading, lambda asked: shops.payers(asked[0]), edit)
    latest.answered.connect(_hand_on)

    def ask(text: str, answer: Answer) -> None:
        latest.ask((text, answer))

    edit.set_source(ask)


def _hand_on(asked: tuple[str, Answer], names: tuple[str, ...]) -> None:
    asked[1]([Suggestion(name) for name in names])
