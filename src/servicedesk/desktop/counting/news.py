"""What the banner says of a storage count: colour, head and what to do next."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.services.counting.records import CountReport, Put, Totals
from servicedesk.services.counting.report_table import scope_words
from servicedesk.services.wording import Wording

News = tuple[BannerKind, str, str]


def resumed_news(report: CountReport, wording: Wording) -> News:
    """A count was left open, and goes on."""
    facts, totals = report.facts, report.totals
    text = QCoreApplication.translate(
        "CountNews", "{scope}: begun {moment} by {who}, found {seen} of {expected}. Scan on."
    ).format(
        scope=scope_words(facts, wording),
        moment=wording.short_moment(facts.started_at),
        who=facts.started_by,
        seen=totals.seen,
        expected=totals.expected,
    )
    head = QCoreApplication.translate("CountNews", "The count is not closed.")
    return BannerKind.INFO, head, text[:1].upper() + text[1:]


def missing_news(totals: Totals, wording: Wording) -> News:
    """Somebody wants to close a count in which devices are missing."""
    head = QCoreApplication.translate("CountNews", "Not found: {count}.")
    text = QCoreApplication.translate("CountNews", "Scan on, or press Ctrl+Enter once more.")
    return BannerKind.WARNING, head.format(count=wording.count(totals.left, "device")), text


def closed_news() -> News:
    """A count was closed."""
    head = QCoreApplication.translate("CountNews", "The count is closed.")
    return BannerKind.OK, head, QCoreApplication.translate("CountNews", "Ctrl+P prints the report.")


def put_news(put: Put, wording: Wording) -> News:
    """Devices were put on record where they were found."""
    head = QCoreApplication.translate("CountNews", "Put where they were found: {count}.")
    kept = QCoreApplication.translate("CountNews", "Left as they are, out for delivery or gone: {count}.")
    text = kept.format(count=len(put.kept)) if put.kept else ""
    return BannerKind.OK, head.format(count=wording.count(len(put.put), "device")), text
