"""Completes a field from what was accepted before, read on the reading thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.completing_edit import Answer, CompletingEdit, Suggestion
from servicedesk.desktop.work import Work
from servicedesk.services.reads import Column

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake

Narrowing = Callable[[], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Question:
    text: str
    kind: str
    brand: str
    answer: Answer


def _anything() -> tuple[str, str]:
    return "", ""


class Completion(QObject):
    """Serves one field; ``narrowing`` gives the kind and brand that are told already."""

    def __init__(
        self, edit: CompletingEdit, column: Column, intake: "Intake", reading: Work, narrowing: Narrowing = _anything
    ) -> None:
        super().__init__(edit)
        self._intake = intake
        self._column = column
        self._narrowing = narrowing
        self._latest = Latest(reading, self._read, self)
        self._latest.answered.connect(self._hand_on)
        edit.set_source(self._ask)

    def _ask(self, text: str, answer: Answer) -> None:
        self._latest.ask(_Question(text, *self._narrowing(), answer))

    def _read(self, question: _Question) -> tuple[str, ...]:
        return self._intake.complete(self._column, question.text, kind=question.kind, brand=question.brand)

    @Slot(object, object)
    def _hand_on(self, question: _Question, words: tuple[str, ...]) -> None:
        question.answer([Suggestion(word) for word in words])
