# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_device.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.note_edit import NoteEdit
from servicedesk.desktop.widgets.pill_tabs import PillTabs
from servicedesk.desktop.widgets.segments import Segments

class Ui_IntakeDevice(object):
    def setupUi(self, IntakeDevice):
        if not IntakeDevice.objectName():
            IntakeDevice.setObjectName(u"IntakeDevice")
        self.column = QVBoxLayout(IntakeDevice)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_label = Label(IntakeDevice)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.head_row.addWidget(self.head_label)

        self.device_tabs = PillTabs(IntakeDevice)
        self.device_tabs.setObjectName(u"device_tabs")

        self.head_row.addWidget(self.device_tabs)

        self.head_row.setStretch(1, 1)

        self.column.addLayout(self.head_row)

        self.what_row = QHBoxLayout()
        self.what_row.setSpacing(10)
        self.what_row.setObjectName(u"what_row")
        self.what_row.setContentsMargins(0, 0, 0, 0)
        self.kind_frame = FieldFrame(IntakeDevice)
        self.kind_frame.setObjectName(u"kind_frame")
        self.kind_layout = QVBoxLayout(self.kind_frame)
        self.kind_layout.setSpacing(0)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_edit = CompletingEdit(self.kind_frame)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_layout.addWidget(self.kind_edit)


        self.what_row.addWidget(self.kind_frame)

        self.brand_frame = FieldFrame(IntakeDevice)
        self.brand_frame.setObjectName(u"brand_frame")
        self.brand_layout = QVBoxLayout(self.brand_frame)
        self.brand_layout.setSpacing(0)
        self.brand_layout.setObjectName(u"brand_layout")
        self.brand_layout.setContentsMargins(0, 0, 0, 0)
        self.brand_edit = CompletingEdit(self.brand_frame)
        self.brand_edit.setObjectName(u"brand_edit")

        self.brand_layout.addWidget(self.brand_edit)


        self.what_row.addWidget(self.brand_frame)

        self.model_frame = FieldFrame(IntakeDevice)
        self.model_frame.setObjectName(u"model_frame")
        self.model_layout = QVBoxLayout(self.model_frame)
        self.model_layout.setSpacing(0)
        self.model_layout.setObjectName(u"model_layout")
        self.model_layout.setContentsMargins(0, 0, 0, 0)
        self.model_edit = CompletingEdit(self.model_frame)
        self.model_edit.setObjectName(u"model_edit")

        self.model_layout.addWidget(self.model_edit)


        self.what_row.addWidget(self.model_frame)

        self.serial_frame = FieldFrame(IntakeDevice)
        self.serial_frame.setObjectName(u"serial_frame")
        self.serial_layout = QVBoxLayout(self.serial_frame)
        self.serial_layout.setSpacing(0)
        self.serial_layout.setObjectName(u"serial_layout")
        self.serial_layout.setContentsMargins(0, 0, 0, 0)
        self.serial_edit = Edit(self.serial_frame)
        self.serial_edit.setObjectName(u"serial_edit")

        self.serial_layout.addWidget(self.serial_edit)


        self.what_row.addWidget(self.serial_frame)

        self.colour_frame = FieldFrame(IntakeDevice)
        self.colour_frame.setObjectName(u"colour_frame")
        self.colour_layout = QVBoxLayout(self.colour_frame)
        self.colour_layout.setSpacing(0)
        self.colour_layout.setObjectName(u"colour_layout")
        self.colour_layout.setContentsMargins(0, 0, 0, 0)
        self.colour_edit = CompletingEdit(self.colour_frame)
        self.colour_edit.setObjectName(u"colour_edit")

        self.colour_layout.addWidget(self.colour_edit)


        self.what_row.addWidget(self.colour_frame)

        self.what_row.setStretch(0, 164)
        self.what_row.setStretch(1, 164)
        self.what_row.setStretch(2, 214)
        self.what_row.setStretch(3, 214)
        self.what_row.setStretch(4, 132)

        self.column.addLayout(self.what_row)

        self.fault_frame = FieldFrame(IntakeDevice)
        self.fault_frame.setObjectName(u"fault_frame")
        self.fault_layout = QVBoxLayout(self.fault_frame)
        self.fault_layout.setSpacing(0)
        self.fault_layout.setObjectName(u"fault_layout")
        self.fault_layout.setContentsMargins(0, 0, 0, 0)
        self.fault_edit = NoteEdit(self.fault_frame)
        self.fault_edit.setObjectName(u"fault_edit")

        self.fault_layout.addWidget(self.fault_edit)


        self.column.addWidget(self.fault_frame)

        self.fault_chips = Chips(IntakeDevice)
        self.fault_chips.setObjectName(u"fault_chips")

        self.column.addWidget(self.fault_chips)

        self.looks_row = QHBoxLayout()
        self.looks_row.setSpacing(14)
        self.looks_row.setObjectName(u"looks_row")
        self.looks_row.setContentsMargins(0, 0, 0, 0)
        self.appearance_frame = FieldFrame(IntakeDevice)
        self.appearance_frame.setObjectName(u"appearance_frame")
        self.appearance_layout = QVBoxLayout(self.appearance_frame)
        self.appearance_layout.setSpacing(0)
        self.appearance_layout.setObjectName(u"appearance_layout")
        self.appearance_layout.setContentsMargins(0, 0, 0, 0)
        self.appearance_chips = Chips(self.appearance_frame)
        self.appearance_chips.setObjectName(u"appearance_chips")

        self.appearance_layout.addWidget(self.appearance_chips)


        self.looks_row.addWidget(self.appearance_frame)

        self.accessories_frame = FieldFrame(IntakeDevice)
        self.accessories_frame.setObjectName(u"accessories_frame")
        self.accessories_layout = QVBoxLayout(self.accessories_frame)
        self.accessories_layout.setSpacing(0)
        self.accessories_layout.setObjectName(u"accessories_layout")
        self.accessories_layout.setContentsMargins(0, 0, 0, 0)
        self.accessories_chips = Chips(self.accessories_frame)
        self.accessories_chips.setObjectName(u"accessories_chips")

        self.accessories_layout.addWidget(self.accessories_chips)


        self.looks_row.addWidget(self.accessories_frame)

        self.looks_row.setStretch(0, 520)
        self.looks_row.setStretch(1, 394)

        self.column.addLayout(self.looks_row)

        self.money_row = QHBoxLayout()
        self.money_row.setSpacing(10)
        self.money_row.setObjectName(u"money_row")
        self.money_row.setContentsMargins(0, 0, 0, 0)
        self.warranty_frame = FieldFrame(IntakeDevice)
        self.warranty_frame.setObjectName(u"warranty_frame")
        self.warranty_layout = QVBoxLayout(self.warranty_frame)
        self.warranty_layout.setSpacing(0)
        self.warranty_layout.setObjectName(u"warranty_layout")
        self.warranty_layout.setContentsMargins(0, 0, 0, 0)
        self.warranty_segments = Segments(self.warranty_frame)
        self.warranty_segments.setObjectName(u"warranty_segments")

        self.warranty_layout.addWidget(self.warranty_segments)


        self.money_row.addWidget(self.warranty_frame)

        self.payer_frame = FieldFrame(IntakeDevice)
        self.payer_frame.setObjectName(u"payer_frame")
        self.payer_layout = QVBoxLayout(self.payer_frame)
        self.payer_layout.setSpacing(0)
        self.payer_layout.setObjectName(u"payer_layout")
        self.payer_layout.setContentsMargins(0, 0, 0, 0)
        self.payer_edit = CompletingEdit(self.payer_frame)
        self.payer_edit.setObjectName(u"payer_edit")

        self.payer_layout.addWidget(self.payer_edit)


        self.money_row.addWidget(self.payer_frame)

        self.estimate_frame = FieldFrame(IntakeDevice)
        self.estimate_frame.setObjectName(u"estimate_frame")
        self.estimate_layout = QVBoxLayout(self.estimate_frame)
        self.estimate_layout.setSpacing(0)
        self.estimate_layout.setObjectName(u"estimate_layout")
        self.estimate_layout.setContentsMargins(0, 0, 0, 0)
        self.estimate_edit = MoneyEdit(self.estimate_frame)
        self.estimate_edit.setObjectName(u"estimate_edit")

        self.estimate_layout.addWidget(self.estimate_edit)


        self.money_row.addWidget(self.estimate_frame)

        self.call_above_frame = FieldFrame(IntakeDevice)
        self.call_above_frame.setObjectName(u"call_above_frame")
        self.call_above_layout = QVBoxLayout(self.call_above_frame)
        self.call_above_layout.setSpacing(0)
        self.call_above_layout.setObjectName(u"call_above_layout")
        self.call_above_layout.setContentsMargins(0, 0, 0, 0)
        self.call_above_edit = MoneyEdit(self.call_above_frame)
        self.call_above_edit.setObjectName(u"call_above_edit")

        self.call_above_layout.addWidget(self.call_above_edit)


        self.money_row.addWidget(self.call_above_frame)

        self.advance_frame = FieldFrame(IntakeDevice)
        self.advance_frame.setObjectName(u"advance_frame")
        self.advance_layout = QVBoxLayout(self.advance_frame)
        self.advance_layout.setSpacing(0)
        self.advance_layout.setObjectName(u"advance_layout")
        self.advance_layout.setContentsMargins(0, 0, 0, 0)
        self.advance_edit = MoneyEdit(self.advance_frame)
        self.advance_edit.setObjectName(u"advance_edit")

        self.advance_layout.addWidget(self.advance_edit)


        self.money_row.addWidget(self.advance_frame)

        self.money_row.setStretch(0, 348)
        self.money_row.setStretch(1, 200)
        self.money_row.setStretch(2, 200)
        self.money_row.setStretch(3, 189)
        self.money_row.setStretch(4, 160)

        self.column.addLayout(self.money_row)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(10)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.promised_frame = FieldFrame(IntakeDevice)
        self.promised_frame.setObjectName(u"promised_frame")
        self.promised_row = QHBoxLayout(self.promised_frame)
        self.promised_row.setSpacing(6)
        self.promised_row.setObjectName(u"promised_row")
        self.promised_row.setContentsMargins(0, 0, 0, 0)
        self.promised_edit = DayEdit(self.promised_frame)
        self.promised_edit.setObjectName(u"promised_edit")

        self.promised_row.addWidget(self.promised_edit)

        self.term_chips = Chips(self.promised_frame)
        self.term_chips.setObjectName(u"term_chips")

        self.promised_row.addWidget(self.term_chips)

        self.promised_row.setStretch(0, 170)
        self.promised_row.setStretch(1, 240)

        self.place_row.addWidget(self.promised_frame)

        self.value_frame = FieldFrame(IntakeDevice)
        self.value_frame.setObjectName(u"value_frame")
        self.value_layout = QVBoxLayout(self.value_frame)
        self.value_layout.setSpacing(0)
        self.value_layout.setObjectName(u"value_layout")
        self.value_layout.setContentsMargins(0, 0, 0, 0)
        self.value_edit = MoneyEdit(self.value_frame)
        self.value_edit.setObjectName(u"value_edit")

        self.value_layout.addWidget(self.value_edit)


        self.place_row.addWidget(self.value_frame)

        self.place_frame = FieldFrame(IntakeDevice)
        self.place_frame.setObjectName(u"place_frame")
        self.place_layout = QVBoxLayout(self.place_frame)
        self.place_layout.setSpacing(0)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_edit = CompletingEdit(self.place_frame)
        self.place_edit.setObjectName(u"place_edit")

        self.place_layout.addWidget(self.place_edit)


        self.place_row.addWidget(self.place_frame)

        self.method_frame = FieldFrame(IntakeDevice)
        self.method_frame.setObjectName(u"method_frame")
        self.method_layout = QVBoxLayout(self.method_frame)
        self.method_layout.setSpacing(0)
        self.method_layout.setObjectName(u"method_layout")
        self.method_layout.setContentsMargins(0, 0, 0, 0)
        self.method_segments = Segments(self.method_frame)
        self.method_segments.setObjectName(u"method_segments")

        self.method_layout.addWidget(self.method_segments)


        self.place_row.addWidget(self.method_frame)

        self.place_row.setStretch(0, 424)
        self.place_row.setStretch(1, 128)
        self.place_row.setStretch(2, 122)
        self.place_row.setStretch(3, 226)

        self.column.addLayout(self.place_row)

        self.note_row = QHBoxLayout()
        self.note_row.setSpacing(10)
        self.note_row.setObjectName(u"note_row")
        self.note_row.setContentsMargins(0, 0, 0, 0)
        self.size_frame = FieldFrame(IntakeDevice)
        self.size_frame.setObjectName(u"size_frame")
        self.size_layout = QVBoxLayout(self.size_frame)
        self.size_layout.setSpacing(0)
        self.size_layout.setObjectName(u"size_layout")
        self.size_layout.setContentsMargins(0, 0, 0, 0)
        self.size_segments = Segments(self.size_frame)
        self.size_segments.setObjectName(u"size_segments")

        self.size_layout.addWidget(self.size_segments)


        self.note_row.addWidget(self.size_frame)

        self.note_frame = FieldFrame(IntakeDevice)
        self.note_frame.setObjectName(u"note_frame")
        self.note_layout = QVBoxLayout(self.note_frame)
        self.note_layout.setSpacing(0)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_edit = NoteEdit(self.note_frame)
        self.note_edit.setObjectName(u"note_edit")

        self.note_layout.addWidget(self.note_edit)


        self.note_row.addWidget(self.note_frame)

        self.note_row.setStretch(0, 226)
        self.note_row.setStretch(1, 674)

        self.column.addLayout(self.note_row)


        self.retranslateUi(IntakeDevice)

        QMetaObject.connectSlotsByName(IntakeDevice)
    # setupUi

    def retranslateUi(self, IntakeDevice):
        self.head_label.setText(QCoreApplication.translate("IntakeDevice", u"Device", None))
        self.kind_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Kind", None))
        self.brand_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Brand", None))
        self.model_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Model", None))
        self.serial_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Serial number", None))
        self.colour_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Colour", None))
        self.fault_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Declared fault", None))
        self.appearance_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Appearance", None))
        self.accessories_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Accessories", None))
        self.warranty_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Repair", None))
        self.payer_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Who pays", None))
        self.estimate_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Estimate, \u20bd", None))
        self.call_above_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Call when above", None))
        self.advance_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Advance, \u20bd", None))
        self.promised_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Ready by", None))
        self.value_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Stated value, \u20bd", None))
        self.place_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Place", None))
        self.method_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Advance paid by", None))
        self.size_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Size, storage goes by it", None))
        self.note_frame.setProperty(u"label", QCoreApplication.translate("IntakeDevice", u"Note for the technician, the customer will not see it", None))
        pass
    # retranslateUi

