# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shops_page.ui'
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

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.fact_row import FactRow
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Panel
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_ShopsPage(object):
    def setupUi(self, ShopsPage):
        if not ShopsPage.objectName():
            ShopsPage.setObjectName(u"ShopsPage")
        self.ShopsPage_layout = QVBoxLayout(ShopsPage)
        self.ShopsPage_layout.setSpacing(12)
        self.ShopsPage_layout.setObjectName(u"ShopsPage_layout")
        self.ShopsPage_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.shop_list = TwoLineList(ShopsPage)
        self.shop_list.setObjectName(u"shop_list")

        self.left.addWidget(self.shop_list)


        self.body.addLayout(self.left)

        self.shop_panel = Panel(ShopsPage)
        self.shop_panel.setObjectName(u"shop_panel")
        self.shop_panel_layout = QVBoxLayout(self.shop_panel)
        self.shop_panel_layout.setSpacing(0)
        self.shop_panel_layout.setObjectName(u"shop_panel_layout")
        self.shop_panel_layout.setContentsMargins(0, 0, 0, 0)
        self.shop_column = QVBoxLayout()
        self.shop_column.setSpacing(12)
        self.shop_column.setObjectName(u"shop_column")
        self.shop_column.setContentsMargins(16, 16, 16, 16)
        self.head_label = SpanLabel(self.shop_panel)
        self.head_label.setObjectName(u"head_label")

        self.shop_column.addWidget(self.head_label)

        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(12)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.name_frame = FieldFrame(self.shop_panel)
        self.name_frame.setObjectName(u"name_frame")
        self.name_frame_layout = QVBoxLayout(self.name_frame)
        self.name_frame_layout.setSpacing(0)
        self.name_frame_layout.setObjectName(u"name_frame_layout")
        self.name_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.name_edit = Edit(self.name_frame)
        self.name_edit.setObjectName(u"name_edit")

        self.name_frame_layout.addWidget(self.name_edit)


        self.name_row.addWidget(self.name_frame)

        self.phone_frame = FieldFrame(self.shop_panel)
        self.phone_frame.setObjectName(u"phone_frame")
        self.phone_frame_layout = QVBoxLayout(self.phone_frame)
        self.phone_frame_layout.setSpacing(0)
        self.phone_frame_layout.setObjectName(u"phone_frame_layout")
        self.phone_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_edit = Edit(self.phone_frame)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_frame_layout.addWidget(self.phone_edit)


        self.name_row.addWidget(self.phone_frame)

        self.active_frame = FieldFrame(self.shop_panel)
        self.active_frame.setObjectName(u"active_frame")
        self.active_frame_layout = QVBoxLayout(self.active_frame)
        self.active_frame_layout.setSpacing(0)
        self.active_frame_layout.setObjectName(u"active_frame_layout")
        self.active_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.active_segments = Segments(self.active_frame)
        self.active_segments.setObjectName(u"active_segments")

        self.active_frame_layout.addWidget(self.active_segments)


        self.name_row.addWidget(self.active_frame)

        self.name_row.setStretch(0, 3)
        self.name_row.setStretch(1, 2)
        self.name_row.setStretch(2, 1)

        self.shop_column.addLayout(self.name_row)

        self.more_row = QHBoxLayout()
        self.more_row.setSpacing(12)
        self.more_row.setObjectName(u"more_row")
        self.more_row.setContentsMargins(0, 0, 0, 0)
        self.address_frame = FieldFrame(self.shop_panel)
        self.address_frame.setObjectName(u"address_frame")
        self.address_frame_layout = QVBoxLayout(self.address_frame)
        self.address_frame_layout.setSpacing(0)
        self.address_frame_layout.setObjectName(u"address_frame_layout")
        self.address_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.address_edit = Edit(self.address_frame)
        self.address_edit.setObjectName(u"address_edit")

        self.address_frame_layout.addWidget(self.address_edit)


        self.more_row.addWidget(self.address_frame)

        self.requisites_frame = FieldFrame(self.shop_panel)
        self.requisites_frame.setObjectName(u"requisites_frame")
        self.requisites_frame_layout = QVBoxLayout(self.requisites_frame)
        self.requisites_frame_layout.setSpacing(0)
        self.requisites_frame_layout.setObjectName(u"requisites_frame_layout")
        self.requisites_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.requisites_edit = Edit(self.requisites_frame)
        self.requisites_edit.setObjectName(u"requisites_edit")

        self.requisites_frame_layout.addWidget(self.requisites_edit)


        self.more_row.addWidget(self.requisites_frame)

        self.more_row.setStretch(0, 1)
        self.more_row.setStretch(1, 1)

        self.shop_column.addLayout(self.more_row)

        self.month_row = QHBoxLayout()
        self.month_row.setSpacing(12)
        self.month_row.setObjectName(u"month_row")
        self.month_row.setContentsMargins(0, 0, 0, 0)
        self.month_label = SpanLabel(self.shop_panel)
        self.month_label.setObjectName(u"month_label")

        self.month_row.addWidget(self.month_label)

        self.before_button = KeyButton(self.shop_panel)
        self.before_button.setObjectName(u"before_button")

        self.month_row.addWidget(self.before_button)

        self.after_button = KeyButton(self.shop_panel)
        self.after_button.setObjectName(u"after_button")

        self.month_row.addWidget(self.after_button)

        self.month_row.setStretch(0, 1)

        self.shop_column.addLayout(self.month_row)

        self.trips_value = FactRow(self.shop_panel)
        self.trips_value.setObjectName(u"trips_value")

        self.shop_column.addWidget(self.trips_value)

        self.repairs_value = FactRow(self.shop_panel)
        self.repairs_value.setObjectName(u"repairs_value")

        self.shop_column.addWidget(self.repairs_value)

        self.total_value = FactRow(self.shop_panel)
        self.total_value.setObjectName(u"total_value")

        self.shop_column.addWidget(self.total_value)

        self.sheet_list = TwoLineList(self.shop_panel)
        self.sheet_list.setObjectName(u"sheet_list")

        self.shop_column.addWidget(self.sheet_list)

        self.shop_column.setStretch(7, 1)

        self.shop_panel_layout.addLayout(self.shop_column)


        self.body.addWidget(self.shop_panel)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 3)

        self.ShopsPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(ShopsPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.ShopsPage_layout.addWidget(self.bottom_bar)

        self.ShopsPage_layout.setStretch(0, 1)

        self.retranslateUi(ShopsPage)

        QMetaObject.connectSlotsByName(ShopsPage)
    # setupUi

    def retranslateUi(self, ShopsPage):
        self.name_frame.setProperty(u"label", QCoreApplication.translate("ShopsPage", u"Name", None))
        self.phone_frame.setProperty(u"label", QCoreApplication.translate("ShopsPage", u"Phone", None))
        self.active_frame.setProperty(u"label", QCoreApplication.translate("ShopsPage", u"Is it worked with", None))
        self.address_frame.setProperty(u"label", QCoreApplication.translate("ShopsPage", u"Address", None))
        self.requisites_frame.setProperty(u"label", QCoreApplication.translate("ShopsPage", u"Requisites for the sheet", None))
        self.before_button.setText(QCoreApplication.translate("ShopsPage", u"Before", None))
        self.after_button.setText(QCoreApplication.translate("ShopsPage", u"After", None))
        pass
    # retranslateUi

