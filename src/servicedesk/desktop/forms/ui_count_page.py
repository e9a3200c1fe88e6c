# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'count_page.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import (FactCard, NoteBox)
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import (Label, Panel)
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.verdict_card import VerdictCard

class Ui_CountPage(object):
    def setupUi(self, CountPage):
        if not CountPage.objectName():
            CountPage.setObjectName(u"CountPage")
        self.CountPage_layout = QVBoxLayout(CountPage)
        self.CountPage_layout.setSpacing(0)
        self.CountPage_layout.setObjectName(u"CountPage_layout")
        self.CountPage_layout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(CountPage)
        self.stack.setObjectName(u"stack")
        self.start_page = QWidget()
        self.start_page.setObjectName(u"start_page")
        self.start_page_layout = QHBoxLayout(self.start_page)
        self.start_page_layout.setSpacing(16)
        self.start_page_layout.setObjectName(u"start_page_layout")
        self.start_page_layout.setContentsMargins(16, 0, 16, 12)
        self.start_panel = Panel(self.start_page)
        self.start_panel.setObjectName(u"start_panel")
        self.start_panel_layout = QVBoxLayout(self.start_panel)
        self.start_panel_layout.setSpacing(12)
        self.start_panel_layout.setObjectName(u"start_panel_layout")
        self.start_panel_layout.setContentsMargins(16, 16, 16, 16)
        self.start_head = Label(self.start_panel)
        self.start_head.setObjectName(u"start_head")
        self.start_head.setProperty(u"kind", u"head")

        self.start_panel_layout.addWidget(self.start_head)

        self.place_frame = FieldFrame(self.start_panel)
        self.place_frame.setObjectName(u"place_frame")
        self.place_frame_layout = QVBoxLayout(self.place_frame)
        self.place_frame_layout.setSpacing(4)
        self.place_frame_layout.setObjectName(u"place_frame_layout")
        self.place_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.place_edit = CompletingEdit(self.place_frame)
        self.place_edit.setObjectName(u"place_edit")

        self.place_frame_layout.addWidget(self.place_edit)


        self.start_panel_layout.addWidget(self.place_frame)

        self.start_hint = Label(self.start_panel)
        self.start_hint.setObjectName(u"start_hint")
        self.start_hint.setProperty(u"kind", u"soft")
        self.start_hint.setWordWrap(True)

        self.start_panel_layout.addWidget(self.start_hint)

        self.start_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_panel_layout.addItem(self.start_gap)

        self.start_panel_layout.setStretch(3, 1)

        self.start_page_layout.addWidget(self.start_panel)

        self.counts_column = QVBoxLayout()
        self.counts_column.setSpacing(8)
        self.counts_column.setObjectName(u"counts_column")
        self.counts_column.setContentsMargins(0, 0, 0, 0)
        self.counts_head = Label(self.start_page)
        self.counts_head.setObjectName(u"counts_head")
        self.counts_head.setProperty(u"kind", u"head")

        self.counts_column.addWidget(self.counts_head)

        self.counts_list = TwoLineList(self.start_page)
        self.counts_list.setObjectName(u"counts_list")

        self.counts_column.addWidget(self.counts_list)


        self.start_page_layout.addLayout(self.counts_column)

        self.start_page_layout.setStretch(0, 2)
        self.start_page_layout.setStretch(1, 3)
        self.stack.addWidget(self.start_page)
        self.count_page = QWidget()
        self.count_page.setObjectName(u"count_page")
        self.count_page_layout = QVBoxLayout(self.count_page)
        self.count_page_layout.setSpacing(12)
        self.count_page_layout.setObjectName(u"count_page_layout")
        self.count_page_layout.setContentsMargins(16, 0, 16, 12)
        self.verdict_card = VerdictCard(self.count_page)
        self.verdict_card.setObjectName(u"verdict_card")

        self.count_page_layout.addWidget(self.verdict_card)

        self.fact_row = QHBoxLayout()
        self.fact_row.setSpacing(12)
        self.fact_row.setObjectName(u"fact_row")
        self.fact_row.setContentsMargins(0, 0, 0, 0)
        self.place_card = FactCard(self.count_page)
        self.place_card.setObjectName(u"place_card")

        self.fact_row.addWidget(self.place_card)

        self.left_card = FactCard(self.count_page)
        self.left_card.setObjectName(u"left_card")

        self.fact_row.addWidget(self.left_card)

        self.again_card = FactCard(self.count_page)
        self.again_card.setObjectName(u"again_card")

        self.fact_row.addWidget(self.again_card)

        self.code_frame = FieldFrame(self.count_page)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame_layout = QVBoxLayout(self.code_frame)
        self.code_frame_layout.setSpacing(4)
        self.code_frame_layout.setObjectName(u"code_frame_layout")
        self.code_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.code_edit = Edit(self.code_frame)
        self.code_edit.setObjectName(u"code_edit")

        self.code_frame_layout.addWidget(self.code_edit)


        self.fact_row.addWidget(self.code_frame)

        self.fact_row.setStretch(0, 3)
        self.fact_row.setStretch(1, 2)
        self.fact_row.setStretch(2, 2)
        self.fact_row.setStretch(3, 3)

        self.count_page_layout.addLayout(self.fact_row)

        self.lists_row = QHBoxLayout()
        self.lists_row.setSpacing(12)
        self.lists_row.setObjectName(u"lists_row")
        self.lists_row.setContentsMargins(0, 0, 0, 0)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.left_head = Label(self.count_page)
        self.left_head.setObjectName(u"left_head")
        self.left_head.setProperty(u"kind", u"head")

        self.left_column.addWidget(self.left_head)

        self.left_list = TwoLineList(self.count_page)
        self.left_list.setObjectName(u"left_list")

        self.left_column.addWidget(self.left_list)


        self.lists_row.addLayout(self.left_column)

        self.elsewhere_column = QVBoxLayout()
        self.elsewhere_column.setSpacing(8)
        self.elsewhere_column.setObjectName(u"elsewhere_column")
        self.elsewhere_column.setContentsMargins(0, 0, 0, 0)
        self.elsewhere_head = Label(self.count_page)
        self.elsewhere_head.setObjectName(u"elsewhere_head")
        self.elsewhere_head.setProperty(u"kind", u"head")

        self.elsewhere_column.addWidget(self.elsewhere_head)

        self.elsewhere_list = TwoLineList(self.count_page)
        self.elsewhere_list.setObjectName(u"elsewhere_list")

        self.elsewhere_column.addWidget(self.elsewhere_list)


        self.lists_row.addLayout(self.elsewhere_column)

        self.unknown_column = QVBoxLayout()
        self.unknown_column.setSpacing(8)
        self.unknown_column.setObjectName(u"unknown_column")
        self.unknown_column.setContentsMargins(0, 0, 0, 0)
        self.unknown_head = Label(self.count_page)
        self.unknown_head.setObjectName(u"unknown_head")
        self.unknown_head.setProperty(u"kind", u"head")

        self.unknown_column.addWidget(self.unknown_head)

        self.unknown_list = TwoLineList(self.count_page)
        self.unknown_list.setObjectName(u"unknown_list")

        self.unknown_column.addWidget(self.unknown_list)


        self.lists_row.addLayout(self.unknown_column)

        self.gone_column = QVBoxLayout()
        self.gone_column.setSpacing(8)
        self.gone_column.setObjectName(u"gone_column")
        self.gone_column.setContentsMargins(0, 0, 0, 0)
        self.gone_head = Label(self.count_page)
        self.gone_head.setObjectName(u"gone_head")
        self.gone_head.setProperty(u"kind", u"head")

        self.gone_column.addWidget(self.gone_head)

        self.gone_list = TwoLineList(self.count_page)
        self.gone_list.setObjectName(u"gone_list")

        self.gone_column.addWidget(self.gone_list)


        self.lists_row.addLayout(self.gone_column)

        self.lists_row.setStretch(0, 1)
        self.lists_row.setStretch(1, 1)
        self.lists_row.setStretch(2, 1)
        self.lists_row.setStretch(3, 1)

        self.count_page_layout.addLayout(self.lists_row)

        self.count_page_layout.setStretch(2, 1)
        self.stack.addWidget(self.count_page)
        self.report_page = QWidget()
        self.report_page.setObjectName(u"report_page")
        self.report_page_layout = QVBoxLayout(self.report_page)
        self.report_page_layout.setSpacing(12)
        self.report_page_layout.setObjectName(u"report_page_layout")
        self.report_page_layout.setContentsMargins(16, 0, 16, 12)
        self.report_card = VerdictCard(self.report_page)
        self.report_card.setObjectName(u"report_card")

        self.report_page_layout.addWidget(self.report_card)

        self.report_note = NoteBox(self.report_page)
        self.report_note.setObjectName(u"report_note")

        self.report_page_layout.addWidget(self.report_note)

        self.report_list = TwoLineList(self.report_page)
        self.report_list.setObjectName(u"report_list")

        self.report_page_layout.addWidget(self.report_list)

        self.report_page_layout.setStretch(2, 1)
        self.stack.addWidget(self.report_page)

        self.CountPage_layout.addWidget(self.stack)

        self.bottom_bar = BottomBar(CountPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.CountPage_layout.addWidget(self.bottom_bar)

        self.CountPage_layout.setStretch(0, 1)

        self.retranslateUi(CountPage)

        QMetaObject.connectSlotsByName(CountPage)
    # setupUi

    def retranslateUi(self, CountPage):
        self.start_head.setText(QCoreApplication.translate("CountPage", u"What is to be counted", None))
        self.place_frame.setProperty(u"label", QCoreApplication.translate("CountPage", u"Place, with everything below it", None))
        self.start_hint.setText(QCoreApplication.translate("CountPage", u"Scan the code of a shelf or type its name. Left empty, the whole store is counted.", None))
        self.counts_head.setText(QCoreApplication.translate("CountPage", u"Counts", None))
        self.code_frame.setProperty(u"label", QCoreApplication.translate("CountPage", u"Number by hand", None))
        self.left_head.setText(QCoreApplication.translate("CountPage", u"Not found yet", None))
        self.elsewhere_head.setText(QCoreApplication.translate("CountPage", u"Belong elsewhere", None))
        self.unknown_head.setText(QCoreApplication.translate("CountPage", u"Unknown codes", None))
        self.gone_head.setText(QCoreApplication.translate("CountPage", u"No longer ours", None))
        pass
    # retranslateUi

