"""Words for people: sums, days, states and refusals in the user's language, the same on screens, papers and the
command line.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.services import workstation
from servicedesk.services.phones import groups_of

LANGUAGES = workstation.LANGUAGES
_RUSSIA, _DIGITS = 7, 11
NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a refusal says: a short head for one glance and the text that tells what to do."""

    head: str
    text: str

    def __str__(self) -> str:
        return f"{self.head} {self.text}".strip()


@cache
def _section(language: str, section: str) -> Mapping[str, Any]:
    resource = files("servicedesk.resources") / "wording" / language / f"{section}.toml"
    return tomllib.loads(resource.read_text(encoding="utf-8"))


class Wording:
    """The words of one language, ``ru`` or ``en``.

    Babel, phonenumbers and num2words are imported when first needed, so that the window is painted before they load.
    """

    def __init__(self, language: str = "ru") -> None:
        self.speak(language)

    def speak(self, language: str) -> None:
        """Go over to another language."""
        self.language = language if language in LANGUAGES else LANGUAGES[0]

    def text(self, section: str, key: str, **facts: object) -> str:
        """The text under ``key`` (dots for tables) in resources/wording/<language>/<section>.toml with its facts
        filled in.
        """
        entry: Any = _section(self.language, section)
        for part in key.split("."):
            entry = entry[part]
        return str(entry).format(**{name: self.fact(value) for name, value in facts.items()}) if facts else str(entry)

    def word(self, value: Enum) -> str:
        """The word for a status, an outcome, an act, a warranty ..., by its class and value in words.toml."""
        return self.text("words", f"{type(value).__name__}.{value.value}")

    def fact(self, value: object) -> object:
        """A fact as people read it; texts and numbers as they are."""
        match value:
            case Money():
                return self.money(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.full_day(value)
            case Enum():
                return self.word(value)
            case tuple():
                return ", ".join(str(self.fact(each)) for each in value)
            case None:
                return ""
            case _:
                return value

    def refusal(self, refusal: Refusal) -> Sentence:
        """The refusal as a sentence; raises KeyError for a refusal without words, which a test forbids."""
        entry = _section(self.language, "refusals")[type(refusal).__name__]
        facts = refusal.facts()
        entry = self._variant(entry, facts)
        words = {name: self.fact(value) for name, value in facts.items()}
        # A day ends in the dot of its year («г.»): the sentence needs no second one.
        text = entry["text"].format(**words).strip().replace("г..", "г.")
        return Sentence(entry["head"].format(**words), text)

    def money(self, sum_: Money) -> str:
        """``3 100,00 ₽`` with no-break spaces."""
        return self.number(sum_) + NBSP + "₽"

    def share(self, part: float) -> str:
        """A part of the whole in per cent with one place after the comma: ``3,1`` for 0.0312."""
        from babel.numbers import format_decimal  # start-up: loaded when first needed

        return str(format_decimal(100 * part, "#,##0.0", locale=self.language))

    def number(self, sum_: Money) -> str:
        """``3 100,00`` without the sign of the currency."""
        from babel.numbers import format_decimal  # start-up: loaded when first needed

        text = format_decimal(sum_.roubles, "#,##0.00", locale=self.language)
        return text.replace("\u202f", NBSP).replace("-", "−")

    def short_money(self, sum_: Money) -> str:
        """``3 100 ₽``: kopecks only where there are any."""
        if sum_.kopecks % 100:
            return self.money(sum_)
        return self.number(sum_)[: -len(",00")] + NBSP + "₽"

    def day(self, day: date) -> str:
        """``19 ноября``."""
        return self._dated(day, "d MMMM")

    def full_day(self, day: date) -> str:
        """``15 ноября 2026 г.``."""
        return self._dated(day, "d MMMM y 'г'." if self.language == "ru" else "d MMMM y")

    def short_day(self, day: date) -> str:
        """``15.11.2026``."""
        return f"{day:%d.%m.%Y}"

    def moment(self, moment: datetime) -> str:
        """``15 ноября 2026 г., 12:31``."""
        return f"{self.full_day(moment.date())}, {moment:%H:%M}"

    def short_moment(self, moment: datetime) -> str:
        """``19 ноя 16:40``."""
        return f"{self._dated(moment.date(), 'd MMM').rstrip('.')} {moment:%H:%M}"

    def count(self, number: int, noun: str) -> str:
        """``2 аппарата``: the number with the noun of words.toml in the right form."""
        from babel import Locale  # start-up: loaded when first needed

        forms = _section(self.language, "words")["count"][noun]
        form = Locale(self.language).plural_form(number)
        return f"{number}{NBSP}{forms.get(form, forms['other'])}"

    def amount_in_words(self, sum_: Money) -> str:
        """``пятьсот рублей 00 копеек``, for papers."""
        from num2words import num2words  # start-up: loaded when first needed

        roubles, kopecks = divmod(abs(sum_.kopecks), 100)
        noun = self.count(roubles, "rouble").split(NBSP)[1]
        small = self.count(kopecks, "kopeck").split(NBSP)[1]
        sign = ("минус " if self.language == "ru" else "minus ") if sum_.kopecks < 0 else ""
        return f"{sign}{num2words(roubles, lang=self.language)} {noun} {kopecks:02d} {small}"

    def phone(self, text: str) -> str:
        """``+7 913 456-78-90`` where the number is a valid one, else as it was told."""
        import phonenumbers  # start-up: loaded when first needed

        try:
            parsed = phonenumbers.parse(text, "RU")
        except phonenumbers.NumberParseException:
            return text
        if not phonenumbers.is_valid_number(parsed):
            return text
        digits = f"{parsed.country_code}{parsed.national_number}"
        if parsed.country_code == _RUSSIA and len(digits) == _DIGITS and digits[1] not in "67":  # 6 and 7: Kazakhstan
            return groups_of(digits)
        return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))

    def _dated(self, day: date, pattern: str) -> str:
        from babel.dates import format_date  # start-up: loaded when first needed

        return format_date(day, pattern, locale="en_GB" if self.language == "en" else self.language)

    @staticmethod
    def _variant(entry: Mapping[str, Any], facts: Mapping[str, object]) -> Mapping[str, Any]:
        """The text that fits the facts: by the value of one of them, or without one that is not known."""
        if "by" in entry:
            case = str(facts[entry["by"]]).rsplit(".", 1)[-1]
            return {**entry, **entry["when"].get(case, {})}
        for name, value in facts.items():
            if value is None and f"without_{name}" in entry:
                return {**entry, "text": entry[f"without_{name}"]}
        return entry
