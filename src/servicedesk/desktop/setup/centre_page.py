"""The page of the centre itself: what stands at the head of every paper, and where its clock is."""

from dataclasses import replace

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_centre import Ui_CentrePage
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.refusals import InputRefused, ValueMissing
from servicedesk.services.office import checked
from servicedesk.services.wording import LANGUAGES, Wording

_RUSSIAN_PAPERS = {"ru": "русский", "en": "English"}


class CentrePage(SetupPage):
    """``brief`` asks for what no receipt can do without; the rest has good defaults and waits in the settings."""

    def __init__(self, wording: Wording, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._wording = wording
        self._brief = brief
        self._loaded: Setup | None = None
        self.ui = Ui_CentrePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        for edit in (self.ui.name_edit, self.ui.address_edit, self.ui.phone_edit, self.ui.requisites_edit):
            edit.setMaxLength(1000)
        self.ui.paper_segments.set_options([Choice(code, _RUSSIAN_PAPERS[code]) for code in LANGUAGES])
        self.ui.zone_frame.set_hint(self.tr("Holds from the next start."))
        for frame in (self.ui.requisites_frame, self.ui.zone_frame, self.ui.paper_frame):
            frame.setVisible(not brief)
        if not brief:
            self.ui.zone_select.addItem(self.tr("that of this machine"), "")
            for zone in zones():
                self.ui.zone_select.addItem(zone_words(zone), zone)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Your centre")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("Customers read this on the receipt. It can be changed at any time.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        self._loaded = setup
        centre = setup.centre
        self.ui.name_edit.setText(centre.name)
        self.ui.name_edit.set_suggestion("" if centre.name else self.tr("Service centre"))
        self.ui.address_edit.setText(centre.address)
        self.ui.phone_edit.setText(centre.phone)
        self.ui.requisites_edit.setText(centre.requisites)
        if not self._brief:
            self._show_zone(centre.time_zone)
        self.ui.paper_segments.set_value(centre.paper_language)

    def check(self) -> bool:
        """See SetupPage."""
        if self._loaded is None:
            return True
        try:
            checked(self.save(self._loaded).centre)
        except InputRefused as refusal:
            frame = self._frame(refusal.field)
            if frame is None:  # another page's field
                return True
            missing = isinstance(refusal, ValueMissing)
            sentence = self.tr("Give the centre a name: it stands on every paper.")
            frame.set_error(sentence if missing else self._wording.refusal(refusal).text)
            frame.setFocus()
            return False
        return True

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        ui = self.ui
        centre = replace(
            setup.centre,
            name=ui.name_edit.value(),
            address=ui.address_edit.value(),
            phone=ui.phone_edit.value(),
            requisites=ui.requisites_edit.value(),
            time_zone=setup.centre.time_zone or machine_zone() if self._brief else ui.zone_select.currentData() or "",
            paper_language=ui.paper_segments.value(),
        )
        return replace(setup, centre=centre)

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.name_edit.setFocus()

    def _show_zone(self, zone: str) -> None:
        select = self.ui.zone_select
        if select.findData(zone) < 0:
            select.addItem(zone_words(zone), zone)
        select.setCurrentIndex(select.findData(zone))

    def _frame(self, field: str) -> FieldFrame | None:
        frames: dict[str, FieldFrame] = {
            "name": self.ui.name_frame,
            "address": self.ui.address_frame,
            "phone": self.ui.phone_frame,
            "requisites": self.ui.requisites_frame,
            "time_zone": self.ui.zone_frame,
        }
        return frames.get(field)


def machine_zone() -> str:
    """The place in whose zone this machine's clock goes, such as ``Asia/Novosibirsk``; empty when it names none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if _is_place(name) else ""


def zones() -> list[str]:
    """Every zone of a place, by its name."""
    names = (bytes(name.data()).decode("ascii") for name in QTimeZone.availableTimeZoneIds())
    return [name for name in names if _is_place(name)]


def _is_place(zone: str) -> bool:
    return "/" in zone and not zone.startswith("Etc/")


def zone_words(zone: str) -> str:
    """``Asia/Novosibirsk · UTC+7``."""
    known = QTimeZone(zone.encode())
    if not known.isValid():
        return zone
    offset = known.offsetFromUtc(QDateTime.currentDateTimeUtc()) // 60
    hours, minutes = divmod(abs(offset), 60)
    return f"{zone} · UTC{'−' if offset < 0 else '+'}{hours}" + (f":{minutes:02d}" if minutes else "")
