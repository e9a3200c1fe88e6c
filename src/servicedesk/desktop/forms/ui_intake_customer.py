# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_customer.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.phone_edit import PhoneEdit
from servicedesk.desktop.widgets.row_list import CardList
from servicedesk.desktop.widgets.segments import Segments

class Ui_IntakeCustomer(object):
    def setupUi(self, IntakeCustomer):
        if not IntakeCustomer.objectName():
            IntakeCustomer.setObjectName(u"IntakeCustomer")
        self.column = QVBoxLayout(IntakeCustomer)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 14)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_label = Label(IntakeCustomer)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.head_row.addWidget(self.head_label)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_gap)


        self.column.addLayout(self.head_row)

        self.phone_frame = FieldFrame(IntakeCustomer)
        self.phone_frame.setObjectName(u"phone_frame")
        self.phone_layout = QVBoxLayout(self.phone_frame)
        self.phone_layout.setSpacing(0)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_edit = PhoneEdit(self.phone_frame)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_layout.addWidget(self.phone_edit)


        self.column.addWidget(self.phone_frame)

        self.matches_list = CardList(IntakeCustomer)
        self.matches_list.setObjectName(u"matches_list")

        self.column.addWidget(self.matches_list)

        self.name_frame = FieldFrame(IntakeCustomer)
        self.name_frame.setObjectName(u"name_frame")
        self.name_layout = QVBoxLayout(self.name_frame)
        self.name_layout.setSpacing(0)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_edit = Edit(self.name_frame)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)


        self.column.addWidget(self.name_frame)

        self.contact_frame = FieldFrame(IntakeCustomer)
        self.contact_frame.setObjectName(u"contact_frame")
        self.contact_layout = QVBoxLayout(self.contact_frame)
        self.contact_layout.setSpacing(0)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_segments = Segments(self.contact_frame)
        self.contact_segments.setObjectName(u"contact_segments")

        self.contact_layout.addWidget(self.contact_segments)


        self.column.addWidget(self.contact_frame)

        self.devices_row = QHBoxLayout()
        self.devices_row.setSpacing(5)
        self.devices_row.setObjectName(u"devices_row")
        self.devices_row.setContentsMargins(0, 0, 0, 0)
        self.devices_label = Label(IntakeCustomer)
        self.devices_label.setObjectName(u"devices_label")
        self.devices_label.setProperty(u"kind", u"head")

        self.devices_row.addWidget(self.devices_label)

        self.devices_key_label = Label(IntakeCustomer)
        self.devices_key_label.setObjectName(u"devices_key_label")
        self.devices_key_label.setProperty(u"kind", u"soft")

        self.devices_row.addWidget(self.devices_key_label)

        self.devices_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.devices_row.addItem(self.devices_gap)


        self.column.addLayout(self.devices_row)

        self.devices_list = CardList(IntakeCustomer)
        self.devices_list.setObjectName(u"devices_list")

        self.column.addWidget(self.devices_list)

        self.stay_box = NoteBox(IntakeCustomer)
        self.stay_box.setObjectName(u"stay_box")

        self.column.addWidget(self.stay_box)

        self.column_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.column_gap)


        self.retranslateUi(IntakeCustomer)

        QMetaObject.connectSlotsByName(IntakeCustomer)
    # setupUi

    def retranslateUi(self, IntakeCustomer):
        self.head_label.setText(QCoreApplication.translate("IntakeCustomer", u"Customer", None))
        self.phone_frame.setProperty(u"label", QCoreApplication.translate("IntakeCustomer", u"Phone", None))
        self.name_frame.setProperty(u"label", QCoreApplication.translate("IntakeCustomer", u"Name or firm", None))
        self.contact_frame.setProperty(u"label", QCoreApplication.translate("IntakeCustomer", u"How to tell them", None))
        self.devices_label.setText(QCoreApplication.translate("IntakeCustomer", u"Their devices", None))
        self.devices_key_label.setText(QCoreApplication.translate("IntakeCustomer", u"\u2193 to choose", None))
        pass
    # retranslateUi

