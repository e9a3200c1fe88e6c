"""A usual paper of each kind, for what holds of all papers."""

from servicedesk.services.papers import Paper, PaperKind
from tests.documents.samples import act, label, receipt
from tests.documents.test_delivery_act import ACT as DELIVERY_ACT
from tests.documents.test_lost_receipt import PAPER as LOST_APPLICATION
from tests.documents.test_place_label import shelf
from tests.documents.test_table import paper as table
from tests.documents.test_uncollected import ACT as UNCLAIMED_ACT
from tests.documents.test_uncollected import NOTICE


def paper_of(kind: PaperKind) -> Paper:
    """A usual paper of each kind."""
    papers: dict[PaperKind, Paper] = {
        PaperKind.RECEIPT: receipt(),
        PaperKind.LABEL: label(),
        PaperKind.ACT: act(),
        PaperKind.PLACE_LABEL: shelf(),
        PaperKind.LOST_APPLICATION: LOST_APPLICATION,
        PaperKind.NOTICE: NOTICE,
        PaperKind.UNCLAIMED_ACT: UNCLAIMED_ACT,
        PaperKind.DELIVERY_ACT: DELIVERY_ACT,
        PaperKind.TABLE: table(),
    }
    return papers[kind]
