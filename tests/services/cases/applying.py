"""What the tests of lost receipts say when they apply, and who decides."""

from dataclasses import replace
from datetime import date

from servicedesk.domain.codes import grouped
from servicedesk.domain.lost_case import Described, Relation
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.cases.records import Application, CaseCard
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk

PASSPORT = "52 04 123489"
DIRECTOR = "Громова Анна Сергеевна"


def application(number: int | str, **facts: object) -> Application:
    """Фёдоров says that his receipt was washed with his coat."""
    told: dict[str, object] = {
        "number": str(number),
        "applicant": "Фёдоров Пётр Ильич",
        "phone": "+7 913 456-78-90",
        "relation": Relation.SELF,
        "described": Described("Телевизор Самсунг", "чёрный", "UE42", "скол справа", "постирали с курткой"),
        "passport": PASSPORT,
        "issued_by": "Отделом УФМС России в Ленинском районе",
        "issued_on": date(2004, 5, 6),
    }
    return Application(**(told | facts))  # type: ignore[arg-type]


def with_director(desk: WholeDesk) -> WholeDesk:
    """The centre has a director."""
    desk.office.keep(replace(desk.office.centre(), name="Заря", director=DIRECTOR))
    return desk


def finish(desk: WholeDesk, accepted: Accepted) -> None:
    """Every device is repaired."""
    for order in accepted.orders:
        desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))


def opened(desk: WholeDesk, accepted: Accepted, **facts: object) -> CaseCard:
    """A case about this receipt."""
    return desk.lost_receipts.open(application(accepted.receipt, **facts))


def code_of(card: CaseCard) -> str:
    """The code on the application, as people read it."""
    return grouped(card.row.number)


def asked(card: CaseCard, *labels: int, paid: int, **facts: object) -> HandOverRequest:
    """The hand-over by the case."""
    request = HandOverRequest(code_of(card), tuple(map(str, labels)), Money(paid), passport=PASSPORT)
    return replace(request, **facts)  # type: ignore[arg-type]
