# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'setup_done.ui'
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

from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.keycap import Keycap
from servicedesk.desktop.widgets.label import Label

class Ui_DonePage(object):
    def setupUi(self, DonePage):
        if not DonePage.objectName():
            DonePage.setObjectName(u"DonePage")
        self.column = QVBoxLayout(DonePage)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.intake_row = QHBoxLayout()
        self.intake_row.setSpacing(16)
        self.intake_row.setObjectName(u"intake_row")
        self.intake_row.setContentsMargins(0, 0, 0, 0)
        self.intake_key_room = QWidget(DonePage)
        self.intake_key_room.setObjectName(u"intake_key_room")
        self.intake_key_row = QHBoxLayout(self.intake_key_room)
        self.intake_key_row.setSpacing(0)
        self.intake_key_row.setObjectName(u"intake_key_row")
        self.intake_key_row.setContentsMargins(0, 0, 0, 0)
        self.intake_keycap = Keycap(self.intake_key_room)
        self.intake_keycap.setObjectName(u"intake_keycap")

        self.intake_key_row.addWidget(self.intake_keycap)

        self.intake_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.intake_key_row.addItem(self.intake_gap)


        self.intake_row.addWidget(self.intake_key_room)

        self.intake_label = Label(DonePage)
        self.intake_label.setObjectName(u"intake_label")
        self.intake_label.setWordWrap(True)

        self.intake_row.addWidget(self.intake_label)

        self.intake_row.setStretch(1, 1)

        self.column.addLayout(self.intake_row)

        self.lookup_row = QHBoxLayout()
        self.lookup_row.setSpacing(16)
        self.lookup_row.setObjectName(u"lookup_row")
        self.lookup_row.setContentsMargins(0, 0, 0, 0)
        self.lookup_key_room = QWidget(DonePage)
        self.lookup_key_room.setObjectName(u"lookup_key_room")
        self.lookup_key_row = QHBoxLayout(self.lookup_key_room)
        self.lookup_key_row.setSpacing(0)
        self.lookup_key_row.setObjectName(u"lookup_key_row")
        self.lookup_key_row.setContentsMargins(0, 0, 0, 0)
        self.lookup_keycap = Keycap(self.lookup_key_room)
        self.lookup_keycap.setObjectName(u"lookup_keycap")

        self.lookup_key_row.addWidget(self.lookup_keycap)

        self.lookup_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lookup_key_row.addItem(self.lookup_gap)


        self.lookup_row.addWidget(self.lookup_key_room)

        self.lookup_label = Label(DonePage)
        self.lookup_label.setObjectName(u"lookup_label")
        self.lookup_label.setWordWrap(True)

        self.lookup_row.addWidget(self.lookup_label)

        self.lookup_row.setStretch(1, 1)

        self.column.addLayout(self.lookup_row)

        self.pickup_row = QHBoxLayout()
        self.pickup_row.setSpacing(16)
        self.pickup_row.setObjectName(u"pickup_row")
        self.pickup_row.setContentsMargins(0, 0, 0, 0)
        self.pickup_key_room = QWidget(DonePage)
        self.pickup_key_room.setObjectName(u"pickup_key_room")
        self.pickup_key_row = QHBoxLayout(self.pickup_key_room)
        self.pickup_key_row.setSpacing(0)
        self.pickup_key_row.setObjectName(u"pickup_key_row")
        self.pickup_key_row.setContentsMargins(0, 0, 0, 0)
        self.pickup_keycap = Keycap(self.pickup_key_room)
        self.pickup_keycap.setObjectName(u"pickup_keycap")

        self.pickup_key_row.addWidget(self.pickup_keycap)

        self.pickup_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pickup_key_row.addItem(self.pickup_gap)


        self.pickup_row.addWidget(self.pickup_key_room)

        self.pickup_label = Label(DonePage)
        self.pickup_label.setObjectName(u"pickup_label")
        self.pickup_label.setWordWrap(True)

        self.pickup_row.addWidget(self.pickup_label)

        self.pickup_row.setStretch(1, 1)

        self.column.addLayout(self.pickup_row)

        self.scanner_row = QHBoxLayout()
        self.scanner_row.setSpacing(16)
        self.scanner_row.setObjectName(u"scanner_row")
        self.scanner_row.setContentsMargins(0, 0, 0, 0)
        self.scanner_key_room = QWidget(DonePage)
        self.scanner_key_room.setObjectName(u"scanner_key_room")
        self.scanner_key_row = QHBoxLayout(self.scanner_key_room)
        self.scanner_key_row.setSpacing(0)
        self.scanner_key_row.setObjectName(u"scanner_key_row")
        self.scanner_key_row.setContentsMargins(0, 0, 0, 0)
        self.scanner_keycap = Keycap(self.scanner_key_room)
        self.scanner_keycap.setObjectName(u"scanner_keycap")

        self.scanner_key_row.addWidget(self.scanner_keycap)

        self.scanner_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scanner_key_row.addItem(self.scanner_gap)


        self.scanner_row.addWidget(self.scanner_key_room)

        self.scanner_label = Label(DonePage)
        self.scanner_label.setObjectName(u"scanner_label")
        self.scanner_label.setWordWrap(True)

        self.scanner_row.addWidget(self.scanner_label)

        self.scanner_row.setStretch(1, 1)

        self.column.addLayout(self.scanner_row)

        self.help_row = QHBoxLayout()
        self.help_row.setSpacing(16)
        self.help_row.setObjectName(u"help_row")
        self.help_row.setContentsMargins(0, 0, 0, 0)
        self.help_key_room = QWidget(DonePage)
        self.help_key_room.setObjectName(u"help_key_room")
        self.help_key_row = QHBoxLayout(self.help_key_room)
        self.help_key_row.setSpacing(0)
        self.help_key_row.setObjectName(u"help_key_row")
        self.help_key_row.setContentsMargins(0, 0, 0, 0)
        self.help_keycap = Keycap(self.help_key_room)
        self.help_keycap.setObjectName(u"help_keycap")

        self.help_key_row.addWidget(self.help_keycap)

        self.help_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.help_key_row.addItem(self.help_gap)


        self.help_row.addWidget(self.help_key_room)

        self.help_label = Label(DonePage)
        self.help_label.setObjectName(u"help_label")
        self.help_label.setWordWrap(True)

        self.help_row.addWidget(self.help_label)

        self.help_row.setStretch(1, 1)

        self.column.addLayout(self.help_row)

        self.settings_row = QHBoxLayout()
        self.settings_row.setSpacing(16)
        self.settings_row.setObjectName(u"settings_row")
        self.settings_row.setContentsMargins(0, 0, 0, 0)
        self.settings_key_room = QWidget(DonePage)
        self.settings_key_room.setObjectName(u"settings_key_room")
        self.settings_key_row = QHBoxLayout(self.settings_key_room)
        self.settings_key_row.setSpacing(0)
        self.settings_key_row.setObjectName(u"settings_key_row")
        self.settings_key_row.setContentsMargins(0, 0, 0, 0)
        self.settings_keycap = Keycap(self.settings_key_room)
        self.settings_keycap.setObjectName(u"settings_keycap")

        self.settings_key_row.addWidget(self.settings_keycap)

        self.settings_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.settings_key_row.addItem(self.settings_gap)


        self.settings_row.addWidget(self.settings_key_room)

        self.settings_label = Label(DonePage)
        self.settings_label.setObjectName(u"settings_label")
        self.settings_label.setWordWrap(True)

        self.settings_row.addWidget(self.settings_label)

        self.settings_row.setStretch(1, 1)

        self.column.addLayout(self.settings_row)

        self.sample_panel = QWidget(DonePage)
        self.sample_panel.setObjectName(u"sample_panel")
        self.sample_row = QHBoxLayout(self.sample_panel)
        self.sample_row.setSpacing(16)
        self.sample_row.setObjectName(u"sample_row")
        self.sample_row.setContentsMargins(0, 8, 0, 0)
        self.sample_words = QVBoxLayout()
        self.sample_words.setSpacing(2)
        self.sample_words.setObjectName(u"sample_words")
        self.sample_words.setContentsMargins(0, 0, 0, 0)
        self.sample_head_label = Label(self.sample_panel)
        self.sample_head_label.setObjectName(u"sample_head_label")
        self.sample_head_label.setProperty(u"kind", u"head")
        self.sample_head_label.setWordWrap(True)

        self.sample_words.addWidget(self.sample_head_label)

        self.sample_label = Label(self.sample_panel)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setProperty(u"kind", u"caption")
        self.sample_label.setWordWrap(True)

        self.sample_words.addWidget(self.sample_label)


        self.sample_row.addLayout(self.sample_words)

        self.sample_button = KeyButton(self.sample_panel)
        self.sample_button.setObjectName(u"sample_button")
        self.sample_button.setProperty(u"key", u"Ctrl+T")

        self.sample_row.addWidget(self.sample_button)

        self.sample_row.setStretch(0, 1)

        self.column.addWidget(self.sample_panel)

        self.bottom_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom_gap)


        self.retranslateUi(DonePage)

        QMetaObject.connectSlotsByName(DonePage)
    # setupUi

    def retranslateUi(self, DonePage):
        self.sample_head_label.setText(QCoreApplication.translate("DonePage", u"Try it on made-up people first", None))
        self.sample_label.setText(QCoreApplication.translate("DonePage", u"A sample centre opens in its own file, in a coloured frame. One click on its chip brings you back here.", None))
        self.sample_button.setText(QCoreApplication.translate("DonePage", u"Open the sample centre", None))
        pass
    # retranslateUi

