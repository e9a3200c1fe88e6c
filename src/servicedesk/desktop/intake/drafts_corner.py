"""The corner of the tab where half-filled forms are put aside and taken up again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.intake import words
from servicedesk.desktop.intake.customer_panel import CustomerPanel
from servicedesk.desktop.intake.draft_keeper import DraftKeeper
from servicedesk.desktop.intake.draft_list import DraftList
from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.work import Work
from servicedesk.services.drafts import Draft, Drafts
from servicedesk.services.wording import Wording


class DraftsCorner(QObject):
    """A chip with the count, the list it opens, and the keeper behind them.

    ``taken_up(VisitForm)`` brings a form to the screen, ``said(Sentence)`` and ``failed(Refusal)`` are for the banner,
    ``closed`` gives the keyboard back, ``listed`` follows the count.
    """

    taken_up = Signal(object)
    said = Signal(object)
    failed = Signal(object)
    closed = Signal()
    listed = Signal()

    def __init__(
        self, tab: QWidget, panel: CustomerPanel, drafts: Drafts, work: Work, form: Callable[[], VisitForm],
        wording: Wording,
    ) -> None:  # fmt: skip
        super().__init__(tab)
        self._tab = tab
        self._wording = wording
        self.keeper = DraftKeeper(drafts, work, form, self)
        self.list = DraftList(tab, wording)
        self.chip = Chip(panel, filled=True, key="Ctrl+O")
        self.chip.setCheckable(False)
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip.hide()
        panel.ui.head_row.addWidget(self.chip)
        self.chip.clicked.connect(self.open)
        QShortcut("Ctrl+O", tab).activated.connect(self.open)
        self.keeper.listed.connect(self._show)
        self.keeper.found.connect(self._find)
        self.keeper.failed.connect(self.failed)
        self.list.taken.connect(self._take_up)
        self.list.dropped.connect(self.keeper.drop)
        self.list.undone.connect(self.keeper.undo_drop)
        self.list.closed.connect(self.closed)

    @Slot()
    def open(self) -> None:
        """Offer the forms that were put aside."""
        self.list.open_at(self.chip.mapTo(self._tab, QPoint(0, self.chip.height() + theme.current().px(4))))

    @Slot()
    def put_aside(self) -> None:
        """Keep the form for later; a new one begins."""
        if self.keeper.put_aside():
            self.taken_up.emit(VisitForm())
            self.said.emit(words.put_aside_words())

    @Slot()
    def _show(self) -> None:
        aside = self.keeper.aside()
        self.chip.setText(self.tr("put aside: {count}").format(count=len(aside)))
        self.chip.setAccessibleName(self.chip.text())
        self.chip.setVisible(bool(aside))
        self.chip.updateGeometry()
        self.list.set_drafts(aside)
        self.listed.emit()

    @Slot(object)
    def _find(self, draft: Draft) -> None:
        self.taken_up.emit(VisitForm.read(draft.form))
        self.said.emit(words.found_words(draft, self._wording))

    @Slot(object)
    def _take_up(self, draft: Draft) -> None:
        self.taken_up.emit(self.keeper.take_up(draft))
