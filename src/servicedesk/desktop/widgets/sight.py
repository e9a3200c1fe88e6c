"""Keeps the field with the cursor in sight on a page that scrolls, whatever grows above it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from servicedesk.desktop import theme

_AROUND = 24


class KeepInSight(QObject):
    """Scrolls after the cursor, and again when the page has become higher or lower."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._wanted: QWidget | None = None
        self._soon = QTimer(self)  # when the page is laid out, its scroll bars do not know it yet
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        page = area.widget()
        if page is not None:
            page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def look_at(self, part: QWidget) -> None:
        """Bring another part of the page in sight, once; the cursor stays where it is."""
        self._wanted = part
        self._soon.start()

    @Slot()
    def _focus_moved(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        wanted, self._wanted = self._wanted, None
        now = wanted if wanted is not None and isValid(wanted) else QApplication.focusWidget()
        page = self._area.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            # Qt's own ensureWidgetVisible is content with the line of the cursor.
            place = QRect(now.mapTo(page, QPoint(0, 0)), now.size())
            around = theme.current().px(_AROUND)
            middle = place.center()
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the page was laid out anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)
