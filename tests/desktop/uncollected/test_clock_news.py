"""A clock that goes back is told once, by whoever reads what was written."""

from PySide6.QtCore import QObject

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.uncollected.clock_news import ClockNews
from tests.desktop.bench import Bench
from tests.desktop.uncollected.conftest import settle


def test_a_jump_is_told_once_and_what_was_there_before_is_no_news(bench: Bench, late: int, desk: Desk) -> None:
    bench.desk.workshop.note_call(late, "до перевода")
    bench.desk.clock.pass_days(-400)
    bench.desk.workshop.note_call(late, "после перевода")
    owner = QObject()
    news = ClockNews(desk, bench.hear, owner)
    for _ in range(2):
        news.look()
        settle(bench)
    assert bench.said == []
    bench.desk.clock.pass_days(-30)
    bench.desk.workshop.note_call(late, "ещё раз назад")
    for _ in range(2):
        news.look()
        settle(bench)
    assert [kind for kind, _, _ in bench.said] == ["warning"]


def test_days_that_pass_are_no_news(bench: Bench, late: int, desk: Desk) -> None:
    news = ClockNews(desk, bench.hear, bench.work)
    news.look()
    settle(bench)
    bench.desk.clock.pass_days(30)
    bench.desk.workshop.note_call(late, "прошёл месяц")
    news.look()
    settle(bench)
    assert bench.said == []
