# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'uncollected_notice.ui'
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
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.segments import Segments

class Ui_NoticePanel(object):
    def setupUi(self, NoticePanel):
        if not NoticePanel.objectName():
            NoticePanel.setObjectName(u"NoticePanel")
        self.NoticePanel_layout = QVBoxLayout(NoticePanel)
        self.NoticePanel_layout.setSpacing(0)
        self.NoticePanel_layout.setObjectName(u"NoticePanel_layout")
        self.NoticePanel_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_box = Panel(NoticePanel)
        self.notice_box.setObjectName(u"notice_box")
        self.notice_box_layout = QVBoxLayout(self.notice_box)
        self.notice_box_layout.setSpacing(12)
        self.notice_box_layout.setObjectName(u"notice_box_layout")
        self.notice_box_layout.setContentsMargins(16, 12, 16, 12)
        self.head_label = Label(self.notice_box)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.notice_box_layout.addWidget(self.head_label)

        self.kind_frame = FieldFrame(self.notice_box)
        self.kind_frame.setObjectName(u"kind_frame")
        self.kind_frame_layout = QVBoxLayout(self.kind_frame)
        self.kind_frame_layout.setSpacing(0)
        self.kind_frame_layout.setObjectName(u"kind_frame_layout")
        self.kind_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_segments = Segments(self.kind_frame)
        self.kind_segments.setObjectName(u"kind_segments")

        self.kind_frame_layout.addWidget(self.kind_segments)


        self.notice_box_layout.addWidget(self.kind_frame)

        self.way_frame = FieldFrame(self.notice_box)
        self.way_frame.setObjectName(u"way_frame")
        self.way_frame_layout = QVBoxLayout(self.way_frame)
        self.way_frame_layout.setSpacing(0)
        self.way_frame_layout.setObjectName(u"way_frame_layout")
        self.way_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.way_segments = Segments(self.way_frame)
        self.way_segments.setObjectName(u"way_segments")

        self.way_frame_layout.addWidget(self.way_segments)


        self.notice_box_layout.addWidget(self.way_frame)

        self.what_frame = FieldFrame(self.notice_box)
        self.what_frame.setObjectName(u"what_frame")
        self.what_frame_layout = QVBoxLayout(self.what_frame)
        self.what_frame_layout.setSpacing(0)
        self.what_frame_layout.setObjectName(u"what_frame_layout")
        self.what_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.what_edit = Edit(self.what_frame)
        self.what_edit.setObjectName(u"what_edit")

        self.what_frame_layout.addWidget(self.what_edit)


        self.notice_box_layout.addWidget(self.what_frame)

        self.whom_row = QHBoxLayout()
        self.whom_row.setSpacing(12)
        self.whom_row.setObjectName(u"whom_row")
        self.whom_row.setContentsMargins(0, 0, 0, 0)
        self.whom_frame = FieldFrame(self.notice_box)
        self.whom_frame.setObjectName(u"whom_frame")
        self.whom_frame_layout = QVBoxLayout(self.whom_frame)
        self.whom_frame_layout.setSpacing(0)
        self.whom_frame_layout.setObjectName(u"whom_frame_layout")
        self.whom_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.whom_edit = Edit(self.whom_frame)
        self.whom_edit.setObjectName(u"whom_edit")

        self.whom_frame_layout.addWidget(self.whom_edit)


        self.whom_row.addWidget(self.whom_frame)

        self.heard_frame = FieldFrame(self.notice_box)
        self.heard_frame.setObjectName(u"heard_frame")
        self.heard_frame_layout = QVBoxLayout(self.heard_frame)
        self.heard_frame_layout.setSpacing(0)
        self.heard_frame_layout.setObjectName(u"heard_frame_layout")
        self.heard_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.heard_segments = Segments(self.heard_frame)
        self.heard_segments.setObjectName(u"heard_segments")

        self.heard_frame_layout.addWidget(self.heard_segments)


        self.whom_row.addWidget(self.heard_frame)

        self.whom_row.setStretch(0, 1)
        self.whom_row.setStretch(1, 1)

        self.notice_box_layout.addLayout(self.whom_row)

        self.address_frame = FieldFrame(self.notice_box)
        self.address_frame.setObjectName(u"address_frame")
        self.address_frame_layout = QVBoxLayout(self.address_frame)
        self.address_frame_layout.setSpacing(0)
        self.address_frame_layout.setObjectName(u"address_frame_layout")
        self.address_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.address_edit = Edit(self.address_frame)
        self.address_edit.setObjectName(u"address_edit")

        self.address_frame_layout.addWidget(self.address_edit)


        self.notice_box_layout.addWidget(self.address_frame)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(12)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.given_frame = FieldFrame(self.notice_box)
        self.given_frame.setObjectName(u"given_frame")
        self.given_frame_layout = QVBoxLayout(self.given_frame)
        self.given_frame_layout.setSpacing(0)
        self.given_frame_layout.setObjectName(u"given_frame_layout")
        self.given_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.given_edit = DayEdit(self.given_frame)
        self.given_edit.setObjectName(u"given_edit")

        self.given_frame_layout.addWidget(self.given_edit)


        self.day_row.addWidget(self.given_frame)

        self.tracking_frame = FieldFrame(self.notice_box)
        self.tracking_frame.setObjectName(u"tracking_frame")
        self.tracking_frame_layout = QVBoxLayout(self.tracking_frame)
        self.tracking_frame_layout.setSpacing(0)
        self.tracking_frame_layout.setObjectName(u"tracking_frame_layout")
        self.tracking_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.tracking_edit = Edit(self.tracking_frame)
        self.tracking_edit.setObjectName(u"tracking_edit")

        self.tracking_frame_layout.addWidget(self.tracking_edit)


        self.day_row.addWidget(self.tracking_frame)

        self.received_frame = FieldFrame(self.notice_box)
        self.received_frame.setObjectName(u"received_frame")
        self.received_frame_layout = QVBoxLayout(self.received_frame)
        self.received_frame_layout.setSpacing(0)
        self.received_frame_layout.setObjectName(u"received_frame_layout")
        self.received_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.received_edit = DayEdit(self.received_frame)
        self.received_edit.setObjectName(u"received_edit")

        self.received_frame_layout.addWidget(self.received_edit)


        self.day_row.addWidget(self.received_frame)

        self.day_row.setStretch(0, 2)
        self.day_row.setStretch(1, 3)
        self.day_row.setStretch(2, 2)

        self.notice_box_layout.addLayout(self.day_row)

        self.note = NoteBox(self.notice_box)
        self.note.setObjectName(u"note")

        self.notice_box_layout.addWidget(self.note)

        self.fields_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notice_box_layout.addItem(self.fields_gap)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_gap)

        self.cancel_button = KeyButton(self.notice_box)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"key", u"Esc")

        self.button_row.addWidget(self.cancel_button)

        self.tell_button = KeyButton(self.notice_box)
        self.tell_button.setObjectName(u"tell_button")
        self.tell_button.setProperty(u"key", u"Ctrl+Enter")
        self.tell_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.tell_button)


        self.notice_box_layout.addLayout(self.button_row)


        self.NoticePanel_layout.addWidget(self.notice_box)


        self.retranslateUi(NoticePanel)

        QMetaObject.connectSlotsByName(NoticePanel)
    # setupUi

    def retranslateUi(self, NoticePanel):
        self.head_label.setText(QCoreApplication.translate("NoticePanel", u"Tell the customer", None))
        self.kind_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"What of", None))
        self.way_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"How", None))
        self.what_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"What was said or written", None))
        self.whom_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Whom", None))
        self.heard_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Did the customer hear it", None))
        self.address_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Postal address", None))
        self.given_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Day", None))
        self.tracking_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Postal number", None))
        self.received_frame.setProperty(u"label", QCoreApplication.translate("NoticePanel", u"Received on", None))
        self.cancel_button.setText(QCoreApplication.translate("NoticePanel", u"Cancel", None))
        self.tell_button.setText(QCoreApplication.translate("NoticePanel", u"Put on record", None))
        pass
    # retranslateUi

