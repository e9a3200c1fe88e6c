"""A notice in words: how the customer was told, and whether anybody knows that they heard it."""

from datetime import date

from servicedesk.domain.notice import NoticeWay
from servicedesk.services.wording import Wording


def said_of(way: NoticeWay, received_on: date | None, tracking: str, wording: Wording, *, reached: bool) -> str:
    """«звонили, не услышал», «письмо получено 9 октября, № 630099»: never more than is proven."""
    if way is not NoticeWay.LETTER:
        return wording.text("uncollected", f"told.{way.value}_{'heard' if reached else 'unheard'}")
    day = "" if received_on is None else wording.day(received_on)
    said = wording.text("uncollected", "told.letter_received" if day else "told.letter_sent", day=day)
    return ", ".join([said, wording.text("uncollected", "told.number", number=tracking)] if tracking else [said])
