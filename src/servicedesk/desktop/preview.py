"""Preview: the pages as they will be printed, dot for dot, before or after they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.parts import Previewer
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers import SIZES, CopyMark, Paper, PaperSize, PrintHead
from servicedesk.services.wording import LANGUAGES, Wording

_SHARE_OF_SCREEN = 0.86


class PreviewDialog(QDialog):
    """Shows one paper in every size and language it comes in. It waits for nothing and blocks nothing."""

    def __init__(self, previewer: Previewer, wording: Wording, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preview"))
        self._previewer = previewer
        self._wording = wording
        self._work = work
        self._paper: Paper | None = None
        self._sizes: tuple[PaperSize, ...] = ()
        self._heads: dict[PaperSize, PrintHead | None] = {}
        self._build()

    def show_paper(self, paper: Paper, size: PaperSize, language: str, head: PrintHead | None = None) -> None:
        """Open with this paper, as the printer that is chosen for it would print it: on its size, by its head."""
        self._paper = paper
        self._heads = {size: head}
        self._sizes = SIZES[paper.paper_kind]
        self.size_segments.set_options([Choice(name.value, self._wording.word(name)) for name in self._sizes])
        self.size_segments.set_value(size.value)
        self.language_segments.set_value(language)
        screen = self.screen().availableGeometry()
        self.resize(int(screen.width() * 0.6), int(screen.height() * _SHARE_OF_SCREEN))
        self._paint()
        self.show()

    def _build(self) -> None:
        look = theme.current()
        self.size_segments = Segments(self)
        self.language_segments = Segments(self)
        self.language_segments.set_options([Choice(code, code.upper()) for code in LANGUAGES])
        self.size_segments.chosen.connect(self._paint)
        self.language_segments.chosen.connect(self._paint)
        close = KeyButton(self, text=self.tr("Close"), key="Esc")
        close.clicked.connect(self.close)
        bar = QHBoxLayout()
        bar.addWidget(self.size_segments)
        bar.addWidget(self.language_segments)
        bar.addStretch(1)
        bar.addWidget(close)
        self._sheets = QWidget(self)
        self._column = QVBoxLayout(self._sheets)
        self._column.setSpacing(look.px(16))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._sheets)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addWidget(scroll, 1)

    def _paint(self) -> None:
        paper = self._paper
        if paper is None:
            return
        size, language = PaperSize(self.size_segments.value()), self.language_segments.value()
        self._work.start(
            self,
            lambda: self._previewer.preview(paper, size, language, CopyMark.original(), self._heads.get(size)),
            self._show_pages,
            self._refuse,
        )

    def _show_pages(self, pages: Sequence[bytes]) -> None:
        self._clear()
        for page in pages:
            sheet = QLabel(self._sheets)
            sheet.setTextFormat(Qt.TextFormat.PlainText)
            image = QPixmap()
            image.loadFromData(page)
            width = min(image.width(), self._sheets.width() - theme.current().px(40))
            ratio = self.devicePixelRatioF()
            shown = image.scaledToWidth(int(width * ratio), Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            sheet.setPixmap(shown)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._column.addStretch(1)

    def _refuse(self, refusal: Refusal) -> None:
        self._clear()
        self._column.addWidget(Label(self._sheets, text=str(self._wording.refusal(refusal)), kind=Kind.BODY))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
