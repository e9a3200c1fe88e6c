# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'uncollected_waiver.ui'
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

from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.fact_row import FactRow
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.segments import Segments

class Ui_WaiverPanel(object):
    def setupUi(self, WaiverPanel):
        if not WaiverPanel.objectName():
            WaiverPanel.setObjectName(u"WaiverPanel")
        self.WaiverPanel_layout = QVBoxLayout(WaiverPanel)
        self.WaiverPanel_layout.setSpacing(0)
        self.WaiverPanel_layout.setObjectName(u"WaiverPanel_layout")
        self.WaiverPanel_layout.setContentsMargins(0, 0, 0, 0)
        self.waiver_box = Panel(WaiverPanel)
        self.waiver_box.setObjectName(u"waiver_box")
        self.waiver_box_layout = QVBoxLayout(self.waiver_box)
        self.waiver_box_layout.setSpacing(12)
        self.waiver_box_layout.setObjectName(u"waiver_box_layout")
        self.waiver_box_layout.setContentsMargins(16, 12, 16, 12)
        self.head_label = Label(self.waiver_box)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.waiver_box_layout.addWidget(self.head_label)

        self.full_value = FactRow(self.waiver_box)
        self.full_value.setObjectName(u"full_value")

        self.waiver_box_layout.addWidget(self.full_value)

        self.before_value = FactRow(self.waiver_box)
        self.before_value.setObjectName(u"before_value")

        self.waiver_box_layout.addWidget(self.before_value)

        self.owed_value = FactRow(self.waiver_box)
        self.owed_value.setObjectName(u"owed_value")

        self.waiver_box_layout.addWidget(self.owed_value)

        self.part_frame = FieldFrame(self.waiver_box)
        self.part_frame.setObjectName(u"part_frame")
        self.part_frame_layout = QVBoxLayout(self.part_frame)
        self.part_frame_layout.setSpacing(0)
        self.part_frame_layout.setObjectName(u"part_frame_layout")
        self.part_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.part_segments = Segments(self.part_frame)
        self.part_segments.setObjectName(u"part_segments")

        self.part_frame_layout.addWidget(self.part_segments)


        self.waiver_box_layout.addWidget(self.part_frame)

        self.amount_frame = FieldFrame(self.waiver_box)
        self.amount_frame.setObjectName(u"amount_frame")
        self.amount_frame_layout = QVBoxLayout(self.amount_frame)
        self.amount_frame_layout.setSpacing(0)
        self.amount_frame_layout.setObjectName(u"amount_frame_layout")
        self.amount_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_edit = MoneyEdit(self.amount_frame)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_frame_layout.addWidget(self.amount_edit)


        self.waiver_box_layout.addWidget(self.amount_frame)

        self.reason_frame = FieldFrame(self.waiver_box)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(0)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.waiver_box_layout.addWidget(self.reason_frame)

        self.director_frame = FieldFrame(self.waiver_box)
        self.director_frame.setObjectName(u"director_frame")
        self.director_frame_layout = QVBoxLayout(self.director_frame)
        self.director_frame_layout.setSpacing(0)
        self.director_frame_layout.setObjectName(u"director_frame_layout")
        self.director_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.director_edit = CompletingEdit(self.director_frame)
        self.director_edit.setObjectName(u"director_edit")

        self.director_frame_layout.addWidget(self.director_edit)


        self.waiver_box_layout.addWidget(self.director_frame)

        self.fields_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.waiver_box_layout.addItem(self.fields_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.cancel_button = KeyButton(self.waiver_box)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.button_row.addWidget(self.cancel_button)

        self.waive_button = KeyButton(self.waiver_box)
        self.waive_button.setObjectName(u"waive_button")
        self.waive_button.setProperty(u"key", u"Ctrl+Enter")
        self.waive_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.waive_button)


        self.waiver_box_layout.addLayout(self.button_row)


        self.WaiverPanel_layout.addWidget(self.waiver_box)


        self.retranslateUi(WaiverPanel)

        QMetaObject.connectSlotsByName(WaiverPanel)
    # setupUi

    def retranslateUi(self, WaiverPanel):
        self.head_label.setText(QCoreApplication.translate("WaiverPanel", u"Lower the storage fee", None))
        self.part_frame.setProperty(u"label", QCoreApplication.translate("WaiverPanel", u"Let off", None))
        self.amount_frame.setProperty(u"label", QCoreApplication.translate("WaiverPanel", u"By how much", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("WaiverPanel", u"Reason", None))
        self.director_frame.setProperty(u"label", QCoreApplication.translate("WaiverPanel", u"The director", None))
        self.cancel_button.setText(QCoreApplication.translate("WaiverPanel", u"Cancel", None))
        self.waive_button.setText(QCoreApplication.translate("WaiverPanel", u"Lower the fee", None))
        pass
    # retranslateUi

