"""The forms put aside, in a list over the tab: chosen by keyboard, dropped by Delete."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.widgets.label import Kind, Label, Panel
from servicedesk.desktop.widgets.row_list import CardList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.services.drafts import Draft
from servicedesk.services.wording import Wording


class DraftList(Panel):
    """``taken(Draft)`` when one is chosen, ``dropped(Draft)`` on Delete and ``undone`` on Ctrl+Z; Esc closes."""

    taken = Signal(object)
    dropped = Signal(object)
    undone = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, wording: Wording) -> None:
        super().__init__(parent)
        self._wording = wording
        self._drafts: dict[str, Draft] = {}
        px = theme.current().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(Label(self, text=self.tr("Put aside"), kind=Kind.HEAD))
        self.cards = CardList(self)
        self.cards.set_most(6)
        column.addWidget(self.cards)
        self.cards.set_empty(self.tr("Nothing is put aside"))
        hint = self.tr("Enter — go on with it   Delete — throw it away   Ctrl+Z — have it back   Esc — close")
        column.addWidget(Label(self, text=hint, kind=Kind.CAPTION))
        self.cards.taken.connect(self._take)
        self.cards.clicked.connect(lambda: self._take(self.cards.current_key()))
        self.cards.installEventFilter(self)
        self.hide()

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer these."""
        self._drafts = {draft.id: draft for draft in drafts}
        self.cards.set_rows([self._row(draft) for draft in drafts], select_first=True)
        if self.isVisible():
            self.adjustSize()

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner there, and give it the keyboard."""
        if not self._drafts:
            return
        self.setMinimumWidth(theme.current().px(400))
        self.adjustSize()
        self.move(place)
        self.cards.select(next(iter(self._drafts)))
        self.show()
        self.raise_()
        self.cards.setFocus()

    @Slot()
    def close_list(self) -> None:
        """Hide the list; the keyboard goes back to the form."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _row(self, draft: Draft) -> Row:
        form = VisitForm.read(draft.form)
        titles = ", ".join(device.title for device in form.devices if device.title)
        who = form.name or form.phone or self.tr("Nobody yet")
        when = self._wording.short_moment(draft.kept_at)
        return Row(draft.id, who, " · ".join(part for part in (titles, when) if part))

    @Slot(object)
    def _take(self, key: str | None) -> None:
        draft = self._drafts.get(key or "")
        if draft is not None:
            self.close_list()
            self.taken.emit(draft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Esc and Delete on the list; the list goes with the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
            if event.matches(QKeySequence.StandardKey.Undo):
                self.undone.emit()
                return True
            draft = self._drafts.get(self.cards.current_key() or "")
            if event.key() == Qt.Key.Key_Delete and draft is not None:
                self.dropped.emit(draft)
                return True
        elif event.type() is QEvent.Type.FocusOut:
            self.close_list()
        return super().eventFilter(watched, event)
