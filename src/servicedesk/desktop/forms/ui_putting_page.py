# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'putting_page.ui'
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

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import (FactCard, NoteBox)
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.row_list import TwoLineList

class Ui_PuttingPage(object):
    def setupUi(self, PuttingPage):
        if not PuttingPage.objectName():
            PuttingPage.setObjectName(u"PuttingPage")
        self.PuttingPage_layout = QVBoxLayout(PuttingPage)
        self.PuttingPage_layout.setSpacing(12)
        self.PuttingPage_layout.setObjectName(u"PuttingPage_layout")
        self.PuttingPage_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.code_frame = FieldFrame(PuttingPage)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame_layout = QVBoxLayout(self.code_frame)
        self.code_frame_layout.setSpacing(0)
        self.code_frame_layout.setObjectName(u"code_frame_layout")
        self.code_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.code_edit = Edit(self.code_frame)
        self.code_edit.setObjectName(u"code_edit")

        self.code_frame_layout.addWidget(self.code_edit)


        self.left.addWidget(self.code_frame)

        self.place_card = FactCard(PuttingPage)
        self.place_card.setObjectName(u"place_card")

        self.left.addWidget(self.place_card)

        self.full_note = NoteBox(PuttingPage)
        self.full_note.setObjectName(u"full_note")

        self.left.addWidget(self.full_note)

        self.how_label = Label(PuttingPage)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"kind", u"soft")
        self.how_label.setWordWrap(True)

        self.left.addWidget(self.how_label)

        self.left_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.left_gap)


        self.body.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.list_label = Label(PuttingPage)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"kind", u"caption")

        self.right.addWidget(self.list_label)

        self.done_list = TwoLineList(PuttingPage)
        self.done_list.setObjectName(u"done_list")

        self.right.addWidget(self.done_list)


        self.body.addLayout(self.right)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 3)

        self.PuttingPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(PuttingPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.PuttingPage_layout.addWidget(self.bottom_bar)

        self.PuttingPage_layout.setStretch(0, 1)

        self.retranslateUi(PuttingPage)

        QMetaObject.connectSlotsByName(PuttingPage)
    # setupUi

    def retranslateUi(self, PuttingPage):
        self.code_frame.setProperty(u"label", QCoreApplication.translate("PuttingPage", u"Label or place: scan, number, name", None))
        self.how_label.setText(QCoreApplication.translate("PuttingPage", u"Place first: every label after it is put there. Labels first: they wait for their place.", None))
        self.list_label.setText(QCoreApplication.translate("PuttingPage", u"In this round", None))
        pass
    # retranslateUi

