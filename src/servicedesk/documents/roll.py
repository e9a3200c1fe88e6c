"""Papers on a roll: one column as long as the text needs, the stub below a line to tear along."""

from servicedesk.documents.codes import bars, widest_module
from servicedesk.documents.content import Content, CopyOf, Item
from servicedesk.documents.flow import Column, Type, stacked
from servicedesk.documents.marks import Anchor, Page
from servicedesk.documents.typesizes import foot_line, stub_text, type_for
from servicedesk.services.papers import PaperSize, PrintHead, UnreadableCode

_PAPER_MM = {PaperSize.ROLL_80: 80.0, PaperSize.ROLL_58: 58.0}
_MARGIN_MM = {PaperSize.ROLL_80: 2.5, PaperSize.ROLL_58: 1.0}
_UPRIGHT_MM = 15
_TURNED_MM = {PaperSize.ROLL_80: 18, PaperSize.ROLL_58: 14}
_FEED_MM = 3


def roll_pages(content: Content, size: PaperSize, head: PrintHead) -> tuple[Page, ...]:
    """One page a copy, all of the same height, in whole millimetres."""
    type_ = type_for(size, head.dots_per_mm)
    columns = [_copy(content, copy, size, head, type_) for copy in content.copies]
    millimetres = -int(-max(column.height for column in columns) // head.dots_per_mm)
    paper = (max(_PAPER_MM[size], head.dots / head.dots_per_mm), float(millimetres))
    margin = (head.dots - columns[0].room) // 2
    return tuple(
        Page(
            width=head.dots,
            height=round(millimetres * head.dots_per_mm),
            dpi=head.dpi,
            dots_per_mm=head.dots_per_mm,
            placed=tuple(stacked(column.rows, margin, 0)),
            paper_mm=paper,
            offset_mm=(paper[0] - head.dots / head.dots_per_mm) / 2,
        )
        for column in columns
    )


def _copy(content: Content, copy: CopyOf, size: PaperSize, head: PrintHead, type_: Type) -> Column:
    module = widest_module(head.dots, head.dots_per_mm)
    if not module:
        raise UnreadableCode(number=content.digits, size=size.value)
    column = Column(head.dots - 2 * round(_MARGIN_MM[size] * head.dots_per_mm), type_)
    column.gap(type_.dots(_FEED_MM))
    _head(column, content)
    column.rule()
    column.symbol(bars(content.digits, module, type_.dots(_UPRIGHT_MM)), content.number)
    column.rule()
    for field in content.facts:
        column.pair(field)
    for item in content.items:
        column.rule()
        _item(column, item)
    column.rule()
    _close(column, content)
    column.gap(2 * type_.gap)
    if copy.stub is not None:
        _tear(column, (head.dots - column.room) // 2)
        turned = bars(content.digits, module, type_.dots(_TURNED_MM[size]), turned=True)
        x = turned.size[0] + 2 * type_.gap
        text = stub_text(content, copy.stub.title, copy.stub.lines, column.room - x, type_)
        column.turned_beside(turned, x, text)
    column.text(foot_line(content, copy.name), type_.small, Anchor.CENTRE)
    column.gap(type_.dots(_FEED_MM))
    return column


def _head(column: Column, content: Content) -> None:
    type_ = column.type
    column.text(content.title, type_.title, Anchor.CENTRE)
    column.text(content.mark, type_.title, Anchor.CENTRE)
    column.text(content.centre, type_.body, Anchor.CENTRE)
    for line in content.contacts:
        column.joined(line, type_.small, Anchor.CENTRE)


def _item(column: Column, item: Item) -> None:
    column.text(item.title, column.type.strong, tied=True)
    for field in item.texts:
        column.labelled(field)
    column.pair(item.number)
    for field in item.fields:
        column.pair(field)


def _close(column: Column, content: Content) -> None:
    """Sums, terms and signatures."""
    small = column.type.small
    for field in content.sums:
        column.pair(field)
    column.text(content.remark, small)
    column.rule()
    for note in content.notes:
        column.text(note, small)
    column.gap(column.type.gap // 2)
    column.text(content.agreed, small)
    column.gap(column.type.dots(3.5))
    column.signatures(content.signatures)


def _tear(column: Column, margin: int) -> None:
    column.gap()
    column.dashes(-margin, column.room + 2 * margin)
