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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton

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

        self.people_frame = FieldFrame(PeoplePage)
        self.people_frame.setObjectName(u"people_frame")
        self.people_box = QVBoxLayout(self.people_frame)
        self.people_box.setSpacing(0)
        self.people_box.setObjectName(u"people_box")
        self.people_box.setContentsMargins(0, 0, 0, 0)
        self.people_list = QWidget(self.people_frame)
        self.people_list.setObjectName(u"people_list")
        self.people_rows = QVBoxLayout(self.people_list)
        self.people_rows.setSpacing(8)
        self.people_rows.setObjectName(u"people_rows")
        self.people_rows.setContentsMargins(0, 0, 0, 0)

        self.people_box.addWidget(self.people_list)


        self.column.addWidget(self.people_frame)

        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_button = KeyButton(PeoplePage)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"key", u"Ctrl+N")

        self.add_row.addWidget(self.add_button)

        self.add_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_row.addItem(self.add_gap)


        self.column.addLayout(self.add_row)

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
        self.people_frame.setProperty(u"label", QCoreApplication.translate("PeoplePage", u"Who works in the centre", None))
        self.people_frame.setProperty(u"hint", QCoreApplication.translate("PeoplePage", u"A second person is one of these. Whoever is removed stays on record.", None))
        self.add_button.setText(QCoreApplication.translate("PeoplePage", u"Add a person", None))
        pass
    # retranslateUi

