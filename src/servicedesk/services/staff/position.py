"""What somebody is in the centre, as it stands beside the name on a paper."""

from servicedesk.domain.person import Role
from servicedesk.services.ports import Work
from servicedesk.services.wording import Wording

_AT_THE_COUNTER = (Role.CLERK, Role.DIRECTOR, Role.TECHNICIAN)
"""Whoever stands at the counter acts as a clerk first."""


def position_of(work: Work, name: str, *, short: bool = False) -> str:
    """The word for the role, in the language of the papers; empty for a name that is on nobody's record. The ``short``
    one is for where there is no room.
    """
    person = work.people.named(name)
    role = next((role for role in _AT_THE_COUNTER if person is not None and role.value in person.roles), None)
    if role is None:
        return ""
    wording = Wording(work.centre().paper_language)
    return wording.text("words", f"short_role.{role.value}") if short else wording.word(role)
