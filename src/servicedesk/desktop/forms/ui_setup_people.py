# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_people.ui'
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
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame

class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage):
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        self.column = QVBoxLayout(PeoplePage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.director_frame = FieldFrame(PeoplePage)
        self.director_frame.setObjectName(u"director_frame")
        self.director_box = QVBoxLayout(self.director_frame)
        self.director_box.setSpacing(0)
        self.director_box.setObjectName(u"director_box")
        self.director_box.setContentsMargins(0, 0, 0, 0)
        self.director_edit = Edit(self.director_frame)
        self.director_edit.setObjectName(u"director_edit")

        self.director_box.addWidget(self.director_edit)


        self.column.addWidget(self.director_frame)

        self.clerk_frame = FieldFrame(PeoplePage)
        self.clerk_frame.setObjectName(u"clerk_frame")
        self.clerk_box = QVBoxLayout(self.clerk_frame)
        self.clerk_box.setSpacing(0)
        self.clerk_box.setObjectName(u"clerk_box")
        self.clerk_box.setContentsMargins(0, 0, 0, 0)
        self.clerk_edit = Edit(self.clerk_frame)
        self.clerk_edit.setObjectName(u"clerk_edit")

        self.clerk_box.addWidget(self.clerk_edit)


        self.column.addWidget(self.clerk_frame)

        self.clerks_frame = FieldFrame(PeoplePage)
        self.clerks_frame.setObjectName(u"clerks_frame")
        self.clerks_box = QVBoxLayout(self.clerks_frame)
        self.clerks_box.setSpacing(0)
        self.clerks_box.setObjectName(u"clerks_box")
        self.clerks_box.setContentsMargins(0, 0, 0, 0)
        self.clerks_chips = Chips(self.clerks_frame)
        self.clerks_chips.setObjectName(u"clerks_chips")

        self.clerks_box.addWidget(self.clerks_chips)


        self.column.addWidget(self.clerks_frame)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(PeoplePage)

        QMetaObject.connectSlotsByName(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
        self.director_frame.setProperty(u"label", QCoreApplication.translate("PeoplePage", u"Director", None))
        self.director_frame.setProperty(u"hint", QCoreApplication.translate("PeoplePage", u"Decides about lost receipts and about debts; applications are addressed to this person.", None))
        self.clerk_frame.setProperty(u"label", QCoreApplication.translate("PeoplePage", u"Who works at this counter now", None))
        self.clerk_frame.setProperty(u"hint", QCoreApplication.translate("PeoplePage", u"This name stands on receipts. It is changed by one click at the top right of the window.", None))
        self.clerks_frame.setProperty(u"label", QCoreApplication.translate("PeoplePage", u"Clerks of this workstation", None))
        self.clerks_frame.setProperty(u"hint", QCoreApplication.translate("PeoplePage", u"Press + to add somebody. Turn a name off to take it out of the list; what they did stays on record.", None))
        pass
    # retranslateUi

