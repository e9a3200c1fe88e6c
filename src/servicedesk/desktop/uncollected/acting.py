"""What the panels of the uncollected share: one act at a time, and each sentence beside its field."""

from collections.abc import Callable
from typing import Any

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.domain.people_refusals import DirectorNeeded
from servicedesk.domain.refusals import Refusal, SecondPersonNeeded

_NAMED = {
    "postal_address": "address",
    "given_on": "given",
    "received_on": "received",
    "second_person": "second",
    "without_notice": "confirm",
}


class ActingPanel(OrderPanel):
    """A form whose fields are named as what it asks for; ``frames`` are those that may bear a sentence."""

    help_topic = "uncollected"

    def __init__(self, desk: Desk, number: int, parent: Any = None) -> None:
        super().__init__(parent)
        self._desk, self._wording, self._number = desk, desk.parts.wording, number
        self._uncollected = desk.parts.procedures.uncollected
        EnterMovesOn(self)

    def frames(self) -> dict[str, FieldFrame]:
        """Every field of the form by its name."""
        return {frame.objectName().removesuffix("_frame"): frame for frame in self.findChildren(FieldFrame)}

    def act(self, button: KeyButton, task: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Run the use case once; meanwhile the button waits."""
        if not button.isEnabled():
            return
        for frame in self.frames().values():
            frame.clear_error()
        button.setEnabled(False)
        self._desk.work.start(self, task, done, self.refuse, settled=lambda: button.setEnabled(True))

    def refuse(self, refusal: Refusal) -> None:
        """Put the sentence beside the field that it is about, and into the banner."""
        sentence, frame = self._wording.refusal(refusal), self._frame_of(refusal)
        if frame is not None:
            frame.setVisible(True)
            frame.set_error(sentence.text)
            field = frame.field()
            if field is not None:
                field.setFocus()
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)

    def _frame_of(self, refusal: Refusal) -> FieldFrame | None:
        name = str(getattr(refusal, "field", ""))
        if isinstance(refusal, DirectorNeeded):
            name = "director"
        elif isinstance(refusal, SecondPersonNeeded):
            name = "second"
        return self.frames().get(_NAMED.get(name, name))
