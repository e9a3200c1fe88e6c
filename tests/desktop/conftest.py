"""The look for tests of widgets: light, the usual text size, Russian days and months."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """Collect on this thread alone, as the program does: a worker thread would destroy widgets of an earlier test."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Russian))
    yield theme.apply(qapp)
    QLocale.setDefault(before)


@pytest.fixture
def stage(qtbot: QtBot, look: theme.Theme) -> Callable[..., QWidget]:
    """Put widgets one under another into an active window, which lives as long as the test."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 800, height: int = 300) -> QWidget:
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.addWidget(window)
        return window

    return show
