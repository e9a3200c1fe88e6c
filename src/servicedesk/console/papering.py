"""The command that puts a paper into a file, as it was issued."""

from pathlib import Path

from servicedesk.console import files
from servicedesk.console.command import Command, chosen
from servicedesk.console.exit_codes import OK
from servicedesk.console.session import Session
from servicedesk.console.usage import Parser
from servicedesk.domain.refusals import ChoiceUnknown
from servicedesk.services.papers import OF_ORDER, SIZES, CopyMark, PaperKind, PaperSize

_PDF, _PNG = ".pdf", ".png"


def _configure(parser: Parser) -> None:
    parser.add_argument("number", metavar=parser.word("common.number"), help=parser.word("paper.number_help"))
    kinds, sizes = "|".join(kind.value for kind in OF_ORDER), "|".join(size.value for size in PaperSize)
    parser.add_argument("--kind", metavar=kinds, help=parser.word("paper.kind"))
    parser.add_argument("--size", metavar=sizes, help=parser.word("paper.size"))
    out = f"{parser.word('common.file')}.pdf|.png"
    parser.add_argument("--out", required=True, type=Path, metavar=out, help=parser.word("paper.out"))


def _paper(session: Session) -> int:
    asked = session.asked
    kind = None if asked.kind is None else chosen(PaperKind, asked.kind, "kind")
    told_size = None if asked.size is None else chosen(PaperSize, asked.size, "size")
    form = asked.out.suffix.lower()
    if form not in (_PDF, _PNG):
        raise ChoiceUnknown(field="out", text=asked.out.suffix, allowed=f"{_PDF}, {_PNG}")
    with session.open(read_only=True) as parts:
        kept = parts.reissue.paper(asked.number, kind)
        renderer = parts.renderer()
    size = told_size or SIZES[kept.paper.paper_kind][0]
    language = asked.language or kept.language
    original = CopyMark.original()
    if form == _PDF:
        pages: tuple[bytes, ...] = (renderer.pdf(kept.paper, size, language, original),)
    else:
        pages = renderer.preview(kept.paper, size, language, original)
    written = _write(asked.out, pages)
    session.answer({"files": written}, written)
    return OK


def _write(out: Path, pages: tuple[bytes, ...]) -> list[str]:
    """The first page goes to the named file, each further one beside it, numbered."""
    paths = [out, *(out.with_stem(f"{out.stem}-{page}") for page in range(2, len(pages) + 1))]
    for path, content in zip(paths, pages, strict=True):
        files.write(path, content)
    return [str(path) for path in paths]


COMMANDS = (Command("paper", _configure, _paper),)
