"""Every widget of the toolkit under one name, for tests that use many of them."""

from servicedesk.desktop.widgets.banner import Banner, BannerKind
from servicedesk.desktop.widgets.bars import BottomBar, HintBar
from servicedesk.desktop.widgets.cards import EmptyState, FactCard, NoteBox, SayCard
from servicedesk.desktop.widgets.chip import Chip
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.completing_edit import CompletingEdit, Suggestion
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.desk_frame import DeskFrame
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.fact_row import FactRow
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.flow import FlowLayout
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.keycap import Keycap
from servicedesk.desktop.widgets.label import Kind, Label, Panel, Scroll
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.note_edit import NoteEdit
from servicedesk.desktop.widgets.phone_edit import PhoneEdit
from servicedesk.desktop.widgets.pill import Pill, StatePill, StatusChip
from servicedesk.desktop.widgets.pill_tabs import PillTabs
from servicedesk.desktop.widgets.row_list import CardList, RowList, TwoLineList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.scan_card import Facet, Mark, ScanCard, Scanned
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.settings import Select, Tick
from servicedesk.desktop.widgets.spans import Span, SpanLabel, bold, soft
from servicedesk.desktop.widgets.tab_bar import TabBar
from servicedesk.desktop.widgets.timeline import Moment, Timeline

__all__ = [
    "Banner",
    "BannerKind",
    "BottomBar",
    "CardList",
    "Chip",
    "Chips",
    "Choice",
    "CompletingEdit",
    "DayEdit",
    "DeskFrame",
    "Edit",
    "EmptyState",
    "EnterMovesOn",
    "Facet",
    "FactCard",
    "FactRow",
    "FieldFrame",
    "FlowLayout",
    "HintBar",
    "KeyButton",
    "Keycap",
    "Kind",
    "Label",
    "Mark",
    "Moment",
    "MoneyEdit",
    "NoteBox",
    "NoteEdit",
    "Panel",
    "PhoneEdit",
    "Pill",
    "PillTabs",
    "Row",
    "RowList",
    "SayCard",
    "ScanCard",
    "Scanned",
    "Scroll",
    "Segments",
    "Select",
    "Span",
    "SpanLabel",
    "StatePill",
    "StatusChip",
    "Suggestion",
    "TabBar",
    "Tick",
    "Timeline",
    "TwoLineList",
    "bold",
    "soft",
]
