# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_application.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.cards import NoteBox
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.phone_edit import PhoneEdit
from servicedesk.desktop.widgets.segments import Segments

class Ui_CaseApplication(object):
    def setupUi(self, CaseApplication):
        if not CaseApplication.objectName():
            CaseApplication.setObjectName(u"CaseApplication")
        self.CaseApplication_layout = QVBoxLayout(CaseApplication)
        self.CaseApplication_layout.setSpacing(0)
        self.CaseApplication_layout.setObjectName(u"CaseApplication_layout")
        self.CaseApplication_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(CaseApplication)
        self.pages.setObjectName(u"pages")
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_page_layout = QVBoxLayout(self.form_page)
        self.form_page_layout.setSpacing(10)
        self.form_page_layout.setObjectName(u"form_page_layout")
        self.form_page_layout.setContentsMargins(16, 14, 16, 8)
        self.said_head = Label(self.form_page)
        self.said_head.setObjectName(u"said_head")
        self.said_head.setProperty(u"kind", u"head")

        self.form_page_layout.addWidget(self.said_head)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(12)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.applicant_frame = FieldFrame(self.form_page)
        self.applicant_frame.setObjectName(u"applicant_frame")
        self.applicant_frame_layout = QVBoxLayout(self.applicant_frame)
        self.applicant_frame_layout.setSpacing(4)
        self.applicant_frame_layout.setObjectName(u"applicant_frame_layout")
        self.applicant_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.applicant_edit = Edit(self.applicant_frame)
        self.applicant_edit.setObjectName(u"applicant_edit")

        self.applicant_frame_layout.addWidget(self.applicant_edit)


        self.who_row.addWidget(self.applicant_frame)

        self.phone_frame = FieldFrame(self.form_page)
        self.phone_frame.setObjectName(u"phone_frame")
        self.phone_frame_layout = QVBoxLayout(self.phone_frame)
        self.phone_frame_layout.setSpacing(4)
        self.phone_frame_layout.setObjectName(u"phone_frame_layout")
        self.phone_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_edit = PhoneEdit(self.phone_frame)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setProperty(u"main", False)

        self.phone_frame_layout.addWidget(self.phone_edit)


        self.who_row.addWidget(self.phone_frame)

        self.who_row.setStretch(0, 2)
        self.who_row.setStretch(1, 1)

        self.form_page_layout.addLayout(self.who_row)

        self.relation_segments = Segments(self.form_page)
        self.relation_segments.setObjectName(u"relation_segments")

        self.form_page_layout.addWidget(self.relation_segments)

        self.device_row = QHBoxLayout()
        self.device_row.setSpacing(12)
        self.device_row.setObjectName(u"device_row")
        self.device_row.setContentsMargins(0, 0, 0, 0)
        self.device_frame = FieldFrame(self.form_page)
        self.device_frame.setObjectName(u"device_frame")
        self.device_frame_layout = QVBoxLayout(self.device_frame)
        self.device_frame_layout.setSpacing(4)
        self.device_frame_layout.setObjectName(u"device_frame_layout")
        self.device_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.device_edit = Edit(self.device_frame)
        self.device_edit.setObjectName(u"device_edit")

        self.device_frame_layout.addWidget(self.device_edit)


        self.device_row.addWidget(self.device_frame)

        self.model_frame = FieldFrame(self.form_page)
        self.model_frame.setObjectName(u"model_frame")
        self.model_frame_layout = QVBoxLayout(self.model_frame)
        self.model_frame_layout.setSpacing(4)
        self.model_frame_layout.setObjectName(u"model_frame_layout")
        self.model_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.model_edit = Edit(self.model_frame)
        self.model_edit.setObjectName(u"model_edit")

        self.model_frame_layout.addWidget(self.model_edit)


        self.device_row.addWidget(self.model_frame)

        self.colour_frame = FieldFrame(self.form_page)
        self.colour_frame.setObjectName(u"colour_frame")
        self.colour_frame_layout = QVBoxLayout(self.colour_frame)
        self.colour_frame_layout.setSpacing(4)
        self.colour_frame_layout.setObjectName(u"colour_frame_layout")
        self.colour_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.colour_edit = Edit(self.colour_frame)
        self.colour_edit.setObjectName(u"colour_edit")

        self.colour_frame_layout.addWidget(self.colour_edit)


        self.device_row.addWidget(self.colour_frame)

        self.device_row.setStretch(0, 2)
        self.device_row.setStretch(1, 1)
        self.device_row.setStretch(2, 1)

        self.form_page_layout.addLayout(self.device_row)

        self.marks_frame = FieldFrame(self.form_page)
        self.marks_frame.setObjectName(u"marks_frame")
        self.marks_frame_layout = QVBoxLayout(self.marks_frame)
        self.marks_frame_layout.setSpacing(4)
        self.marks_frame_layout.setObjectName(u"marks_frame_layout")
        self.marks_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.marks_edit = Edit(self.marks_frame)
        self.marks_edit.setObjectName(u"marks_edit")

        self.marks_frame_layout.addWidget(self.marks_edit)


        self.form_page_layout.addWidget(self.marks_frame)

        self.circumstances_frame = FieldFrame(self.form_page)
        self.circumstances_frame.setObjectName(u"circumstances_frame")
        self.circumstances_frame_layout = QVBoxLayout(self.circumstances_frame)
        self.circumstances_frame_layout.setSpacing(4)
        self.circumstances_frame_layout.setObjectName(u"circumstances_frame_layout")
        self.circumstances_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.circumstances_edit = Edit(self.circumstances_frame)
        self.circumstances_edit.setObjectName(u"circumstances_edit")

        self.circumstances_frame_layout.addWidget(self.circumstances_edit)


        self.form_page_layout.addWidget(self.circumstances_frame)

        self.passport_head = Label(self.form_page)
        self.passport_head.setObjectName(u"passport_head")
        self.passport_head.setProperty(u"kind", u"head")

        self.form_page_layout.addWidget(self.passport_head)

        self.passport_row = QHBoxLayout()
        self.passport_row.setSpacing(12)
        self.passport_row.setObjectName(u"passport_row")
        self.passport_row.setContentsMargins(0, 0, 0, 0)
        self.passport_frame = FieldFrame(self.form_page)
        self.passport_frame.setObjectName(u"passport_frame")
        self.passport_frame_layout = QVBoxLayout(self.passport_frame)
        self.passport_frame_layout.setSpacing(4)
        self.passport_frame_layout.setObjectName(u"passport_frame_layout")
        self.passport_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.passport_edit = Edit(self.passport_frame)
        self.passport_edit.setObjectName(u"passport_edit")

        self.passport_frame_layout.addWidget(self.passport_edit)


        self.passport_row.addWidget(self.passport_frame)

        self.issued_on_frame = FieldFrame(self.form_page)
        self.issued_on_frame.setObjectName(u"issued_on_frame")
        self.issued_on_frame_layout = QVBoxLayout(self.issued_on_frame)
        self.issued_on_frame_layout.setSpacing(4)
        self.issued_on_frame_layout.setObjectName(u"issued_on_frame_layout")
        self.issued_on_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.issued_on_edit = Edit(self.issued_on_frame)
        self.issued_on_edit.setObjectName(u"issued_on_edit")

        self.issued_on_frame_layout.addWidget(self.issued_on_edit)


        self.passport_row.addWidget(self.issued_on_frame)

        self.born_on_frame = FieldFrame(self.form_page)
        self.born_on_frame.setObjectName(u"born_on_frame")
        self.born_on_frame_layout = QVBoxLayout(self.born_on_frame)
        self.born_on_frame_layout.setSpacing(4)
        self.born_on_frame_layout.setObjectName(u"born_on_frame_layout")
        self.born_on_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.born_on_edit = Edit(self.born_on_frame)
        self.born_on_edit.setObjectName(u"born_on_edit")

        self.born_on_frame_layout.addWidget(self.born_on_edit)


        self.passport_row.addWidget(self.born_on_frame)

        self.passport_row.setStretch(0, 2)
        self.passport_row.setStretch(1, 1)
        self.passport_row.setStretch(2, 1)

        self.form_page_layout.addLayout(self.passport_row)

        self.issued_by_frame = FieldFrame(self.form_page)
        self.issued_by_frame.setObjectName(u"issued_by_frame")
        self.issued_by_frame_layout = QVBoxLayout(self.issued_by_frame)
        self.issued_by_frame_layout.setSpacing(4)
        self.issued_by_frame_layout.setObjectName(u"issued_by_frame_layout")
        self.issued_by_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.issued_by_edit = Edit(self.issued_by_frame)
        self.issued_by_edit.setObjectName(u"issued_by_edit")

        self.issued_by_frame_layout.addWidget(self.issued_by_edit)


        self.form_page_layout.addWidget(self.issued_by_frame)

        self.form_note = NoteBox(self.form_page)
        self.form_note.setObjectName(u"form_note")

        self.form_page_layout.addWidget(self.form_note)

        self.form_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_page_layout.addItem(self.form_gap)

        self.pages.addWidget(self.form_page)
        self.record_page = QWidget()
        self.record_page.setObjectName(u"record_page")
        self.record_page_layout = QVBoxLayout(self.record_page)
        self.record_page_layout.setSpacing(12)
        self.record_page_layout.setObjectName(u"record_page_layout")
        self.record_page_layout.setContentsMargins(16, 14, 16, 8)
        self.opened_note = NoteBox(self.record_page)
        self.opened_note.setObjectName(u"opened_note")

        self.record_page_layout.addWidget(self.opened_note)

        self.beside_place = QVBoxLayout()
        self.beside_place.setSpacing(0)
        self.beside_place.setObjectName(u"beside_place")
        self.beside_place.setContentsMargins(0, 0, 0, 0)

        self.record_page_layout.addLayout(self.beside_place)

        self.record_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.record_page_layout.addItem(self.record_gap)

        self.pages.addWidget(self.record_page)

        self.CaseApplication_layout.addWidget(self.pages)

        self.bottom_bar = BottomBar(CaseApplication)
        self.bottom_bar.setObjectName(u"bottom_bar")

        self.CaseApplication_layout.addWidget(self.bottom_bar)

        self.CaseApplication_layout.setStretch(0, 1)

        self.retranslateUi(CaseApplication)

        QMetaObject.connectSlotsByName(CaseApplication)
    # setupUi

    def retranslateUi(self, CaseApplication):
        self.said_head.setText(QCoreApplication.translate("CaseApplication", u"In the applicant's own words: our record is shown when the case is open", None))
        self.applicant_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Applicant", None))
        self.phone_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Phone", None))
        self.device_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Device", None))
        self.model_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Model", None))
        self.colour_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Colour", None))
        self.marks_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Marks: scratches, stickers, what is missing", None))
        self.circumstances_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"How the receipt was lost", None))
        self.passport_head.setText(QCoreApplication.translate("CaseApplication", u"Passport", None))
        self.passport_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Series and number", None))
        self.issued_on_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Issued on", None))
        self.born_on_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Born on, if told", None))
        self.issued_by_frame.setProperty(u"label", QCoreApplication.translate("CaseApplication", u"Issued by", None))
        pass
    # retranslateUi

