"""What is committed but not written by hand equals what its source makes, and no text is left in English."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>PlantedTab</class>
 <widget class="QWidget" name="PlantedTab">
  <layout class="QVBoxLayout" name="rows">
   <item><widget class="QLabel" name="phone_label">
    <property name="text"><string>Phone</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
"""


def _forms(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / ".ci" / "forms.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def _calls_of_tr(source: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            yield node


def _texts_of_code(package: Path) -> Iterator[tuple[Path, int, str | None]]:
    """Yield (file, line, text) of each `tr(...)`; the text is None where it is not a plain literal."""
    for path in sorted(package.rglob("*.py")):
        for call in _calls_of_tr(path.read_text(encoding="utf-8")):
            text = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            yield path, call.lineno, text if isinstance(text, str) else None


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project of its own, with one form and everything generated."""
    copytree(ROOT / ".ci", tmp_path / ".ci")
    desktop = tmp_path / "src" / "servicedesk" / "desktop"
    desktop.mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "planted_tab.ui").write_text(FORM, encoding="utf-8")
    outcome = _forms(tmp_path)
    assert outcome.returncode == 0, outcome.stderr
    russian = tmp_path / "resources" / "translations" / "servicedesk_ru.ts"
    text = russian.read_text(encoding="utf-8")
    text = text.replace('<translation type="unfinished"></translation>', "<translation>Телефон</translation>")
    russian.write_text(text, encoding="utf-8")
    assert _forms(tmp_path).returncode == 0
    return tmp_path


def test_forms_and_translations_are_what_their_sources_make() -> None:
    outcome = _forms(ROOT, "--check")
    assert outcome.returncode == 0, f"./run forms, then commit:\n{outcome.stdout}{outcome.stderr}"


def test_every_text_of_the_code_is_known_to_the_russian_translation() -> None:
    source = ROOT / "resources" / "translations" / "servicedesk_ru.ts"
    known = {message.findtext("source") for message in ET.parse(source).getroot().iter("message")}
    found = list(_texts_of_code(ROOT / "src" / "servicedesk" / "desktop"))
    lost = [f"{path.name}:{line}: {text}" for path, line, text in found if text not in known]
    assert not lost, "lupdate takes plain literals only:\n" + "\n".join(lost)


def test_a_fresh_tree_is_not_stale(tree: Path) -> None:
    outcome = _forms(tree, "--check")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_a_form_changed_but_not_compiled_is_found(tree: Path) -> None:
    (tree / "ui" / "planted_tab.ui").write_text(FORM.replace("phone_label", "fone_label"), encoding="utf-8")
    outcome = _forms(tree, "--check")
    assert outcome.returncode == 1
    assert "ui_planted_tab.py is not what its source makes" in outcome.stdout


def test_a_compiled_form_whose_source_is_gone_is_found_and_removed(tree: Path) -> None:
    (tree / "ui" / "planted_tab.ui").unlink()
    assert "ui_planted_tab.py has no source any more" in _forms(tree, "--check").stdout
    _forms(tree)
    assert not list((tree / "src/servicedesk/desktop/forms").glob("ui_*.py"))


def test_a_text_without_a_translation_is_found(tree: Path) -> None:
    (tree / "ui" / "planted_tab.ui").write_text(FORM.replace(">Phone<", ">Surname<"), encoding="utf-8")
    outcome = _forms(tree, "--check")
    assert outcome.returncode == 1
    assert "servicedesk_ru.ts lacks a translation: PlantedTab: Surname" in outcome.stdout


def test_a_text_built_at_run_time_is_found(tmp_path: Path) -> None:
    (tmp_path / "tab.py").write_text('self.tr(f"{name} is here")\nself.tr("plain")\n', encoding="utf-8")
    assert [text for _, _, text in _texts_of_code(tmp_path)] == [None, "plain"]


def test_a_form_that_qt_cannot_read_stops_the_compiler(tree: Path) -> None:
    (tree / "ui" / "planted_tab.ui").write_text("<ui><widget", encoding="utf-8")
    assert _forms(tree).returncode != 0
