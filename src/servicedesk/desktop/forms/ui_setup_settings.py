# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_settings.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.label import (Label, Panel, Scroll)
from servicedesk.desktop.widgets.row_list import TwoLineList

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        self.whole = QVBoxLayout(SettingsDialog)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.upper = QHBoxLayout()
        self.upper.setSpacing(16)
        self.upper.setObjectName(u"upper")
        self.upper.setContentsMargins(16, 16, 16, 12)
        self.sections_list = TwoLineList(SettingsDialog)
        self.sections_list.setObjectName(u"sections_list")

        self.upper.addWidget(self.sections_list)

        self.scroll_area = Scroll(SettingsDialog)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_page = QWidget()
        self.scroll_page.setObjectName(u"scroll_page")
        self.column = QVBoxLayout(self.scroll_page)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 4, 8, 8)
        self.title_label = Label(self.scroll_page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"number")

        self.column.addWidget(self.title_label)

        self.lead_label = Label(self.scroll_page)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"kind", u"soft")
        self.lead_label.setWordWrap(True)

        self.column.addWidget(self.lead_label)

        self.trouble_box = NoteBox(self.scroll_page)
        self.trouble_box.setObjectName(u"trouble_box")

        self.column.addWidget(self.trouble_box)

        self.card = Panel(self.scroll_page)
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

        self.column.setStretch(4, 1)
        self.scroll_area.setWidget(self.scroll_page)

        self.upper.addWidget(self.scroll_area)

        self.upper.setStretch(1, 1)

        self.whole.addLayout(self.upper)

        self.bottom_bar = BottomBar(SettingsDialog)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.whole.addWidget(self.bottom_bar)

        self.whole.setStretch(0, 1)

        self.retranslateUi(SettingsDialog)

        QMetaObject.connectSlotsByName(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        pass
    # retranslateUi

