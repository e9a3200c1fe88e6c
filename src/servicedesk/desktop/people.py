"""The people of the centre on screen: fields for a second person complete from them, and take a scanned badge."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.completing_edit import Answer, CompletingEdit, Suggestion
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Refusal
from servicedesk.domain.text import norm

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.staff.staff import PersonRecord, Staff

_WAITS = "waits_for_person"


class PeopleCompletion(QObject):
    """Serves one field that names somebody who works here."""

    def __init__(self, edit: CompletingEdit, staff: "Staff", reading: Work) -> None:
        super().__init__(edit)
        self._staff = staff
        self._answers: dict[str, Answer] = {}
        self._latest = Latest(reading, self._read, self)
        self._latest.answered.connect(self._hand_on)
        edit.set_source(self._ask)
        edit.setProperty(_WAITS, True)

    def _ask(self, text: str, answer: Answer) -> None:
        self._answers = {text: answer}
        self._latest.ask(text)

    def _read(self, text: str) -> Sequence["PersonRecord"]:
        wanted = norm(text)
        return [one for one in self._staff.people() if any(word.startswith(wanted) for word in _ways(one.name))]

    @Slot(object, object)
    def _hand_on(self, text: str, people: Sequence["PersonRecord"]) -> None:
        if text in self._answers:
            self._answers[text]([Suggestion(one.name) for one in people])


class Badges(QObject):
    """Scanned badges: the field that waits for a second person gets the name; else that person works here now."""

    def __init__(
        self,
        window: QWidget,
        staff: "Staff",
        work: Work,
        works_now: Callable[[str], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        super().__init__(window)
        self._window, self._staff, self._work = window, staff, work
        self._works_now, self._refused = works_now, refused

    def take(self, text: str) -> bool:
        """Whether the scan was a badge."""
        if not _is_badge(text):
            return False
        self._work.start(self, lambda: self._staff.with_badge(text), self._show, self._refused)
        return True

    def _show(self, person: "PersonRecord") -> None:
        field = waiting_field(self._window)
        if field is None:
            self._works_now(person.name)
            return
        field.setText(person.name)
        frame = field.parent()
        if isinstance(frame, FieldFrame):
            frame.clear_error()
        field.setFocus()


def waiting_field(window: QWidget) -> QLineEdit | None:
    """The field in sight that waits for a person: the one with the cursor, else the first that is empty."""
    fields = [one for one in window.findChildren(QLineEdit) if one.property(_WAITS) and _is_in_sight(one)]
    focused = [one for one in fields if one.hasFocus()]
    return next(iter(focused or [one for one in fields if not one.text().strip()]), None)


def _is_in_sight(field: QLineEdit) -> bool:
    return field.isVisible() and field.isEnabled()


def _ways(name: str) -> list[str]:
    """The beginnings by which a name is known: the whole, and each of its words."""
    folded = norm(name)
    return [folded, *folded.split()]


def _is_badge(text: str) -> bool:
    try:
        return Code.parse(text).kind is CodeKind.BADGE
    except (ForeignCode, CodeSpoiled):
        return False
