# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'money_panel.ui'
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

class Ui_MoneyPanel(object):
    def setupUi(self, MoneyPanel):
        if not MoneyPanel.objectName():
            MoneyPanel.setObjectName(u"MoneyPanel")
        self.MoneyPanel_layout = QVBoxLayout(MoneyPanel)
        self.MoneyPanel_layout.setSpacing(0)
        self.MoneyPanel_layout.setObjectName(u"MoneyPanel_layout")
        self.MoneyPanel_layout.setContentsMargins(0, 0, 0, 0)
        self.money_box = Panel(MoneyPanel)
        self.money_box.setObjectName(u"money_box")
        self.money_box_layout = QVBoxLayout(self.money_box)
        self.money_box_layout.setSpacing(12)
        self.money_box_layout.setObjectName(u"money_box_layout")
        self.money_box_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head_label = Label(self.money_box)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.head.addWidget(self.head_label)

        self.direction_segments = Segments(self.money_box)
        self.direction_segments.setObjectName(u"direction_segments")

        self.head.addWidget(self.direction_segments)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)

        self.scope_segments = Segments(self.money_box)
        self.scope_segments.setObjectName(u"scope_segments")

        self.head.addWidget(self.scope_segments)


        self.money_box_layout.addLayout(self.head)

        self.body = QHBoxLayout()
        self.body.setSpacing(24)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.amount_frame = FieldFrame(self.money_box)
        self.amount_frame.setObjectName(u"amount_frame")
        self.amount_frame_layout = QVBoxLayout(self.amount_frame)
        self.amount_frame_layout.setSpacing(0)
        self.amount_frame_layout.setObjectName(u"amount_frame_layout")
        self.amount_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_edit = MoneyEdit(self.amount_frame)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setProperty(u"main", True)

        self.amount_frame_layout.addWidget(self.amount_edit)


        self.fields.addWidget(self.amount_frame)

        self.method_segments = Segments(self.money_box)
        self.method_segments.setObjectName(u"method_segments")

        self.fields.addWidget(self.method_segments)

        self.fields_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.fields_gap)


        self.body.addLayout(self.fields)

        self.sums = QVBoxLayout()
        self.sums.setSpacing(6)
        self.sums.setObjectName(u"sums")
        self.sums.setContentsMargins(0, 0, 0, 0)
        self.works_value = FactRow(self.money_box)
        self.works_value.setObjectName(u"works_value")

        self.sums.addWidget(self.works_value)

        self.storage_value = FactRow(self.money_box)
        self.storage_value.setObjectName(u"storage_value")

        self.sums.addWidget(self.storage_value)

        self.paid_value = FactRow(self.money_box)
        self.paid_value.setObjectName(u"paid_value")

        self.sums.addWidget(self.paid_value)

        self.owed_value = FactRow(self.money_box)
        self.owed_value.setObjectName(u"owed_value")

        self.sums.addWidget(self.owed_value)

        self.open_label = Label(self.money_box)
        self.open_label.setObjectName(u"open_label")
        self.open_label.setProperty(u"kind", u"soft")

        self.sums.addWidget(self.open_label)

        self.sums_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sums.addItem(self.sums_gap)


        self.body.addLayout(self.sums)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)

        self.money_box_layout.addLayout(self.body)

        self.decision = QHBoxLayout()
        self.decision.setSpacing(12)
        self.decision.setObjectName(u"decision")
        self.decision.setContentsMargins(0, 0, 0, 0)
        self.reason_frame = FieldFrame(self.money_box)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(0)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.decision.addWidget(self.reason_frame)

        self.second_frame = FieldFrame(self.money_box)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame_layout = QVBoxLayout(self.second_frame)
        self.second_frame_layout.setSpacing(0)
        self.second_frame_layout.setObjectName(u"second_frame_layout")
        self.second_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.second_edit = CompletingEdit(self.second_frame)
        self.second_edit.setObjectName(u"second_edit")

        self.second_frame_layout.addWidget(self.second_edit)


        self.decision.addWidget(self.second_frame)

        self.decision.setStretch(0, 3)
        self.decision.setStretch(1, 2)

        self.money_box_layout.addLayout(self.decision)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.cancel_button = KeyButton(self.money_box)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.buttons.addWidget(self.cancel_button)

        self.book_button = KeyButton(self.money_box)
        self.book_button.setObjectName(u"book_button")
        self.book_button.setProperty(u"key", u"Ctrl+Enter")
        self.book_button.setProperty(u"primary", True)

        self.buttons.addWidget(self.book_button)


        self.money_box_layout.addLayout(self.buttons)


        self.MoneyPanel_layout.addWidget(self.money_box)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.MoneyPanel_layout.addItem(self.bottom_gap)


        self.retranslateUi(MoneyPanel)

        QMetaObject.connectSlotsByName(MoneyPanel)
    # setupUi

    def retranslateUi(self, MoneyPanel):
        self.head_label.setText(QCoreApplication.translate("MoneyPanel", u"Money", None))
        self.amount_frame.setProperty(u"label", QCoreApplication.translate("MoneyPanel", u"Received", None))
        self.works_value.setProperty(u"caption", QCoreApplication.translate("MoneyPanel", u"works and parts", None))
        self.storage_value.setProperty(u"caption", QCoreApplication.translate("MoneyPanel", u"storage", None))
        self.paid_value.setProperty(u"caption", QCoreApplication.translate("MoneyPanel", u"paid before", None))
        self.owed_value.setProperty(u"caption", QCoreApplication.translate("MoneyPanel", u"To pay", None))
        self.open_label.setText(QCoreApplication.translate("MoneyPanel", u"The price is not final yet: more may be paid in advance.", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("MoneyPanel", u"Why the money goes back", None))
        self.second_frame.setProperty(u"label", QCoreApplication.translate("MoneyPanel", u"Second person", None))
        self.cancel_button.setText(QCoreApplication.translate("MoneyPanel", u"Cancel", None))
        self.book_button.setText(QCoreApplication.translate("MoneyPanel", u"Take the money", None))
        pass
    # retranslateUi

