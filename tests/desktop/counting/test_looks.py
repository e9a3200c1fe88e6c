"""What a verdict looks like: a colour and a sign for each, and words that say what to do."""

from dataclasses import replace

import pytest

from servicedesk.desktop.counting.looks import LOOKS, look_of, row_of_misplaced, row_of_scan
from servicedesk.desktop.theme import Tone
from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import Seeming, Verdict
from servicedesk.services.counting.records import Misplaced, ScanVerdict
from servicedesk.services.wording import Wording
from tests.services.desk import START

WORDING = Wording("ru")


def scan(verdict: Verdict, **facts: object) -> ScanVerdict:
    told: dict[str, object] = {"order": 2000421786, "device": "Телевизор", "recorded": "Б-01", "place": "А-01"}
    return ScanVerdict(1, "2000421786", verdict, "Ольга", "1", START, **(told | facts))  # type: ignore[arg-type]


def test_every_verdict_has_its_look() -> None:
    assert set(LOOKS) == set(Verdict)
    assert len(set(LOOKS.values())) == len(Verdict)


@pytest.mark.parametrize(
    ("told", "tone", "words"),
    [
        (scan(Verdict.FOUND), Tone.GREEN, "Б-01"),
        (scan(Verdict.ELSEWHERE), Tone.AMBER, "on record at Б-01"),
        (scan(Verdict.ELSEWHERE, recorded=""), Tone.AMBER, "on record nowhere"),
        (scan(Verdict.GONE, status=Status.WRITTEN_OFF), Tone.RED, "списан"),
        (scan(Verdict.UNKNOWN, order=None, seems=Seeming.SPOILED), Tone.RED, "прочитан с ошибкой"),
        (scan(Verdict.AGAIN), Tone.BLUE, "scanned by Ольга at 12:31"),
        (scan(Verdict.PLACE, order=None), Tone.BLUE, "Scan the labels"),
    ],
)
def test_a_verdict_says_what_is_to_be_known(told: ScanVerdict, tone: Tone, words: str) -> None:
    look = look_of(told, WORDING)
    assert look.tone is tone
    assert words in look.text


def test_a_device_found_elsewhere_tells_both_places_and_its_number() -> None:
    row = row_of_misplaced(Misplaced(2000421786, "Телевизор", "Б-01", "А-01", "Б-01", Status.READY))
    same = row_of_scan(scan(Verdict.ELSEWHERE), WORDING)
    assert (row.lead, row.title, row.line) == (same.lead, same.title, same.line)
    assert (row.lead, row.line) == ("004217", "on record at Б-01, found at А-01")


def test_a_device_is_to_be_put_until_anybody_has_put_it() -> None:
    def found(now: str, at: str = "А-01") -> Misplaced:
        return Misplaced(1, "Телевизор", "Б-01", at, now, Status.READY)

    assert found("Б-01").to_put
    assert not found("А-01").to_put
    assert not found("В-07").to_put
    assert not found("Б-01", at="").to_put
    assert not found("Б-01", at="Б-01").to_put


@pytest.mark.parametrize("text", ["<b>x</b>", "=1+1", "a%b", "{x}"])
def test_hostile_text_is_shown_as_it_was_scanned(text: str) -> None:
    told = replace(scan(Verdict.UNKNOWN, order=None, seems=Seeming.TEXT), text=text)
    assert row_of_scan(told, WORDING).title == text
    assert text in look_of(told, WORDING).text
