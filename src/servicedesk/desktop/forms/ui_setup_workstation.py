# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_workstation.ui'
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

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.settings import Tick

class Ui_WorkstationPage(object):
    def setupUi(self, WorkstationPage):
        if not WorkstationPage.objectName():
            WorkstationPage.setObjectName(u"WorkstationPage")
        self.column = QVBoxLayout(WorkstationPage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.name_frame = FieldFrame(WorkstationPage)
        self.name_frame.setObjectName(u"name_frame")
        self.name_box = QVBoxLayout(self.name_frame)
        self.name_box.setSpacing(0)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_edit = Edit(self.name_frame)
        self.name_edit.setObjectName(u"name_edit")

        self.name_box.addWidget(self.name_edit)


        self.column.addWidget(self.name_frame)

        self.sounds_tick = Tick(WorkstationPage)
        self.sounds_tick.setObjectName(u"sounds_tick")

        self.column.addWidget(self.sounds_tick)

        self.sounds_label = Label(WorkstationPage)
        self.sounds_label.setObjectName(u"sounds_label")
        self.sounds_label.setProperty(u"kind", u"caption")

        self.column.addWidget(self.sounds_label)

        self.database_head_label = Label(WorkstationPage)
        self.database_head_label.setObjectName(u"database_head_label")
        self.database_head_label.setProperty(u"kind", u"caption")

        self.column.addWidget(self.database_head_label)

        self.database_label = Label(WorkstationPage)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setWordWrap(True)

        self.column.addWidget(self.database_label)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(WorkstationPage)

        QMetaObject.connectSlotsByName(WorkstationPage)
    # setupUi

    def retranslateUi(self, WorkstationPage):
        self.name_frame.setProperty(u"label", QCoreApplication.translate("WorkstationPage", u"Name of this workstation", None))
        self.name_frame.setProperty(u"hint", QCoreApplication.translate("WorkstationPage", u"Stands on the list of events and parts the print queues of several counters. Holds from the next start.", None))
        self.sounds_tick.setText(QCoreApplication.translate("WorkstationPage", u"Sounds of a scan: one for a paper of ours, another for anything else", None))
        self.sounds_label.setText(QCoreApplication.translate("WorkstationPage", u"Holds from the next start.", None))
        self.database_head_label.setText(QCoreApplication.translate("WorkstationPage", u"Database of this workstation", None))
        pass
    # retranslateUi

