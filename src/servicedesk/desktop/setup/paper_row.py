"""One paper and its printer: where it goes, on what size, and a test print of what is chosen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from servicedesk.desktop.forms.ui_setup_paper import Ui_PaperRow
from servicedesk.desktop.setup.deliveries import Answer
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.settings import Select
from servicedesk.services.papers import ROLLS, SIZES, PaperKind, PaperSize
from servicedesk.services.printing import (
    PrinterChoice,
    PrinterChoiceWrong,
    PrinterKind,
    PrinterLanguage,
    checked,
)
from servicedesk.services.wording import Wording

_STICKER_LANGUAGES = (PrinterLanguage.TSPL, PrinterLanguage.ZPL, PrinterLanguage.EPL)


def languages_of(kind: PaperKind, printer: PrinterKind) -> tuple[PrinterLanguage, ...]:
    """What a printer of this kind may understand when it prints this paper; the first is the usual one."""
    if printer is PrinterKind.FOLDER:
        return (PrinterLanguage.PAGE,)
    raw = _STICKER_LANGUAGES if kind is PaperKind.LABEL else (PrinterLanguage.ESCPOS,)
    return raw if printer is PrinterKind.NETWORK else (PrinterLanguage.PAGE, *raw)


def sizes_of(kind: PaperKind, language: PrinterLanguage) -> tuple[PaperSize, ...]:
    """The sizes that a printer of this language can have in it."""
    return ROLLS if language is PrinterLanguage.ESCPOS else SIZES[kind]


class PaperRow(QFrame):
    """``test_asked(PrinterChoice)`` comes only for a choice that can be."""

    test_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = PrinterChoice()
        self._kind = PaperKind.RECEIPT
        self.ui = Ui_PaperRow()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.ui.address_edit.setMaxLength(500)
        self.ui.kind_segments.chosen.connect(self._turn)
        self.ui.speech_select.currentIndexChanged.connect(self._offer_sizes)
        self.ui.test_button.clicked.connect(self._ask_test)

    def set_paper(self, kind: PaperKind, wording: Wording) -> None:
        """Which paper the row is about."""
        self._kind, self._wording = kind, wording
        self.ui.head_label.setText(wording.word(kind).capitalize())
        where = (self.tr("folder of PDFs"), self.tr("printer of the system"), self.tr("printer in the network"))
        options = [Choice(printer.value, word) for printer, word in zip(PrinterKind, where, strict=True)]
        self.ui.kind_segments.set_options(options)

    def set_queues(self, queues: Sequence[str]) -> None:
        """The printers that the system knows; the chosen one stays, even if it is not among them now."""
        chosen = self.ui.queue_select.currentText() or self._choice.address
        here = list(dict.fromkeys(queues))
        if self._choice.kind is PrinterKind.SYSTEM and chosen and chosen not in here:
            here.insert(0, chosen)
        self.ui.queue_select.clear()
        self.ui.queue_select.addItems(here)
        self.ui.queue_select.setCurrentIndex(max(here.index(chosen) if chosen in here else 0, 0))
        self.ui.queue_frame.set_hint("" if here else self.tr("The system knows no printer."))

    def load(self, choice: PrinterChoice) -> None:
        """Show a choice."""
        self._choice = choice
        self.ui.kind_segments.set_value(choice.kind.value)
        self.ui.address_edit.setText("" if choice.kind is PrinterKind.SYSTEM else choice.address)
        if choice.kind is PrinterKind.SYSTEM:
            self.set_queues([])
        self._show_fields()
        self._show_paper()
        self.ui.silent_tick.setChecked(not choice.asks_state)
        self.show_answer(Answer())

    def choice(self) -> PrinterChoice:
        """What is chosen, whether it can be or not."""
        ui, printer = self.ui, self._printer()
        address = ui.queue_select.currentText() if printer is PrinterKind.SYSTEM else ui.address_edit.value()
        return replace(
            self._choice,
            kind=printer,
            address=address,
            size=PaperSize(ui.size_select.currentData()),
            language=PrinterLanguage(ui.speech_select.currentData()),
            asks_state=not (printer is PrinterKind.NETWORK and ui.silent_tick.isChecked()),
        )

    def check(self) -> bool:
        """Whether the choice can be; if not, the sentence stands beside what is wrong."""
        try:
            checked(self._kind, self.choice())
        except PrinterChoiceWrong as refusal:
            system = self._printer() is PrinterKind.SYSTEM
            frame = self.ui.queue_frame if system else self.ui.address_frame
            frame.set_error(self._wording.refusal(refusal).text)
            (self.ui.queue_select if system else self.ui.address_edit).setFocus()
            return False
        self.ui.queue_frame.clear_error()
        self.ui.address_frame.clear_error()
        return True

    def show_answer(self, answer: Answer) -> None:
        """What came of the test print; an empty answer for nothing."""
        self.ui.test_button.setEnabled(not answer.under_way)
        self.ui.answer_box.set_note("", answer.line, answer.tone)

    def _printer(self) -> PrinterKind:
        return PrinterKind(self.ui.kind_segments.value())

    @Slot()
    def _turn(self) -> None:
        """Another way to print: the address of the former one means nothing here, that of the loaded one does."""
        same = self._printer() is self._choice.kind
        self.ui.address_edit.setText(self._choice.address if same else "")
        self.ui.address_frame.clear_error()
        self.ui.queue_frame.clear_error()
        self._show_fields()
        if same:
            self._show_paper()
        self.show_answer(Answer())

    def _show_paper(self) -> None:
        _select(self.ui.speech_select, self._choice.language.value)
        self._offer_sizes()
        _select(self.ui.size_select, self._choice.size.value)

    def _show_fields(self) -> None:
        printer = self._printer()
        languages = languages_of(self._kind, printer)
        self.ui.address_frame.set_label(
            self.tr("Folder") if printer is PrinterKind.FOLDER else self.tr("Address, such as 192.168.1.50")
        )
        self.ui.address_frame.setVisible(printer is not PrinterKind.SYSTEM)
        self.ui.queue_frame.setVisible(printer is PrinterKind.SYSTEM)
        self.ui.speech_frame.setVisible(len(languages) > 1)
        self.ui.silent_tick.setVisible(printer is PrinterKind.NETWORK)
        _offer(self.ui.speech_select, [(one.value, self._wording.word(one)) for one in languages])
        self._offer_sizes()

    @Slot()
    def _offer_sizes(self) -> None:
        if self.ui.speech_select.currentIndex() >= 0:
            language = PrinterLanguage(self.ui.speech_select.currentData())
            sizes = sizes_of(self._kind, language)
            _offer(self.ui.size_select, [(size.value, self._wording.word(size)) for size in sizes])

    @Slot()
    def _ask_test(self) -> None:
        if self.check():
            self.show_answer(Answer(self.tr("Printing a test…"), under_way=True))
            self.test_asked.emit(self.choice())


def _offer(select: Select, options: Sequence[tuple[str, str]]) -> None:
    """Offer these; the chosen one stays if it is among them, else the first is chosen."""
    kept = select.currentData()
    select.blockSignals(True)
    select.clear()
    for key, word in options:
        select.addItem(word, key)
    select.setCurrentIndex(0)
    _select(select, kept)
    select.blockSignals(False)


def _select(select: Select, key: object) -> None:
    at = select.findData(key)
    if at >= 0:
        select.setCurrentIndex(at)
