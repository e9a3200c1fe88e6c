"""The report of a storage count in the window."""

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop.counting.looks import rows_of_report
from servicedesk.desktop.forms.ui_count_page import Ui_CountPage
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.services.counting.records import CountReport
from servicedesk.services.counting.report_table import scope_words
from servicedesk.services.wording import Wording


class ReportView(QObject):
    """``order_asked(number)`` follows Enter on a device."""

    order_asked = Signal(object)

    def __init__(self, ui: Ui_CountPage, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        ui.report_list.set_empty(self.tr("Everything is in its place"), self.tr("Ctrl+P prints the report"))
        ui.report_list.setAccessibleName(self.tr("What is amiss"))
        ui.report_list.taken.connect(self._take)

    def begin(self) -> None:
        """The view came in sight."""
        self._ui.report_list.setFocus()

    def show(self, report: CountReport) -> None:
        """What was found, the gravest first."""
        wording, totals = self._wording, report.totals
        scope = scope_words(report.facts, wording)
        amiss = len(report.missing) + totals.elsewhere + totals.gone + totals.unknown
        tone, sign = (Tone.GREEN, Sign.CHECK) if not amiss else (Tone.AMBER, Sign.TRIANGLE_ALERT)
        if report.missing:
            tone, sign = Tone.RED, Sign.SEARCH
        head = self.tr("Missing: {count}").format(count=wording.count(len(report.missing), "device"))
        if not report.missing:
            head = self.tr("Nothing is missing")
        closed = report.facts.closed_at
        text = self.tr("Count of {scope}, closed {moment} by {who}").format(
            scope=scope, moment=wording.short_moment(closed) if closed else "", who=report.facts.closed_by
        )
        self._ui.report_card.set_verdict(tone, sign, head, text)
        whole = self.tr("{seen} of {expected}").format(seen=totals.seen, expected=totals.expected)
        self._ui.report_card.set_total(self.tr("found"), whole)
        self._ui.report_list.set_rows(list(rows_of_report(report, wording)))
        self._tell_to_put(report)

    def _tell_to_put(self, report: CountReport) -> None:
        count = sum(found.to_put for found in report.elsewhere)
        if not count:
            self._ui.report_note.set_note("")
            return
        head = self.tr("Found elsewhere: {count}.").format(count=self._wording.count(count, "device"))
        self._ui.report_note.set_note(head, self.tr("Ctrl+Enter puts them on record where they were scanned."))

    @Slot(object)
    def _take(self, key: tuple[str, object]) -> None:
        if isinstance(key[1], int):
            self.order_asked.emit(key[1])
