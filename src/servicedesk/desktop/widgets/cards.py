"""Cards that answer at a glance: a fact, the sentence to say, a warning, an empty place."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.spans import Span, draw, height_of, lay_out, soft


class _SpanCard(QFrame):
    """A card of wrapped paragraphs one under another, each of spans at its own size."""

    SIDE = 16
    ABOVE = 12
    GAP = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paragraphs(self) -> list[tuple[list[Span], float]]:
        """What is written, with the type size of each paragraph."""
        return []

    def ink(self) -> str:
        """The colour of plain words; empty for the usual one."""
        return ""

    def quiet(self) -> str:
        """The colour of soft words; empty for the usual one, or for ``ink`` where that is set."""
        return ""

    def ground(self) -> tuple[str, str]:
        """Fill and border."""
        colours = theme.current().colours
        return colours.card, colours.line

    def _layouts(self, width: int) -> list[QTextLayout]:
        room = width - 2 * theme.current().px(self.SIDE)
        written = [(spans, size) for spans, size in self.paragraphs() if any(span.text for span in spans)]
        return [lay_out(spans, room, size, self.ink(), self.quiet()) for spans, size in written]

    def _tell(self) -> None:
        said = ("".join(span.text for span in spans) for spans, _ in self.paragraphs())
        self.setAccessibleName(". ".join(text for text in said if text))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Qt: all paragraphs at that width."""
        look = theme.current()
        layouts = self._layouts(width)
        return sum(height_of(one) for one in layouts) + look.px(self.GAP) * (len(layouts) - 1) + 2 * look.px(self.ABOVE)

    def sizeHint(self) -> QSize:
        """Qt: a card of usual width."""
        look = theme.current()
        return QSize(look.px(220), self.heightForWidth(max(self.width(), look.px(220))))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow, one line."""
        look = theme.current()
        return QSize(look.px(120), look.px(2 * self.ABOVE + 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        fill, border = self.ground()
        paint.box(painter, self.rect(), fill=fill, border=border, radius=8)
        y = look.px(self.ABOVE)
        for layout in self._layouts(self.width()):
            draw(painter, layout, look.px(self.SIDE), y)
            y += height_of(layout) + look.px(self.GAP)


class FactCard(_SpanCard):
    """A caption, one big value, a soft line or two: what is owed, where it is. Always equally high."""

    SIDE = 13
    ABOVE = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = ("", "", "")
        self._tone: Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_fact(self, caption: str, value: str, note: str = "", tone: Tone | None = None) -> None:
        """Show a fact; ``tone`` colours the value (red: overdue)."""
        self._fact, self._tone = (caption, value, note), tone
        self._tell()

    def value(self) -> str:
        """The big value."""
        return self._fact[1]

    def paragraphs(self) -> list[tuple[list[Span], float]]:
        """For screen readers: the three lines."""
        caption, value, note = self._fact
        return [([soft(caption)], Size.LABEL), ([Span(value)], Size.MAIN), ([soft(note)], Size.LABEL)]

    def sizeHint(self) -> QSize:
        """Qt: three lines."""
        return QSize(theme.current().px(200), theme.current().px(81))

    def minimumSizeHint(self) -> QSize:
        """Qt: three lines."""
        return QSize(theme.current().px(120), theme.current().px(81))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint; a value that does not fit is written smaller before it is cut."""
        look = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=look.colours.card, border=look.colours.line, radius=8)
        caption, value, note = self._fact
        area = self.rect().adjusted(look.px(self.SIDE), 0, -look.px(self.SIDE), 0)
        ink = look.pair(self._tone).ink if self._tone else look.colours.ink
        lines = _two_lines(note, area.width())
        tops = (5, 20, 44) if len(lines) > 1 else (10, 27, 52)
        paint.words(painter, _slice(area, tops[0], 18), caption, look.font(Size.LABEL), look.colours.soft)
        font = paint.fitting(value, (Size.MAIN, Size.LARGE, Size.HEAD), Weight.BOLD, area.width())
        paint.words(painter, _slice(area, tops[1], 26), value, font, ink)
        for at, line in enumerate(lines):
            paint.words(painter, _slice(area, tops[2] + 16 * at, 18), line, look.font(Size.LABEL), look.colours.soft)


def _two_lines(text: str, room: int) -> list[str]:
    """The words on one line, or broken into two where one has no room; what is left over is cut when painted."""
    font, words = theme.current().font(Size.LABEL), text.split(" ")
    if paint.width_of(text, font) <= room or len(words) == 1:
        return [text]
    fits = [at for at in range(1, len(words)) if paint.width_of(" ".join(words[:at]), font) <= room]
    cut = fits[-1] if fits else 1
    return [" ".join(words[:cut]), " ".join(words[cut:])]


def _slice(area: QRect, top: int, height: int) -> QRect:
    look = theme.current()
    return QRect(area.left(), area.top() + look.px(top), area.width(), look.px(height))


class SayCard(_SpanCard):
    """The sentence to say to the customer, big, on the colour of what is chosen."""

    GAP = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = self._sentence = ""

    def set_sentence(self, sentence: str, caption: str = "") -> None:
        """Show what to say."""
        self._caption, self._sentence = caption, sentence
        self._tell()

    def sentence(self) -> str:
        """What is said."""
        return self._sentence

    def paragraphs(self) -> list[tuple[list[Span], float]]:
        """Caption and sentence."""
        return [([soft(self._caption)], Size.LABEL), ([Span(self._sentence)], Size.LARGE)]

    def quiet(self) -> str:
        """Soft ink that can be read on the colour of what is chosen."""
        return theme.current().colours.soft_chosen

    def ground(self) -> tuple[str, str]:
        """The colour of what is chosen, no border."""
        return theme.current().colours.selection, ""


class NoteBox(_SpanCard):
    """Something to know before going on: a bold line and a sentence, amber unless told otherwise."""

    SIDE = 13
    _head = _text = ""  # events arrive while Qt still constructs the box

    def __init__(self, parent: QWidget | None = None, *, tone: Tone = Tone.AMBER) -> None:
        super().__init__(parent)
        self._tone = tone
        self.hide()

    def set_note(self, head: str, text: str = "", tone: Tone | None = None) -> None:
        """Show a note; two empty texts take the box away."""
        self._head, self._text, self._tone = head, text, tone or self._tone
        self._appear()
        self._tell()

    def words(self) -> str:
        """What is shown."""
        return f"{self._head} {self._text}".strip()

    def _appear(self) -> None:
        if self.parentWidget() is not None:  # without a parent it would open a window of its own
            self.setVisible(bool(self.words()))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: it has got its place."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._appear()

    def paragraphs(self) -> list[tuple[list[Span], float]]:
        """Head and text."""
        return [([Span(self._head, Weight.SEMIBOLD)], Size.BODY), ([Span(self._text)], Size.NOTE)]

    def ink(self) -> str:
        """The tone's ink."""
        return theme.current().pair(self._tone).ink

    def ground(self) -> tuple[str, str]:
        """The tone's ground, bordered with its ink."""
        pair = theme.current().pair(self._tone)
        return pair.ground, pair.ink


class EmptyState(QWidget):
    """What an empty place says: what belongs here, and the key that brings it."""

    def __init__(self, parent: QWidget | None = None, *, sign: Sign = Sign.SCAN) -> None:
        super().__init__(parent)
        self._sign = sign
        self._head = self._text = self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_state(self, head: str, text: str = "", key: str = "", sign: Sign | None = None) -> None:
        """Show this; ``key`` is drawn as a keycap under the words."""
        self._head, self._text, self._key, self._sign = head, text, key, sign or self._sign
        self.setAccessibleName(". ".join(part for part in (head, text, key) if part))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Qt: sign, two lines and a keycap."""
        return QSize(theme.current().px(200), theme.current().px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        width = min(self.width() - look.px(32), look.px(460))
        text = lay_out([soft(self._text)], width, Size.BODY)
        text_option = text.textOption()
        text_option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setTextOption(text_option)
        whole = look.px(48 + 12 + 28 + 4) + height_of(text) + (look.px(34) if self._key else 0)
        top = max((self.height() - whole) // 2, 0)
        paint.sign(painter, QRect(0, top, self.width(), look.px(48)), self._sign, look.colours.soft, 40)
        top += look.px(60)
        head = QRect(look.px(8), top, self.width() - look.px(16), look.px(28))
        paint.words(painter, head, self._head, look.font(Size.LARGE, Weight.SEMIBOLD), look.colours.ink, paint.CENTRE)
        top += look.px(32)
        draw(painter, text, (self.width() - width) / 2, top)
        if self._key:
            cap = QRect(0, top + height_of(text) + look.px(12), self.width(), look.px(20))
            paint.keycap(painter, cap, self._key, look.colours.soft, look.colours.card, look.colours.line)
