"""Who may decide: the director's acts ask for the director, and a second person is really a second one.

The seam for a log-in: whoever proves who they are, the acts ask these two functions and nothing else.
"""

from servicedesk.domain.custody import Hand
from servicedesk.domain.people_refusals import DirectorNeeded, PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import SecondPersonNeeded
from servicedesk.domain.text import name_key
from servicedesk.services.ports import Work


def demand_director(work: Work, name: str) -> str:
    """The director's name as kept; raises DirectorNeeded when ``name`` is on record as nobody who may decide.

    A centre that has put nobody on record as its director takes the name in its settings.
    """
    directors = [person.name for person in work.people.working() if person.may_be(Role.DIRECTOR)]
    if not directors:
        directors = [told for told in (work.centre().director,) if told]
    found = next((kept for kept in directors if name_key(kept) == name_key(name)), None)
    if found is None:
        raise DirectorNeeded(name=name.strip())
    return found


def demand_second(work: Work, hand: Hand, name: str, number: str) -> str:
    """The second person's name as kept. Raises SecondPersonNeeded for nobody, or for whoever acts, however the name is
    written; PersonUnknown for somebody who does not work here, once the centre has its people on record.
    """
    if not hand.is_another(name):
        raise SecondPersonNeeded(number=number)
    if not work.people.working():
        return " ".join(name.split())
    person = work.people.named(name)
    if person is None or not person.active:
        raise PersonUnknown(field="second_person", name=name.strip())
    return person.name


def demand_director_or_second(work: Work, hand: Hand, name: str, number: str) -> str:
    """The second person's name as kept; the director decides alone, so nobody else is asked for then. Raises as
    ``demand_second`` does.
    """
    if not name.strip() and _is_director(work, hand.who):
        return ""
    return demand_second(work, hand, name, number)


def _is_director(work: Work, name: str) -> bool:
    try:
        demand_director(work, name)
    except DirectorNeeded:
        return False
    return True
