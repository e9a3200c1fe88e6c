"""The window speaks the user's language, and another one when told."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from servicedesk.desktop.language import put_language_on


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def intake() -> str:
    return QCoreApplication.translate("MainWindow", "Intake")


def test_russian_is_spoken_and_english_is_the_source(app: QApplication) -> None:
    put_language_on(app, "ru")
    assert intake() == "Приём"
    assert QLocale().language() is QLocale.Language.Russian
    put_language_on(app, "en")
    assert intake() == "Intake"
    assert QLocale().toString(1.5) == "1.5"


def test_changing_the_language_leaves_no_former_one_behind(app: QApplication) -> None:
    for _ in range(3):
        put_language_on(app, "ru")
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(app.findChildren(QTranslator)) == 2
    assert intake() == "Приём"


def test_a_language_without_texts_falls_back_to_the_source(app: QApplication) -> None:
    put_language_on(app, "fr")
    assert intake() == "Intake"
