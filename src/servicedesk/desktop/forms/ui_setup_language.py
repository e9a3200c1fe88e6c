# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_language.ui'
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

from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.segments import Segments

class Ui_LanguagePage(object):
    def setupUi(self, LanguagePage):
        if not LanguagePage.objectName():
            LanguagePage.setObjectName(u"LanguagePage")
        self.column = QVBoxLayout(LanguagePage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.language_frame = FieldFrame(LanguagePage)
        self.language_frame.setObjectName(u"language_frame")
        self.language_box = QVBoxLayout(self.language_frame)
        self.language_box.setSpacing(0)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setContentsMargins(0, 0, 0, 0)
        self.language_segments = Segments(self.language_frame)
        self.language_segments.setObjectName(u"language_segments")

        self.language_box.addWidget(self.language_segments)


        self.column.addWidget(self.language_frame)

        self.look_frame = FieldFrame(LanguagePage)
        self.look_frame.setObjectName(u"look_frame")
        self.look_box = QVBoxLayout(self.look_frame)
        self.look_box.setSpacing(0)
        self.look_box.setObjectName(u"look_box")
        self.look_box.setContentsMargins(0, 0, 0, 0)
        self.look_segments = Segments(self.look_frame)
        self.look_segments.setObjectName(u"look_segments")

        self.look_box.addWidget(self.look_segments)


        self.column.addWidget(self.look_frame)

        self.size_frame = FieldFrame(LanguagePage)
        self.size_frame.setObjectName(u"size_frame")
        self.size_box = QVBoxLayout(self.size_frame)
        self.size_box.setSpacing(0)
        self.size_box.setObjectName(u"size_box")
        self.size_box.setContentsMargins(0, 0, 0, 0)
        self.size_segments = Segments(self.size_frame)
        self.size_segments.setObjectName(u"size_segments")

        self.size_box.addWidget(self.size_segments)


        self.column.addWidget(self.size_frame)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(LanguagePage)

        QMetaObject.connectSlotsByName(LanguagePage)
    # setupUi

    def retranslateUi(self, LanguagePage):
        self.language_frame.setProperty(u"label", QCoreApplication.translate("LanguagePage", u"Language \u00b7 \u042f\u0437\u044b\u043a", None))
        self.look_frame.setProperty(u"label", QCoreApplication.translate("LanguagePage", u"Look", None))
        self.size_frame.setProperty(u"label", QCoreApplication.translate("LanguagePage", u"Text size", None))
        pass
    # retranslateUi

