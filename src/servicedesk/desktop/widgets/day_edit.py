"""A field for a day to come: ``+3``, ``1.12``, ``1 декабря`` or ``tomorrow``, written back with its weekday."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.domain.terms import months_later

_OFFSET = re.compile(r"\+\s*(\d{1,4})")
_NUMBERS = re.compile(r"(\d{1,2})[.,/\s-](\d{1,2})(?:[.,/\s-](\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\s+([^\W\d_]{3,})\.?(?:\s+(\d{4}))?(?:\s*г\.?)?(?:,.*)?")
_MONTHS = range(1, 13)
_YEAR_TOLD = re.compile(r"\d{4}|\d+\D+\d+\D+\d+|\+")


def read_day(text: str, today: date, locale: QLocale) -> date | None:
    """The day meant by ``text``; without a year the next one to come. None when it is no day."""
    text = text.strip().lower().replace("ё", "е")
    if match := _OFFSET.fullmatch(text):
        return today + timedelta(days=int(match[1]))
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(text):
        return _next(int(match[1]), int(match[2]), match[3], today)
    if match := _WORDS.fullmatch(text):
        month = _month(match[2], locale)
        return _next(int(match[1]), month, match[3], today) if month else None
    return None


def _month(word: str, locale: QLocale) -> int:
    for spoken in (locale, QLocale.c()):
        for month in _MONTHS:
            names = (spoken.monthName(month), spoken.standaloneMonthName(month))
            if any(name.lower().startswith(word) for name in names):
                return month
    return 0


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    # 29 February may be four years away.
    found = (_day(year, month, day) for year in range(today.year, today.year + 5))
    return next((one for one in found if one is not None and one >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DayEdit(Edit):
    """``day()`` is what the text means; ``day_changed`` follows the clerk's editing once the field is left."""

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] = date.today
        self._day: date | None = None
        self._past = False
        self.textEdited.connect(self._reread)

    def set_today(self, today: Callable[[], date]) -> None:
        """The centre's today, which offsets and missing years count from."""
        self._today = today

    def set_past(self) -> None:
        """Ask for a day that has been: without a year it is the last one of that name."""
        self._past = True

    def day(self) -> date | None:
        """The day, or None when empty or not understood (then see problem())."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Write a day, or nothing. Emits nothing."""
        self._day = day
        self.setText(self._written(day))
        self._forget_problem()

    @Slot()
    def tidy(self) -> None:
        """Judge the day and write it as people read it."""
        if not self.text().strip():
            self._set_problem("")
        elif self._day is None:
            self._set_problem(self.tr("Write a day such as +3, 1.12 or 1 December."))
        elif self._day < self._today() and not self._past:
            self._set_problem(self.tr("This day has passed."))
        else:
            self._set_problem("")
            if self.isModified():
                self.setText(self._written(self._day))
                self.day_changed.emit()

    @Slot()
    def _reread(self) -> None:
        self._day = self._meant(self.text())

    def _meant(self, text: str) -> date | None:
        words = {self.tr("today"): 0, self.tr("tomorrow"): 1, self.tr("day after tomorrow"): 2}
        days = words.get(text.strip().lower())
        if days is not None:
            return self._today() + timedelta(days=days)
        day = read_day(text, self._today(), self.locale())
        if self._past and day is not None and day > self._today() and not _YEAR_TOLD.search(text):
            return months_later(day, -12)
        return day

    def _written(self, day: date | None) -> str:
        if day is None:
            return ""
        form = "d MMMM, ddd" if day.year == self._today().year else "d MMMM yyyy, ddd"
        return self.locale().toString(QDate(day.year, day.month, day.day), form)
