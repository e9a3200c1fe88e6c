"""The late renderer: the same papers, loaded with the first of them; and what else a window does without at first."""

import subprocess
import sys

from servicedesk.documents.renderer import PaperRenderer
from servicedesk.late_renderer import LateRenderer
from servicedesk.services.papers import PaperSize
from tests.documents.samples import LABEL_CODE, ORIGINAL, label, receipt

_LOADED = "import sys; {act}; print(*(name in sys.modules for name in ('reportlab', 'PIL', 'sqlalchemy', 'PySide6')))"


def loaded_after(act: str) -> list[str]:
    """Whether the PDF library, the pictures' library, the mapper and Qt are loaded after this."""
    run = subprocess.run([sys.executable, "-c", _LOADED.format(act=act)], capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_papers_are_those_of_the_renderer_itself() -> None:
    late, real = LateRenderer(), PaperRenderer()
    sheet = (receipt(), PaperSize.A4, "ru", ORIGINAL)
    sticker = (label(code=LABEL_CODE), PaperSize.LABEL_43X25, "ru", ORIGINAL)
    assert late.pdf(*sheet) == real.pdf(*sheet)
    assert late.bitmaps(*sticker) == real.bitmaps(*sticker)
    assert late.preview(*sticker) == real.preview(*sticker)
    assert late.unprintable(label(device="\U0001f600")) == real.unprintable(label(device="\U0001f600"))


def test_nothing_is_loaded_before_the_first_paper() -> None:
    made = "from servicedesk.late_renderer import LateRenderer; late = LateRenderer()"
    assert loaded_after(made) == ["False"] * 4
    assert loaded_after(made + "; late.real")[:2] == ["True", "True"]  # the control


def test_a_window_is_painted_without_the_database_and_the_papers() -> None:
    assert loaded_after("import servicedesk.app, servicedesk.desktop.program")[:3] == ["False"] * 3
