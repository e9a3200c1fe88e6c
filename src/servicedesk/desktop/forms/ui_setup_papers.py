# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_papers.ui'
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

from servicedesk.desktop.setup.paper_row import PaperRow
from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label

class Ui_PapersPage(object):
    def setupUi(self, PapersPage):
        if not PapersPage.objectName():
            PapersPage.setObjectName(u"PapersPage")
        self.column = QVBoxLayout(PapersPage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.receipt_row = PaperRow(PapersPage)
        self.receipt_row.setObjectName(u"receipt_row")

        self.column.addWidget(self.receipt_row)

        self.label_row = PaperRow(PapersPage)
        self.label_row.setObjectName(u"label_row")

        self.column.addWidget(self.label_row)

        self.act_row = PaperRow(PapersPage)
        self.act_row.setObjectName(u"act_row")

        self.column.addWidget(self.act_row)

        self.scan_row = QHBoxLayout()
        self.scan_row.setSpacing(16)
        self.scan_row.setObjectName(u"scan_row")
        self.scan_row.setContentsMargins(0, 0, 0, 0)
        self.scan_column = QVBoxLayout()
        self.scan_column.setSpacing(0)
        self.scan_column.setObjectName(u"scan_column")
        self.scan_column.setContentsMargins(0, 0, 0, 0)
        self.scan_frame = FieldFrame(PapersPage)
        self.scan_frame.setObjectName(u"scan_frame")
        self.scan_box = QVBoxLayout(self.scan_frame)
        self.scan_box.setSpacing(0)
        self.scan_box.setObjectName(u"scan_box")
        self.scan_box.setContentsMargins(0, 0, 0, 0)
        self.scan_edit = Edit(self.scan_frame)
        self.scan_edit.setObjectName(u"scan_edit")

        self.scan_box.addWidget(self.scan_edit)


        self.scan_column.addWidget(self.scan_frame)

        self.scan_under_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scan_column.addItem(self.scan_under_gap)


        self.scan_row.addLayout(self.scan_column)

        self.answer_column = QVBoxLayout()
        self.answer_column.setSpacing(6)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(0, 0, 0, 0)
        self.scan_answer_box = NoteBox(PapersPage)
        self.scan_answer_box.setObjectName(u"scan_answer_box")

        self.answer_column.addWidget(self.scan_answer_box)

        self.advice_label = Label(PapersPage)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"kind", u"caption")
        self.advice_label.setWordWrap(True)

        self.answer_column.addWidget(self.advice_label)

        self.scan_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answer_column.addItem(self.scan_gap)


        self.scan_row.addLayout(self.answer_column)

        self.scan_row.setStretch(0, 2)
        self.scan_row.setStretch(1, 3)

        self.column.addLayout(self.scan_row)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(PapersPage)

        QMetaObject.connectSlotsByName(PapersPage)
    # setupUi

    def retranslateUi(self, PapersPage):
        self.scan_frame.setProperty(u"label", QCoreApplication.translate("PapersPage", u"Try the scanner", None))
        self.scan_frame.setProperty(u"hint", QCoreApplication.translate("PapersPage", u"Scan the code on a test print: the answer appears beside.", None))
        self.advice_label.setText(QCoreApplication.translate("PapersPage", u"The scanner should read Code 128 and QR only: then the barcodes of goods never get in the way. Its manual has a sheet of codes that switch the other kinds off.", None))
        pass
    # retranslateUi

