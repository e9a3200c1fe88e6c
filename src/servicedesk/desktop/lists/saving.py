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
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(file_name(title, day) + XLSX)
    dialog.fileSelected.connect(lambda path: save(Path(path)))
    dialog.open()
    return dialog


def file_name(title: str, day: date) -> str:
    """The title and the day as every system takes them for a name."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:_LONGEST].strip(". ")
    return f"{name} {day.isoformat()}".strip()
