# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_centre.ui'
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
from servicedesk.desktop.widgets.phone_edit import PhoneEdit
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.settings import Select

class Ui_CentrePage(object):
    def setupUi(self, CentrePage):
        if not CentrePage.objectName():
            CentrePage.setObjectName(u"CentrePage")
        self.column = QVBoxLayout(CentrePage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.name_frame = FieldFrame(CentrePage)
        self.name_frame.setObjectName(u"name_frame")
        self.name_box = QVBoxLayout(self.name_frame)
        self.name_box.setSpacing(0)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_edit = Edit(self.name_frame)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setProperty(u"main", True)

        self.name_box.addWidget(self.name_edit)


        self.column.addWidget(self.name_frame)

        self.address_frame = FieldFrame(CentrePage)
        self.address_frame.setObjectName(u"address_frame")
        self.address_box = QVBoxLayout(self.address_frame)
        self.address_box.setSpacing(0)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_edit = Edit(self.address_frame)
        self.address_edit.setObjectName(u"address_edit")

        self.address_box.addWidget(self.address_edit)


        self.column.addWidget(self.address_frame)

        self.phone_frame = FieldFrame(CentrePage)
        self.phone_frame.setObjectName(u"phone_frame")
        self.phone_box = QVBoxLayout(self.phone_frame)
        self.phone_box.setSpacing(0)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_edit = PhoneEdit(self.phone_frame)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setProperty(u"main", False)

        self.phone_box.addWidget(self.phone_edit)


        self.column.addWidget(self.phone_frame)

        self.requisites_frame = FieldFrame(CentrePage)
        self.requisites_frame.setObjectName(u"requisites_frame")
        self.requisites_box = QVBoxLayout(self.requisites_frame)
        self.requisites_box.setSpacing(0)
        self.requisites_box.setObjectName(u"requisites_box")
        self.requisites_box.setContentsMargins(0, 0, 0, 0)
        self.requisites_edit = Edit(self.requisites_frame)
        self.requisites_edit.setObjectName(u"requisites_edit")

        self.requisites_box.addWidget(self.requisites_edit)


        self.column.addWidget(self.requisites_frame)

        self.zone_row = QHBoxLayout()
        self.zone_row.setSpacing(12)
        self.zone_row.setObjectName(u"zone_row")
        self.zone_row.setContentsMargins(0, 0, 0, 0)
        self.zone_frame = FieldFrame(CentrePage)
        self.zone_frame.setObjectName(u"zone_frame")
        self.zone_box = QVBoxLayout(self.zone_frame)
        self.zone_box.setSpacing(0)
        self.zone_box.setObjectName(u"zone_box")
        self.zone_box.setContentsMargins(0, 0, 0, 0)
        self.zone_select = Select(self.zone_frame)
        self.zone_select.setObjectName(u"zone_select")

        self.zone_box.addWidget(self.zone_select)


        self.zone_row.addWidget(self.zone_frame)

        self.paper_frame = FieldFrame(CentrePage)
        self.paper_frame.setObjectName(u"paper_frame")
        self.paper_box = QVBoxLayout(self.paper_frame)
        self.paper_box.setSpacing(0)
        self.paper_box.setObjectName(u"paper_box")
        self.paper_box.setContentsMargins(0, 0, 0, 0)
        self.paper_segments = Segments(self.paper_frame)
        self.paper_segments.setObjectName(u"paper_segments")

        self.paper_box.addWidget(self.paper_segments)


        self.zone_row.addWidget(self.paper_frame)

        self.zone_row.setStretch(0, 1)
        self.zone_row.setStretch(1, 1)

        self.column.addLayout(self.zone_row)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(CentrePage)

        QMetaObject.connectSlotsByName(CentrePage)
    # setupUi

    def retranslateUi(self, CentrePage):
        self.name_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Name of the centre", None))
        self.address_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Address", None))
        self.address_frame.setProperty(u"hint", QCoreApplication.translate("CentrePage", u"As customers should find it: it stands on every receipt.", None))
        self.phone_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Phone", None))
        self.requisites_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Legal details on papers", None))
        self.requisites_frame.setProperty(u"hint", QCoreApplication.translate("CentrePage", u"The firm's legal name, taxpayer number and whatever the law wants to be told.", None))
        self.zone_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Time zone", None))
        self.paper_frame.setProperty(u"label", QCoreApplication.translate("CentrePage", u"Language of papers", None))
        pass
    # retranslateUi

