"""The application about a lost receipt as facts. It is kept without the passport, which is put in as it is printed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from servicedesk.domain.codes import Code
from servicedesk.domain.lost_case import Relation
from servicedesk.services.papers.records import TEMPLATE_VERSION, Requisites
from servicedesk.services.papers.sheets import PaperKind


@dataclass(frozen=True, slots=True)
class LostApplicationPaper:
    """The application to the director. ``code`` is the case's: the device goes by this paper once it is approved.

    Neither the receipt's nor an order's number stands on it. Passport fields that are not told are blank lines.
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.LOST_APPLICATION

    centre: Requisites
    code: Code
    director: str
    applied_at: datetime
    due: date
    accepted_on: date
    customer: str
    applicant: str
    phone: str
    relation: Relation
    device: str
    colour: str
    model: str
    marks: str
    circumstances: str
    clerk: str
    passport: str = ""
    issued_by: str = ""
    issued_on: date | None = None
    template_version: int = TEMPLATE_VERSION
