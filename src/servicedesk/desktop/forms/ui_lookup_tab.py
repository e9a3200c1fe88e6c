# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lookup_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import (FactCard, SayCard)
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.pill import StatePill
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel
from servicedesk.desktop.widgets.timeline import Timeline

class Ui_LookupTab(object):
    def setupUi(self, LookupTab):
        if not LookupTab.objectName():
            LookupTab.setObjectName(u"LookupTab")
        self.LookupTab_layout = QVBoxLayout(LookupTab)
        self.LookupTab_layout.setSpacing(0)
        self.LookupTab_layout.setObjectName(u"LookupTab_layout")
        self.LookupTab_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 12, 16, 12)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(10)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.find_edit = Edit(LookupTab)
        self.find_edit.setObjectName(u"find_edit")

        self.left_column.addWidget(self.find_edit)

        self.shown_for_label = SpanLabel(LookupTab)
        self.shown_for_label.setObjectName(u"shown_for_label")

        self.left_column.addWidget(self.shown_for_label)

        self.filter_chips = Chips(LookupTab)
        self.filter_chips.setObjectName(u"filter_chips")

        self.left_column.addWidget(self.filter_chips)

        self.list = TwoLineList(LookupTab)
        self.list.setObjectName(u"list")

        self.left_column.addWidget(self.list)

        self.left_column.setStretch(3, 1)

        self.body.addLayout(self.left_column)

        self.card_panel = Panel(LookupTab)
        self.card_panel.setObjectName(u"card_panel")
        self.card_panel_layout = QVBoxLayout(self.card_panel)
        self.card_panel_layout.setSpacing(0)
        self.card_panel_layout.setObjectName(u"card_panel_layout")
        self.card_panel_layout.setContentsMargins(16, 14, 16, 14)
        self.pages = QStackedWidget(self.card_panel)
        self.pages.setObjectName(u"pages")
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_page_layout = QVBoxLayout(self.nothing_page)
        self.nothing_page_layout.setSpacing(8)
        self.nothing_page_layout.setObjectName(u"nothing_page_layout")
        self.nothing_page_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_page_layout.addItem(self.nothing_top)

        self.nothing_label = Label(self.nothing_page)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setProperty(u"kind", u"number")
        self.nothing_label.setAlignment(Qt.AlignCenter)

        self.nothing_page_layout.addWidget(self.nothing_label)

        self.nothing_hint = Label(self.nothing_page)
        self.nothing_hint.setObjectName(u"nothing_hint")
        self.nothing_hint.setProperty(u"kind", u"soft")
        self.nothing_hint.setAlignment(Qt.AlignCenter)

        self.nothing_page_layout.addWidget(self.nothing_hint)

        self.nothing_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_page_layout.addItem(self.nothing_bottom)

        self.pages.addWidget(self.nothing_page)
        self.card_page = QWidget()
        self.card_page.setObjectName(u"card_page")
        self.card_page_layout = QVBoxLayout(self.card_page)
        self.card_page_layout.setSpacing(12)
        self.card_page_layout.setObjectName(u"card_page_layout")
        self.card_page_layout.setContentsMargins(0, 0, 0, 0)
        self.card_head = QHBoxLayout()
        self.card_head.setSpacing(12)
        self.card_head.setObjectName(u"card_head")
        self.card_head.setContentsMargins(0, 0, 0, 0)
        self.number_label = Label(self.card_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"number")

        self.card_head.addWidget(self.number_label)

        self.state_pill = StatePill(self.card_page)
        self.state_pill.setObjectName(u"state_pill")

        self.card_head.addWidget(self.state_pill)

        self.card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_head.addItem(self.card_gap)

        self.receipt_label = Label(self.card_page)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setProperty(u"kind", u"soft")

        self.card_head.addWidget(self.receipt_label)


        self.card_page_layout.addLayout(self.card_head)

        self.say_card = SayCard(self.card_page)
        self.say_card.setObjectName(u"say_card")

        self.card_page_layout.addWidget(self.say_card)

        self.fact_row = QHBoxLayout()
        self.fact_row.setSpacing(10)
        self.fact_row.setObjectName(u"fact_row")
        self.fact_row.setContentsMargins(0, 0, 0, 0)
        self.owed_card = FactCard(self.card_page)
        self.owed_card.setObjectName(u"owed_card")

        self.fact_row.addWidget(self.owed_card)

        self.place_card = FactCard(self.card_page)
        self.place_card.setObjectName(u"place_card")

        self.fact_row.addWidget(self.place_card)

        self.storage_card = FactCard(self.card_page)
        self.storage_card.setObjectName(u"storage_card")

        self.fact_row.addWidget(self.storage_card)

        self.fact_row.setStretch(0, 1)
        self.fact_row.setStretch(1, 1)
        self.fact_row.setStretch(2, 1)

        self.card_page_layout.addLayout(self.fact_row)

        self.step_scroll = QScrollArea(self.card_page)
        self.step_scroll.setObjectName(u"step_scroll")
        self.step_scroll.setWidgetResizable(True)
        self.step_scroll.setFrameShape(QFrame.NoFrame)
        self.step_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.step_inside = QWidget()
        self.step_inside.setObjectName(u"step_inside")
        self.step_inside.setProperty(u"bare", True)
        self.step_inside_layout = QVBoxLayout(self.step_inside)
        self.step_inside_layout.setSpacing(0)
        self.step_inside_layout.setObjectName(u"step_inside_layout")
        self.step_inside_layout.setContentsMargins(0, 0, 0, 0)
        self.step_panel = Panel(self.step_inside)
        self.step_panel.setObjectName(u"step_panel")
        self.step_panel_layout = QVBoxLayout(self.step_panel)
        self.step_panel_layout.setSpacing(10)
        self.step_panel_layout.setObjectName(u"step_panel_layout")
        self.step_panel_layout.setContentsMargins(16, 14, 16, 14)
        self.step_head = QHBoxLayout()
        self.step_head.setSpacing(8)
        self.step_head.setObjectName(u"step_head")
        self.step_head.setContentsMargins(0, 0, 0, 0)
        self.step_label = Label(self.step_panel)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setProperty(u"kind", u"head")

        self.step_head.addWidget(self.step_label)

        self.step_head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_head.addItem(self.step_head_gap)


        self.step_panel_layout.addLayout(self.step_head)

        self.moves_frame = FieldFrame(self.step_panel)
        self.moves_frame.setObjectName(u"moves_frame")
        self.moves_frame_layout = QVBoxLayout(self.moves_frame)
        self.moves_frame_layout.setSpacing(4)
        self.moves_frame_layout.setObjectName(u"moves_frame_layout")
        self.moves_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.moves_chips = Chips(self.moves_frame)
        self.moves_chips.setObjectName(u"moves_chips")

        self.moves_frame_layout.addWidget(self.moves_chips)


        self.step_panel_layout.addWidget(self.moves_frame)

        self.outcome_frame = FieldFrame(self.step_panel)
        self.outcome_frame.setObjectName(u"outcome_frame")
        self.outcome_frame_layout = QVBoxLayout(self.outcome_frame)
        self.outcome_frame_layout.setSpacing(4)
        self.outcome_frame_layout.setObjectName(u"outcome_frame_layout")
        self.outcome_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_chips = Chips(self.outcome_frame)
        self.outcome_chips.setObjectName(u"outcome_chips")

        self.outcome_frame_layout.addWidget(self.outcome_chips)


        self.step_panel_layout.addWidget(self.outcome_frame)

        self.step_fields = QHBoxLayout()
        self.step_fields.setSpacing(12)
        self.step_fields.setObjectName(u"step_fields")
        self.step_fields.setContentsMargins(0, 0, 0, 0)
        self.price_frame = FieldFrame(self.step_panel)
        self.price_frame.setObjectName(u"price_frame")
        self.price_frame_layout = QVBoxLayout(self.price_frame)
        self.price_frame_layout.setSpacing(4)
        self.price_frame_layout.setObjectName(u"price_frame_layout")
        self.price_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.price_edit = MoneyEdit(self.price_frame)
        self.price_edit.setObjectName(u"price_edit")

        self.price_frame_layout.addWidget(self.price_edit)


        self.step_fields.addWidget(self.price_frame)

        self.technician_frame = FieldFrame(self.step_panel)
        self.technician_frame.setObjectName(u"technician_frame")
        self.technician_frame_layout = QVBoxLayout(self.technician_frame)
        self.technician_frame_layout.setSpacing(4)
        self.technician_frame_layout.setObjectName(u"technician_frame_layout")
        self.technician_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.technician_edit = CompletingEdit(self.technician_frame)
        self.technician_edit.setObjectName(u"technician_edit")

        self.technician_frame_layout.addWidget(self.technician_edit)


        self.step_fields.addWidget(self.technician_frame)

        self.place_frame = FieldFrame(self.step_panel)
        self.place_frame.setObjectName(u"place_frame")
        self.place_frame_layout = QVBoxLayout(self.place_frame)
        self.place_frame_layout.setSpacing(4)
        self.place_frame_layout.setObjectName(u"place_frame_layout")
        self.place_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.place_edit = CompletingEdit(self.place_frame)
        self.place_edit.setObjectName(u"place_edit")

        self.place_frame_layout.addWidget(self.place_edit)


        self.step_fields.addWidget(self.place_frame)

        self.step_fields.setStretch(0, 1)
        self.step_fields.setStretch(1, 2)
        self.step_fields.setStretch(2, 1)

        self.step_panel_layout.addLayout(self.step_fields)

        self.reason_fields = QHBoxLayout()
        self.reason_fields.setSpacing(12)
        self.reason_fields.setObjectName(u"reason_fields")
        self.reason_fields.setContentsMargins(0, 0, 0, 0)
        self.reason_frame = FieldFrame(self.step_panel)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(4)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.reason_fields.addWidget(self.reason_frame)

        self.second_frame = FieldFrame(self.step_panel)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame_layout = QVBoxLayout(self.second_frame)
        self.second_frame_layout.setSpacing(4)
        self.second_frame_layout.setObjectName(u"second_frame_layout")
        self.second_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.second_edit = CompletingEdit(self.second_frame)
        self.second_edit.setObjectName(u"second_edit")

        self.second_frame_layout.addWidget(self.second_edit)


        self.reason_fields.addWidget(self.second_frame)

        self.reason_fields.setStretch(0, 2)
        self.reason_fields.setStretch(1, 1)

        self.step_panel_layout.addLayout(self.reason_fields)

        self.step_buttons = QHBoxLayout()
        self.step_buttons.setSpacing(12)
        self.step_buttons.setObjectName(u"step_buttons")
        self.step_buttons.setContentsMargins(0, 0, 0, 0)
        self.step_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.step_buttons.addItem(self.step_gap)

        self.step_cancel_button = KeyButton(self.step_panel)
        self.step_cancel_button.setObjectName(u"step_cancel_button")
        self.step_cancel_button.setProperty(u"key", u"Esc")

        self.step_buttons.addWidget(self.step_cancel_button)

        self.step_button = KeyButton(self.step_panel)
        self.step_button.setObjectName(u"step_button")
        self.step_button.setProperty(u"primary", True)
        self.step_button.setProperty(u"key", u"Ctrl+Enter")

        self.step_buttons.addWidget(self.step_button)


        self.step_panel_layout.addLayout(self.step_buttons)


        self.step_inside_layout.addWidget(self.step_panel)

        self.step_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.step_inside_layout.addItem(self.step_below)

        self.step_scroll.setWidget(self.step_inside)

        self.card_page_layout.addWidget(self.step_scroll)

        self.call_panel = Panel(self.card_page)
        self.call_panel.setObjectName(u"call_panel")
        self.call_panel_layout = QVBoxLayout(self.call_panel)
        self.call_panel_layout.setSpacing(10)
        self.call_panel_layout.setObjectName(u"call_panel_layout")
        self.call_panel_layout.setContentsMargins(16, 14, 16, 14)
        self.call_frame = FieldFrame(self.call_panel)
        self.call_frame.setObjectName(u"call_frame")
        self.call_frame_layout = QVBoxLayout(self.call_frame)
        self.call_frame_layout.setSpacing(4)
        self.call_frame_layout.setObjectName(u"call_frame_layout")
        self.call_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.call_edit = Edit(self.call_frame)
        self.call_edit.setObjectName(u"call_edit")

        self.call_frame_layout.addWidget(self.call_edit)


        self.call_panel_layout.addWidget(self.call_frame)

        self.told_segments = Segments(self.call_panel)
        self.told_segments.setObjectName(u"told_segments")

        self.call_panel_layout.addWidget(self.told_segments)

        self.call_buttons = QHBoxLayout()
        self.call_buttons.setSpacing(12)
        self.call_buttons.setObjectName(u"call_buttons")
        self.call_buttons.setContentsMargins(0, 0, 0, 0)
        self.call_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.call_buttons.addItem(self.call_gap)

        self.call_cancel_button = KeyButton(self.call_panel)
        self.call_cancel_button.setObjectName(u"call_cancel_button")
        self.call_cancel_button.setProperty(u"key", u"Esc")

        self.call_buttons.addWidget(self.call_cancel_button)

        self.call_button = KeyButton(self.call_panel)
        self.call_button.setObjectName(u"call_button")
        self.call_button.setProperty(u"primary", True)

        self.call_buttons.addWidget(self.call_button)


        self.call_panel_layout.addLayout(self.call_buttons)


        self.card_page_layout.addWidget(self.call_panel)

        self.scroll = QScrollArea(self.card_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_inside.setProperty(u"bare", True)
        self.scroll_inside_layout = QVBoxLayout(self.scroll_inside)
        self.scroll_inside_layout.setSpacing(0)
        self.scroll_inside_layout.setObjectName(u"scroll_inside_layout")
        self.scroll_inside_layout.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.way_column = QVBoxLayout()
        self.way_column.setSpacing(10)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.way_label = Label(self.scroll_inside)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"head")

        self.way_column.addWidget(self.way_label)

        self.timeline = Timeline(self.scroll_inside)
        self.timeline.setObjectName(u"timeline")

        self.way_column.addWidget(self.timeline)

        self.way_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.way_column.addItem(self.way_gap)


        self.columns.addLayout(self.way_column)

        self.past_column = QVBoxLayout()
        self.past_column.setSpacing(8)
        self.past_column.setObjectName(u"past_column")
        self.past_column.setContentsMargins(0, 0, 0, 0)
        self.past_label = Label(self.scroll_inside)
        self.past_label.setObjectName(u"past_label")
        self.past_label.setProperty(u"kind", u"head")

        self.past_column.addWidget(self.past_label)

        self.customer_label = SpanLabel(self.scroll_inside)
        self.customer_label.setObjectName(u"customer_label")

        self.past_column.addWidget(self.customer_label)

        self.device_label = SpanLabel(self.scroll_inside)
        self.device_label.setObjectName(u"device_label")

        self.past_column.addWidget(self.device_label)

        self.fault_label = SpanLabel(self.scroll_inside)
        self.fault_label.setObjectName(u"fault_label")

        self.past_column.addWidget(self.fault_label)

        self.earlier_label = SpanLabel(self.scroll_inside)
        self.earlier_label.setObjectName(u"earlier_label")

        self.past_column.addWidget(self.earlier_label)

        self.past_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.past_column.addItem(self.past_gap)


        self.columns.addLayout(self.past_column)

        self.columns.setStretch(0, 5)
        self.columns.setStretch(1, 4)

        self.scroll_inside_layout.addLayout(self.columns)

        self.scroll.setWidget(self.scroll_inside)

        self.card_page_layout.addWidget(self.scroll)

        self.card_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.card_page_layout.addItem(self.card_below)

        self.card_page_layout.setStretch(5, 1)
        self.pages.addWidget(self.card_page)

        self.card_panel_layout.addWidget(self.pages)


        self.body.addWidget(self.card_panel)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 3)

        self.LookupTab_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(LookupTab)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.LookupTab_layout.addWidget(self.bottom_bar)

        self.LookupTab_layout.setStretch(0, 1)

        self.retranslateUi(LookupTab)

        QMetaObject.connectSlotsByName(LookupTab)
    # setupUi

    def retranslateUi(self, LookupTab):
        self.nothing_label.setText(QCoreApplication.translate("LookupTab", u"Choose an order", None))
        self.nothing_hint.setText(QCoreApplication.translate("LookupTab", u"Its sentence for the customer, its sums and its way appear here.", None))
        self.step_label.setText(QCoreApplication.translate("LookupTab", u"What happened", None))
        self.moves_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"New state", None))
        self.outcome_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"How the work ended", None))
        self.price_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"Price, \u20bd", None))
        self.technician_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"Technician", None))
        self.place_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"Place", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"Reason", None))
        self.second_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"Second person", None))
        self.step_cancel_button.setText(QCoreApplication.translate("LookupTab", u"Cancel", None))
        self.step_button.setText(QCoreApplication.translate("LookupTab", u"Record", None))
        self.call_frame.setProperty(u"label", QCoreApplication.translate("LookupTab", u"What was said", None))
        self.call_cancel_button.setText(QCoreApplication.translate("LookupTab", u"Cancel", None))
        self.call_button.setText(QCoreApplication.translate("LookupTab", u"Record the talk", None))
        self.way_label.setText(QCoreApplication.translate("LookupTab", u"The device's way", None))
        self.past_label.setText(QCoreApplication.translate("LookupTab", u"Customer and past", None))
        pass
    # retranslateUi

