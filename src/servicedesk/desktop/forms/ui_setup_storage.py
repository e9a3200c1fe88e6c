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

from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.segments import Segments

class Ui_StoragePage(object):
    def setupUi(self, StoragePage):
        if not StoragePage.objectName():
            StoragePage.setObjectName(u"StoragePage")
        self.StoragePage_layout = QVBoxLayout(StoragePage)
        self.StoragePage_layout.setSpacing(12)
        self.StoragePage_layout.setObjectName(u"StoragePage_layout")
        self.StoragePage_layout.setContentsMargins(0, 0, 0, 0)
        self.fee_row = QHBoxLayout()
        self.fee_row.setSpacing(12)
        self.fee_row.setObjectName(u"fee_row")
        self.fee_row.setContentsMargins(0, 0, 0, 0)
        self.small_frame = FieldFrame(StoragePage)
        self.small_frame.setObjectName(u"small_frame")
        self.small_frame_layout = QVBoxLayout(self.small_frame)
        self.small_frame_layout.setSpacing(0)
        self.small_frame_layout.setObjectName(u"small_frame_layout")
        self.small_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.small_edit = MoneyEdit(self.small_frame)
        self.small_edit.setObjectName(u"small_edit")

        self.small_frame_layout.addWidget(self.small_edit)


        self.fee_row.addWidget(self.small_frame)

        self.fee_frame = FieldFrame(StoragePage)
        self.fee_frame.setObjectName(u"fee_frame")
        self.fee_frame_layout = QVBoxLayout(self.fee_frame)
        self.fee_frame_layout.setSpacing(0)
        self.fee_frame_layout.setObjectName(u"fee_frame_layout")
        self.fee_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.fee_edit = MoneyEdit(self.fee_frame)
        self.fee_edit.setObjectName(u"fee_edit")

        self.fee_frame_layout.addWidget(self.fee_edit)


        self.fee_row.addWidget(self.fee_frame)

        self.large_frame = FieldFrame(StoragePage)
        self.large_frame.setObjectName(u"large_frame")
        self.large_frame_layout = QVBoxLayout(self.large_frame)
        self.large_frame_layout.setSpacing(0)
        self.large_frame_layout.setObjectName(u"large_frame_layout")
        self.large_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.large_edit = MoneyEdit(self.large_frame)
        self.large_edit.setObjectName(u"large_edit")

        self.large_frame_layout.addWidget(self.large_edit)


        self.fee_row.addWidget(self.large_frame)

        self.fee_row.setStretch(0, 1)
        self.fee_row.setStretch(1, 1)
        self.fee_row.setStretch(2, 1)

        self.StoragePage_layout.addLayout(self.fee_row)

        self.term_row = QHBoxLayout()
        self.term_row.setSpacing(12)
        self.term_row.setObjectName(u"term_row")
        self.term_row.setContentsMargins(0, 0, 0, 0)
        self.free_frame = FieldFrame(StoragePage)
        self.free_frame.setObjectName(u"free_frame")
        self.free_frame_layout = QVBoxLayout(self.free_frame)
        self.free_frame_layout.setSpacing(0)
        self.free_frame_layout.setObjectName(u"free_frame_layout")
        self.free_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.free_edit = Edit(self.free_frame)
        self.free_edit.setObjectName(u"free_edit")

        self.free_frame_layout.addWidget(self.free_edit)


        self.term_row.addWidget(self.free_frame)

        self.cap_frame = FieldFrame(StoragePage)
        self.cap_frame.setObjectName(u"cap_frame")
        self.cap_frame_layout = QVBoxLayout(self.cap_frame)
        self.cap_frame_layout.setSpacing(0)
        self.cap_frame_layout.setObjectName(u"cap_frame_layout")
        self.cap_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.cap_edit = MoneyEdit(self.cap_frame)
        self.cap_edit.setObjectName(u"cap_edit")

        self.cap_frame_layout.addWidget(self.cap_edit)


        self.term_row.addWidget(self.cap_frame)

        self.kept_frame = FieldFrame(StoragePage)
        self.kept_frame.setObjectName(u"kept_frame")
        self.kept_frame_layout = QVBoxLayout(self.kept_frame)
        self.kept_frame_layout.setSpacing(0)
        self.kept_frame_layout.setObjectName(u"kept_frame_layout")
        self.kept_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_edit = Edit(self.kept_frame)
        self.kept_edit.setObjectName(u"kept_edit")

        self.kept_frame_layout.addWidget(self.kept_edit)


        self.term_row.addWidget(self.kept_frame)

        self.term_row.setStretch(0, 1)
        self.term_row.setStretch(1, 1)
        self.term_row.setStretch(2, 1)

        self.StoragePage_layout.addLayout(self.term_row)

        self.clock_row = QHBoxLayout()
        self.clock_row.setSpacing(12)
        self.clock_row.setObjectName(u"clock_row")
        self.clock_row.setContentsMargins(0, 0, 0, 0)
        self.clock_frame = FieldFrame(StoragePage)
        self.clock_frame.setObjectName(u"clock_frame")
        self.clock_frame_layout = QVBoxLayout(self.clock_frame)
        self.clock_frame_layout.setSpacing(0)
        self.clock_frame_layout.setObjectName(u"clock_frame_layout")
        self.clock_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.clock_segments = Segments(self.clock_frame)
        self.clock_segments.setObjectName(u"clock_segments")

        self.clock_frame_layout.addWidget(self.clock_segments)


        self.clock_row.addWidget(self.clock_frame)

        self.disposal_frame = FieldFrame(StoragePage)
        self.disposal_frame.setObjectName(u"disposal_frame")
        self.disposal_frame_layout = QVBoxLayout(self.disposal_frame)
        self.disposal_frame_layout.setSpacing(0)
        self.disposal_frame_layout.setObjectName(u"disposal_frame_layout")
        self.disposal_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.disposal_segments = Segments(self.disposal_frame)
        self.disposal_segments.setObjectName(u"disposal_segments")

        self.disposal_frame_layout.addWidget(self.disposal_segments)


        self.clock_row.addWidget(self.disposal_frame)

        self.clock_row.setStretch(0, 1)
        self.clock_row.setStretch(1, 1)

        self.StoragePage_layout.addLayout(self.clock_row)

        self.holds_row = QHBoxLayout()
        self.holds_row.setSpacing(12)
        self.holds_row.setObjectName(u"holds_row")
        self.holds_row.setContentsMargins(0, 0, 0, 0)
        self.holds_frame = FieldFrame(StoragePage)
        self.holds_frame.setObjectName(u"holds_frame")
        self.holds_frame_layout = QVBoxLayout(self.holds_frame)
        self.holds_frame_layout.setSpacing(0)
        self.holds_frame_layout.setObjectName(u"holds_frame_layout")
        self.holds_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.holds_edit = DayEdit(self.holds_frame)
        self.holds_edit.setObjectName(u"holds_edit")

        self.holds_frame_layout.addWidget(self.holds_edit)


        self.holds_row.addWidget(self.holds_frame)

        self.versions_label = Label(StoragePage)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setProperty(u"kind", u"caption")
        self.versions_label.setWordWrap(True)

        self.holds_row.addWidget(self.versions_label)

        self.holds_row.setStretch(0, 1)
        self.holds_row.setStretch(1, 2)

        self.StoragePage_layout.addLayout(self.holds_row)

        self.storage_label = Label(StoragePage)
        self.storage_label.setObjectName(u"storage_label")
        self.storage_label.setProperty(u"kind", u"caption")
        self.storage_label.setWordWrap(True)

        self.StoragePage_layout.addWidget(self.storage_label)

        self.repair_row = QHBoxLayout()
        self.repair_row.setSpacing(12)
        self.repair_row.setObjectName(u"repair_row")
        self.repair_row.setContentsMargins(0, 0, 0, 0)
        self.guarantee_frame = FieldFrame(StoragePage)
        self.guarantee_frame.setObjectName(u"guarantee_frame")
        self.guarantee_frame_layout = QVBoxLayout(self.guarantee_frame)
        self.guarantee_frame_layout.setSpacing(0)
        self.guarantee_frame_layout.setObjectName(u"guarantee_frame_layout")
        self.guarantee_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.guarantee_edit = Edit(self.guarantee_frame)
        self.guarantee_edit.setObjectName(u"guarantee_edit")

        self.guarantee_frame_layout.addWidget(self.guarantee_edit)


        self.repair_row.addWidget(self.guarantee_frame)

        self.repair_frame = FieldFrame(StoragePage)
        self.repair_frame.setObjectName(u"repair_frame")
        self.repair_frame_layout = QVBoxLayout(self.repair_frame)
        self.repair_frame_layout.setSpacing(0)
        self.repair_frame_layout.setObjectName(u"repair_frame_layout")
        self.repair_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.repair_edit = Edit(self.repair_frame)
        self.repair_edit.setObjectName(u"repair_edit")

        self.repair_frame_layout.addWidget(self.repair_edit)


        self.repair_row.addWidget(self.repair_frame)

        self.repair_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.repair_row.addItem(self.repair_gap)

        self.repair_row.setStretch(0, 1)
        self.repair_row.setStretch(1, 1)
        self.repair_row.setStretch(2, 1)

        self.StoragePage_layout.addLayout(self.repair_row)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.StoragePage_layout.addItem(self.bottom_gap)


        self.retranslateUi(StoragePage)

        QMetaObject.connectSlotsByName(StoragePage)
    # setupUi

    def retranslateUi(self, StoragePage):
        self.small_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"A day of a small one, \u20bd", None))
        self.fee_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"A day of a middle one, \u20bd", None))
        self.large_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"A day of a large one, \u20bd", None))
        self.free_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"Free storage, months", None))
        self.cap_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"But no more than, \u20bd", None))
        self.kept_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"To the centre after, months", None))
        self.clock_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"The term runs", None))
        self.disposal_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"What nobody collected", None))
        self.holds_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"These terms hold from", None))
        self.storage_label.setText(QCoreApplication.translate("StoragePage", u"New terms hold for receipts given from that day on; an order keeps the terms that its receipt promised.", None))
        self.guarantee_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"Guarantee on repairs, days", None))
        self.repair_frame.setProperty(u"label", QCoreApplication.translate("StoragePage", u"A repair usually takes, days", None))
        pass
    # retranslateUi

