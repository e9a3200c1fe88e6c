"""What the documents point at is there: pages of the manual, pictures, commands."""

import re
from pathlib import Path

import pytest

from servicedesk.console.main import COMMANDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = (ROOT / "README.md", ROOT / "docs" / "manual.md", ROOT / "CONTRIBUTING.md")
_LINK = re.compile(r"\]\(([^)#\s]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = _LINK.findall(document.read_text(encoding="utf-8"))
    inside = [link for link in links if not link.startswith("http")]
    assert inside or document.name == "CONTRIBUTING.md"
    assert [link for link in inside if not (document.parent / link).exists()] == []


def test_the_manual_lists_every_page_in_both_languages() -> None:
    told = (ROOT / "docs" / "manual.md").read_text(encoding="utf-8")
    pages = {f"../{page.relative_to(ROOT)}" for page in (ROOT / "resources" / "manual").glob("*/*.md")}
    assert len(pages) > 20
    assert {page for page in pages if f"({page})" not in told} == set()


def test_the_readme_names_every_command() -> None:
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [command.name for command in COMMANDS if f"`{command.name}`" not in told] == []


def test_a_link_to_nowhere_would_be_found(tmp_path: Path) -> None:
    document = tmp_path / "README.md"
    document.write_text("[a](there.md) [b](http://example.org)", encoding="utf-8")
    with pytest.raises(AssertionError):
        test_every_link_leads_somewhere(document)
