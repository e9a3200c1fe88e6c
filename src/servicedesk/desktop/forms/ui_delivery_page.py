# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delivery_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import (Panel, Scroll)
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_DeliveryPage(object):
    def setupUi(self, DeliveryPage):
        if not DeliveryPage.objectName():
            DeliveryPage.setObjectName(u"DeliveryPage")
        self.DeliveryPage_layout = QVBoxLayout(DeliveryPage)
        self.DeliveryPage_layout.setSpacing(12)
        self.DeliveryPage_layout.setObjectName(u"DeliveryPage_layout")
        self.DeliveryPage_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.open_list = TwoLineList(DeliveryPage)
        self.open_list.setObjectName(u"open_list")

        self.left.addWidget(self.open_list)


        self.body.addLayout(self.left)

        self.form_scroll = Scroll(DeliveryPage)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_panel = Panel()
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel_layout = QVBoxLayout(self.form_panel)
        self.form_panel_layout.setSpacing(0)
        self.form_panel_layout.setObjectName(u"form_panel_layout")
        self.form_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.form_column = QVBoxLayout()
        self.form_column.setSpacing(12)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(16, 16, 16, 16)
        self.head_label = SpanLabel(self.form_panel)
        self.head_label.setObjectName(u"head_label")

        self.form_column.addWidget(self.head_label)

        self.facts_label = SpanLabel(self.form_panel)
        self.facts_label.setObjectName(u"facts_label")

        self.form_column.addWidget(self.facts_label)

        self.scan_note = NoteBox(self.form_panel)
        self.scan_note.setObjectName(u"scan_note")

        self.form_column.addWidget(self.scan_note)

        self.crew_frame = FieldFrame(self.form_panel)
        self.crew_frame.setObjectName(u"crew_frame")
        self.crew_frame_layout = QVBoxLayout(self.crew_frame)
        self.crew_frame_layout.setSpacing(0)
        self.crew_frame_layout.setObjectName(u"crew_frame_layout")
        self.crew_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.crew_edit = Edit(self.crew_frame)
        self.crew_edit.setObjectName(u"crew_edit")

        self.crew_frame_layout.addWidget(self.crew_edit)


        self.form_column.addWidget(self.crew_frame)

        self.receipt_frame = FieldFrame(self.form_panel)
        self.receipt_frame.setObjectName(u"receipt_frame")
        self.receipt_frame_layout = QVBoxLayout(self.receipt_frame)
        self.receipt_frame_layout.setSpacing(0)
        self.receipt_frame_layout.setObjectName(u"receipt_frame_layout")
        self.receipt_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.receipt_edit = Edit(self.receipt_frame)
        self.receipt_edit.setObjectName(u"receipt_edit")

        self.receipt_frame_layout.addWidget(self.receipt_edit)


        self.form_column.addWidget(self.receipt_frame)

        self.taken_row = QHBoxLayout()
        self.taken_row.setSpacing(12)
        self.taken_row.setObjectName(u"taken_row")
        self.taken_row.setContentsMargins(0, 0, 0, 0)
        self.taken_frame = FieldFrame(self.form_panel)
        self.taken_frame.setObjectName(u"taken_frame")
        self.taken_frame_layout = QVBoxLayout(self.taken_frame)
        self.taken_frame_layout.setSpacing(0)
        self.taken_frame_layout.setObjectName(u"taken_frame_layout")
        self.taken_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.taken_edit = Edit(self.taken_frame)
        self.taken_edit.setObjectName(u"taken_edit")

        self.taken_frame_layout.addWidget(self.taken_edit)


        self.taken_row.addWidget(self.taken_frame)

        self.day_frame = FieldFrame(self.form_panel)
        self.day_frame.setObjectName(u"day_frame")
        self.day_frame_layout = QVBoxLayout(self.day_frame)
        self.day_frame_layout.setSpacing(0)
        self.day_frame_layout.setObjectName(u"day_frame_layout")
        self.day_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.day_edit = DayEdit(self.day_frame)
        self.day_edit.setObjectName(u"day_edit")

        self.day_frame_layout.addWidget(self.day_edit)


        self.taken_row.addWidget(self.day_frame)

        self.taken_row.setStretch(0, 3)
        self.taken_row.setStretch(1, 2)

        self.form_column.addLayout(self.taken_row)

        self.condition_frame = FieldFrame(self.form_panel)
        self.condition_frame.setObjectName(u"condition_frame")
        self.condition_frame_layout = QVBoxLayout(self.condition_frame)
        self.condition_frame_layout.setSpacing(0)
        self.condition_frame_layout.setObjectName(u"condition_frame_layout")
        self.condition_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.condition_edit = Edit(self.condition_frame)
        self.condition_edit.setObjectName(u"condition_edit")

        self.condition_frame_layout.addWidget(self.condition_edit)


        self.form_column.addWidget(self.condition_frame)

        self.money_row = QHBoxLayout()
        self.money_row.setSpacing(12)
        self.money_row.setObjectName(u"money_row")
        self.money_row.setContentsMargins(0, 0, 0, 0)
        self.received_frame = FieldFrame(self.form_panel)
        self.received_frame.setObjectName(u"received_frame")
        self.received_frame_layout = QVBoxLayout(self.received_frame)
        self.received_frame_layout.setSpacing(0)
        self.received_frame_layout.setObjectName(u"received_frame_layout")
        self.received_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.received_edit = MoneyEdit(self.received_frame)
        self.received_edit.setObjectName(u"received_edit")

        self.received_frame_layout.addWidget(self.received_edit)


        self.money_row.addWidget(self.received_frame)

        self.method_frame = FieldFrame(self.form_panel)
        self.method_frame.setObjectName(u"method_frame")
        self.method_frame_layout = QVBoxLayout(self.method_frame)
        self.method_frame_layout.setSpacing(0)
        self.method_frame_layout.setObjectName(u"method_frame_layout")
        self.method_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.method_segments = Segments(self.method_frame)
        self.method_segments.setObjectName(u"method_segments")

        self.method_frame_layout.addWidget(self.method_segments)


        self.money_row.addWidget(self.method_frame)

        self.money_row.setStretch(0, 1)
        self.money_row.setStretch(1, 1)

        self.form_column.addLayout(self.money_row)

        self.place_frame = FieldFrame(self.form_panel)
        self.place_frame.setObjectName(u"place_frame")
        self.place_frame_layout = QVBoxLayout(self.place_frame)
        self.place_frame_layout.setSpacing(0)
        self.place_frame_layout.setObjectName(u"place_frame_layout")
        self.place_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.place_edit = CompletingEdit(self.place_frame)
        self.place_edit.setObjectName(u"place_edit")

        self.place_frame_layout.addWidget(self.place_edit)


        self.form_column.addWidget(self.place_frame)

        self.cost_frame = FieldFrame(self.form_panel)
        self.cost_frame.setObjectName(u"cost_frame")
        self.cost_frame_layout = QVBoxLayout(self.cost_frame)
        self.cost_frame_layout.setSpacing(0)
        self.cost_frame_layout.setObjectName(u"cost_frame_layout")
        self.cost_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.cost_edit = MoneyEdit(self.cost_frame)
        self.cost_edit.setObjectName(u"cost_edit")

        self.cost_frame_layout.addWidget(self.cost_edit)


        self.form_column.addWidget(self.cost_frame)

        self.decision_row = QHBoxLayout()
        self.decision_row.setSpacing(12)
        self.decision_row.setObjectName(u"decision_row")
        self.decision_row.setContentsMargins(0, 0, 0, 0)
        self.second_frame = FieldFrame(self.form_panel)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame_layout = QVBoxLayout(self.second_frame)
        self.second_frame_layout.setSpacing(0)
        self.second_frame_layout.setObjectName(u"second_frame_layout")
        self.second_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.second_edit = CompletingEdit(self.second_frame)
        self.second_edit.setObjectName(u"second_edit")

        self.second_frame_layout.addWidget(self.second_edit)


        self.decision_row.addWidget(self.second_frame)

        self.reason_frame = FieldFrame(self.form_panel)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(0)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.decision_row.addWidget(self.reason_frame)

        self.decision_row.setStretch(0, 1)
        self.decision_row.setStretch(1, 1)

        self.form_column.addLayout(self.decision_row)

        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_column.addItem(self.form_spacer)


        self.form_panel_layout.addLayout(self.form_column)

        self.form_scroll.setWidget(self.form_panel)

        self.body.addWidget(self.form_scroll)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)

        self.DeliveryPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(DeliveryPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.DeliveryPage_layout.addWidget(self.bottom_bar)

        self.DeliveryPage_layout.setStretch(0, 1)

        self.retranslateUi(DeliveryPage)

        QMetaObject.connectSlotsByName(DeliveryPage)
    # setupUi

    def retranslateUi(self, DeliveryPage):
        self.crew_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Crew, with commas between", None))
        self.receipt_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Customer's receipt: scan it or type its number", None))
        self.taken_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Who took it", None))
        self.day_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Day", None))
        self.condition_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Condition on arrival", None))
        self.received_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Received from the customer", None))
        self.method_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"By", None))
        self.place_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Place where it stands now", None))
        self.cost_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"The shop pays for this trip", None))
        self.second_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Second person who decides", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPage", u"Reason", None))
        pass
    # retranslateUi

