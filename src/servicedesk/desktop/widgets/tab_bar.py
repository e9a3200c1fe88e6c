"""The line at the top: the centre's name, the tabs with their keys, the status of the house."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.pill import StatusChip

_HEIGHT = 52
_SIDE = 18
_NAME, _SHORT_NAME = 280, 140
"""The centre's name, in px of the drawing: at most, and at least unless there is no room for any."""


class Tab(QAbstractButton):
    """One tab: its word, its key, and a number where something waits."""

    def __init__(self, parent: QWidget, text: str, key: str) -> None:
        super().__init__(parent)
        self.key = key
        self._badge = ""
        self._bare = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)
        self.setAccessibleName(f"{text} ({key})" if key else text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_badge(self, badge: str) -> None:
        """A number of things that wait; an empty text takes it away."""
        self._badge = badge
        self.setAccessibleDescription(badge)
        self.updateGeometry()
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Leave the keycap out where the window is narrow; the key works all the same."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Qt: room for the word in its bold state, so that tabs do not move."""
        look = theme.current()
        width = paint.width_of(self.text(), self._font(chosen=True)) + look.px(2 * _SIDE)
        if self.key and not self._bare:
            width += paint.keycap_size(self.key).width() + look.px(8)
        if self._badge:
            width += self._badge_width() + look.px(8)
        return QSize(width, look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        lit = self.isChecked() or self.underMouse()
        font = self._font(chosen=self.isChecked())
        width = paint.width_of(self.text(), self._font(chosen=True))
        area = QRect(look.px(_SIDE), 0, width + 1, self.height())
        paint.words(painter, area, self.text(), font, colours.ink if lit else colours.soft)
        left = area.right() + look.px(8)
        if self.key and not self._bare:
            cap = QRect(left, 0, paint.keycap_size(self.key).width(), self.height())
            paint.keycap(painter, cap, self.key, colours.soft, colours.keycap, colours.line)
            left = cap.right() + look.px(8)
        if self._badge:
            self._paint_badge(painter, left)
        if self.isChecked():
            line = look.px(3)
            painter.fillRect(0, self.height() - line, self.width(), line, QColor(colours.accent))

    def _paint_badge(self, painter: QPainter, left: int) -> None:
        look = theme.current()
        pair = look.pair(Tone.RED)
        height = look.px(19)
        spot = QRect(left, (self.height() - height) // 2, self._badge_width(), height)
        paint.box(painter, spot, fill=pair.ground, radius=10)
        paint.words(painter, spot, self._badge, look.font(Size.NOTE, Weight.BOLD), pair.ink, paint.CENTRE)

    def _badge_width(self) -> int:
        look = theme.current()
        return max(paint.width_of(self._badge, look.font(Size.NOTE, Weight.BOLD)) + look.px(14), look.px(22))

    def _font(self, *, chosen: bool) -> QFont:
        return theme.current().font(Size.HEAD, Weight.SEMIBOLD if chosen else Weight.REGULAR)


class TabBar(QWidget):
    """Names the centre, chooses the tab (by click or key) and shows the status chips; ``chosen(index)``."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Tab] = []
        self._status: list[StatusChip] = []
        self._centre = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().px(4))
        self._row.addStretch(1)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.current().px(12))
        self._chips.setContentsMargins(0, 0, theme.current().px(16), 0)
        self._row.addLayout(self._chips)
        self._make_room()

    def set_centre(self, name: str) -> None:
        """The name of the repair centre, cut where the tabs need the room."""
        self._centre = name
        self.setAccessibleName(name)
        self._make_room()
        self.update()

    def add_tab(self, text: str, key: str = "") -> int:
        """One more tab; its key chooses it from anywhere in the window. Returns its index."""
        tab = Tab(self, text, key)
        index = len(self._tabs)
        self._tabs.append(tab)
        self._row.insertWidget(index, tab)
        tab.clicked.connect(lambda _on, at=index: self._choose(at))
        if key:
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(lambda at=index: self._choose(at))
        if index == 0:
            tab.setChecked(True)
        return index

    def current(self) -> int:
        """The chosen tab's index; -1 while there is none."""
        return next((index for index, tab in enumerate(self._tabs) if tab.isChecked()), -1)

    def set_current(self, index: int) -> None:
        """Show a tab as chosen. Emits nothing."""
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == index)

    def set_badge(self, index: int, badge: str) -> None:
        """A number of things that wait at a tab; an empty text takes it away."""
        self._tabs[index].set_badge(badge)

    def add_chip(self, chip: StatusChip) -> StatusChip:
        """A status chip at the right end."""
        self._chips.addWidget(chip)
        self._status.append(chip)
        return chip

    def _choose(self, index: int) -> None:
        self.set_current(index)
        self.chosen.emit(index)

    def _name_font(self) -> QFont:
        return theme.current().font(Size.BODY, Weight.SEMIBOLD)

    def _make_room(self) -> None:
        """Tabs and the status of the house are in sight in any window: first the name is cut, then quiet chips show
        their signs alone, then the name goes, and at last the keycaps of the tabs.
        """
        look = theme.current()
        whole = min(paint.width_of(self._centre, self._name_font()), look.px(_NAME)) if self._centre else 0
        least = min(whole, look.px(_SHORT_NAME))
        spare = 0
        for short, bare, name in ((False, False, least), (True, False, least), (True, False, 0), (True, True, 0)):
            for chip in self._status:
                chip.set_short(short)
            for tab in self._tabs:
                tab.set_bare(bare)
            spare = self.width() - self._wanted()
            if spare >= (name + look.px(24) if name else 0):
                break
        width = min(whole, spare - look.px(24)) if name else 0
        left = look.px(16) + (width + look.px(24) if width else 0)
        if left != self._row.contentsMargins().left():
            self._row.setContentsMargins(left, 0, 0, 0)
            self.update()

    def _wanted(self) -> int:
        """What the tabs and the chips in sight take, with the room between and beside them."""
        look = theme.current()
        tabs = sum(tab.sizeHint().width() + look.px(4) for tab in self._tabs)
        chips = sum(chip.minimumSizeHint().width() + look.px(12) for chip in self._status if not chip.isHidden())
        return look.px(16) + tabs + look.px(4) + chips + look.px(4)

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(super().sizeHint().width(), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: as narrow as the window gets: what has no room is left out, and the window never grows for it."""
        return QSize(0, theme.current().px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: more room, or less."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Qt: a chip or a badge came or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._make_room()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look.colours.line))
        width = self._row.contentsMargins().left() - look.px(16)
        area = QRect(look.px(16), 0, width - look.px(12), self.height())
        paint.words(painter, area, self._centre, self._name_font(), look.colours.soft)
