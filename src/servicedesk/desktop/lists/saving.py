"""Where a list is saved: the question for a file, asked without stopping the desk."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from servicedesk.services.lists.export import CSV, XLSX

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST = 80
_last: list[Path] = []
"""Where the last list went, as long as the program runs."""


def ask_where(title: str, day: date, parent: QWidget, save: Callable[[Path], None]) -> QFileDialog:
    """Open the dialog; ``save`` is called with the file when one was chosen."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Saving", "Save the list"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # A dialog that the desktop lends has words of its own; for ours Qt knows only some of them in Russian.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Saving", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Saving", "Kind of file:"))
    kinds = {
        QCoreApplication.translate("Saving", "Spreadsheet") + f" (*{XLSX})": XLSX,
        QCoreApplication.translate("Saving", "Text with semicolons") + f" (*{CSV})": CSV,
    }
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(XLSX)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen]))
    # The whole path: where there is no such folder Qt would fall back to that of the program.
    dialog.setDirectory(str(first_folder()))
    dialog.selectFile(str(first_folder() / (file_name(title, day) + XLSX)))

    def take(chosen: str) -> None:
        _last[:] = [Path(chosen).parent]
        save(Path(chosen))

    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog


def first_folder() -> Path:
    """Where a list was saved last, else the user's documents, else the user's own folder."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return next((folder for folder in (*_last, documents) if folder.is_dir()), Path.home())


def file_name(title: str, day: date) -> str:
    """The title and the day as every system takes them for a name."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:_LONGEST].strip(". ")
    return f"{name} {day.isoformat()}".strip()
