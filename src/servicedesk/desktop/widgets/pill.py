"""States and the status of the house: a colour, a sign and a word, the same everywhere."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint

_CHIP_HEIGHT = 26
_CHIP_SIDE = 10
_FEW = 150


@dataclass(frozen=True, slots=True)
class Pill:
    """What a state looks like; a row of a list carries one."""

    tone: Tone
    word: str
    sign: Sign | None = None


class StatePill(QWidget):
    """Shows one state."""

    def __init__(self, parent: QWidget | None = None, *, state: Pill | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = state or Pill(Tone.GREY, "")
        self.setAccessibleName(self._state.word)

    def set_state(self, state: Pill) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.word)
        self.updateGeometry()
        self.update()

    def state(self) -> Pill:
        """What is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """Qt: room for the sign and the word."""
        return paint.pill_size(self._state.word, self._state.sign is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        if self._state.word:
            paint.pill(QPainter(self), self.rect(), self._state.tone, self._state.sign, self._state.word)


class StatusChip(QAbstractButton):
    """One thing about the house, always in sight; ``clicked`` opens what it is about, and so does its ``key``.

    A long name ``yields``: it is cut where the window is narrow, and whole in the tool tip. A quiet one that is
    ``brief`` shows its sign alone then.
    """

    _status = Pill(Tone.GREY, "")  # events arrive while Qt still constructs the chip
    _key = ""
    _yields = False
    _brief = False
    _short = False

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        status: Pill | None = None,
        key: str = "",
        yields: bool = False,
        brief: bool = False,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._yields = yields
        self._brief = brief
        if key:
            QShortcut(key, self).activated.connect(self.click)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if status is not None:
            self.set_status(status)

    def set_status(self, status: Pill) -> None:
        """Show another status; an empty word hides the chip."""
        self._status = status
        self.setAccessibleName(status.word)
        self.setToolTip(f"<p>{escape(status.word)}</p>" if self._yields or self._brief else "")
        self._appear()
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the sign alone, if this is a chip that may, while nothing is wrong."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def _word(self) -> str:
        alone = self._short and self._brief and self._status.sign is not None and self._status.tone is Tone.GREY
        return "" if alone else self._status.word

    def _appear(self) -> None:
        if self.parentWidget() is not None:  # without a parent it would open a window of its own
            self.setVisible(bool(self._status.word))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: it has got its place."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._appear()

    def status(self) -> Pill:
        """What is shown."""
        return self._status

    def sizeHint(self) -> QSize:
        """Qt: room for the sign and the word."""
        look = theme.current()
        width = paint.width_of(self._word(), self._font()) + look.px(2 * _CHIP_SIDE)
        if self._key and not self._short:
            width += paint.keycap_size(self._key).width() + look.px(8)
        sign = look.px(19 if self._word() else 14) if self._status.sign else 0
        return QSize(width + sign, look.px(_CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: the same, or a few letters of a name."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), theme.current().px(_FEW)), wanted.height()) if self._yields else wanted

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        pair = look.pair(self._status.tone)
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=pair.ground, border=pair.ink if self.hasFocus() else "", radius=13)
        left = look.px(_CHIP_SIDE)
        if self._status.sign is not None:
            size = 11 if self._status.sign is Sign.CIRCLE else 14
            paint.sign(painter, QRect(left, 0, look.px(14), self.height()), self._status.sign, pair.ink, size)
            left += look.px(19)
        right = self.width() - look.px(_CHIP_SIDE)
        if self._key and not self._short:
            cap = QRect(right - paint.keycap_size(self._key).width() + look.px(4), 0, 0, self.height())
            cap.setWidth(paint.keycap_size(self._key).width())
            paint.keycap(painter, cap, self._key, pair.ink, pair.ground, pair.ink)
            right = cap.left() - look.px(8)
        area = QRect(left, 0, right - left + 2, self.height())
        paint.words(painter, area, self._word(), self._font(), pair.ink)

    def _font(self) -> QFont:
        return theme.current().font(Size.NOTE, Weight.MEDIUM)
