import json
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import Estimate, Money
from servicedesk.services.papers import (
    Paper,
    PaperNotUnderstood,
    ReceiptPaper,
    from_json,
    to_json,
)
from servicedesk.services.papers.paper import EVERY_PAPER
from tests.documents.samples import act, label, receipt

money = st.builds(Money, st.integers(-(10**10), 10**10))
plain_money = st.builds(Money, st.integers(0, 10**10))
st.register_type_strategy(Money, money)
st.register_type_strategy(Code, st.builds(Code, st.sampled_from(CodeKind), st.integers(0, 9), st.integers(1, 999_999)))
st.register_type_strategy(
    Estimate, st.one_of(st.just(Estimate()), st.builds(lambda sum_: Estimate(sum_, sum_, sum_), plain_money))
)
st.register_type_strategy(str, st.text(st.characters(codec="utf-8"), max_size=40))
# A moment that a change of clocks made twice, or not at all, equals nothing once its zone is told as an offset.
NOVOSIBIRSK = timezone(timedelta(hours=7))
st.register_type_strategy(datetime, st.datetimes(timezones=st.sampled_from([None, NOVOSIBIRSK])))


@given(st.one_of([st.from_type(paper) for paper in EVERY_PAPER]))
def test_a_kept_paper_comes_back_as_it_was_issued(paper: Paper) -> None:
    assert from_json(to_json(paper)) == paper


@pytest.mark.parametrize("paper", [receipt(), label(), act()])
def test_a_kept_paper_is_one_line_that_people_can_read(paper: Paper) -> None:
    kept = to_json(paper)
    assert "\n" not in kept
    assert "Фёдоров" in kept
    assert json.loads(kept)["version"] == 1


def test_a_moment_keeps_its_zone() -> None:
    moment = datetime(2026, 11, 15, 12, 31, tzinfo=ZoneInfo("Asia/Novosibirsk"))
    paper = from_json(to_json(receipt(issued_at=moment)))
    assert isinstance(paper, ReceiptPaper)
    assert paper.issued_at == moment
    assert paper.issued_at.isoformat() == "2026-11-15T12:31:00+07:00"


def test_a_fact_that_an_older_version_did_not_know_takes_its_default() -> None:
    kept = json.loads(to_json(label()))
    del kept["facts"]["urgent"]
    assert from_json(json.dumps(kept)) == label()


def test_a_paper_of_a_newer_version_is_refused_by_its_number() -> None:
    kept = json.loads(to_json(label()))
    kept["version"] = 2
    with pytest.raises(PaperNotUnderstood) as refusal:
        from_json(json.dumps(kept))
    assert refusal.value.version == "2"


@pytest.mark.parametrize(
    "change",
    [
        {"code": "2000390553"},
        {"code": None},
        {"accepted_on": "2026-13-01"},
        {"urgent": "yes"},
        {"owner": 7},
        {"telephone": "+7"},
        {"device": None},
    ],
)
def test_a_damaged_paper_is_refused(change: dict[str, object]) -> None:
    kept = json.loads(to_json(label(accepted_on=date(2026, 11, 15))))
    kept["facts"].update(change)
    with pytest.raises(PaperNotUnderstood):
        from_json(json.dumps(kept))


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"version":1}', '{"version":1,"paper":"x","facts":{}}', "{"])
def test_what_was_never_a_paper_is_refused(text: str) -> None:
    with pytest.raises(PaperNotUnderstood):
        from_json(text)
