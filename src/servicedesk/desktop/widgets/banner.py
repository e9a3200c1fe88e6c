"""What a scan or a refusal has to say: one coloured line under the tabs, replaced by the next, cleared by Esc."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.spans import Span, bold, draw, height_of, lay_out

_HEIGHT = 40
_SIDE = 16
_TEXT_AT = 36


class BannerKind(StrEnum):
    """What kind of news."""

    OK = "ok"
    REFUSED = "refused"
    WARNING = "warning"
    INFO = "info"


_LOOKS = {
    BannerKind.OK: (Tone.GREEN, Sign.CHECK),
    BannerKind.REFUSED: (Tone.RED, Sign.CIRCLE_X),
    BannerKind.WARNING: (Tone.AMBER, Sign.TRIANGLE_ALERT),
    BannerKind.INFO: (Tone.BLUE, Sign.INFO),
}


class Banner(QWidget):
    """Collapsed while it has nothing to say. ``cleared`` follows Esc and clear(); ``said(kind)`` every new message."""

    cleared = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = BannerKind.INFO
        self._head = ""
        self._text = ""
        self._window: QObject | None = None
        self._of_the_house = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, kind: BannerKind, head: str, text: str = "", *, of_the_house: bool = False) -> None:
        """Show this instead of what was shown before; news ``of_the_house`` outlast the page in sight."""
        self._of_the_house = of_the_house
        self._kind, self._head, self._text = BannerKind(kind), head, text
        self.setAccessibleName(self.words())
        self._listen_for_escape()
        self.setVisible(bool(head or text))
        self.updateGeometry()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.said.emit(self._kind)

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        if not self.isHidden():
            self._head = self._text = ""
            self.hide()
            self.cleared.emit()

    @Slot()
    def turn_page(self) -> None:
        """Another page is in sight: what was said about the one before would be taken for news about this one."""
        if not self._of_the_house:
            self.clear()

    def kind(self) -> BannerKind:
        """The kind of what is shown."""
        return self._kind

    def words(self) -> str:
        """What is shown, empty when collapsed."""
        return f"{self._head} {self._text}".strip()

    def heightForWidth(self, width: int) -> int:
        """Qt: one line, or as many as the whole sentence needs."""
        look = theme.current()
        return max(look.px(_HEIGHT), height_of(self._layout(width)) + look.px(18))

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(theme.current().px(320), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: any width, at least its line."""
        return QSize(theme.current().px(120), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        tone, sign = _LOOKS[self._kind]
        pair = look.pair(tone)
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=pair.ground)
        layout = self._layout(self.width())
        top = (self.height() - height_of(layout)) // 2
        first = layout.lineAt(0).height() if layout.lineCount() else 0
        paint.sign(painter, QRect(look.px(_SIDE), top, look.px(14), round(first)), sign, pair.ink, 15)
        draw(painter, layout, look.px(_TEXT_AT), top)

    def _layout(self, width: int) -> QTextLayout:
        look = theme.current()
        spans = [bold(self._head)]
        if self._text:
            spans.append(Span(("   " if self._head else "") + self._text))
        room = width - look.px(_TEXT_AT) - look.px(_SIDE)
        return lay_out(spans, room, Size.BODY + 0.5, look.pair(_LOOKS[self._kind][0]).ink)

    def _listen_for_escape(self) -> None:
        if self._window is not self.window():
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window = self.window()
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Esc that no field, list or menu wanted comes up to the window, before its shortcuts."""
        if self.isVisible() and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self._kind is BannerKind.OK:  # good news are in nobody's way: the key goes on to what it is meant for
                if event.type() is QEvent.Type.ShortcutOverride:
                    self.clear()
                return super().eventFilter(watched, event)
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
                return True
        return super().eventFilter(watched, event)
