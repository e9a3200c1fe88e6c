"""Text as the desk compares it: one folding for what is stored and what is asked, and telephone numbers as digits."""

import re
import unicodedata

from servicedesk.domain.refusals import PhoneNotUnderstood, TextUnreadable

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_IN_LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch - y - e yu ya".replace("-", "").split(" "),
        strict=True,
    )
)
_SHORTEST_PHONE, _LONGEST_PHONE = 5, 15


def demand_text(text: str, field: str) -> None:
    """Raise TextUnreadable for half a surrogate pair: a damaged file or paste gives one, and no database takes it."""
    try:
        text.encode()
    except UnicodeEncodeError as fault:
        raise TextUnreadable(field=field) from fault


def norm(text: str) -> str:
    """Fold case, ``ё`` to ``е``, width and compatibility forms, and blanks to single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return " ".join(folded.split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text: runs of letters and digits."""
    return tuple(re.findall(r"[^\W_]+", norm(text)))


def other_layout(text: str) -> str:
    """The text as the same keys give it under the other of the two keyboard layouts, Latin and Russian."""
    lowered = text.casefold()
    has_cyrillic = re.search(r"[а-яё]", lowered) is not None
    return lowered.translate(_TO_LATIN if has_cyrillic else _TO_CYRILLIC)


def in_latin(word: str) -> str:
    """A folded word as a brand or model would be written in Latin letters: ``самсунг`` gives ``samsung``."""
    return "".join(_IN_LATIN.get(letter, letter) for letter in word)


def phone_digits(text: str) -> str:
    """The digits of a telephone number, a Russian trunk prefix 8 told as 7 and a missing one added.

    Six-digit city numbers are kept as they are. Raises PhoneNotUnderstood below 5 and above 15 digits.
    """
    digits = "".join(character for character in text if character.isascii() and character.isdigit())
    if not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE or re.search(r"[^\W\d_]", text):
        raise PhoneNotUnderstood(field="phone", text=text)
    if text.lstrip().startswith("+"):
        return digits
    if len(digits) == 11 and digits[0] == "8":
        return "7" + digits[1:]
    if len(digits) == 10:
        return "7" + digits
    return digits


def serial_key(serial: str) -> str:
    """A serial number as it is compared: letters and digits only, folded."""
    return "".join(words(serial))


def short_name(name: str) -> str:
    """Surname and initials: ``Фёдоров П. И.``; a firm's name or a single word stays as it is."""
    parts = name.split()
    if len(parts) not in (2, 3) or not all(part[:1].isupper() and part.isalpha() for part in parts):
        return name.strip()
    return " ".join([parts[0], *(f"{part[0]}." for part in parts[1:])])


def name_key(name: str) -> str:
    """What one person's name has in common however it is written: its words without dots, in no order."""
    return " ".join(sorted(words(name)))
