"""What the pages of a set-up are about: one record of the centre, the workstation and its printers, and its keeping."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.parts import SettingsStore
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import Refusal
from servicedesk.services.centre import Centre
from servicedesk.services.office import Office
from servicedesk.services.papers import OF_ORDER, SIZES, PaperKind
from servicedesk.services.printing import PrinterChoice, to_table
from servicedesk.services.staff.staff import PersonTold, Staff
from servicedesk.services.workstation import WorkstationSettings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that the pages show and change."""

    centre: Centre
    workstation: WorkstationSettings
    printers: Mapping[PaperKind, PrinterChoice]
    people: tuple[PersonTold, ...] = ()


class SetupPage(QWidget):
    """One page: it holds its form, is loaded with a set-up, checks what was typed, and saves it into a set-up."""

    def title(self) -> str:
        """What the page is about."""
        raise NotImplementedError

    def lead(self) -> str:
        """One sentence: what is asked, and why."""
        raise NotImplementedError

    def load(self, setup: Setup) -> None:
        """Show what holds now."""
        raise NotImplementedError

    def check(self) -> bool:
        """Whether everything can be taken; if not, the sentence stands beside its field, which has the cursor."""
        return True

    def save(self, setup: Setup) -> Setup:
        """The set-up with what this page says."""
        raise NotImplementedError

    def begin(self) -> None:
        """The page came in sight: the cursor goes where the first words belong."""


def turn_to(pages: Sequence[SetupPage], page: SetupPage) -> None:
    """Bring one of the pages in sight. (A stacked widget would be as high as the highest of them.)"""
    for one in pages:
        one.setVisible(one is page)


class SetupStore:
    """Reads and keeps a set-up; every call belongs off the GUI thread."""

    def __init__(
        self, office: Office, settings: SettingsStore, printer_for: Callable[[PaperKind], PrinterChoice], staff: Staff
    ) -> None:
        self._office = office
        self._staff = staff
        self._settings = settings
        self._printer_for = printer_for

    def load(self) -> Setup:
        """As everything is kept now."""
        printers = {kind: self._printer(kind) for kind in OF_ORDER}
        people = tuple(PersonTold(one.name, one.roles, one.id) for one in self._staff.people())
        return Setup(self._office.centre(), self._settings.load(), printers, people)

    def keep(self, before: Setup, after: Setup) -> Setup:
        """Keep what was changed between the two, and only that: others may have changed the rest meanwhile.

        The centre first: when it is refused, nothing of the workstation is kept either. Raises what Office.keep and
        the settings' store raise.
        """
        centre, workstation = self._office.centre(), self._settings.load()
        if after.centre != before.centre:
            centre = self._office.keep(changed_fields(before.centre, after.centre, centre))
        people = self._keep_people(before, after)
        tables = {kind.value: to_table(choice) for kind, choice in after.printers.items()}
        wanted = changed_fields(before.workstation, after.workstation, workstation)
        if after.printers != before.printers:
            wanted = replace(wanted, printers={**workstation.printers, **tables})
        wanted = follow_names(wanted, renamed(before.people, after.people))
        if wanted != workstation:
            self._settings.save(wanted)
        return Setup(centre, wanted, after.printers, people)

    def _keep_people(self, before: Setup, after: Setup) -> tuple[PersonTold, ...]:
        """Whoever was changed on the page; the director and the clerk who were written elsewhere are on record too."""
        if after.people != before.people:
            kept = {one.id for one in after.people}
            gone = [one.id for one in before.people if one.id is not None and one.id not in kept]
            self._staff.revise([one for one in after.people if one not in before.people], gone)
        if after.centre.director != before.centre.director:
            self._staff.welcome([after.centre.director], Role.DIRECTOR)
        if after.workstation.clerk != before.workstation.clerk or not after.people:
            self._staff.welcome([after.workstation.clerk])
        return after.people

    def _printer(self, kind: PaperKind) -> PrinterChoice:
        try:
            return self._printer_for(kind)
        except Refusal:  # a settings file that somebody spoiled: the page asks for the printer anew
            return PrinterChoice(size=SIZES[kind][0])


def renamed(before: Sequence[PersonTold], after: Sequence[PersonTold]) -> dict[str, str]:
    """Who got another name on the page: the old names with the new ones."""
    names = {one.id: one.name for one in after if one.id is not None}
    return {one.name: names[one.id] for one in before if one.id in names and names[one.id] != one.name}


def follow_names(settings: WorkstationSettings, new: Mapping[str, str]) -> WorkstationSettings:
    """The settings with whoever works here under their new name: nobody works on under one that is no more."""
    clerks = tuple(dict.fromkeys(new.get(name, name) for name in settings.clerks))
    return replace(settings, clerk=new.get(settings.clerk, settings.clerk), clerks=clerks)


def changed_fields(before: T, after: T, now: T) -> T:
    """``now`` with the fields that differ between the two frozen records."""
    changed: dict[str, Any] = {
        field.name: getattr(after, field.name)
        for field in fields(after)  # type: ignore[arg-type]
        if getattr(after, field.name) != getattr(before, field.name)
    }
    return replace(now, **changed) if changed else now  # type: ignore[type-var]
