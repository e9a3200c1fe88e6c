"""Signs of the desk: Lucide drawings, tinted with a colour of the look and kept ready for painting."""

from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_GRID = 24
_FINE_BELOW = 20
_TINY_BELOW = 14


class Sign(StrEnum):
    """The drawings that are shipped; the value is the file's name in resources/icons."""

    ARCHIVE = "archive"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP_RIGHT = "arrow-up-right"
    BAN = "ban"
    BANKNOTE = "banknote"
    BARCODE = "barcode"
    BELL = "bell"
    BUILDING = "building-2"
    CALENDAR = "calendar"
    CAMERA = "camera"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    CIRCLE = "circle"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_X = "circle-x"
    CLOCK = "clock"
    CREDIT_CARD = "credit-card"
    DATABASE = "database"
    DATABASE_BACKUP = "database-backup"
    DOWNLOAD = "download"
    EYE = "eye"
    FILE_TEXT = "file-text"
    FOLDER_OPEN = "folder-open"
    HAND_COINS = "hand-coins"
    HISTORY = "history"
    HOURGLASS = "hourglass"
    INBOX = "inbox"
    INFO = "info"
    LANGUAGES = "languages"
    LOCK = "lock"
    MAIL = "mail"
    MAP_PIN = "map-pin"
    MESSAGE = "message-square"
    PACKAGE = "package"
    PACKAGE_CHECK = "package-check"
    PHONE = "phone"
    PLUS = "plus"
    PRINTER = "printer"
    RECEIPT = "receipt-text"
    REFRESH = "refresh-cw"
    ROTATE_BACK = "rotate-ccw"
    SAVE = "save"
    SCAN = "scan-barcode"
    SEARCH = "search"
    SETTINGS = "settings"
    SHIELD_CHECK = "shield-check"
    STETHOSCOPE = "stethoscope"
    TAG = "tag"
    TRASH = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    TRUCK = "truck"
    UNDO = "undo-2"
    UNPLUG = "unplug"
    UPLOAD = "upload"
    USER = "user"
    USERS = "users"
    VOLUME = "volume-2"
    WRENCH = "wrench"
    X = "x"
    ZAP = "zap"


@lru_cache(maxsize=512)
def pixmap(sign: Sign, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The sign drawn in ``colour`` (``#rrggbb``), ``size`` px a side, sharp at the screen's device pixel ratio."""
    renderer = QSvgRenderer(QByteArray(_tinted(sign, colour, size).encode()))
    side = max(round(size * ratio), 1)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _tinted(sign: Sign, colour: str, size: int) -> str:
    drawing = _source(sign).replace("currentColor", colour)
    if sign is Sign.CIRCLE:  # the dot of a status is a filled one
        drawing = drawing.replace('fill="none"', f'fill="{colour}"')
    if size < _FINE_BELOW:  # two of 24 units are a hair's breadth at the size of a word
        width = 3 if size < _TINY_BELOW else 2.4
        drawing = drawing.replace('stroke-width="2"', f'stroke-width="{width}"')
    return drawing


@lru_cache(maxsize=128)
def _source(sign: Sign) -> str:
    return (files("servicedesk.resources") / "icons" / f"{sign}.svg").read_text(encoding="utf-8")
