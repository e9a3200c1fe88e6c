"""The renderer of papers, loaded with the first paper and not with the window (a part of the composition root)."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicedesk.documents.renderer import PaperRenderer
    from servicedesk.services.papers import Bitmap, CopyMark, Paper, PaperSize, PrintHead


class LateRenderer:
    """Implements the port ``Renderer`` by handing every paper on; may be called from any thread.

    Two PDF libraries, fonts and barcodes are a tenth of a second that nobody waits for before a window is ready.
    """

    def __init__(self, *, trial: bool = False) -> None:
        self.trial = trial

    @cached_property
    def real(self) -> "PaperRenderer":
        """The renderer itself."""
        from servicedesk.documents.renderer import PaperRenderer  # start-up

        return PaperRenderer(trial=self.trial)

    def bitmaps(
        self, paper: "Paper", size: "PaperSize", language: str, mark: "CopyMark", head: "PrintHead | None" = None
    ) -> "tuple[Bitmap, ...]":
        """See ``Renderer``."""
        return self.real.bitmaps(paper, size, language, mark, head)

    def pdf(self, paper: "Paper", size: "PaperSize", language: str, mark: "CopyMark") -> bytes:
        """See ``Renderer``."""
        return self.real.pdf(paper, size, language, mark)

    def preview(
        self, paper: "Paper", size: "PaperSize", language: str, mark: "CopyMark", head: "PrintHead | None" = None
    ) -> tuple[bytes, ...]:
        """See ``Renderer``."""
        return self.real.preview(paper, size, language, mark, head)

    def unprintable(self, paper: "Paper") -> tuple[str, ...]:
        """See ``Renderer``."""
        return self.real.unprintable(paper)
