# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_tab.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QScrollArea,
    QSizePolicy, QVBoxLayout, QWidget)

from servicedesk.desktop.intake.customer_panel import CustomerPanel
from servicedesk.desktop.intake.device_panel import DevicePanel
from servicedesk.desktop.intake.intake_bar import IntakeBar

class Ui_IntakeTab(object):
    def setupUi(self, IntakeTab):
        if not IntakeTab.objectName():
            IntakeTab.setObjectName(u"IntakeTab")
        self.column = QVBoxLayout(IntakeTab)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(IntakeTab)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFocusPolicy(Qt.NoFocus)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page.setProperty(u"bare", True)
        self.panels_row = QHBoxLayout(self.page)
        self.panels_row.setSpacing(12)
        self.panels_row.setObjectName(u"panels_row")
        self.panels_row.setContentsMargins(16, 12, 16, 12)
        self.customer_panel = CustomerPanel(self.page)
        self.customer_panel.setObjectName(u"customer_panel")

        self.panels_row.addWidget(self.customer_panel)

        self.device_panel = DevicePanel(self.page)
        self.device_panel.setObjectName(u"device_panel")

        self.panels_row.addWidget(self.device_panel)

        self.panels_row.setStretch(1, 1)
        self.scroll_area.setWidget(self.page)

        self.column.addWidget(self.scroll_area)

        self.bottom_bar = IntakeBar(IntakeTab)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.column.addWidget(self.bottom_bar)


        self.retranslateUi(IntakeTab)

        QMetaObject.connectSlotsByName(IntakeTab)
    # setupUi

    def retranslateUi(self, IntakeTab):
        pass
    # retranslateUi

