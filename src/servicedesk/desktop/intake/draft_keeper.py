"""Keeps the form while it is being filled in, brings it back after a crash, and holds others aside."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.drafts import Draft, Drafts

SAVE_AFTER_MS = 1000


class DraftKeeper(QObject):
    """Saves on a worker at most a second after a change.

    ``listed`` says that the forms put aside changed; ``found(Draft)`` brings the form that a crash interrupted;
    ``failed(Refusal)`` says, once, that nothing can be kept.
    """

    listed = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, drafts: Drafts, work: Work, form: Callable[[], VisitForm], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._work = work
        self._form = form
        self._id = drafts.new_id()
        self._kept: VisitForm | None = None
        self._aside: tuple[Draft, ...] = ()
        self._dropped: Draft | None = None
        self._looked = False
        self._ailing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAVE_AFTER_MS)
        self._soon.timeout.connect(self.save)

    @property
    def draft_id(self) -> str:
        """The id of the form on the screen."""
        return self._id

    def aside(self) -> tuple[Draft, ...]:
        """The other forms, the one kept last first."""
        return self._aside

    def look(self) -> None:
        """Read what is kept; the first time, a form that was being filled in is found again."""
        self._work.start(self, self._drafts.all, self._list, self._fail)

    @Slot()
    def touch(self) -> None:
        """The form changed."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def save(self) -> None:
        """Keep the form as it is now, or forget it when it is empty."""
        self._soon.stop()
        form, draft_id = self._form(), self._id
        if form.empty:
            if self._kept is not None:
                self._kept = None
                self._run(lambda: self._drafts.drop(draft_id))
        elif form != self._kept:
            self._kept = form
            self._run(lambda: self._drafts.keep(draft_id, form.mapping()))

    def put_aside(self) -> bool:
        """Keep the form for later and begin another; False if there is nothing to keep."""
        form, draft_id = self._form(), self._id
        if form.empty:
            return False
        self._begin(self._drafts.new_id(), None)
        self._run(lambda: self._drafts.put_aside(draft_id, form.mapping()))
        self.look()
        return True

    def take_up(self, draft: Draft) -> VisitForm:
        """Go on with a form that was put aside; the one on the screen is put aside in its place."""
        self.put_aside()
        form = VisitForm.read(draft.form)
        self._begin(draft.id, form)
        self._run(lambda: self._drafts.keep(draft.id, form.mapping()))
        self.look()
        return form

    def settle(self) -> None:
        """The form was accepted: forget it and begin another."""
        done = self._id
        self._begin(self._drafts.new_id(), None)
        self._run(lambda: self._drafts.drop(done))

    def drop(self, draft: Draft) -> None:
        """Forget a form that was put aside, until the next one is forgotten."""
        self._dropped = draft
        self._run(lambda: self._drafts.drop(draft.id))
        self.look()

    def undo_drop(self) -> None:
        """Put the form that was forgotten last aside again."""
        draft, self._dropped = self._dropped, None
        if draft is not None:
            self._run(lambda: self._drafts.put_aside(draft.id, draft.form))
            self.look()

    def _begin(self, draft_id: str, kept: VisitForm | None) -> None:
        self._soon.stop()
        self._id, self._kept = draft_id, kept

    def _list(self, drafts: tuple[Draft, ...]) -> None:
        first, self._looked = not self._looked, True
        interrupted = next((draft for draft in drafts if not draft.aside and draft.id != self._id), None)
        if first and interrupted is not None and self._form().empty:
            self._begin(interrupted.id, VisitForm.read(interrupted.form))
            self.found.emit(interrupted)
        self._aside = tuple(draft for draft in drafts if draft.id != self._id)
        self.listed.emit()

    def _run(self, task: Callable[[], None]) -> None:
        if not self._work.stopped:  # a second that ends while the program closes, which has kept the form by itself
            self._work.start(self, task, self._kept_well, self._fail)

    def _kept_well(self, _nothing: None) -> None:
        self._ailing = False

    def _fail(self, refusal: Refusal) -> None:
        self._kept = None
        if not self._ailing:
            self._ailing = True
            self.failed.emit(refusal)
