"""Words, and the grounds they stand on: labels of five kinds (always plain text), cards, pages that scroll."""

from enum import StrEnum

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Weight


class Kind(StrEnum):
    """What a label is for."""

    BODY = "body"
    SOFT = "soft"
    CAPTION = "caption"
    HEAD = "head"
    NUMBER = "number"


_LOOKS = {
    Kind.BODY: (Size.BODY, Weight.REGULAR, False),
    Kind.SOFT: (Size.BODY, Weight.REGULAR, True),
    Kind.CAPTION: (Size.LABEL, Weight.REGULAR, True),
    Kind.HEAD: (Size.HEAD, Weight.SEMIBOLD, False),
    Kind.NUMBER: (Size.NUMBER, Weight.BOLD, False),
}


class Label(QLabel):
    """A QLabel that never interprets its text. ``kind`` may be set in Designer as a string property."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "", kind: Kind = Kind.BODY) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = kind
        self._dress()
        self.setText(text)

    def _get_kind(self) -> str:
        return self._kind

    def _set_kind(self, kind: str) -> None:
        self._kind = Kind(kind)
        self._dress()

    kind = Property(str, _get_kind, _set_kind)

    def _dress(self) -> None:
        look = theme.current()
        size, weight, soft = _LOOKS[self._kind]
        font = look.font(size, weight)
        if self.font() != font:
            self.setFont(font)
        colour = QColor(look.colours.soft if soft else look.colours.ink)
        if self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) != colour:
            palette = self.palette()
            palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText, colour)
            palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.WindowText, colour)
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(look.colours.disabled))
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: wear the new look when it changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()


class Scroll(QScrollArea):
    """Room for a page that may be higher than the window, as with large type; nothing to see while all of it fits."""

    def __init__(self, parent: QWidget | None = None, *, content: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def setWidget(self, widget: QWidget) -> None:
        """Qt: the content; it shows the ground of the scroll area's parent."""
        widget.setProperty("bare", True)
        super().setWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the content needs, of any height."""
        inside = self.widget()
        width = inside.minimumSizeHint().expandedTo(inside.minimumSize()).width() if inside is not None else 0
        return QSize(width, theme.current().px(120))


class Panel(QFrame):
    """A card: ground, thin border, round corners; its looks come from the style sheet by the class's name."""
