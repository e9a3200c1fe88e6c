"""A line of spans: what is cut is whole in its tooltip, and nothing in it is ever markup."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from servicedesk.desktop.widgets.spans import Span, SpanLabel

HOSTILE = ["<b>Ольга</b>", "<img src='file:///etc/passwd'>", "&lt;b&gt;", "a < b", "</p><h1>x</h1>", "{number} %s"]


def shown(tooltip: str) -> str:
    """What Qt shows of a tooltip."""
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_shows_what_was_typed_as_it_was_typed(qtbot: QtBot, text: str) -> None:
    label = SpanLabel(wraps=False)
    qtbot.addWidget(label)
    label.set_spans(Span("работает "), Span(text))
    assert shown(label.toolTip()) == f"работает {text}"
    assert label.text() == f"работает {text}"


def test_markup_that_is_not_escaped_would_vanish() -> None:
    """The control of the test above."""
    assert shown("<b>Ольга</b>") == "Ольга"


def test_what_wraps_or_says_nothing_needs_no_tooltip(qtbot: QtBot) -> None:
    for label, text in ((SpanLabel(wraps=True), "Ольга"), (SpanLabel(wraps=False), "")):
        qtbot.addWidget(label)
        label.set_text(text)
        assert label.toolTip() == ""
