"""Help: the page of the user's manual that belongs to the tab in sight, beside the work and out of its way."""

from importlib.resources import files

from PySide6.QtCore import QSignalBlocker, QUrl, Slot
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.desktop.widgets.row_painter import ONE_LINE
from servicedesk.desktop.widgets.rows import Row
from servicedesk.services.wording import LANGUAGES

TABS = ("intake", "lookup", "pickup", "store", "director")
"""The topics of the tabs, in their order; a page of a tab may have a topic of its own."""

TOPICS = (
    *TABS,
    *("storage-count", "delivery", "my-orders", "history", "lists"),
    *("lost-receipt", "uncollected", "money", "people"),
)
"""Every page of the manual, in the order of its contents."""

_CONTENTS = 290


def manual_page(topic: str, language: str) -> str:
    """A page of the manual as Markdown."""
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    page = files("servicedesk.resources") / "manual" / spoken / f"{topic}.md"
    return page.read_text(encoding="utf-8")


def title_of(topic: str, language: str) -> str:
    """What a page of the manual is about: its first head."""
    first, _, _ = manual_page(topic, language).partition("\n")
    return first.lstrip("# ").strip()


class ManualBrowser(QTextBrowser):
    """Shows what it is given; no link and no picture ever makes it fetch anything."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt: nothing is loaded."""
        return None


class HelpDialog(QDialog):
    """One window for every procedure: asked again, it turns to the other page; its contents lead to all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setWindowTitle(self.tr("Help"))
        self.resize(look.px(900), look.px(640))
        self._language = LANGUAGES[0]
        self.contents = RowList(self, shape=ONE_LINE)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(look.px(_CONTENTS))
        self.contents.chosen.connect(self._turn_to)
        self.browser = ManualBrowser(self)
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.windowTitle())
        self.browser.document().setDocumentMargin(look.px(12))
        self.close_button = KeyButton(self, text=self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        pages = QHBoxLayout()
        pages.addWidget(self.contents)
        pages.addWidget(self.browser, 1)
        column.addLayout(pages, 1)
        column.addLayout(buttons)

    def show_topic(self, topic: str, language: str) -> None:
        """Show the page of a topic from its beginning."""
        self._fill(language)
        with QSignalBlocker(self.contents):
            self.contents.select(topic)
        self._show(topic)
        bring_to_front(self)
        self.browser.setFocus()

    @Slot(object)
    def _turn_to(self, topic: str | None) -> None:
        if topic is not None:
            self._show(topic)

    def _fill(self, language: str) -> None:
        if self.contents.rows() and language == self._language:
            return
        self._language = language
        with QSignalBlocker(self.contents):
            self.contents.set_rows([Row(topic, title_of(topic, language)) for topic in TOPICS])

    def _show(self, topic: str) -> None:
        self.browser.setMarkdown(manual_page(topic, self._language))
        _give_room(self.browser.document())
        self.browser.verticalScrollBar().setValue(0)


def _give_room(document: QTextDocument) -> None:
    """Air between paragraphs and heads, and tables without a grid: Markdown brings neither."""
    look = theme.current()
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        shape = block.blockFormat()
        shape.setTopMargin(look.px(18) if shape.headingLevel() > 1 else look.px(2))
        shape.setBottomMargin(look.px(2) if cursor.currentTable() is not None else look.px(6))
        cursor.setBlockFormat(shape)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            lines = frame.format().toTableFormat()
            lines.setBorder(0)
            lines.setCellPadding(look.px(4))
            lines.setTopMargin(look.px(8))
            frame.setFormat(lines)
