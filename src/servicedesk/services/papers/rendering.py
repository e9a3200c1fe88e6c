"""The port through which papers become dots and bytes, and the one refusal that stops a paper."""

from dataclasses import dataclass
from typing import Protocol

from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers.paper import Paper
from servicedesk.services.papers.sheets import Bitmap, CopyMark, PaperSize, PrintHead


@dataclass(eq=False)
class UnreadableCode(Refusal):
    """The code as painted does not read back, or a bar is off by a dot: such a paper is not printed.

    ``number`` is the ten digits.
    """

    number: str
    size: str = ""


class Renderer(Protocol):
    """Record in, paper out.

    Painting raises UnreadableCode when a symbol does not read back from what was painted, and PaperUnknown when this
    paper does not come in this size. ``language`` is ``ru`` or ``en``; ``head`` None means the usual one.
    """

    def bitmaps(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[Bitmap, ...]:
        """One bitmap a page, to be printed all, in this order, a cut after each: a receipt comes in two copies."""

    def pdf(self, paper: Paper, size: PaperSize, language: str, mark: CopyMark) -> bytes:
        """The same pages as a PDF of the exact paper size with embedded fonts; the same record gives the same bytes."""

    def preview(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[bytes, ...]:
        """One PNG a page: dot for dot what ``bitmaps`` gives."""

    def unprintable(self, paper: Paper) -> tuple[str, ...]:
        """The characters of the record that no font has, each once; on paper a replacement mark stands for each."""
