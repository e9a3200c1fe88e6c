# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_page.ui'
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

from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.day_edit import DayEdit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton

class Ui_DayPage(object):
    def setupUi(self, DayPage):
        if not DayPage.objectName():
            DayPage.setObjectName(u"DayPage")
        self.DayPage_layout = QVBoxLayout(DayPage)
        self.DayPage_layout.setSpacing(12)
        self.DayPage_layout.setObjectName(u"DayPage_layout")
        self.DayPage_layout.setContentsMargins(16, 0, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.day_frame = FieldFrame(DayPage)
        self.day_frame.setObjectName(u"day_frame")
        self.day_frame_layout = QVBoxLayout(self.day_frame)
        self.day_frame_layout.setSpacing(0)
        self.day_frame_layout.setObjectName(u"day_frame_layout")
        self.day_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.day_edit = DayEdit(self.day_frame)
        self.day_edit.setObjectName(u"day_edit")

        self.day_frame_layout.addWidget(self.day_edit)


        self.head.addWidget(self.day_frame)

        self.before_button = KeyButton(DayPage)
        self.before_button.setObjectName(u"before_button")
        self.before_button.setProperty(u"key", u"Alt+Left")

        self.head.addWidget(self.before_button)

        self.after_button = KeyButton(DayPage)
        self.after_button.setObjectName(u"after_button")
        self.after_button.setProperty(u"key", u"Alt+Right")

        self.head.addWidget(self.after_button)

        self.clerk_frame = FieldFrame(DayPage)
        self.clerk_frame.setObjectName(u"clerk_frame")
        self.clerk_frame_layout = QVBoxLayout(self.clerk_frame)
        self.clerk_frame_layout.setSpacing(0)
        self.clerk_frame_layout.setObjectName(u"clerk_frame_layout")
        self.clerk_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.clerk_chips = Chips(self.clerk_frame)
        self.clerk_chips.setObjectName(u"clerk_chips")
        self.clerk_chips.setProperty(u"exclusive", True)

        self.clerk_frame_layout.addWidget(self.clerk_chips)


        self.head.addWidget(self.clerk_frame)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)


        self.DayPage_layout.addLayout(self.head)

        self.totals = QHBoxLayout()
        self.totals.setSpacing(12)
        self.totals.setObjectName(u"totals")
        self.totals.setContentsMargins(0, 0, 0, 0)

        self.DayPage_layout.addLayout(self.totals)

        self.list_place = QVBoxLayout()
        self.list_place.setSpacing(0)
        self.list_place.setObjectName(u"list_place")
        self.list_place.setContentsMargins(0, 0, 0, 0)

        self.DayPage_layout.addLayout(self.list_place)

        self.DayPage_layout.setStretch(2, 1)

        self.retranslateUi(DayPage)

        QMetaObject.connectSlotsByName(DayPage)
    # setupUi

    def retranslateUi(self, DayPage):
        self.day_frame.setProperty(u"label", QCoreApplication.translate("DayPage", u"Day", None))
        self.before_button.setText(QCoreApplication.translate("DayPage", u"Day before", None))
        self.after_button.setText(QCoreApplication.translate("DayPage", u"Day after", None))
        self.clerk_frame.setProperty(u"label", QCoreApplication.translate("DayPage", u"Whose money", None))
        pass
    # retranslateUi

