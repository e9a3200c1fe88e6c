"""Custody events as lines of a device's way."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.widgets.timeline import Moment
from servicedesk.domain.custody import Act
from servicedesk.services.lookup_records import Entry
from servicedesk.services.papers import PaperKind
from servicedesk.services.wording import Wording


def moment_of(event: Entry, wording: Wording) -> Moment:
    """One event: its head, what to know about it, and softly when and by whom."""
    head = (
        wording.word(event.status_after) if event.act is Act.MOVED and event.status_after else wording.word(event.act)
    )
    parts = [part for part in _parts(event, wording) if part]
    when = [wording.short_moment(event.at), event.who]
    return Moment(head, (": " if parts else "") + ", ".join(parts), " · ".join(part for part in when if part))


def _parts(event: Entry, wording: Wording) -> list[str]:
    why = wording.word(PaperKind(event.why)) if event.act is Act.REPRINTED else event.why
    parts = [
        wording.word(event.outcome) if event.outcome is not None and event.act is not Act.HANDED_OVER else "",
        wording.short_money(event.amount) if event.amount is not None else "",
        event.technician if event.act is Act.ASSIGNED else "",
        why,
    ]
    if event.place_after and event.place_after != event.place_before:
        parts.append(QCoreApplication.translate("Moments", "to {place}").format(place=event.place_after))
    if event.second_person:
        parts.append(_decided(event))
    return parts


def _decided(event: Entry) -> str:
    """Who decided beside the clerk; the act tells whether that was the director, or the commission of two."""
    director, _, second = event.second_person.partition(", ")
    if event.act is Act.WAIVED or (event.act is Act.WRITTEN_OFF and not second):
        told = QCoreApplication.translate("Moments", "decided by the director: {name}")
    elif event.act is Act.WRITTEN_OFF:
        told = QCoreApplication.translate("Moments", "decided by the director {name} and by {second}")
        return told.format(name=director, second=second)
    else:
        told = QCoreApplication.translate("Moments", "decided by {name}")
    return told.format(name=event.second_person)
