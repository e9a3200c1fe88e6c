"""The notice and the act about a device nobody collected: what they say, in both languages, and that they read back."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from servicedesk.documents.content import Words
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.documents.uncollected import notice, unclaimed_act
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.write_off import Disposal
from servicedesk.services.papers import SIZES, CopyMark, PaperKind, PaperSize, Requisites, from_json, to_json
from servicedesk.services.papers.uncollected import NoticePaper, ToldLine, UnclaimedActPaper, WaitingDevice

CENTRE = Requisites("Сибирская сервисная компания", "Новосибирск, ул. Советская, 1", "+7 383 200-00-00")
DEVICE = WaitingDevice("Телевизор Samsung UE42F5000", "чёрный", "0AB13LX900123", date(2026, 11, 15), date(2026, 11, 20))
CODE = Code(CodeKind.UNCLAIMED, 0, 17)

NOTICE = NoticePaper(
    centre=CENTRE,
    code=CODE,
    issued_at=datetime(2027, 1, 9, 12, 0),
    kind=NoticeKind.UNCLAIMED,
    way=NoticeWay.LETTER,
    whom="Фёдоров Пётр Ильич",
    phone="+7 913 456-78-90",
    device=DEVICE,
    what="Заберите аппарат",
    given_on=date(2027, 1, 9),
    clerk="Ольга",
    tracking="630099 12345 6",
    works=Money(3600_00),
    storage=Money(1000_00),
    storage_days=20,
    paid=Money(500_00),
    fee_per_day=Money(50_00),
    fee_from=date(2026, 12, 21),
    passes_on=date(2027, 11, 21),
)

ACT = UnclaimedActPaper(
    centre=CENTRE,
    code=CODE,
    written_off_at=datetime(2027, 11, 25, 12, 0),
    customer="Фёдоров Пётр Ильич",
    device=replace(DEVICE, receipt="1 0 000001 61"),
    fault="нет изображения",
    accessories=("пульт",),
    director="Петров И. С.",
    second="Ольга",
    ground="не пришли в срок",
    value=Money(18_000_00),
    disposal=Disposal.SOLD,
    warned=False,
    works=Money(3600_00),
    price=Money(9_000_00),
    kept=Money(3_600_00),
    deposited="депозит нотариуса",
    told=(
        ToldLine(NoticeKind.STORAGE, NoticeWay.CALL, date(2027, 1, 2), reached=True),
        ToldLine(NoticeKind.UNCLAIMED, NoticeWay.LETTER, date(2027, 1, 9), None, "630099"),
    ),
    passes_on=date(2027, 11, 21),
)


def all_words(content: object) -> str:
    return str(content).replace("\\xa0", " ").replace("\xa0", " ")


def test_a_notice_tells_the_debt_in_words_the_term_the_way_and_its_number() -> None:
    said = all_words(notice(NOTICE, Words("ru"), CopyMark()))
    for part in (
        "Уведомление",
        "4 100,00 ₽",
        "четыре тысячи сто рублей 00 копеек",
        "заказное письмо",
        "630099 12345 6",
        "21 ноября 2027",
        "21 декабря 2026",
        "Хранение, 20 дней",
    ):
        assert part in said, part


def test_a_notice_tells_where_it_goes_and_what_was_let_off() -> None:
    content = notice(
        replace(NOTICE, address="ул. Мира, 1", storage=Money(900_00), let_off=Money(100_00)), Words("ru"), CopyMark()
    )
    said = all_words(content)
    for part in ("Адрес", "ул. Мира, 1", "1 000,00 ₽", "Плата снижена на", "100,00 ₽"):
        assert part in said, part
    assert "Плата снижена" not in all_words(notice(NOTICE, Words("ru"), CopyMark()))


def test_a_notice_tells_no_number_of_an_order_or_a_receipt() -> None:
    content = notice(NOTICE, Words("ru"), CopyMark())
    assert content.digits == CODE.digits
    assert not content.items[0].number.value


def test_a_notice_that_it_is_ready_threatens_nobody() -> None:
    said = all_words(notice(replace(NOTICE, kind=NoticeKind.READY), Words("ru"), CopyMark()))
    assert "перейдёт" not in said


def test_nothing_is_owed_by_somebody_who_paid_more() -> None:
    assert replace(NOTICE, paid=Money(9_000_00)).debt == Money(0)


def test_an_act_of_a_sale_tells_price_what_is_kept_and_where_the_rest_lies() -> None:
    said = all_words(unclaimed_act(ACT, Words("ru"), CopyMark()))
    for part in (
        "Петров И. С.; Ольга",
        "18 000,00 ₽",
        "восемнадцать тысяч рублей",
        "9 000,00 ₽",
        "3 600,00 ₽",
        "5 400,00 ₽",
        "депозит нотариуса",
        "не пришли в срок",
        "о получении не известно",
        "письменного предупреждения за два месяца нет",
        "1 0 000001 61",
    ):
        assert part in said, part


def test_an_act_of_what_the_centre_keeps_names_no_price_and_a_warned_customer_no_gap() -> None:
    kept = replace(ACT, disposal=Disposal.KEPT, warned=True, price=Money(0), kept=Money(0), deposited="")
    said = all_words(unclaimed_act(kept, Words("ru"), CopyMark()))
    assert "Продан" not in said
    assert "предупреждения за два месяца нет" not in said
    assert "переходит в пользование центра" in said
    assert "г.." not in said


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("paper", [NOTICE, ACT])
def test_both_papers_come_in_every_size_and_read_back(paper: NoticePaper | UnclaimedActPaper, language: str) -> None:
    for size in SIZES[paper.paper_kind]:
        assert PaperRenderer().bitmaps(paper, size, language, CopyMark())
    assert PaperRenderer().pdf(paper, PaperSize.A4, language, CopyMark()).startswith(b"%PDF")


@pytest.mark.parametrize("paper", [NOTICE, ACT])
def test_both_papers_are_kept_as_issued(paper: NoticePaper | UnclaimedActPaper) -> None:
    assert from_json(to_json(paper)) == paper
    assert paper.paper_kind in {PaperKind.NOTICE, PaperKind.UNCLAIMED_ACT}


def test_a_paper_of_a_trial_says_so_and_no_other_does() -> None:
    for language, word in (("ru", "ПРОБА"), ("en", "SAMPLE")):
        words = Words(language)
        assert notice(NOTICE, words, CopyMark(trial=True)).mark == word
        assert notice(NOTICE, words, replace(CopyMark.copy(1), trial=True)).mark.startswith(f"{word} · ")
        assert notice(NOTICE, words, CopyMark()).mark == ""


def test_the_renderer_of_a_trial_marks_what_it_renders() -> None:
    size = SIZES[PaperKind.NOTICE][0]
    real, trial = (PaperRenderer(trial=is_trial).preview(NOTICE, size, "ru", CopyMark()) for is_trial in (False, True))
    assert real != trial
    assert trial == PaperRenderer(trial=True).preview(NOTICE, size, "ru", CopyMark())
