"""What a test print or a test scan says to the person who sets the program up."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.theme import Tone
from servicedesk.domain.codes import Code
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode
from servicedesk.services.printing import Delivery, PrinterChoice, PrinterKind, Progress
from servicedesk.services.wording import Wording

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """A head for one glance, the rest beside it, and its colour; empty when there is nothing to say."""

    head: str = ""
    text: str = ""
    tone: Tone = Tone.GREY
    under_way: bool = False

    @property
    def line(self) -> str:
        """All of it on one line."""
        return f"{self.head} {self.text}".strip()


def delivered(delivery: Delivery, choice: PrinterChoice, wording: Wording) -> Answer:
    """What became of a test print."""
    fault = wording.word(delivery.fault.code) if delivery.fault is not None else ""
    works = QCoreApplication.translate("SetupAnswers", "It works.")
    match delivery.progress:
        case Progress.PRINTED if choice.kind is PrinterKind.FOLDER:
            where = QCoreApplication.translate("SetupAnswers", "The PDF lies in {folder}.")
            return Answer(works, where.format(folder=choice.address), Tone.GREEN)
        case Progress.PRINTED:
            return Answer(works, QCoreApplication.translate("SetupAnswers", "The test print is out."), Tone.GREEN)
        case Progress.UNDER_WAY:
            sent = QCoreApplication.translate("SetupAnswers", "Sent.")
            text = QCoreApplication.translate("SetupAnswers", "The paper should come out of {printer} now.")
            return Answer(sent, text.format(printer=choice.address), Tone.GREEN)
        case Progress.DOUBTFUL:
            sent = QCoreApplication.translate("SetupAnswers", "Sent, but not confirmed.")
            text = QCoreApplication.translate("SetupAnswers", "Look whether the paper came out.")
            return Answer(sent, f"{text} ({fault})" if fault else text, Tone.AMBER)
        case Progress.NOTHING:
            return Answer(QCoreApplication.translate("SetupAnswers", "Not printed."), fault, Tone.RED)


def scanned(text: str) -> Answer:
    """What a test scan has read."""
    read = QCoreApplication.translate("SetupAnswers", "Read.")
    try:
        code = Code.parse(text)
    except CodeSpoiled:
        again = QCoreApplication.translate("SetupAnswers", "The check digits do not fit: scan again, in better light.")
        return Answer(QCoreApplication.translate("SetupAnswers", "Misread."), again, Tone.AMBER)
    except ForeignCode:
        foreign = QCoreApplication.translate("SetupAnswers", "“{text}”: the scanner works, this code is not ours.")
        return Answer(read, foreign.format(text=text[:_SHOWN]), Tone.AMBER)
    ours = QCoreApplication.translate("SetupAnswers", "{code}: the scanner works.")
    return Answer(read, ours.format(code=code.grouped), Tone.GREEN)
