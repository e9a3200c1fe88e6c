"""The sticker on a shelf, as facts."""

from dataclasses import dataclass
from typing import ClassVar

from servicedesk.domain.codes import Code
from servicedesk.services.papers.records import TEMPLATE_VERSION
from servicedesk.services.papers.sheets import PaperKind


@dataclass(frozen=True, slots=True)
class PlaceLabelPaper:
    """The label of a place: its name large, its code, and ``within``, the place it is a part of."""

    paper_kind: ClassVar[PaperKind] = PaperKind.PLACE_LABEL

    code: Code
    name: str
    within: str = ""
    template_version: int = TEMPLATE_VERSION
