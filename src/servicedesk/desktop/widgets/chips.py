"""Quick words to choose instead of typing; a word of one's own can be added."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.widgets.choice import Choice, choices
from servicedesk.desktop.widgets.flow import FlowLayout
from servicedesk.desktop.widgets.roving import Roving

_EDITOR_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Chips(QWidget):
    """Chips in rows. Tab reaches them as one; arrows move, Space toggles; typing starts a word of one's own.

    ``changed`` follows every change made by the clerk, ``toggled(key, on)`` names the chip.
    """

    changed = Signal()
    toggled = Signal(str, bool)

    def __init__(
        self, parent: QWidget | None = None, *, exclusive: bool = False, free: bool = False, ticks: bool = False
    ) -> None:
        super().__init__(parent)
        self._exclusive = exclusive
        self._ticks = ticks
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self._roving = Roving(self)
        self._plus = Chip(self, text="+")
        self._plus.setCheckable(False)
        self._plus.installEventFilter(self)
        self._plus.clicked.connect(self._begin_word)
        self._editor = QLineEdit(self)
        self._editor.hide()
        self._editor.installEventFilter(self)
        self._editor.setProperty("small", True)
        self._flow.addWidget(self._plus)
        self._flow.addWidget(self._editor)
        self.set_free(free)

    def set_free(self, free: bool) -> None:
        """Whether words of one's own can be added."""
        self._free = free
        self._plus.setVisible(free)
        self._plus.setAccessibleName(self.tr("Add a word of your own"))
        self._plus.setToolTip(self.tr("Add a word of your own"))
        self._order()

    def set_exclusive(self, exclusive: bool) -> None:
        """Whether one chip at most is on."""
        self._exclusive = exclusive

    def set_ticks(self, ticks: bool) -> None:
        """Whether the chips that come next show a check mark while they are on."""
        self._ticks = ticks

    def set_options(self, options: Iterable[Choice | str]) -> None:
        """Offer these; what was chosen stays chosen, words of one's own included."""
        chosen = self.selected()
        words = {key: self._chips[key].text() for key in chosen}
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for choice in choices(options):
            self._add(choice)
        for key in chosen:
            self._add(Choice(key, words[key])).setChecked(True)
        self._order()
        first = next(iter(self._chips.values()), self._plus)
        if QApplication.focusWidget() is not self._roving.current():
            self._roving.reach(first)

    def selected(self) -> tuple[str, ...]:
        """The keys of the chips that are on, in the order shown."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def value(self) -> str:
        """The one key that is on, or an empty text."""
        return next(iter(self.selected()), "")

    def set_selected(self, keys: Iterable[str]) -> None:
        """Turn exactly these on; an unknown key becomes a chip of its own. Emits nothing."""
        wanted = [keys] if isinstance(keys, str) else list(keys)
        for key in wanted:
            if key:
                self._add(Choice(key, key))
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        self._order()

    def clear(self) -> None:
        """Turn all off. Emits nothing."""
        self.set_selected(())

    def set_text(self, key: str, text: str) -> None:
        """Change the word of a chip, such as a count in it."""
        chip = self._chips[key]
        chip.setText(text)
        chip.setAccessibleName(text)
        chip.updateGeometry()

    def _add(self, choice: Choice) -> Chip:
        if choice.key in self._chips:
            return self._chips[choice.key]
        chip = Chip(self, text=choice.text, ticks=self._ticks)
        chip.installEventFilter(self)
        chip.clicked.connect(lambda on, key=choice.key: self._toggle(key, on))
        self._chips[choice.key] = chip
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _order(self) -> None:
        self._flow.removeWidget(self._plus)
        self._flow.removeWidget(self._editor)
        self._flow.addWidget(self._plus)
        self._flow.addWidget(self._editor)
        buttons: list[QAbstractButton] = list(self._chips.values())
        self._roving.set_buttons([*buttons, self._plus] if self._free else buttons)
        self.updateGeometry()

    def _toggle(self, key: str, on: bool) -> None:
        if self._exclusive and on:
            for other, chip in self._chips.items():
                chip.setChecked(other == key)
        self.toggled.emit(key, on)
        self.changed.emit()

    @Slot()
    def _begin_word(self) -> None:
        self._open_editor("")

    def _open_editor(self, text: str) -> None:
        self._plus.hide()
        self._editor.setFixedWidth(theme.current().px(160))
        self._editor.setAccessibleName(self._plus.accessibleName())
        self._editor.setText(text)
        self._editor.show()
        self._editor.setFocus()

    def _close_editor(self, *, keep: bool, back: bool) -> None:
        text = " ".join(self._editor.text().split())
        self._editor.clear()
        self._plus.show()
        if back:
            self._roving.reach(self._plus)
            self._plus.setFocus(Qt.FocusReason.TabFocusReason)
        self._editor.hide()
        if keep and text:
            chip = self._add(Choice(text, text))
            self._order()
            chip.setChecked(True)
            self._toggle(text, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter, Esc and leaving in the editor; letters on a chip open it."""
        kind = event.type()
        if watched is self._editor and self._editor.isVisibleTo(self):
            if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._editor_key(event)
            if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if event.key() in _EDITOR_KEYS:  # they belong to the word being typed, not to the window
                    event.accept()
                    return True
            elif kind is QEvent.Type.FocusOut:
                self._close_editor(keep=True, back=False)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._free and _is_letter(event):
            self._open_editor(event.text())
            return True
        return super().eventFilter(watched, event)

    def _editor_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close_editor(keep=True, back=True)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._close_editor(keep=False, back=True)
            return True
        return False


def _is_letter(event: QKeyEvent) -> bool:
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & chord
