"""A sandbox: a database to be thrown away, in which a call may be told another day than it is."""

from dataclasses import replace
from datetime import date, datetime

from servicedesk.domain.sandbox_refusals import NotASandbox, TodayRefused
from servicedesk.services.centre import Centre
from servicedesk.services.ports import Clock, Store
from servicedesk.services.wording import Wording


def mark_sandbox(store: Store, path: str, *, fresh: bool) -> None:
    """Mark a database that was just made; raises NotASandbox for one that was there and bears no mark."""
    with store.reading() as work:
        if is_sandbox(work.centre()):
            return
    if not fresh:
        raise NotASandbox(path=path)
    with store.transaction() as work:
        centre = work.centre()
        name = centre.name or Wording(centre.paper_language).text("papers", "mark.sandbox")
        work.save_centre(replace(centre, sandbox=True, name=name))


def is_sandbox(centre: Centre) -> bool:
    """Whether nothing in it is real: made-up people, or somebody's trial."""
    return centre.sandbox or centre.sample


def clock_at(clock: Clock, today: date | None, centre: Centre, path: str) -> Clock:
    """The clock of one call: the day that was told, at the present time of day in the centre's zone; the clock itself
    when none was told. Raises TodayRefused for a database whose days are real.
    """
    if today is None:
        return clock
    if not is_sandbox(centre):
        raise TodayRefused(path=path)

    def told() -> datetime:
        now = clock()
        return datetime.combine(today, now.time(), now.tzinfo)

    return told
