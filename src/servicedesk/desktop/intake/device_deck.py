"""The devices of one visit: one is on the panel, the others wait as forms behind their tabs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QSizePolicy

from servicedesk.desktop.intake.device_panel import DevicePanel
from servicedesk.desktop.intake.visit_form import DeviceForm
from servicedesk.desktop.widgets.chip import Chip

_MOST_BY_KEY = 9


class DeviceDeck(QObject):
    """Adds, switches and removes devices; a removed one can be had back. ``changed`` follows each of these.

    ``turned`` says that another device is on the panel now.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, panel: DevicePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._tabs = panel.ui.device_tabs
        self._forms: list[DeviceForm] = [DeviceForm()]
        self._at = 0
        self._removed: tuple[int, DeviceForm] | None = None
        self._titles: list[str] = []
        self._tabs.chosen.connect(self.go)
        self._tabs.more.connect(self.add)
        panel.retitled.connect(self._show_titles)
        self._tabs.set_more(self.tr("+ one more"), "Ctrl+N")
        self._restore_chip = self._chip("Ctrl+Shift+W", self.restore)
        # The name of a device may be long: its chip gives way, since a page that is too wide would have to scroll.
        self._restore_chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._remove_chip = self._chip("Ctrl+W", self.remove)
        self._remove_chip.setText(self.tr("remove"))
        for at in range(_MOST_BY_KEY):
            QShortcut(f"Ctrl+{at + 1}", panel).activated.connect(lambda at=at: self.go(at))

    def _chip(self, key: str, act: Callable[[], None]) -> Chip:
        chip = Chip(self._panel, filled=True, key=key)
        chip.setCheckable(False)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.hide()
        chip.clicked.connect(act)
        self._panel.ui.head_row.addWidget(chip)
        QShortcut(key, self._panel).activated.connect(act)
        return chip

    def load(self, forms: Sequence[DeviceForm], at: int = 0) -> None:
        """Begin with these devices."""
        self._forms, self._at, self._removed = list(forms), at, None
        self._show()

    def forms(self) -> tuple[DeviceForm, ...]:
        """All devices as they stand typed."""
        self._keep()
        return tuple(self._forms)

    def titles(self) -> tuple[str, ...]:
        """What the tabs say."""
        return tuple(self._titles)

    def at(self) -> int:
        """The place of the device on the panel."""
        return self._at

    @Slot()
    def add(self) -> None:
        """One more device; the one in front if nothing was told of it yet."""
        self._keep()
        if self._forms[-1].empty:
            self.go(len(self._forms) - 1)
            return
        last = self._forms[-1]
        self._forms.append(DeviceForm(promised=last.promised, urgent=last.urgent, place=last.place))
        self._at = len(self._forms) - 1
        self._show()
        self.changed.emit()

    @Slot(int)
    def go(self, at: int) -> None:
        """Put another device on the panel; a place where none is does nothing."""
        if 0 <= at < len(self._forms):
            if at != self._at:
                self._keep()
                self._at = at
                self._show()
            else:
                self.turned.emit()

    @Slot()
    def remove(self) -> None:
        """Take the device on the panel out of the visit."""
        self._keep()
        if len(self._forms) == 1 and self._forms[0].empty:
            return
        self._removed = (self._at, self._forms.pop(self._at))
        if not self._forms:
            self._forms = [DeviceForm()]
        self._at = min(self._at, len(self._forms) - 1)
        self._show()
        self.changed.emit()

    @Slot()
    def restore(self) -> None:
        """Bring back the device that was removed last."""
        if self._removed is None:
            return
        self._keep()
        at, form = self._removed
        self._removed = None
        if len(self._forms) == 1 and self._forms[0].empty:
            self._forms = []
        self._at = min(at, len(self._forms))
        self._forms.insert(self._at, form)
        self._show()
        self.changed.emit()

    def disown(self) -> None:
        """Another customer was chosen: none of the devices is one of theirs any more."""
        self._forms = [replace(form, device_id=None) for form in self.forms()]
        self._panel.disown()

    def _keep(self) -> None:
        self._forms[self._at] = self._panel.told()

    def _show(self) -> None:
        self._titles = []
        self._panel.fill(self._forms[self._at])
        self._show_titles()
        self.turned.emit()

    @Slot()
    def _show_titles(self) -> None:
        forms = [*self._forms]
        forms[self._at] = self._panel.told()
        titles = [f"{at + 1} · {form.title or self.tr('new device')}" for at, form in enumerate(forms)]
        if titles != self._titles:
            self._titles = titles
            self._tabs.set_tabs(titles, self._at)
        self._remove_chip.setVisible(len(forms) > 1)
        if self._removed is not None:
            gone = self._removed[1].title or self.tr("new device")
            self._restore_chip.setText(self.tr("bring back {device}").format(device=gone))
            self._restore_chip.updateGeometry()
        self._restore_chip.setVisible(self._removed is not None)
