"""What the application about a lost receipt says, with room for the director's resolution."""

from servicedesk.documents.content import Content, CopyOf, Field, Item, Words, shortened
from servicedesk.documents.receipt import contacts
from servicedesk.domain.text import short_name
from servicedesk.services.papers import CopyMark
from servicedesk.services.papers.lost_receipt import LostApplicationPaper

_LONGEST_SIGNER = 60


def lost_application(paper: LostApplicationPaper, words: Words, mark: CopyMark) -> Content:
    """The application in words: one copy, which stays in the centre. What is not told is a line to write on."""
    desk = words.desk
    return Content(
        title=words("lost.title"),
        mark=words.mark(mark),
        copies=(CopyOf(words("lost.copy")),),
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=_facts(paper, words),
        items=(_device(paper, words), _resolution(words)),
        sums=(),
        remark="",
        notes=(words("lost.void"), words("lost.bring")),
        agreed=words("lost.consent_short"),
        signatures=(
            Field(words("lost.signed_by_centre"), shortened(paper.clerk, _LONGEST_SIGNER)),
            Field(words("lost.signed_by_applicant"), shortened(short_name(paper.applicant), _LONGEST_SIGNER)),
        ),
        foot=words("page.template", version=paper.template_version) + f" · {desk.moment(paper.applied_at)}",
    )


def _facts(paper: LostApplicationPaper, words: Words) -> tuple[Field, ...]:
    desk, blank = words.desk, words("lost.blank")
    director = words("lost.director", name=paper.director) if paper.director else words("lost.director_unnamed")
    return (
        Field(words("lost.to"), director, True),
        Field(words("lost.due"), desk.full_day(paper.due), True),
        Field(words("lost.from"), paper.applicant, True),
        Field(words("common.phone"), desk.phone(paper.phone)),
        Field(words("lost.relation"), desk.word(paper.relation)),
        Field(words("lost.passport"), paper.passport or blank),
        Field(words("lost.issued_on"), blank if paper.issued_on is None else desk.full_day(paper.issued_on)),
        Field(words("lost.issued_by"), paper.issued_by or blank),
        Field(words("lost.customer"), paper.customer),
        Field(words("lost.accepted"), desk.full_day(paper.accepted_on)),
    )


def _device(paper: LostApplicationPaper, words: Words) -> Item:
    """The device as the applicant describes it; no number of ours stands here, for whoever finds the paper."""
    return Item(
        title=words("lost.asks"),
        number=Field("", ""),
        texts=words.told(
            Field(words("lost.device"), paper.device, True),
            Field(words("lost.model"), paper.model),
            Field(words("lost.colour"), paper.colour),
            Field(words("lost.marks"), paper.marks),
            Field(words("lost.circumstances"), paper.circumstances),
        ),
        fields=(),
    )


def _resolution(words: Words) -> Item:
    return Item(
        title=words("lost.resolution"),
        number=Field("", ""),
        texts=(
            Field(words("lost.decision"), words("lost.decision_choice")),
            Field(words("lost.decided"), words("lost.decided_line")),
        ),
        fields=(),
    )
