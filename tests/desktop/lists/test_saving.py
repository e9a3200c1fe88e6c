"""Where a list is saved: in the user's documents, or where the last one went."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.lists import saving


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Документы"
    monkeypatch.setattr(saving, "_last", [])
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(folder))
    return folder


def test_the_question_starts_in_the_documents_and_then_where_the_last_list_went(
    qtbot: QtBot, documents: Path, tmp_path: Path
) -> None:
    documents.mkdir()
    owner = QWidget()
    qtbot.addWidget(owner)
    saved: list[Path] = []
    dialog = saving.ask_where("Магазины", date(2026, 11, 23), owner, saved.append)
    assert Path(dialog.directory().absolutePath()) == documents
    dialog.fileSelected.emit(str(tmp_path / "list.xlsx"))
    dialog.close()
    assert saved == [tmp_path / "list.xlsx"]
    assert saving.first_folder() == tmp_path


def test_without_documents_it_is_the_user_s_own_folder_and_never_the_program_s(documents: Path) -> None:
    assert saving.first_folder() == Path.home()
    documents.mkdir()
    assert saving.first_folder() == documents
