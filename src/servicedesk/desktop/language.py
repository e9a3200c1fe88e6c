"""The language of the window: our own texts, Qt's, and the way numbers are written."""

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class Texts(QTranslator):
    """Our texts in one language.

    Read, not mapped: an upgrade may replace the file under a running program. Qt does not copy what it is given.
    """

    def __init__(self, parent: QCoreApplication, language: str) -> None:
        super().__init__(parent)
        file = files("servicedesk.resources") / "translations" / f"servicedesk_{language}.qm"
        self._data = file.read_bytes() if file.is_file() else b""
        if self._data:
            self.load(self._data)


def put_language_on(app: QCoreApplication, language: str) -> None:
    """Speak ``ru`` or ``en`` from now on, in place of what was spoken before."""
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(QLocale(QLocale.Language.Russian if language == "ru" else QLocale.Language.English))
    qts_own = QTranslator(app)
    qts_own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (qts_own, Texts(app, language)):
        app.installTranslator(translator)
