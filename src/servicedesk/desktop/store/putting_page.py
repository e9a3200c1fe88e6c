"""Put devices to places by scanning: labels and the place in either order, each scan answered at once."""

from PySide6.QtCore import Slot

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_putting_page import Ui_PuttingPage
from servicedesk.desktop.page import Page
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.spans import bold
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import Refusal
from servicedesk.services.storeroom.putting import Answer
from servicedesk.services.storeroom.records import DeviceSeen, PlaceSeen, Putting

_MOST_ROWS = 200


class PuttingPage(Page):
    """Every scan while it is in sight is meant for it; what it cannot use it says so."""

    help_topic = "store"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        parts = desk.parts
        self._wording, self._sound, self._work = parts.wording, parts.sound, desk.work
        self._round = parts.procedures.putting.round()
        self._put_down: list[Row] = []
        self._answer: Answer | None = None
        self.ui = Ui_PuttingPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.again_button = KeyButton(self, text=self.tr("Begin anew"), key="Esc")
        self.put_button = KeyButton(self, key="Ctrl+Enter", primary=True)
        self._build()
        self._show_nothing()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("scanner: works"), self.tr("Enter — take what is typed"), self.tr("Esc — begin anew"))

    def begin(self) -> None:
        """The page came in sight; the round goes on."""
        self.ui.code_edit.setFocus()

    def take_scan(self, text: str) -> bool:
        """Every scan is for this page while it is in sight."""
        self._take(text)
        return True

    def _build(self) -> None:
        ui = self.ui
        ui.bottom_bar.add_left(self.again_button)
        ui.bottom_bar.add_right(self.put_button)
        ui.code_edit.setProperty("main", True)
        ui.code_edit.setPlaceholderText("3 0 000042 64")
        ui.code_edit.returnPressed.connect(self._typed)
        ui.done_list.set_empty(self.tr("Nothing scanned yet"), self.tr("Scan a place on a shelf, or a device's label."))
        ui.done_list.setAccessibleName(ui.list_label.text())
        ui.done_list.taken.connect(self.order_asked)
        self.again_button.clicked.connect(self._begin_anew)
        self.put_button.clicked.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        text = self.ui.code_edit.text().strip()
        if text:
            self._take(text)
            self.ui.code_edit.selectAll()
        elif self._answer is not None and self._answer.what is Putting.FULL:
            self._work.start(self, self._round.agree, self._show, self._refuse)

    def _take(self, text: str) -> None:
        # In order, on one thread: five scans in a second are five answers.
        self._work.start(self, lambda: self._round.scan(text), self._show, self._refuse)

    @Slot()
    def _begin_anew(self) -> None:
        self._put_down.clear()
        self._work.start(self, self._round.clear, lambda _cleared: self._show_nothing(), self._refuse)

    def _show_nothing(self) -> None:
        self._answer = None
        self.ui.code_edit.clear()
        self._show_place(None)
        self._show_rows(())
        self._tell_button()

    def _refuse(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        sentence = self._wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)

    def _show(self, answer: Answer | None) -> None:
        if answer is None:
            return
        self._answer = answer
        self.ui.code_edit.clear()
        self.ui.code_edit.setFocus()
        (self._sound.not_ours if answer.what is Putting.FULL else self._sound.ours)()
        for device in answer.put:
            self._note_put(device, answer.place)
        self._show_place(answer.place)
        self._show_rows(answer.waiting)
        self._tell_button()
        self.message.emit(*self._news(answer))

    def _note_put(self, device: DeviceSeen, place: PlaceSeen | None) -> None:
        way = f"{device.place or '—'} → {place.name if place else ''}"
        pill = Pill(Tone.GREEN, self._wording.word(Putting.PUT))
        row = Row(device.number, device.title, way, lead=grouped(device.number), pill=pill)
        self._put_down = [row, *(old for old in self._put_down if old.key != device.number)][:_MOST_ROWS]

    def _show_rows(self, waiting: tuple[DeviceSeen, ...]) -> None:
        pill = Pill(Tone.AMBER, self._wording.word(Putting.DEVICE_WAITS))
        rows = [
            Row(one.number, one.title, one.place or self.tr("no place"), lead=grouped(one.number), pill=pill)
            for one in reversed(waiting)
        ]
        kept = [row for row in self._put_down if all(row.key != one.number for one in waiting)]
        self.ui.done_list.set_rows([*rows, *kept])
        self.ui.bottom_bar.set_summary([bold(self.tr("Put in this round: {n}").format(n=len(kept)))])

    def _show_place(self, place: PlaceSeen | None) -> None:
        if place is None:
            self.ui.place_card.set_fact(self.tr("Place"), "—", self.tr("scan it, or scan labels first"))
            return
        tone = Tone.AMBER if place.full else None
        self.ui.place_card.set_fact(self.tr("Place"), place.name, self._room(place), tone)

    def _room(self, place: PlaceSeen) -> str:
        if place.capacity is None:
            return self.tr("devices here: {n}").format(n=place.occupied)
        return self.tr("{n} of {all}").format(n=place.occupied, all=place.capacity)

    def _tell_button(self) -> None:
        asked = self._answer is not None and self._answer.what is Putting.FULL
        self.put_button.setText(self.tr("Put there all the same") if asked else self.tr("Take what is typed"))
        self.ui.full_note.set_note(
            self.tr("The place is full") if asked else "",
            self.tr("The same scan once more, or Enter, puts it there all the same.") if asked else "",
        )

    def _news(self, answer: Answer) -> tuple[BannerKind, str, str]:
        """What the banner says of a scan."""
        place, device = answer.place, answer.device
        here = "" if place is None else f"{place.name} · {self._room(place)}"
        title = "" if device is None else device.title
        stood = self.tr("was at {place}").format(place=device.place) if device and device.place else ""
        match answer.what:
            case Putting.PLACE_CHOSEN:
                return BannerKind.INFO, here, self.tr("Now scan the labels of the devices.")
            case Putting.DEVICE_WAITS:
                waiting = self.tr("Waiting: {n}. Scan more labels, or the place.").format(n=len(answer.waiting))
                return BannerKind.INFO, title, ". ".join(part for part in (stood, waiting) if part)
            case Putting.STANDS_THERE:
                return BannerKind.OK, title, self.tr("stands there already.")
            case Putting.TWICE:
                return BannerKind.INFO, title, self.tr("was scanned already and waits for its place.")
            case Putting.FULL:
                return BannerKind.WARNING, here, self.tr("No room. The same scan once more puts it there all the same.")
            case _:
                what = title or self._wording.count(len(answer.put), "device")
                return BannerKind.OK, self.tr("Put: {what}").format(what=what), f"{stood} → {here}".lstrip(" →")
