"""The passport at pickup: who comes without the receipt shows the one that stands on the application."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Panel
from servicedesk.desktop.widgets.spans import SpanLabel, bold, soft
from servicedesk.domain.case_refusals import PassportDiffers, PassportNotUnderstood
from servicedesk.domain.refusals import Refusal, ValueMissing
from servicedesk.services.lookup_records import Claim
from servicedesk.services.wording import Wording

_KEY = "Ctrl+D"
_LONGEST = 24
_WIDTH = 280


class PassportPanel(QObject):
    """In sight while the claim is that of a case; what is typed is kept for one hand-over only."""

    def __init__(self, ui: Ui_PickupTab, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self._wording = wording
        self.panel = Panel(ui.scroll_inside)
        self.who_label = SpanLabel(self.panel)
        self.edit = Edit(self.panel, main=True)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText("52 04 123456")
        self.frame = FieldFrame(
            self.panel, label=self.tr("Passport, series and number anew"), field=self.edit, key=_KEY
        )
        self.frame.setMinimumWidth(look.px(_WIDTH))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(*(look.px(side) for side in (16, 12, 16, 14)))
        column.setSpacing(look.px(8))
        column.addWidget(self.who_label)
        column.addWidget(self.frame)
        inside = ui.scroll_inside.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(0, self.panel)
        QShortcut(QKeySequence(_KEY), parent).activated.connect(self._go_there)
        self.panel.hide()

    def show(self, claim: Claim) -> None:
        """Ask for it when the claim is that of a case."""
        self.panel.setVisible(claim.case is not None)
        if claim.case is not None:
            relation = self._wording.word(claim.case.relation)
            to_whom = self.tr("Hand over to {name}").format(name=claim.case.applicant)
            passport = self.tr("passport {mask}").format(mask=claim.case.mask)
            self.who_label.set_spans(bold(to_whom), soft(f" · {relation} · {passport}"))

    def told(self) -> str:
        """What was typed; nothing while nothing is asked."""
        return "" if self.panel.isHidden() else self.edit.text().strip()

    def refuse(self, refusal: Refusal, sentence: str) -> bool:
        """Whether the refusal is about the passport; it is then said beside the field."""
        missing = isinstance(refusal, ValueMissing) and refusal.field == "passport"
        if not missing and not isinstance(refusal, PassportDiffers | PassportNotUnderstood):
            return False
        self.frame.set_error(sentence)
        self._go_there()
        return True

    def clear(self) -> None:
        """Begin anew for another receipt."""
        self.edit.clear()
        self.frame.clear_error()
        self.panel.hide()

    def _go_there(self) -> None:
        if not self.panel.isHidden():
            self.edit.setFocus()
            self.edit.selectAll()
