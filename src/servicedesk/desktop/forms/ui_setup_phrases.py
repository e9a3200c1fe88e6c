# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_phrases.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label

class Ui_PhrasesPage(object):
    def setupUi(self, PhrasesPage):
        if not PhrasesPage.objectName():
            PhrasesPage.setObjectName(u"PhrasesPage")
        self.column = QVBoxLayout(PhrasesPage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.faults_frame = FieldFrame(PhrasesPage)
        self.faults_frame.setObjectName(u"faults_frame")
        self.faults_box = QVBoxLayout(self.faults_frame)
        self.faults_box.setSpacing(0)
        self.faults_box.setObjectName(u"faults_box")
        self.faults_box.setContentsMargins(0, 0, 0, 0)
        self.faults_chips = Chips(self.faults_frame)
        self.faults_chips.setObjectName(u"faults_chips")

        self.faults_box.addWidget(self.faults_chips)


        self.column.addWidget(self.faults_frame)

        self.appearances_frame = FieldFrame(PhrasesPage)
        self.appearances_frame.setObjectName(u"appearances_frame")
        self.appearances_box = QVBoxLayout(self.appearances_frame)
        self.appearances_box.setSpacing(0)
        self.appearances_box.setObjectName(u"appearances_box")
        self.appearances_box.setContentsMargins(0, 0, 0, 0)
        self.appearances_chips = Chips(self.appearances_frame)
        self.appearances_chips.setObjectName(u"appearances_chips")

        self.appearances_box.addWidget(self.appearances_chips)


        self.column.addWidget(self.appearances_frame)

        self.accessories_frame = FieldFrame(PhrasesPage)
        self.accessories_frame.setObjectName(u"accessories_frame")
        self.accessories_box = QVBoxLayout(self.accessories_frame)
        self.accessories_box.setSpacing(0)
        self.accessories_box.setObjectName(u"accessories_box")
        self.accessories_box.setContentsMargins(0, 0, 0, 0)
        self.accessories_chips = Chips(self.accessories_frame)
        self.accessories_chips.setObjectName(u"accessories_chips")

        self.accessories_box.addWidget(self.accessories_chips)


        self.column.addWidget(self.accessories_frame)

        self.phrases_label = Label(PhrasesPage)
        self.phrases_label.setObjectName(u"phrases_label")
        self.phrases_label.setProperty(u"kind", u"caption")
        self.phrases_label.setWordWrap(True)

        self.column.addWidget(self.phrases_label)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(PhrasesPage)

        QMetaObject.connectSlotsByName(PhrasesPage)
    # setupUi

    def retranslateUi(self, PhrasesPage):
        self.faults_frame.setProperty(u"label", QCoreApplication.translate("PhrasesPage", u"Declared faults", None))
        self.appearances_frame.setProperty(u"label", QCoreApplication.translate("PhrasesPage", u"Appearance", None))
        self.accessories_frame.setProperty(u"label", QCoreApplication.translate("PhrasesPage", u"Accessories", None))
        self.phrases_label.setText(QCoreApplication.translate("PhrasesPage", u"These words are offered at intake. Press + to add one, turn a word off to offer it no more; with all of a row off, the usual words return.", None))
        pass
    # retranslateUi

