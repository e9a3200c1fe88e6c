# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_paper.ui'
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
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.settings import (Select, Tick)

class Ui_PaperRow(object):
    def setupUi(self, PaperRow):
        if not PaperRow.objectName():
            PaperRow.setObjectName(u"PaperRow")
        self.column = QVBoxLayout(PaperRow)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_label = Label(PaperRow)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.head_row.addWidget(self.head_label)

        self.kind_segments = Segments(PaperRow)
        self.kind_segments.setObjectName(u"kind_segments")

        self.head_row.addWidget(self.kind_segments)

        self.head_row.setStretch(0, 1)
        self.head_row.setStretch(1, 1)

        self.column.addLayout(self.head_row)

        self.fields_row = QHBoxLayout()
        self.fields_row.setSpacing(12)
        self.fields_row.setObjectName(u"fields_row")
        self.fields_row.setContentsMargins(0, 0, 0, 0)
        self.address_frame = FieldFrame(PaperRow)
        self.address_frame.setObjectName(u"address_frame")
        self.address_box = QVBoxLayout(self.address_frame)
        self.address_box.setSpacing(0)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_edit = Edit(self.address_frame)
        self.address_edit.setObjectName(u"address_edit")

        self.address_box.addWidget(self.address_edit)


        self.fields_row.addWidget(self.address_frame)

        self.queue_frame = FieldFrame(PaperRow)
        self.queue_frame.setObjectName(u"queue_frame")
        self.queue_box = QVBoxLayout(self.queue_frame)
        self.queue_box.setSpacing(0)
        self.queue_box.setObjectName(u"queue_box")
        self.queue_box.setContentsMargins(0, 0, 0, 0)
        self.queue_select = Select(self.queue_frame)
        self.queue_select.setObjectName(u"queue_select")

        self.queue_box.addWidget(self.queue_select)


        self.fields_row.addWidget(self.queue_frame)

        self.speech_frame = FieldFrame(PaperRow)
        self.speech_frame.setObjectName(u"speech_frame")
        self.speech_box = QVBoxLayout(self.speech_frame)
        self.speech_box.setSpacing(0)
        self.speech_box.setObjectName(u"speech_box")
        self.speech_box.setContentsMargins(0, 0, 0, 0)
        self.speech_select = Select(self.speech_frame)
        self.speech_select.setObjectName(u"speech_select")

        self.speech_box.addWidget(self.speech_select)


        self.fields_row.addWidget(self.speech_frame)

        self.size_frame = FieldFrame(PaperRow)
        self.size_frame.setObjectName(u"size_frame")
        self.size_box = QVBoxLayout(self.size_frame)
        self.size_box.setSpacing(0)
        self.size_box.setObjectName(u"size_box")
        self.size_box.setContentsMargins(0, 0, 0, 0)
        self.size_select = Select(self.size_frame)
        self.size_select.setObjectName(u"size_select")

        self.size_box.addWidget(self.size_select)


        self.fields_row.addWidget(self.size_frame)

        self.test_box = QVBoxLayout()
        self.test_box.setSpacing(0)
        self.test_box.setObjectName(u"test_box")
        self.test_box.setContentsMargins(0, 14, 0, 0)
        self.test_button = KeyButton(PaperRow)
        self.test_button.setObjectName(u"test_button")

        self.test_box.addWidget(self.test_button)

        self.test_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.test_box.addItem(self.test_gap)


        self.fields_row.addLayout(self.test_box)

        self.fields_row.setStretch(0, 4)
        self.fields_row.setStretch(1, 4)
        self.fields_row.setStretch(2, 2)
        self.fields_row.setStretch(3, 3)

        self.column.addLayout(self.fields_row)

        self.silent_tick = Tick(PaperRow)
        self.silent_tick.setObjectName(u"silent_tick")

        self.column.addWidget(self.silent_tick)

        self.answer_box = NoteBox(PaperRow)
        self.answer_box.setObjectName(u"answer_box")

        self.column.addWidget(self.answer_box)


        self.retranslateUi(PaperRow)

        QMetaObject.connectSlotsByName(PaperRow)
    # setupUi

    def retranslateUi(self, PaperRow):
        self.queue_frame.setProperty(u"label", QCoreApplication.translate("PaperRow", u"Printer", None))
        self.speech_frame.setProperty(u"label", QCoreApplication.translate("PaperRow", u"It understands", None))
        self.size_frame.setProperty(u"label", QCoreApplication.translate("PaperRow", u"Paper", None))
        self.test_button.setText(QCoreApplication.translate("PaperRow", u"Test print", None))
        self.silent_tick.setText(QCoreApplication.translate("PaperRow", u"This printer never answers: count as printed whatever was sent", None))
        pass
    # retranslateUi

