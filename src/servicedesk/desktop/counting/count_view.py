"""A storage count under way: the last scan across the page, the running total, and what is amiss so far."""

from collections import Counter

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop.counting.looks import OURS, look_of, row_of_absent, row_of_misplaced, row_of_scan
from servicedesk.desktop.forms.ui_count_page import Ui_CountPage
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.storage_count import Verdict
from servicedesk.services.counting.records import Burst, CountFacts, CountReport, ScanVerdict, Totals
from servicedesk.services.counting.report_table import scope_words
from servicedesk.services.numbers import order_code
from servicedesk.services.wording import Wording

_MOST_SHOWN = 200
_LISTED = (Verdict.ELSEWHERE, Verdict.UNKNOWN, Verdict.GONE)


class CountView(QObject):
    """``scanned(text)`` follows a number that was typed by hand."""

    scanned = Signal(str)

    def __init__(self, ui: Ui_CountPage, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        self._facts: CountFacts | None = None
        self._totals = Totals()
        self._rows: dict[Verdict, list[Row]] = {verdict: [] for verdict in _LISTED}
        self._lists: dict[Verdict, RowList] = {
            Verdict.ELSEWHERE: ui.elsewhere_list,
            Verdict.UNKNOWN: ui.unknown_list,
            Verdict.GONE: ui.gone_list,
        }
        self._heads = {
            "left": (ui.left_head, ui.left_head.text()),
            Verdict.ELSEWHERE: (ui.elsewhere_head, ui.elsewhere_head.text()),
            Verdict.UNKNOWN: (ui.unknown_head, ui.unknown_head.text()),
            Verdict.GONE: (ui.gone_head, ui.gone_head.text()),
        }
        ui.code_edit.setPlaceholderText("2 0 004217 86")
        ui.code_edit.setAccessibleName(self.tr("Number by hand"))
        ui.code_edit.returnPressed.connect(self._typed)
        ui.left_list.set_empty(self.tr("Everything was found"))
        for verdict, listed in self._lists.items():
            listed.set_empty(self.tr("None so far"))
            listed.setAccessibleName(self._heads[verdict][1])
        ui.left_list.setAccessibleName(ui.left_head.text())

    def begin(self) -> None:
        """The view came in sight."""
        self._ui.code_edit.setFocus()

    @property
    def totals(self) -> Totals:
        """How the count stands, as far as this window knows."""
        return self._totals

    def show(self, report: CountReport, *, anew: bool) -> None:
        """A count as it stands now; ``anew`` when another one was shown before."""
        self._facts = report.facts
        if anew:
            head = self.tr("Count: {scope}").format(scope=scope_words(report.facts, self._wording))
            text = self.tr("Scan the labels one after another; a shelf's code tells where you are.")
            self._ui.verdict_card.set_verdict(Tone.BLUE, Sign.SCAN, head, text)
        self._ui.left_list.set_rows([row_of_absent(one) for one in report.missing])
        self._rows = {
            Verdict.ELSEWHERE: [row_of_misplaced(found) for found in reversed(report.elsewhere)],
            Verdict.UNKNOWN: [row_of_scan(scan, self._wording) for scan in reversed(report.unknown)],
            Verdict.GONE: [row_of_scan(scan, self._wording) for scan in reversed(report.gone)],
        }
        self._show_rows()
        self._show_totals(report.totals)
        self._show_place(report.place)

    def take(self, burst: Burst) -> bool:
        """Scans that were kept; whether all of them are ours."""
        strange = [scan for scan in burst.verdicts if scan.verdict not in OURS]
        shown = strange[-1] if strange else burst.verdicts[-1]
        self._show_scan(shown)
        changed = False
        for scan in burst.verdicts:
            if scan.verdict in self._rows:
                self._rows[scan.verdict].insert(0, row_of_scan(scan, self._wording))
                changed = True
        if changed:
            self._show_rows()
        self._strike_off(burst)
        self._show_totals(burst.totals)
        self._show_place(burst.place)
        return not strange

    def show_waiting(self, count: int) -> None:
        """So many scans are not kept yet."""
        self._ui.code_frame.set_hint(self.tr("being written: {count}").format(count=count) if count else "")

    def _show_scan(self, scan: ScanVerdict) -> None:
        look = look_of(scan, self._wording)
        self._ui.verdict_card.set_verdict(look.tone, look.sign, look.head, look.text)

    def _strike_off(self, burst: Burst) -> None:
        seen = {scan.order for scan in burst.verdicts}
        rows = self._ui.left_list.rows()
        rest = [row for row in rows if row.key not in seen]
        if len(rest) < len(rows):
            self._ui.left_list.set_rows(rest)

    def _show_rows(self) -> None:
        for verdict, listed in self._lists.items():
            listed.set_rows(_apart(self._rows[verdict][:_MOST_SHOWN]))

    def _show_totals(self, totals: Totals) -> None:
        self._totals = totals
        ui, whole = self._ui, self.tr("{seen} of {expected}")
        ui.verdict_card.set_total(self.tr("found"), whole.format(seen=totals.seen, expected=totals.expected))
        ui.left_card.set_fact(self.tr("Not found yet"), str(totals.left), self.tr("of those on record"))
        ui.again_card.set_fact(self.tr("Scanned twice"), str(totals.again), self.tr("counted once"))
        counts = {
            "left": totals.left,
            Verdict.ELSEWHERE: totals.elsewhere,
            Verdict.UNKNOWN: totals.unknown,
            Verdict.GONE: totals.gone,
        }
        for key, (label, words) in self._heads.items():
            label.setText(f"{words} · {counts[key]}")

    def _show_place(self, place: str) -> None:
        note = self.tr("a shelf's code changes it") if place else self.tr("scan a shelf's code")
        self._ui.place_card.set_fact(self.tr("You are at"), place or self.tr("any place"), note)

    @Slot()
    def _typed(self) -> None:
        text = self._ui.code_edit.text().strip()
        if not text:
            return
        self._ui.code_edit.clear()
        try:
            self.scanned.emit(order_code(text).digits)  # people type the short number
        except Refusal:
            self.scanned.emit(text)


def _apart(rows: list[Row]) -> list[Row]:
    """The rows under keys that differ: a list is told apart by them."""
    times: Counter[object] = Counter()
    apart = []
    for row in rows:
        times[row.key] += 1
        key = row.key if times[row.key] == 1 else (row.key, times[row.key])
        apart.append(Row(key, row.title, row.line, lead=row.lead, pill=row.pill, note=row.note))
    return apart
