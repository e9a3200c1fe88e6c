"""States and refusals look the same everywhere, and never by colour alone."""

import pytest

from servicedesk.desktop.states import banner_of, pill_of
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    ForeignCode,
    LabelOfAnotherReceipt,
    NotReady,
    OrderCancelled,
    ReceiptSpent,
    Refusal,
    Semblance,
    Unpaid,
    WrittenOff,
)
from servicedesk.domain.status import Status
from servicedesk.services.wording import Wording


@pytest.mark.parametrize("status", list(Status))
def test_every_state_has_a_colour_a_word_and_a_sign(status: Status) -> None:
    pill = pill_of(status, Wording("ru"))
    assert isinstance(pill.tone, Tone)
    assert pill.word
    assert pill.sign is not None


def test_no_two_states_look_alike() -> None:
    for language in ("ru", "en"):
        pills = [pill_of(status, Wording(language)) for status in Status]
        assert len({pill.word for pill in pills}) == len(pills)
        assert len({(pill.tone, pill.sign) for pill in pills}) == len(pills)


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (LabelOfAnotherReceipt(label="2", receipt="1", device="x"), BannerKind.REFUSED),
        (ForeignCode(text="4", semblance=Semblance.GOODS), BannerKind.REFUSED),
        (WrittenOff(number="2", at=None), BannerKind.REFUSED),
        (NotReady(number="2", status=Status.IN_REPAIR, promised=None), BannerKind.WARNING),
        (Unpaid(owed=Money(1), paid=Money(0)), BannerKind.WARNING),
        (AlreadyHandedOver(number="2", at=None), BannerKind.INFO),
        (ReceiptSpent(number="1", at=None), BannerKind.INFO),
        (OrderCancelled(number="2", reason="x"), BannerKind.INFO),
    ],
)
def test_what_may_be_a_mix_up_is_red_and_what_asks_for_a_step_is_amber(refusal: Refusal, kind: BannerKind) -> None:
    assert banner_of(refusal) is kind
