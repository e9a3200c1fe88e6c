"""What a clerk typed into the search field, as expressions of the word index. Nothing typed is ever an operator."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

from servicedesk.domain.codes import Code
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode
from servicedesk.domain.text import in_latin, words

_TEXTS = "{name serial kind brand model fault place technician}"
_SERIAL_DIGITS = 6
_LEAST_PHONE_DIGITS = 4
_NATIONAL_DIGITS = 10
_LEAST_PART = 3
_PHONE = re.compile(r"[\d\s+()\-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of a question, folded."""

    text: str
    words: tuple[str, ...]

    @classmethod
    def told(cls, text: str) -> "Wanted":
        """Take the question as it was typed."""
        return cls(text, words(text))

    @property
    def code(self) -> Code | None:
        """The code that the whole text is, if it is one of ours."""
        try:
            return Code.parse(self.text)
        except (ForeignCode, CodeSpoiled):
            return None

    def exact(self, finished: Container[str] = ()) -> str:
        """Every word as it stands, the last of them perhaps unfinished; or the whole text as one phone or serial.

        ``finished`` are words that nothing longer begins with: of a frequent word its beginning costs ten times more.
        """
        *whole, last = self.words
        return self._or_as_one([*map(_word, whole), _word(last, unfinished=True, finished=finished)])

    def unfinished(self, finished: Container[str] = ()) -> str:
        """Every word perhaps unfinished: all that ``exact`` finds and more; the very same where all are finished."""
        return self._or_as_one(_word(word, unfinished=True, finished=finished) for word in self.words)

    @property
    def forms(self) -> tuple[str, ...]:
        """Every word, as typed and in Latin letters."""
        return tuple(dict.fromkeys(form for word in self.words for form in (word, in_latin(word))))

    @property
    def is_phone(self) -> bool:
        """Whether it may be one phone, whose groups of digits are not beginnings of anything."""
        return _PHONE.fullmatch(self.text) is not None

    @property
    def serial_part(self) -> str:
        """The word that may be the middle of a serial number: the last with a digit, or the only one; else empty."""
        fit = [word for word in self.words if len(word) >= _LEAST_PART]
        with_digit = [word for word in fit if re.search(r"\d", word)]
        if with_digit:
            return with_digit[-1]
        return fit[0] if fit and len(self.words) == 1 else ""

    @property
    def besides_serial_part(self) -> str:
        """The other words, each perhaps unfinished; empty when there are none."""
        rest = list(self.words)
        rest.remove(self.serial_part)
        return " AND ".join(_word(word, unfinished=True) for word in rest)

    def _or_as_one(self, told: Iterable[str]) -> str:
        return " OR ".join([f"({' AND '.join(told)})", *self._as_one()])

    def _as_one(self) -> list[str]:
        together = "".join(self.words)
        if len(self.words) == 1 or not re.search(r"\d", together):
            return []
        if self.is_phone:
            return [_phone(together)] if len(together) >= _LEAST_PHONE_DIGITS else []
        return [f'{{serial model}} : "{together}" *']


def _word(word: str, *, unfinished: bool = False, finished: Container[str] = ()) -> str:
    star = " *" if unfinished else ""
    if not (word.isascii() and word.isdigit()):
        # A brand is said in Russian and stands on the device in Latin letters.
        forms = dict.fromkeys((word, in_latin(word)))
        told = [f'"{form}"{"" if form in finished else star}' for form in forms]
        return told[0] if len(told) == 1 else f"({' OR '.join(told)})"
    meanings = [f'{_TEXTS} : "{word}"{star}']
    if len(word) <= _SERIAL_DIGITS:
        meanings.append(f'numbers : "{int(word)}"')
    if len(word) >= _LEAST_PHONE_DIGITS:
        meanings.append(_phone(word))
    return f"({' OR '.join(meanings)})"


def _phone(digits: str) -> str:
    """The last digits, turned round as the index has them; whether 8, +7 or nothing stood before does not matter."""
    return f'phone : "{digits[-_NATIONAL_DIGITS:][::-1]}" *'
