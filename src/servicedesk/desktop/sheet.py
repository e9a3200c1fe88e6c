"""The one style sheet, built from the colours and lengths of the look; what Qt's own widgets wear."""

from collections.abc import Callable

from servicedesk.desktop.tokens import Colours, Tone

_FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox"


def build(colours: Colours, px: Callable[[float], int]) -> str:
    """The style sheet for one scheme at one text size."""
    return "".join((_fields(colours, px), _buttons(colours, px), _panels(colours, px), _bars(colours, px)))


def _states(selector: str, state: str) -> str:
    return ", ".join(f"{part.strip()}:{state}" for part in selector.split(","))


def _fields(c: Colours, px: Callable[[float], int]) -> str:
    focus = px(2)
    return f"""
{_FIELDS} {{
    background: {c.field}; color: {c.ink}; border: {px(1)}px solid {c.line}; border-radius: {px(6)}px;
    font-size: {px(15)}px; padding: {focus - px(1)}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {px(30)}px; padding-left: {px(8)}px; padding-right: {px(8)}px; }}
QLineEdit {{ placeholder-text-color: {c.soft}; }}
QLineEdit[main="true"] {{ min-height: {px(38)}px; font-size: {px(20)}px; }}
QLineEdit[small="true"] {{ min-height: {px(24)}px; font-size: {px(13)}px; border-radius: {px(13)}px; }}
QPlainTextEdit, QTextEdit {{ padding: {px(6)}px; }}
{_states(_FIELDS, "focus")} {{ border: {focus}px solid {c.accent}; }}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
    padding: 0px; padding-left: {px(7)}px; padding-right: {px(7)}px;
}}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(5)}px; }}
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"] {{ border-color: {c.tones[Tone.RED].ink}; }}
{_states(_FIELDS, "disabled")} {{ background: {c.background}; color: {c.disabled}; }}
QComboBox::drop-down {{ border: none; width: {px(24)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0px; border: none; }}
QRadioButton {{ spacing: {px(8)}px; color: {c.ink}; }}
QRadioButton::indicator {{
    width: {px(14)}px; height: {px(14)}px; border: {px(2)}px solid {c.soft}; border-radius: {px(14) // 2 + px(2)}px;
    background: {c.field};
}}
QRadioButton::indicator:focus {{ border-color: {c.accent}; }}
QRadioButton::indicator:checked {{
    width: {px(8)}px; height: {px(8)}px; border: {px(5)}px solid {c.accent}; border-radius: {px(8) // 2 + px(5)}px;
}}
QComboBox QAbstractItemView {{ background: {c.card}; border: {px(1)}px solid {c.line}; outline: none; }}
"""


def _buttons(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
QPushButton {{
    background: {c.card}; color: {c.ink}; border: {px(1)}px solid {c.line}; border-radius: {px(6)}px;
    min-height: {px(30)}px; padding: {px(1)}px {px(16)}px; font-weight: 500;
}}
KeyButton {{ min-height: {px(36)}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.pressed}; }}
QPushButton:focus {{ border: {px(2)}px solid {c.accent}; padding: 0px {px(15)}px; }}
QPushButton:default {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton:default:hover {{ background: {c.accent_hover}; }}
QPushButton:disabled {{ background: {c.off}; color: {c.disabled}; border-color: {c.off}; }}
"""


def _panels(c: Colours, px: Callable[[float], int]) -> str:
    return f"""
Panel {{ background: {c.card}; border: {px(1)}px solid {c.line}; border-radius: {px(8)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[bare="true"] {{ background: transparent; border: none; }}
RowList {{ background: {c.card}; border: {px(1)}px solid {c.line}; border-radius: {px(6)}px; outline: none; }}
RowList:focus {{ border-color: {c.accent}; }}
QToolTip {{ background: {c.ink}; color: {c.card}; border: none; padding: {px(4)}px {px(8)}px; }}
QMenu {{ background: {c.card}; color: {c.ink}; border: {px(1)}px solid {c.line}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(8)}px {px(24)}px {px(8)}px {px(12)}px; border-radius: {px(4)}px; }}
ColumnsMenu::item {{ padding: {px(3)}px {px(24)}px {px(3)}px {px(12)}px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.ink}; }}
QMenu::item:disabled {{ color: {c.disabled}; background: transparent; }}
QMenu::separator {{ height: {px(1)}px; background: {c.line}; margin: {px(4)}px {px(8)}px; }}
QHeaderView::section {{
    background: {c.background}; color: {c.soft}; border: none; border-bottom: {px(1)}px solid {c.line};
    padding: {px(8)}px {px(12)}px;
}}
QTableView, QTreeView {{
    background: {c.card}; border: {px(1)}px solid {c.line}; gridline-color: {c.line};
    selection-background-color: {c.selection}; selection-color: {c.ink};
}}
QProgressBar {{ background: {c.off}; border: none; border-radius: {px(4)}px; text-align: center; color: {c.ink}; }}
QProgressBar::chunk {{ background: {c.selection}; border-radius: {px(4)}px; }}
"""


def _bars(c: Colours, px: Callable[[float], int]) -> str:
    thin = px(2)
    rounded = (px(10) - 2 * thin) // 2  # Qt draws square corners when the radius is more than half the width
    return f"""
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {px(10)}px; }}
QScrollBar:horizontal {{ height: {px(10)}px; }}
QScrollBar::handle {{ background: {c.disabled}; border-radius: {rounded}px; margin: {thin}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
