"""The application on paper: bars that open its case, room to decide and sign, no number that lets a device go."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.lost_case import Relation
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.papers import CopyMark, PaperSize, Requisites, from_json, to_json
from servicedesk.services.papers.lost_receipt import LostApplicationPaper
from tests.documents.decoders import pdf_text
from tests.documents.samples import ORIGINAL

PAPER = LostApplicationPaper(
    centre=Requisites("Сервисный центр «Заря»"),
    code=Code(CodeKind.LOST_CASE, 0, 17),
    director="Громова Анна Сергеевна",
    applied_at=datetime(2026, 11, 15, 12, 31),
    due=date(2026, 11, 18),
    accepted_on=date(2026, 11, 1),
    customer="Фёдоров Пётр Ильич",
    applicant="Фёдорова Мария",
    phone="+7 913 456-78-90",
    relation=Relation.RELATIVE,
    device="Телевизор Самсунг",
    colour="чёрный",
    model="UE42",
    marks="скол справа, <b>наклейка</b>",
    circumstances="постирали",
    clerk="Ольга",
)
COMPLETE = replace(PAPER, passport="52 04 123489", issued_by="Отделом УФМС", issued_on=date(2004, 5, 6))


def text_of(paper: LostApplicationPaper, size: PaperSize = PaperSize.A4, language: str = "ru") -> str:
    return pdf_text(PaperRenderer().pdf(paper, size, language, ORIGINAL))


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Заявление об утере квитанции", "родственник", "Резолюция директора", "18 ноября 2026", "6 мая 2004")),
        ("en", ("Lost-receipt application", "a relative", "director's resolution", "18 November 2026", "6 May 2004")),
    ],
)
def test_the_application_says_who_what_and_by_when(size: PaperSize, language: str, words: tuple[str, ...]) -> None:
    text = text_of(COMPLETE, size, language)
    told = (*words, "Громова Анна Сергеевна", "Фёдорова Мария", "52 04 123489", "Отделом УФМС", "<b>наклейка</b>")
    for part in (*told, "5 0 000017"):
        assert part in text


def test_without_the_passport_there_are_lines_to_write_on() -> None:
    text = text_of(PAPER)
    assert "123489" not in text
    assert text.count("_" * 30) >= 3
    assert text_of(COMPLETE).count("_" * 30) == text.count("_" * 30) - 3


def test_a_centre_that_names_no_director_addresses_the_director_all_the_same() -> None:
    assert "Директору" in text_of(replace(PAPER, director=""))


def test_a_copy_says_so() -> None:
    text = pdf_text(PaperRenderer().pdf(PAPER, PaperSize.A4, "ru", CopyMark.duplicate(2)))
    assert "ДУБЛИКАТ № 2" in text


def test_it_does_not_come_on_a_roll() -> None:
    with pytest.raises(PaperUnknown):
        PaperRenderer().pdf(PAPER, PaperSize.ROLL_80, "ru", ORIGINAL)


@pytest.mark.parametrize("paper", [PAPER, COMPLETE])
def test_it_is_kept_as_issued(paper: LostApplicationPaper) -> None:
    assert from_json(to_json(paper)) == paper


def test_a_long_story_takes_more_pages_and_loses_nothing() -> None:
    text = text_of(replace(PAPER, circumstances="потеряна в пути " * 200 + "конец"), PaperSize.A5)
    assert "конец" in text
    assert "Резолюция директора" in text
