# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'uncollected_page.ui'
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
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_UncollectedPage(object):
    def setupUi(self, UncollectedPage):
        if not UncollectedPage.objectName():
            UncollectedPage.setObjectName(u"UncollectedPage")
        self.UncollectedPage_layout = QVBoxLayout(UncollectedPage)
        self.UncollectedPage_layout.setSpacing(12)
        self.UncollectedPage_layout.setObjectName(u"UncollectedPage_layout")
        self.UncollectedPage_layout.setContentsMargins(0, 0, 0, 0)
        self.jump_row = QHBoxLayout()
        self.jump_row.setSpacing(12)
        self.jump_row.setObjectName(u"jump_row")
        self.jump_row.setContentsMargins(16, 0, 16, 0)
        self.jump_note = NoteBox(UncollectedPage)
        self.jump_note.setObjectName(u"jump_note")

        self.jump_row.addWidget(self.jump_note)


        self.UncollectedPage_layout.addLayout(self.jump_row)

        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 8)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.list_row = QHBoxLayout()
        self.list_row.setSpacing(12)
        self.list_row.setObjectName(u"list_row")
        self.list_row.setContentsMargins(0, 0, 0, 0)
        self.list_segments = Segments(UncollectedPage)
        self.list_segments.setObjectName(u"list_segments")

        self.list_row.addWidget(self.list_segments)

        self.list_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_row.addItem(self.list_gap)


        self.left.addLayout(self.list_row)


        self.body.addLayout(self.left)

        self.side = QVBoxLayout()
        self.side.setSpacing(0)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.order_panel = Panel(UncollectedPage)
        self.order_panel.setObjectName(u"order_panel")
        self.order_panel_layout = QVBoxLayout(self.order_panel)
        self.order_panel_layout.setSpacing(12)
        self.order_panel_layout.setObjectName(u"order_panel_layout")
        self.order_panel_layout.setContentsMargins(16, 16, 16, 16)
        self.head_label = SpanLabel(self.order_panel)
        self.head_label.setObjectName(u"head_label")

        self.order_panel_layout.addWidget(self.head_label)

        self.facts_label = SpanLabel(self.order_panel)
        self.facts_label.setObjectName(u"facts_label")

        self.order_panel_layout.addWidget(self.facts_label)

        self.cards_row = QHBoxLayout()
        self.cards_row.setSpacing(8)
        self.cards_row.setObjectName(u"cards_row")
        self.cards_row.setContentsMargins(0, 0, 0, 0)
        self.fee_card = FactCard(self.order_panel)
        self.fee_card.setObjectName(u"fee_card")

        self.cards_row.addWidget(self.fee_card)

        self.term_card = FactCard(self.order_panel)
        self.term_card.setObjectName(u"term_card")

        self.cards_row.addWidget(self.term_card)

        self.cards_row.setStretch(0, 1)
        self.cards_row.setStretch(1, 1)

        self.order_panel_layout.addLayout(self.cards_row)

        self.warned_note = NoteBox(self.order_panel)
        self.warned_note.setObjectName(u"warned_note")

        self.order_panel_layout.addWidget(self.warned_note)

        self.notices_label = Label(self.order_panel)
        self.notices_label.setObjectName(u"notices_label")
        self.notices_label.setProperty(u"kind", u"head")

        self.order_panel_layout.addWidget(self.notices_label)

        self.notice_list = TwoLineList(self.order_panel)
        self.notice_list.setObjectName(u"notice_list")

        self.order_panel_layout.addWidget(self.notice_list)


        self.side.addWidget(self.order_panel)


        self.body.addLayout(self.side)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 1)

        self.UncollectedPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(UncollectedPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.UncollectedPage_layout.addWidget(self.bottom_bar)


        self.retranslateUi(UncollectedPage)

        QMetaObject.connectSlotsByName(UncollectedPage)
    # setupUi

    def retranslateUi(self, UncollectedPage):
        self.notices_label.setText(QCoreApplication.translate("UncollectedPage", u"Notices", None))
        pass
    # retranslateUi

