# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'uncollected_write_off.ui'
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
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.desktop.widgets.segments import Segments

class Ui_WriteOffPanel(object):
    def setupUi(self, WriteOffPanel):
        if not WriteOffPanel.objectName():
            WriteOffPanel.setObjectName(u"WriteOffPanel")
        self.WriteOffPanel_layout = QVBoxLayout(WriteOffPanel)
        self.WriteOffPanel_layout.setSpacing(0)
        self.WriteOffPanel_layout.setObjectName(u"WriteOffPanel_layout")
        self.WriteOffPanel_layout.setContentsMargins(0, 0, 0, 0)
        self.write_off_box = Panel(WriteOffPanel)
        self.write_off_box.setObjectName(u"write_off_box")
        self.write_off_box_layout = QVBoxLayout(self.write_off_box)
        self.write_off_box_layout.setSpacing(12)
        self.write_off_box_layout.setObjectName(u"write_off_box_layout")
        self.write_off_box_layout.setContentsMargins(16, 12, 16, 12)
        self.head_label = Label(self.write_off_box)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.write_off_box_layout.addWidget(self.head_label)

        self.note = NoteBox(self.write_off_box)
        self.note.setObjectName(u"note")

        self.write_off_box_layout.addWidget(self.note)

        self.confirm_frame = FieldFrame(self.write_off_box)
        self.confirm_frame.setObjectName(u"confirm_frame")
        self.confirm_frame_layout = QVBoxLayout(self.confirm_frame)
        self.confirm_frame_layout.setSpacing(0)
        self.confirm_frame_layout.setObjectName(u"confirm_frame_layout")
        self.confirm_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.confirm_segments = Segments(self.confirm_frame)
        self.confirm_segments.setObjectName(u"confirm_segments")

        self.confirm_frame_layout.addWidget(self.confirm_segments)


        self.write_off_box_layout.addWidget(self.confirm_frame)

        self.disposal_frame = FieldFrame(self.write_off_box)
        self.disposal_frame.setObjectName(u"disposal_frame")
        self.disposal_frame_layout = QVBoxLayout(self.disposal_frame)
        self.disposal_frame_layout.setSpacing(0)
        self.disposal_frame_layout.setObjectName(u"disposal_frame_layout")
        self.disposal_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.disposal_segments = Segments(self.disposal_frame)
        self.disposal_segments.setObjectName(u"disposal_segments")

        self.disposal_frame_layout.addWidget(self.disposal_segments)


        self.write_off_box_layout.addWidget(self.disposal_frame)

        self.sum_row = QHBoxLayout()
        self.sum_row.setSpacing(12)
        self.sum_row.setObjectName(u"sum_row")
        self.sum_row.setContentsMargins(0, 0, 0, 0)
        self.value_frame = FieldFrame(self.write_off_box)
        self.value_frame.setObjectName(u"value_frame")
        self.value_frame_layout = QVBoxLayout(self.value_frame)
        self.value_frame_layout.setSpacing(0)
        self.value_frame_layout.setObjectName(u"value_frame_layout")
        self.value_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.value_edit = MoneyEdit(self.value_frame)
        self.value_edit.setObjectName(u"value_edit")

        self.value_frame_layout.addWidget(self.value_edit)


        self.sum_row.addWidget(self.value_frame)

        self.price_frame = FieldFrame(self.write_off_box)
        self.price_frame.setObjectName(u"price_frame")
        self.price_frame_layout = QVBoxLayout(self.price_frame)
        self.price_frame_layout.setSpacing(0)
        self.price_frame_layout.setObjectName(u"price_frame_layout")
        self.price_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.price_edit = MoneyEdit(self.price_frame)
        self.price_edit.setObjectName(u"price_edit")

        self.price_frame_layout.addWidget(self.price_edit)


        self.sum_row.addWidget(self.price_frame)

        self.kept_frame = FieldFrame(self.write_off_box)
        self.kept_frame.setObjectName(u"kept_frame")
        self.kept_frame_layout = QVBoxLayout(self.kept_frame)
        self.kept_frame_layout.setSpacing(0)
        self.kept_frame_layout.setObjectName(u"kept_frame_layout")
        self.kept_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_edit = MoneyEdit(self.kept_frame)
        self.kept_edit.setObjectName(u"kept_edit")

        self.kept_frame_layout.addWidget(self.kept_edit)


        self.sum_row.addWidget(self.kept_frame)

        self.sum_row.setStretch(0, 1)
        self.sum_row.setStretch(1, 1)
        self.sum_row.setStretch(2, 1)

        self.write_off_box_layout.addLayout(self.sum_row)

        self.deposited_frame = FieldFrame(self.write_off_box)
        self.deposited_frame.setObjectName(u"deposited_frame")
        self.deposited_frame_layout = QVBoxLayout(self.deposited_frame)
        self.deposited_frame_layout.setSpacing(0)
        self.deposited_frame_layout.setObjectName(u"deposited_frame_layout")
        self.deposited_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.deposited_edit = Edit(self.deposited_frame)
        self.deposited_edit.setObjectName(u"deposited_edit")

        self.deposited_frame_layout.addWidget(self.deposited_edit)


        self.write_off_box_layout.addWidget(self.deposited_frame)

        self.ground_frame = FieldFrame(self.write_off_box)
        self.ground_frame.setObjectName(u"ground_frame")
        self.ground_frame_layout = QVBoxLayout(self.ground_frame)
        self.ground_frame_layout.setSpacing(0)
        self.ground_frame_layout.setObjectName(u"ground_frame_layout")
        self.ground_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.ground_edit = Edit(self.ground_frame)
        self.ground_edit.setObjectName(u"ground_edit")

        self.ground_frame_layout.addWidget(self.ground_edit)


        self.write_off_box_layout.addWidget(self.ground_frame)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(12)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.director_frame = FieldFrame(self.write_off_box)
        self.director_frame.setObjectName(u"director_frame")
        self.director_frame_layout = QVBoxLayout(self.director_frame)
        self.director_frame_layout.setSpacing(0)
        self.director_frame_layout.setObjectName(u"director_frame_layout")
        self.director_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.director_edit = CompletingEdit(self.director_frame)
        self.director_edit.setObjectName(u"director_edit")

        self.director_frame_layout.addWidget(self.director_edit)


        self.who_row.addWidget(self.director_frame)

        self.second_frame = FieldFrame(self.write_off_box)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame_layout = QVBoxLayout(self.second_frame)
        self.second_frame_layout.setSpacing(0)
        self.second_frame_layout.setObjectName(u"second_frame_layout")
        self.second_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.second_edit = CompletingEdit(self.second_frame)
        self.second_edit.setObjectName(u"second_edit")

        self.second_frame_layout.addWidget(self.second_edit)


        self.who_row.addWidget(self.second_frame)

        self.who_row.setStretch(0, 1)
        self.who_row.setStretch(1, 1)

        self.write_off_box_layout.addLayout(self.who_row)

        self.fields_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.write_off_box_layout.addItem(self.fields_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.cancel_button = KeyButton(self.write_off_box)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.button_row.addWidget(self.cancel_button)

        self.write_off_button = KeyButton(self.write_off_box)
        self.write_off_button.setObjectName(u"write_off_button")
        self.write_off_button.setProperty(u"key", u"Ctrl+Enter")
        self.write_off_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.write_off_button)


        self.write_off_box_layout.addLayout(self.button_row)


        self.WriteOffPanel_layout.addWidget(self.write_off_box)


        self.retranslateUi(WriteOffPanel)

        QMetaObject.connectSlotsByName(WriteOffPanel)
    # setupUi

    def retranslateUi(self, WriteOffPanel):
        self.head_label.setText(QCoreApplication.translate("WriteOffPanel", u"Write the device off", None))
        self.confirm_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"The warning is not proven", None))
        self.disposal_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"What becomes of it", None))
        self.value_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"Value", None))
        self.price_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"Sold for", None))
        self.kept_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"Kept for the debt", None))
        self.deposited_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"Where the rest is deposited", None))
        self.ground_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"Ground", None))
        self.director_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"The director", None))
        self.second_frame.setProperty(u"label", QCoreApplication.translate("WriteOffPanel", u"The second person", None))
        self.cancel_button.setText(QCoreApplication.translate("WriteOffPanel", u"Cancel", None))
        self.write_off_button.setText(QCoreApplication.translate("WriteOffPanel", u"Write off and print the act", None))
        pass
    # retranslateUi

