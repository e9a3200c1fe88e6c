"""History and returns told in words and tables, the same for the window, the paper and the command line."""

from servicedesk.domain.codes import grouped
from servicedesk.services.history.records import DeviceHistory, GroupedBy, PastStay, Returns
from servicedesk.services.lists.table import CellKind, Cells, Table, TableColumn, TableFact
from servicedesk.services.wording import Wording

_MOST_FAULTS = 3


def told_lines(told: DeviceHistory, wording: Wording) -> list[str]:
    """How often it came, how long it stayed, with what, who repaired it: one sentence each."""
    stays, lately = wording.count(len(told.stays), "stay"), wording.count(told.times_this_year, "stay")
    lines = [wording.text("history", "stays", stays=stays, lately=lately, returns=wording.count(told.returns, "time"))]
    if told.median_days is not None:
        lines.append(wording.text("history", "median", days=_days(told.median_days)))
    faults = [f"{one.word} ({one.times})" if one.times > 1 else one.word for one in told.faults[:_MOST_FAULTS]]
    lines.append(wording.text("history", "faults", faults="; ".join(" ".join(fault.split()) for fault in faults)))
    if told.technicians:
        names = ", ".join(f"{one.word} ({one.times})" for one in told.technicians)
        lines.append(wording.text("history", "repaired", names=names))
    return lines


def history_table(told: DeviceHistory, wording: Wording) -> Table:
    """Every stay as a row, the newest first."""
    kinds = {"accepted": CellKind.DAY, "days": CellKind.NUMBER, "came_back": CellKind.NUMBER, "until": CellKind.DAY}
    widths = (13, 28, 11, 8, 20, 16, 9, 11)
    keys = ("number", "fault", "accepted", "days", "outcome", "technician", "came_back", "until")
    columns = tuple(
        TableColumn(key, wording.text("history", f"column.{key}"), kinds.get(key, CellKind.TEXT), width)
        for key, width in zip(keys, widths, strict=True)
    )
    rows = tuple(_cells(stay, wording) for stay in told.stays)
    fact = TableFact(wording.text("lists", "fact.on"), wording.full_day(told.today))
    return Table(told.title, columns, rows, (fact,), language=wording.language)


def returns_table(told: Returns, by: GroupedBy, wording: Wording) -> Table:
    """Every group as a row: handed over, came back, the share in per cent."""
    number, share = CellKind.NUMBER, wording.text("history", "column.share")
    columns = (
        TableColumn("name", wording.word(by), CellKind.TEXT, 14),
        TableColumn("handed_over", wording.text("history", "column.handed_over"), number, 8),
        TableColumn("came_back", wording.text("history", "column.returns"), number, 9),
        TableColumn("share", share, number, 7),
    )
    rows = tuple((one.name or "—", one.handed_over, one.came_back, round(100 * one.share)) for one in told.groups)
    title = wording.text("history", "returns", days=wording.count(told.days, "day"))
    return Table(title, columns, rows, language=wording.language)


def _cells(stay: PastStay, wording: Wording) -> Cells:
    ended = wording.word(stay.outcome) if stay.outcome is not None else wording.word(stay.status)
    came = stay.came_back_after if stay.came_back_after is not None else ""
    fault, days = " ".join(stay.declared_fault.split()), stay.days if stay.days is not None else ""
    told = (grouped(stay.order), fault, stay.accepted_at.date(), days, ended, stay.technician)
    return (*told, came, stay.guarantee_until if stay.guarantee_until is not None else "")


def _days(median: float) -> str:
    return f"{median:g}"
