# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_first_start.ui'
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

from servicedesk.desktop.widgets.bars import (BottomBar, HintBar)
from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.label import (Label, Panel, Scroll)
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_FirstStart(object):
    def setupUi(self, FirstStart):
        if not FirstStart.objectName():
            FirstStart.setObjectName(u"FirstStart")
        self.whole = QVBoxLayout(FirstStart)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = Scroll(FirstStart)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_page = QWidget()
        self.scroll_page.setObjectName(u"scroll_page")
        self.middle = QHBoxLayout(self.scroll_page)
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(24, 0, 24, 0)
        self.left_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.left_gap)

        self.sheet = QWidget(self.scroll_page)
        self.sheet.setObjectName(u"sheet")
        self.column = QVBoxLayout(self.sheet)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 24, 0, 16)
        self.step_label = SpanLabel(self.sheet)
        self.step_label.setObjectName(u"step_label")

        self.column.addWidget(self.step_label)

        self.title_label = Label(self.sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"number")

        self.column.addWidget(self.title_label)

        self.lead_label = Label(self.sheet)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"kind", u"soft")
        self.lead_label.setWordWrap(True)

        self.column.addWidget(self.lead_label)

        self.trouble_box = NoteBox(self.sheet)
        self.trouble_box.setObjectName(u"trouble_box")

        self.column.addWidget(self.trouble_box)

        self.card = Panel(self.sheet)
        self.card.setObjectName(u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(20, 18, 20, 18)
        self.pages = QWidget(self.card)
        self.pages.setObjectName(u"pages")
        self.pages_column = QVBoxLayout(self.pages)
        self.pages_column.setSpacing(0)
        self.pages_column.setObjectName(u"pages_column")
        self.pages_column.setContentsMargins(0, 0, 0, 0)

        self.card_column.addWidget(self.pages)


        self.column.addWidget(self.card)

        self.under_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.under_gap)

        self.column.setStretch(5, 1)

        self.middle.addWidget(self.sheet)

        self.right_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.right_gap)

        self.middle.setStretch(0, 1)
        self.middle.setStretch(1, 100)
        self.middle.setStretch(2, 1)
        self.scroll_area.setWidget(self.scroll_page)

        self.whole.addWidget(self.scroll_area)

        self.bottom_bar = BottomBar(FirstStart)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.whole.addWidget(self.bottom_bar)

        self.hint_bar = HintBar(FirstStart)
        self.hint_bar.setObjectName(u"hint_bar")

        self.whole.addWidget(self.hint_bar)

        self.whole.setStretch(0, 1)

        self.retranslateUi(FirstStart)

        QMetaObject.connectSlotsByName(FirstStart)
    # setupUi

    def retranslateUi(self, FirstStart):
        pass
    # retranslateUi

