# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pickup_tab.ui'
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
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.fact_row import FactRow
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_PickupTab(object):
    def setupUi(self, PickupTab):
        if not PickupTab.objectName():
            PickupTab.setObjectName(u"PickupTab")
        self.PickupTab_layout = QVBoxLayout(PickupTab)
        self.PickupTab_layout.setSpacing(0)
        self.PickupTab_layout.setObjectName(u"PickupTab_layout")
        self.PickupTab_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(PickupTab)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(12)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_top)

        self.empty_label = Label(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"kind", u"number")
        self.empty_label.setAlignment(Qt.AlignCenter)

        self.empty_page_layout.addWidget(self.empty_label)

        self.empty_hint = Label(self.empty_page)
        self.empty_hint.setObjectName(u"empty_hint")
        self.empty_hint.setProperty(u"kind", u"soft")
        self.empty_hint.setAlignment(Qt.AlignCenter)

        self.empty_page_layout.addWidget(self.empty_hint)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(0)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.receipt_frame = FieldFrame(self.empty_page)
        self.receipt_frame.setObjectName(u"receipt_frame")
        self.receipt_frame.setMinimumSize(QSize(360, 0))
        self.receipt_frame_layout = QVBoxLayout(self.receipt_frame)
        self.receipt_frame_layout.setSpacing(0)
        self.receipt_frame_layout.setObjectName(u"receipt_frame_layout")
        self.receipt_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.receipt_edit = Edit(self.receipt_frame)
        self.receipt_edit.setObjectName(u"receipt_edit")

        self.receipt_frame_layout.addWidget(self.receipt_edit)


        self.empty_row.addWidget(self.receipt_frame)

        self.empty_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)


        self.empty_page_layout.addLayout(self.empty_row)

        self.empty_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_bottom)

        self.pages.addWidget(self.empty_page)
        self.claim_page = QWidget()
        self.claim_page.setObjectName(u"claim_page")
        self.claim_page_layout = QHBoxLayout(self.claim_page)
        self.claim_page_layout.setSpacing(12)
        self.claim_page_layout.setObjectName(u"claim_page_layout")
        self.claim_page_layout.setContentsMargins(16, 12, 16, 12)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(10)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(14)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.number_label = Label(self.claim_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"number")

        self.head_row.addWidget(self.number_label)

        self.who_label = SpanLabel(self.claim_page)
        self.who_label.setObjectName(u"who_label")

        self.head_row.addWidget(self.who_label)

        self.code_frame = FieldFrame(self.claim_page)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame_layout = QVBoxLayout(self.code_frame)
        self.code_frame_layout.setSpacing(0)
        self.code_frame_layout.setObjectName(u"code_frame_layout")
        self.code_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.code_edit = Edit(self.code_frame)
        self.code_edit.setObjectName(u"code_edit")

        self.code_frame_layout.addWidget(self.code_edit)


        self.head_row.addWidget(self.code_frame)

        self.head_row.setStretch(1, 1)

        self.left_column.addLayout(self.head_row)

        self.scroll = QScrollArea(self.claim_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_inside.setProperty(u"bare", True)
        self.scroll_inside_layout = QVBoxLayout(self.scroll_inside)
        self.scroll_inside_layout.setSpacing(10)
        self.scroll_inside_layout.setObjectName(u"scroll_inside_layout")
        self.scroll_inside_layout.setContentsMargins(0, 0, 0, 0)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)

        self.scroll_inside_layout.addLayout(self.cards)

        self.accessories_panel = Panel(self.scroll_inside)
        self.accessories_panel.setObjectName(u"accessories_panel")
        self.accessories_panel_layout = QVBoxLayout(self.accessories_panel)
        self.accessories_panel_layout.setSpacing(10)
        self.accessories_panel_layout.setObjectName(u"accessories_panel_layout")
        self.accessories_panel_layout.setContentsMargins(16, 12, 16, 14)
        self.accessories_label = Label(self.accessories_panel)
        self.accessories_label.setObjectName(u"accessories_label")
        self.accessories_label.setProperty(u"kind", u"head")

        self.accessories_panel_layout.addWidget(self.accessories_label)

        self.accessories_chips = Chips(self.accessories_panel)
        self.accessories_chips.setObjectName(u"accessories_chips")

        self.accessories_panel_layout.addWidget(self.accessories_chips)


        self.scroll_inside_layout.addWidget(self.accessories_panel)

        self.decision_panel = Panel(self.scroll_inside)
        self.decision_panel.setObjectName(u"decision_panel")
        self.decision_panel_layout = QVBoxLayout(self.decision_panel)
        self.decision_panel_layout.setSpacing(8)
        self.decision_panel_layout.setObjectName(u"decision_panel_layout")
        self.decision_panel_layout.setContentsMargins(16, 12, 16, 14)
        self.decision_label = Label(self.decision_panel)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"kind", u"head")

        self.decision_panel_layout.addWidget(self.decision_label)

        self.decision_row = QHBoxLayout()
        self.decision_row.setSpacing(12)
        self.decision_row.setObjectName(u"decision_row")
        self.decision_row.setContentsMargins(0, 0, 0, 0)
        self.second_frame = FieldFrame(self.decision_panel)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame_layout = QVBoxLayout(self.second_frame)
        self.second_frame_layout.setSpacing(4)
        self.second_frame_layout.setObjectName(u"second_frame_layout")
        self.second_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.second_edit = CompletingEdit(self.second_frame)
        self.second_edit.setObjectName(u"second_edit")

        self.second_frame_layout.addWidget(self.second_edit)


        self.decision_row.addWidget(self.second_frame)

        self.reason_frame = FieldFrame(self.decision_panel)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(4)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.decision_row.addWidget(self.reason_frame)

        self.decision_row.setStretch(0, 1)
        self.decision_row.setStretch(1, 2)

        self.decision_panel_layout.addLayout(self.decision_row)


        self.scroll_inside_layout.addWidget(self.decision_panel)

        self.left_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_inside_layout.addItem(self.left_gap)

        self.scroll.setWidget(self.scroll_inside)

        self.left_column.addWidget(self.scroll)


        self.claim_page_layout.addLayout(self.left_column)

        self.money_panel = Panel(self.claim_page)
        self.money_panel.setObjectName(u"money_panel")
        self.money_panel.setMinimumSize(QSize(330, 0))
        self.money_panel.setMaximumSize(QSize(330, 16777215))
        self.money_panel_layout = QVBoxLayout(self.money_panel)
        self.money_panel_layout.setSpacing(4)
        self.money_panel_layout.setObjectName(u"money_panel_layout")
        self.money_panel_layout.setContentsMargins(16, 14, 16, 14)
        self.money_head = SpanLabel(self.money_panel)
        self.money_head.setObjectName(u"money_head")

        self.money_panel_layout.addWidget(self.money_head)

        self.works_value = FactRow(self.money_panel)
        self.works_value.setObjectName(u"works_value")

        self.money_panel_layout.addWidget(self.works_value)

        self.storage_value = FactRow(self.money_panel)
        self.storage_value.setObjectName(u"storage_value")

        self.money_panel_layout.addWidget(self.storage_value)

        self.paid_value = FactRow(self.money_panel)
        self.paid_value.setObjectName(u"paid_value")

        self.money_panel_layout.addWidget(self.paid_value)

        self.line = QFrame(self.money_panel)
        self.line.setObjectName(u"line")
        self.line.setFrameShape(QFrame.HLine)

        self.money_panel_layout.addWidget(self.line)

        self.owed_value = FactRow(self.money_panel)
        self.owed_value.setObjectName(u"owed_value")

        self.money_panel_layout.addWidget(self.owed_value)

        self.method_segments = Segments(self.money_panel)
        self.method_segments.setObjectName(u"method_segments")

        self.money_panel_layout.addWidget(self.method_segments)

        self.received_frame = FieldFrame(self.money_panel)
        self.received_frame.setObjectName(u"received_frame")
        self.received_frame_layout = QVBoxLayout(self.received_frame)
        self.received_frame_layout.setSpacing(4)
        self.received_frame_layout.setObjectName(u"received_frame_layout")
        self.received_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.received_edit = MoneyEdit(self.received_frame)
        self.received_edit.setObjectName(u"received_edit")

        self.received_frame_layout.addWidget(self.received_edit)


        self.money_panel_layout.addWidget(self.received_frame)

        self.change_value = FactRow(self.money_panel)
        self.change_value.setObjectName(u"change_value")

        self.money_panel_layout.addWidget(self.change_value)

        self.money_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.money_panel_layout.addItem(self.money_gap)


        self.claim_page_layout.addWidget(self.money_panel)

        self.claim_page_layout.setStretch(0, 1)
        self.pages.addWidget(self.claim_page)

        self.PickupTab_layout.addWidget(self.pages)

        self.bottom_bar = BottomBar(PickupTab)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.PickupTab_layout.addWidget(self.bottom_bar)

        self.PickupTab_layout.setStretch(0, 1)

        self.retranslateUi(PickupTab)

        QMetaObject.connectSlotsByName(PickupTab)
    # setupUi

    def retranslateUi(self, PickupTab):
        self.empty_label.setText(QCoreApplication.translate("PickupTab", u"Scan the receipt", None))
        self.empty_hint.setText(QCoreApplication.translate("PickupTab", u"or type its number and press Enter", None))
        self.accessories_label.setText(QCoreApplication.translate("PickupTab", u"Give back with the device", None))
        self.decision_label.setText(QCoreApplication.translate("PickupTab", u"A second person decides", None))
        self.second_frame.setProperty(u"label", QCoreApplication.translate("PickupTab", u"Second person", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("PickupTab", u"Reason", None))
        self.received_frame.setProperty(u"label", QCoreApplication.translate("PickupTab", u"Received", None))
        pass
    # retranslateUi

