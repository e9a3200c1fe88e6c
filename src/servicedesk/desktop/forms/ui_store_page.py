# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'store_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout,
    QWidget)

from servicedesk.desktop.widgets.figure_cards import FigureCards
from servicedesk.desktop.widgets.one_line_list import OneLineList
from servicedesk.desktop.widgets.segments import Segments

class Ui_StorePage(object):
    def setupUi(self, StorePage):
        if not StorePage.objectName():
            StorePage.setObjectName(u"StorePage")
        self.StorePage_layout = QVBoxLayout(StorePage)
        self.StorePage_layout.setSpacing(12)
        self.StorePage_layout.setObjectName(u"StorePage_layout")
        self.StorePage_layout.setContentsMargins(16, 0, 16, 12)
        self.figures = FigureCards(StorePage)
        self.figures.setObjectName(u"figures")

        self.StorePage_layout.addWidget(self.figures)

        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.by_segments = Segments(StorePage)
        self.by_segments.setObjectName(u"by_segments")

        self.left.addWidget(self.by_segments)

        self.by_list = OneLineList(StorePage)
        self.by_list.setObjectName(u"by_list")

        self.left.addWidget(self.by_list)


        self.body.addLayout(self.left)

        self.list_place = QWidget(StorePage)
        self.list_place.setObjectName(u"list_place")

        self.body.addWidget(self.list_place)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 5)

        self.StorePage_layout.addLayout(self.body)

        self.StorePage_layout.setStretch(1, 1)

        self.retranslateUi(StorePage)

        QMetaObject.connectSlotsByName(StorePage)
    # setupUi

    def retranslateUi(self, StorePage):
        pass
    # retranslateUi

