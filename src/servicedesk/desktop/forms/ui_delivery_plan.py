# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delivery_plan.ui'
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

from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Panel
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_DeliveryPlan(object):
    def setupUi(self, DeliveryPlan):
        if not DeliveryPlan.objectName():
            DeliveryPlan.setObjectName(u"DeliveryPlan")
        self.DeliveryPlan_layout = QVBoxLayout(DeliveryPlan)
        self.DeliveryPlan_layout.setSpacing(0)
        self.DeliveryPlan_layout.setObjectName(u"DeliveryPlan_layout")
        self.DeliveryPlan_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_panel = Panel(DeliveryPlan)
        self.plan_panel.setObjectName(u"plan_panel")
        self.plan_panel_layout = QVBoxLayout(self.plan_panel)
        self.plan_panel_layout.setSpacing(0)
        self.plan_panel_layout.setObjectName(u"plan_panel_layout")
        self.plan_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(16, 12, 16, 12)
        self.head_label = SpanLabel(self.plan_panel)
        self.head_label.setObjectName(u"head_label")

        self.fields.addWidget(self.head_label)

        self.note = NoteBox(self.plan_panel)
        self.note.setObjectName(u"note")

        self.fields.addWidget(self.note)

        self.shop_row = QHBoxLayout()
        self.shop_row.setSpacing(12)
        self.shop_row.setObjectName(u"shop_row")
        self.shop_row.setContentsMargins(0, 0, 0, 0)
        self.shop_frame = FieldFrame(self.plan_panel)
        self.shop_frame.setObjectName(u"shop_frame")
        self.shop_frame_layout = QVBoxLayout(self.shop_frame)
        self.shop_frame_layout.setSpacing(0)
        self.shop_frame_layout.setObjectName(u"shop_frame_layout")
        self.shop_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.shop_edit = CompletingEdit(self.shop_frame)
        self.shop_edit.setObjectName(u"shop_edit")

        self.shop_frame_layout.addWidget(self.shop_edit)


        self.shop_row.addWidget(self.shop_frame)

        self.cost_frame = FieldFrame(self.plan_panel)
        self.cost_frame.setObjectName(u"cost_frame")
        self.cost_frame_layout = QVBoxLayout(self.cost_frame)
        self.cost_frame_layout.setSpacing(0)
        self.cost_frame_layout.setObjectName(u"cost_frame_layout")
        self.cost_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.cost_edit = MoneyEdit(self.cost_frame)
        self.cost_edit.setObjectName(u"cost_edit")

        self.cost_frame_layout.addWidget(self.cost_edit)


        self.shop_row.addWidget(self.cost_frame)

        self.shop_row.setStretch(0, 3)
        self.shop_row.setStretch(1, 2)

        self.fields.addLayout(self.shop_row)

        self.where_row = QHBoxLayout()
        self.where_row.setSpacing(12)
        self.where_row.setObjectName(u"where_row")
        self.where_row.setContentsMargins(0, 0, 0, 0)
        self.address_frame = FieldFrame(self.plan_panel)
        self.address_frame.setObjectName(u"address_frame")
        self.address_frame_layout = QVBoxLayout(self.address_frame)
        self.address_frame_layout.setSpacing(0)
        self.address_frame_layout.setObjectName(u"address_frame_layout")
        self.address_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.address_edit = Edit(self.address_frame)
        self.address_edit.setObjectName(u"address_edit")

        self.address_frame_layout.addWidget(self.address_edit)


        self.where_row.addWidget(self.address_frame)

        self.floor_frame = FieldFrame(self.plan_panel)
        self.floor_frame.setObjectName(u"floor_frame")
        self.floor_frame_layout = QVBoxLayout(self.floor_frame)
        self.floor_frame_layout.setSpacing(0)
        self.floor_frame_layout.setObjectName(u"floor_frame_layout")
        self.floor_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.floor_edit = Edit(self.floor_frame)
        self.floor_edit.setObjectName(u"floor_edit")

        self.floor_frame_layout.addWidget(self.floor_edit)


        self.where_row.addWidget(self.floor_frame)

        self.lift_frame = FieldFrame(self.plan_panel)
        self.lift_frame.setObjectName(u"lift_frame")
        self.lift_frame_layout = QVBoxLayout(self.lift_frame)
        self.lift_frame_layout.setSpacing(0)
        self.lift_frame_layout.setObjectName(u"lift_frame_layout")
        self.lift_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.lift_segments = Segments(self.lift_frame)
        self.lift_segments.setObjectName(u"lift_segments")

        self.lift_frame_layout.addWidget(self.lift_segments)


        self.where_row.addWidget(self.lift_frame)

        self.where_row.setStretch(0, 6)
        self.where_row.setStretch(1, 1)
        self.where_row.setStretch(2, 2)

        self.fields.addLayout(self.where_row)

        self.part_frame = FieldFrame(self.plan_panel)
        self.part_frame.setObjectName(u"part_frame")
        self.part_frame_layout = QVBoxLayout(self.part_frame)
        self.part_frame_layout.setSpacing(0)
        self.part_frame_layout.setObjectName(u"part_frame_layout")
        self.part_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.part_segments = Segments(self.part_frame)
        self.part_segments.setObjectName(u"part_segments")

        self.part_frame_layout.addWidget(self.part_segments)


        self.fields.addWidget(self.part_frame)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(12)
        self.when_row.setObjectName(u"when_row")
        self.when_row.setContentsMargins(0, 0, 0, 0)
        self.day_frame = FieldFrame(self.plan_panel)
        self.day_frame.setObjectName(u"day_frame")
        self.day_frame_layout = QVBoxLayout(self.day_frame)
        self.day_frame_layout.setSpacing(0)
        self.day_frame_layout.setObjectName(u"day_frame_layout")
        self.day_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.day_edit = DayEdit(self.day_frame)
        self.day_edit.setObjectName(u"day_edit")

        self.day_frame_layout.addWidget(self.day_edit)


        self.when_row.addWidget(self.day_frame)

        self.crew_frame = FieldFrame(self.plan_panel)
        self.crew_frame.setObjectName(u"crew_frame")
        self.crew_frame_layout = QVBoxLayout(self.crew_frame)
        self.crew_frame_layout.setSpacing(0)
        self.crew_frame_layout.setObjectName(u"crew_frame_layout")
        self.crew_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.crew_edit = Edit(self.crew_frame)
        self.crew_edit.setObjectName(u"crew_edit")

        self.crew_frame_layout.addWidget(self.crew_edit)


        self.when_row.addWidget(self.crew_frame)

        self.phone_frame = FieldFrame(self.plan_panel)
        self.phone_frame.setObjectName(u"phone_frame")
        self.phone_frame_layout = QVBoxLayout(self.phone_frame)
        self.phone_frame_layout.setSpacing(0)
        self.phone_frame_layout.setObjectName(u"phone_frame_layout")
        self.phone_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_edit = Edit(self.phone_frame)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_frame_layout.addWidget(self.phone_edit)


        self.when_row.addWidget(self.phone_frame)

        self.when_row.setStretch(0, 4)
        self.when_row.setStretch(1, 5)
        self.when_row.setStretch(2, 5)

        self.fields.addLayout(self.when_row)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.plan_panel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.close_button)

        self.plan_button = KeyButton(self.plan_panel)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setProperty(u"key", u"Ctrl+Enter")
        self.plan_button.setProperty(u"primary", True)

        self.buttons.addWidget(self.plan_button)


        self.fields.addLayout(self.buttons)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.spacer)


        self.plan_panel_layout.addLayout(self.fields)


        self.DeliveryPlan_layout.addWidget(self.plan_panel)


        self.retranslateUi(DeliveryPlan)

        QMetaObject.connectSlotsByName(DeliveryPlan)
    # setupUi

    def retranslateUi(self, DeliveryPlan):
        self.shop_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Shop that pays", None))
        self.cost_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"The shop pays", None))
        self.address_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Where to", None))
        self.floor_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Floor", None))
        self.lift_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Lift", None))
        self.part_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"When", None))
        self.day_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Day", None))
        self.crew_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Crew, with commas between", None))
        self.phone_frame.setProperty(u"label", QCoreApplication.translate("DeliveryPlan", u"Phone to call", None))
        self.close_button.setText(QCoreApplication.translate("DeliveryPlan", u"Cancel", None))
        self.plan_button.setText(QCoreApplication.translate("DeliveryPlan", u"Plan the delivery", None))
        pass
    # retranslateUi

