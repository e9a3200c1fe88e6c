"""Preview: the pages as they will be printed, dot for dot, before or after they are."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.parts import Previewer
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers import ROLLS, SIZES, CopyMark, Paper, PaperSize, PrintHead
from servicedesk.services.wording import LANGUAGES, Wording

_SHARE_OF_SCREEN = (0.6, 0.86)
_GAP = 16
_SOON_MS = 30


class Zoom(StrEnum):
    """What of a page is in sight."""

    PAGE = "page"
    WIDTH = "width"


class PreviewDialog(QDialog):
    """Shows one paper in every size and language it comes in. It waits for nothing and blocks nothing."""

    def __init__(self, previewer: Previewer, wording: Wording, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self._previewer = previewer
        self._wording = wording
        self._work = work
        self._paper: Paper | None = None
        self._heads: dict[PaperSize, PrintHead | None] = {}
        self._turn = 0
        self._images: list[QImage] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._fit)
        self._build()
        screen, (wide, high) = self.screen().availableGeometry(), _SHARE_OF_SCREEN
        self.resize(int(screen.width() * wide), int(screen.height() * high))

    def show_paper(self, paper: Paper, size: PaperSize, language: str, head: PrintHead | None = None) -> None:
        """Open with this paper, as the printer that is chosen for it would print it: on its size, by its head."""
        self._paper = paper
        self._heads = {size: head}
        sizes = SIZES[paper.paper_kind]
        self.size_segments.set_options([Choice(name.value, self._wording.word(name)) for name in sizes])
        self.size_segments.set_value(size.value)
        self.language_segments.set_value(language)
        self._clear()
        self._choose()
        bring_to_front(self)
        self.scroll_area.setFocus()

    def _build(self) -> None:
        look = theme.current()
        self.size_segments, self.language_segments, self.zoom_segments = Segments(self), Segments(self), Segments(self)
        self.language_segments.set_options([Choice(code, code.upper()) for code in LANGUAGES])
        self.zoom_segments.set_options(
            [Choice(Zoom.PAGE, self.tr("whole page")), Choice(Zoom.WIDTH, self.tr("page width"))]
        )
        self.size_segments.setAccessibleName(self.tr("Paper"))
        self.language_segments.setAccessibleName(self.tr("Language"))
        self.zoom_segments.setAccessibleName(self.tr("Zoom"))
        self.size_segments.chosen.connect(self._choose)
        self.language_segments.chosen.connect(self._paint)
        self.zoom_segments.chosen.connect(self._fit)
        self.close_button = KeyButton(self, text=self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.close)
        bar = QHBoxLayout()
        bar.setSpacing(look.px(12))
        for part in (self.size_segments, self.language_segments, self.zoom_segments):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self.close_button)
        sheets = QWidget(self)
        self._sheets = QVBoxLayout(sheets)
        self._sheets.setContentsMargins(0, 0, 0, 0)
        self._sheets.setSpacing(look.px(_GAP))
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setAccessibleName(self.windowTitle())
        self.scroll_area.setWidget(sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(_GAP)] * 4)
        column.setSpacing(look.px(12))
        column.addLayout(bar)
        column.addWidget(self.scroll_area, 1)

    @Slot()
    def _choose(self) -> None:
        """Another size: a sheet or a sticker is seen whole, a roll is read from its beginning."""
        roll = PaperSize(self.size_segments.value()) in ROLLS
        self.zoom_segments.set_value(Zoom.WIDTH if roll else Zoom.PAGE)
        self._paint()

    @Slot()
    def _paint(self) -> None:
        paper, size = self._paper, PaperSize(self.size_segments.value())
        language, head = self.language_segments.value(), self._heads.get(size)
        if paper is None:
            return
        self._turn += 1
        turn = self._turn

        def paint() -> list[QImage]:
            pages = self._previewer.preview(paper, size, language, CopyMark.original(), head)
            return [QImage.fromData(page) for page in pages]

        self._work.start(
            self,
            paint,
            lambda images: self._show_pages(turn, images),
            lambda refusal: self._refuse(turn, refusal),
        )

    def _show_pages(self, turn: int, images: list[QImage]) -> None:
        if turn == self._turn:  # nobody waits for an older one
            self._images = images
            self._fit()
            self.scroll_area.verticalScrollBar().setValue(0)

    def _refuse(self, turn: int, refusal: Refusal) -> None:
        if turn == self._turn:
            self._clear()
            label = Label(text=str(self._wording.refusal(refusal)), kind=Kind.BODY)
            label.setWordWrap(True)
            self._sheets.addWidget(label)

    @Slot()
    def _fit(self) -> None:
        images = self._images
        if not images:
            return
        self._clear()
        self._images = images
        for image in images:
            sheet = QLabel()
            sheet.setTextFormat(Qt.TextFormat.PlainText)
            sheet.setFrameShape(QFrame.Shape.Box)
            sheet.setPixmap(self._fitted(image))
            self._sheets.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheets.addStretch(1)

    def _fitted(self, image: QImage) -> QPixmap:
        """A page at the size that is chosen; a dot of the paper never takes more than a dot of the screen."""
        ratio, edge = self.devicePixelRatioF(), theme.current().px(_GAP)
        room = (self.scroll_area.viewport().size() - QSize(edge, 4)) * ratio
        size = image.size().boundedTo(QSize(room.width(), image.height()))
        if self.zoom_segments.value() == Zoom.PAGE:
            size = size.boundedTo(room)
        shown = QPixmap.fromImage(
            image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        shown.setDevicePixelRatio(ratio)
        return shown

    def _clear(self) -> None:
        self._images = []
        while (item := self._sheets.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the pages follow the window."""
        super().resizeEvent(event)
        self._soon.start()
