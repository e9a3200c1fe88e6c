# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cases_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import (EmptyState, NoteBox)
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import (Label, Panel, Scroll)
from servicedesk.desktop.widgets.pill import StatePill
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.segments import Segments
from servicedesk.desktop.widgets.spans import SpanLabel

class Ui_CasesPage(object):
    def setupUi(self, CasesPage):
        if not CasesPage.objectName():
            CasesPage.setObjectName(u"CasesPage")
        self.CasesPage_layout = QVBoxLayout(CasesPage)
        self.CasesPage_layout.setSpacing(0)
        self.CasesPage_layout.setObjectName(u"CasesPage_layout")
        self.CasesPage_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(16, 0, 16, 12)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(10)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.which_segments = Segments(CasesPage)
        self.which_segments.setObjectName(u"which_segments")

        self.left_column.addWidget(self.which_segments)

        self.list = TwoLineList(CasesPage)
        self.list.setObjectName(u"list")

        self.left_column.addWidget(self.list)


        self.body.addLayout(self.left_column)

        self.pages = QStackedWidget(CasesPage)
        self.pages.setObjectName(u"pages")
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_page_layout = QVBoxLayout(self.nothing_page)
        self.nothing_page_layout.setSpacing(8)
        self.nothing_page_layout.setObjectName(u"nothing_page_layout")
        self.nothing_page_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.nothing_page)
        self.empty_state.setObjectName(u"empty_state")

        self.nothing_page_layout.addWidget(self.empty_state)

        self.pages.addWidget(self.nothing_page)
        self.card_page = QWidget()
        self.card_page.setObjectName(u"card_page")
        self.card_page_layout = QVBoxLayout(self.card_page)
        self.card_page_layout.setSpacing(10)
        self.card_page_layout.setObjectName(u"card_page_layout")
        self.card_page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.number_label = Label(self.card_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"number")

        self.head_row.addWidget(self.number_label)

        self.state_pill = StatePill(self.card_page)
        self.state_pill.setObjectName(u"state_pill")

        self.head_row.addWidget(self.state_pill)

        self.head_label = SpanLabel(self.card_page)
        self.head_label.setObjectName(u"head_label")

        self.head_row.addWidget(self.head_label)

        self.head_row.setStretch(2, 1)

        self.card_page_layout.addLayout(self.head_row)

        self.scroll = Scroll(self.card_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_inside.setProperty(u"bare", True)
        self.scroll_inside_layout = QVBoxLayout(self.scroll_inside)
        self.scroll_inside_layout.setSpacing(12)
        self.scroll_inside_layout.setObjectName(u"scroll_inside_layout")
        self.scroll_inside_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = SpanLabel(self.scroll_inside)
        self.who_label.setObjectName(u"who_label")

        self.scroll_inside_layout.addWidget(self.who_label)

        self.presented_note = NoteBox(self.scroll_inside)
        self.presented_note.setObjectName(u"presented_note")

        self.scroll_inside_layout.addWidget(self.presented_note)

        self.beside_place = QVBoxLayout()
        self.beside_place.setSpacing(0)
        self.beside_place.setObjectName(u"beside_place")
        self.beside_place.setContentsMargins(0, 0, 0, 0)

        self.scroll_inside_layout.addLayout(self.beside_place)

        self.passport_panel = Panel(self.scroll_inside)
        self.passport_panel.setObjectName(u"passport_panel")
        self.passport_panel_layout = QVBoxLayout(self.passport_panel)
        self.passport_panel_layout.setSpacing(6)
        self.passport_panel_layout.setObjectName(u"passport_panel_layout")
        self.passport_panel_layout.setContentsMargins(16, 8, 16, 8)
        self.passport_row = QHBoxLayout()
        self.passport_row.setSpacing(12)
        self.passport_row.setObjectName(u"passport_row")
        self.passport_row.setContentsMargins(0, 0, 0, 0)
        self.passport_label = SpanLabel(self.passport_panel)
        self.passport_label.setObjectName(u"passport_label")

        self.passport_row.addWidget(self.passport_label)

        self.show_button = KeyButton(self.passport_panel)
        self.show_button.setObjectName(u"show_button")

        self.passport_row.addWidget(self.show_button)

        self.passport_row.setStretch(0, 1)

        self.passport_panel_layout.addLayout(self.passport_row)

        self.why_frame = FieldFrame(self.passport_panel)
        self.why_frame.setObjectName(u"why_frame")
        self.why_frame_layout = QVBoxLayout(self.why_frame)
        self.why_frame_layout.setSpacing(4)
        self.why_frame_layout.setObjectName(u"why_frame_layout")
        self.why_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.why_edit = Edit(self.why_frame)
        self.why_edit.setObjectName(u"why_edit")

        self.why_frame_layout.addWidget(self.why_edit)


        self.passport_panel_layout.addWidget(self.why_frame)


        self.scroll_inside_layout.addWidget(self.passport_panel)

        self.notes_label = SpanLabel(self.scroll_inside)
        self.notes_label.setObjectName(u"notes_label")

        self.scroll_inside_layout.addWidget(self.notes_label)

        self.card_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_inside_layout.addItem(self.card_gap)

        self.scroll.setWidget(self.scroll_inside)

        self.card_page_layout.addWidget(self.scroll)

        self.decision_panel = Panel(self.card_page)
        self.decision_panel.setObjectName(u"decision_panel")
        self.decision_panel_layout = QVBoxLayout(self.decision_panel)
        self.decision_panel_layout.setSpacing(8)
        self.decision_panel_layout.setObjectName(u"decision_panel_layout")
        self.decision_panel_layout.setContentsMargins(16, 12, 16, 14)
        self.decision_head = Label(self.decision_panel)
        self.decision_head.setObjectName(u"decision_head")
        self.decision_head.setProperty(u"kind", u"head")

        self.decision_panel_layout.addWidget(self.decision_head)

        self.decision_row = QHBoxLayout()
        self.decision_row.setSpacing(12)
        self.decision_row.setObjectName(u"decision_row")
        self.decision_row.setContentsMargins(0, 0, 0, 0)
        self.director_frame = FieldFrame(self.decision_panel)
        self.director_frame.setObjectName(u"director_frame")
        self.director_frame_layout = QVBoxLayout(self.director_frame)
        self.director_frame_layout.setSpacing(4)
        self.director_frame_layout.setObjectName(u"director_frame_layout")
        self.director_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.director_edit = CompletingEdit(self.director_frame)
        self.director_edit.setObjectName(u"director_edit")

        self.director_frame_layout.addWidget(self.director_edit)


        self.decision_row.addWidget(self.director_frame)

        self.reason_frame = FieldFrame(self.decision_panel)
        self.reason_frame.setObjectName(u"reason_frame")
        self.reason_frame_layout = QVBoxLayout(self.reason_frame)
        self.reason_frame_layout.setSpacing(4)
        self.reason_frame_layout.setObjectName(u"reason_frame_layout")
        self.reason_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = Edit(self.reason_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_frame_layout.addWidget(self.reason_edit)


        self.decision_row.addWidget(self.reason_frame)

        self.decision_row.setStretch(0, 1)
        self.decision_row.setStretch(1, 2)

        self.decision_panel_layout.addLayout(self.decision_row)


        self.card_page_layout.addWidget(self.decision_panel)

        self.pages.addWidget(self.card_page)

        self.body.addWidget(self.pages)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 3)

        self.CasesPage_layout.addLayout(self.body)

        self.bottom_bar = BottomBar(CasesPage)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.CasesPage_layout.addWidget(self.bottom_bar)

        self.CasesPage_layout.setStretch(0, 1)

        self.retranslateUi(CasesPage)

        QMetaObject.connectSlotsByName(CasesPage)
    # setupUi

    def retranslateUi(self, CasesPage):
        self.show_button.setText(QCoreApplication.translate("CasesPage", u"Show", None))
        self.why_frame.setProperty(u"label", QCoreApplication.translate("CasesPage", u"What the passport is needed for: it goes on record", None))
        self.decision_head.setText(QCoreApplication.translate("CasesPage", u"Decision", None))
        self.director_frame.setProperty(u"label", QCoreApplication.translate("CasesPage", u"Director", None))
        self.reason_frame.setProperty(u"label", QCoreApplication.translate("CasesPage", u"Reason: needed to refuse or to take back", None))
        pass
    # retranslateUi

