# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_storage.ui'
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

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.money_edit import MoneyEdit

class Ui_StoragePage(object):
    def setupUi(self, StoragePage):
        if not StoragePage.objectName():
            StoragePage.setObjectName(u"StoragePage")
        self.column = QVBoxLayout(StoragePage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.storage_row = QHBoxLayout()
        self.storage_row.setSpacing(12)
        self.storage_row.setObjectName(u"storage_row")
        self.storage_row.setContentsMargins(0, 0, 0, 0)
        self.free_frame = FieldFrame(StoragePage)
        self.free_frame.setObjectName(u"free_frame")
        self.free_box = QVBoxLayout(self.free_frame)
        self.free_box.setSpacing(0)
        self.free_box.setObjectName(u"free_box")
        self.free_box.setContentsMargins(0, 0, 0, 0)
        self.free_edit = Edit(self.free_frame)
        self.free_edit.setObjectName(u"free_edit")

        self.free_box.addWidget(self.free_edit)


        self.storage_row.addWidget(self.free_frame)

        self.fee_frame = FieldFrame(StoragePage)
        self.fee_frame.setObjectName(u"fee_frame")
        self.fee_box = QVBoxLayout(self.fee_frame)
        self.fee_box.setSpacing(0)
        self.fee_box.setObjectName(u"fee_box")
        self.fee_box.setContentsMargins(0, 0, 0, 0)
        self.fee_edit = MoneyEdit(self.fee_frame)
        self.fee_edit.setObjectName(u"fee_edit")

        self.fee_box.addWidget(self.fee_edit)


        self.storage_row.addWidget(self.fee_frame)

        self.cap_frame = FieldFrame(StoragePage)
        self.cap_frame.setObjectName(u"cap_frame")
        self.cap_box = QVBoxLayout(self.cap_frame)
        self.cap_box.setSpacing(0)
        self.cap_box.setObjectName(u"cap_box")
        self.cap_box.setContentsMargins(0, 0, 0, 0)
        self.cap_edit = MoneyEdit(self.cap_frame)
        self.cap_edit.setObjectName(u"cap_edit")

        self.cap_box.addWidget(self.cap_edit)


        self.storage_row.addWidget(self.cap_frame)

        self.storage_row.setStretch(0, 1)
        self.storage_row.setStretch(1, 1)
        self.storage_row.setStretch(2, 1)

        self.column.addLayout(self.storage_row)

        self.storage_label = Label(StoragePage)
        self.storage_label.setObjectName(u"storage_label")
        self.storage_label.setProperty(u"kind", u"caption")
        self.storage_label.setWordWrap(True)

        self.column.addWidget(self.storage_label)

        self.repair_row = QHBoxLayout()
        self.repair_row.setSpacing(12)
        self.repair_row.setObjectName(u"repair_row")
        self.repair_row.setContentsMargins(0, 0, 0, 0)
        self.guarantee_frame = FieldFrame(StoragePage)
        self.guarantee_frame.setObjectName(u"guarantee_frame")
        self.guarantee_box = QVBoxLayout(self.guarantee_frame)
        self.guarantee_box.setSpacing(0)
        self.guarantee_box.setObjectName(u"guarantee_box")
        self.guarantee_box.setContentsMargins(0, 0, 0, 0)
        self.guarantee_edit = Edit(self.guarantee_frame)
        self.guarantee_edit.setObjectName(u"guarantee_edit")

        self.guarantee_box.addWidget(self.guarantee_edit)


        self.repair_row.addWidget(self.guarantee_frame)

        self.repair_frame = FieldFrame(StoragePage)
        self.repair_frame.setObjectName(u"repair_frame")
        self.repair_box = QVBoxLayout(self.repair_frame)
        self.repair_box.setSpacing(0)
        self.repair_box.setObjectName(u"repair_box")
        self.repair_box.setContentsMargins(0, 0, 0, 0)
        self.repair_edit = Edit(self.repair_frame)
        self.repair_edit.setObjectName(u"repair_edit")

        self.repair_box.addWidget(self.repair_edit)


        self.repair_row.addWidget(self.repair_frame)

        self.repair_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.repair_row.addItem(self.repair_gap)

        self.repair_row.setStretch(0, 1)
        self.repair_row.setStretch(1, 1)
        self.repair_row.setStretch(2, 1)

        self.column.addLayout(self.repair_row)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(StoragePage)

        QMetaObject.connectSlotsByName(StoragePage)
    # setupUi

    def retranslateUi(self, StoragePage):
        self.free_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"Free storage, months", None))
        self.fee_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"Then a day costs, \u20bd", None))
        self.cap_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"But no more than, \u20bd", None))
        self.storage_label.setText(QCoreApplication.translate("StoragePage", u"New terms hold for receipts given from now on; an order keeps the terms that its receipt promised.", None))
        self.guarantee_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"Guarantee on repairs, days", None))
        self.repair_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"A repair usually takes, days", None))
        pass
    # retranslateUi

