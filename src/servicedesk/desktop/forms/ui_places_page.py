# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'places_page.ui'
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
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.one_line_list import OneLineList

class Ui_PlacesPage(object):
    def setupUi(self, PlacesPage):
        if not PlacesPage.objectName():
            PlacesPage.setObjectName(u"PlacesPage")
        self.PlacesPage_layout = QVBoxLayout(PlacesPage)
        self.PlacesPage_layout.setSpacing(12)
        self.PlacesPage_layout.setObjectName(u"PlacesPage_layout")
        self.PlacesPage_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.sum_label = Label(PlacesPage)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setProperty(u"kind", u"soft")

        self.left.addWidget(self.sum_label)

        self.place_list = OneLineList(PlacesPage)
        self.place_list.setObjectName(u"place_list")

        self.left.addWidget(self.place_list)


        self.body.addLayout(self.left)

        self.panel = Panel(PlacesPage)
        self.panel.setObjectName(u"panel")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 16, 16, 16)
        self.head_label = Label(self.panel)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"head")

        self.panel_layout.addWidget(self.head_label)

        self.name_frame = FieldFrame(self.panel)
        self.name_frame.setObjectName(u"name_frame")
        self.name_frame_layout = QVBoxLayout(self.name_frame)
        self.name_frame_layout.setSpacing(0)
        self.name_frame_layout.setObjectName(u"name_frame_layout")
        self.name_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.name_edit = Edit(self.name_frame)
        self.name_edit.setObjectName(u"name_edit")

        self.name_frame_layout.addWidget(self.name_edit)


        self.panel_layout.addWidget(self.name_frame)

        self.parent_frame = FieldFrame(self.panel)
        self.parent_frame.setObjectName(u"parent_frame")
        self.parent_frame_layout = QVBoxLayout(self.parent_frame)
        self.parent_frame_layout.setSpacing(0)
        self.parent_frame_layout.setObjectName(u"parent_frame_layout")
        self.parent_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.parent_edit = CompletingEdit(self.parent_frame)
        self.parent_edit.setObjectName(u"parent_edit")

        self.parent_frame_layout.addWidget(self.parent_edit)


        self.panel_layout.addWidget(self.parent_frame)

        self.capacity_frame = FieldFrame(self.panel)
        self.capacity_frame.setObjectName(u"capacity_frame")
        self.capacity_frame_layout = QVBoxLayout(self.capacity_frame)
        self.capacity_frame_layout.setSpacing(0)
        self.capacity_frame_layout.setObjectName(u"capacity_frame_layout")
        self.capacity_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.capacity_edit = Edit(self.capacity_frame)
        self.capacity_edit.setObjectName(u"capacity_edit")

        self.capacity_frame_layout.addWidget(self.capacity_edit)


        self.panel_layout.addWidget(self.capacity_frame)

        self.sizes_frame = FieldFrame(self.panel)
        self.sizes_frame.setObjectName(u"sizes_frame")
        self.sizes_frame_layout = QVBoxLayout(self.sizes_frame)
        self.sizes_frame_layout.setSpacing(0)
        self.sizes_frame_layout.setObjectName(u"sizes_frame_layout")
        self.sizes_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.sizes_chips = Chips(self.sizes_frame)
        self.sizes_chips.setObjectName(u"sizes_chips")

        self.sizes_frame_layout.addWidget(self.sizes_chips)


        self.panel_layout.addWidget(self.sizes_frame)

        self.panel_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.panel_layout.addItem(self.panel_gap)


        self.body.addWidget(self.panel)

        self.body.setStretch(0, 3)
        self.body.setStretch(1, 2)

        self.PlacesPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(PlacesPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.PlacesPage_layout.addWidget(self.bottom_bar)

        self.PlacesPage_layout.setStretch(0, 1)

        self.retranslateUi(PlacesPage)

        QMetaObject.connectSlotsByName(PlacesPage)
    # setupUi

    def retranslateUi(self, PlacesPage):
        self.name_frame.setProperty(u"label", QCoreApplication.translate("PlacesPage", u"Name", None))
        self.parent_frame.setProperty(u"label", QCoreApplication.translate("PlacesPage", u"Part of", None))
        self.parent_edit.setPlaceholderText(QCoreApplication.translate("PlacesPage", u"stands by itself", None))
        self.capacity_frame.setProperty(u"label", QCoreApplication.translate("PlacesPage", u"Room for how many devices", None))
        self.capacity_edit.setPlaceholderText(QCoreApplication.translate("PlacesPage", u"nobody counts", None))
        self.sizes_frame.setProperty(u"label", QCoreApplication.translate("PlacesPage", u"Takes sizes", None))
        self.sizes_frame.setProperty(u"hint", QCoreApplication.translate("PlacesPage", u"None chosen: all of them.", None))
        pass
    # retranslateUi

