"""Whatever stands in a field is kept as typed, found again and harmless, in every field and every question."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicedesk.domain.refusals import TextUnreadable
from servicedesk.services.intake_records import DeviceRequest
from servicedesk.services.reads import Column, Filter
from servicedesk.storage.database import Database
from servicedesk.storage.drafts import DraftFiles
from tests.services.desk import WholeDesk, television
from tests.storage.visits import take_in

HOSTILE = (
    "'; DROP TABLE orders; --",
    '" OR 1=1 --',
    "%_%",
    "AND OR NOT NEAR(",
    "name:иван*",
    "{phone}:1",
    "<b>жирно</b> &amp; <img src=x onerror=alert(1)>",
    '=HYPERLINK("http://x")',
    "+7(913)@SUM(A1)",
    "\x1b@\x1bp0",
    "\x00нуль\x00",
    "\t\r\n строки \u2028 и \u2029",
    "\u202eзадом наперёд",
    "e\u0301 й и\u0306 ё е\u0308",
    "ﬁ № Ⅳ ½ ＡＢＣ",
    "🙂👨‍👩‍👧 🏳️‍🌈",
    "日本語 العربية עברית ქართული",
    "İstanbul ıi ẞß ŉ",
    "\ufeffBOM \u200bноль \u00ad",
    "{0} {name} %s %(x)s \\n ${HOME}",
    "../../etc/passwd",
    "x" * 190,
    "\U0010ffff \ufffe \uffff",
)
HALVES = ("\ud800", "а\udfffб", "я \ud83d")
"""Each with half a surrogate pair, which is no text."""

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_kept_as_typed_in_every_field(database: Database, text: str) -> None:
    fields = {"brand": text, "model": text, "serial": text, "colour": text}
    facts: dict[str, Any] = {
        "fault": text,
        "place": text,
        "technician": text,
        "note": text,
        "appearance": text,
        "accessories": [text],
    }
    with database.store.transaction() as work:
        number = take_in(work, name=f"Я {text}", kind=f"Я {text}", **fields, **facts).number
    kept = database.order_reads.facts(number)
    assert kept is not None
    one_line = " ".join(text.split())
    assert (kept.customer, kept.kind) == (" ".join(f"Я {text}".split()),) * 2
    assert (kept.brand, kept.model, kept.serial, kept.colour) == (one_line,) * 4
    assert (kept.declared_fault, kept.technician, kept.note, kept.appearance) == (text,) * 4
    assert kept.place == one_line
    assert kept.accessories == (text,)
    assert database.check() == ()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_question_is_only_words(database: Database, text: str) -> None:
    with database.store.transaction() as work:
        take_in(work, fault="обычная неисправность")
        number = take_in(work, fault=text).number
    found = database.order_reads.find(text, Filter.ALL, None, 10, TODAY)
    if any(letter.isalnum() for letter in text):
        assert number in {row.number for row in found.rows}
    database.order_reads.similar(text)
    reads = database.intake_reads
    for column in Column:
        assert reads.complete(column, text, kind=text, brand=text) == ()
    assert reads.customers_by_phone(text, 5) == ()
    assert reads.stays(serial=text) == ()
    assert database.order_reads.find("обычная", Filter.ALL, None, 10, TODAY).total == 1


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=60))
def test_any_text_is_kept_and_found_by_its_own_words(database: Database, text: str) -> None:
    with database.store.transaction() as work:
        number = take_in(work, fault=text).number
    kept = database.order_reads.facts(number)
    assert kept is not None
    assert kept.declared_fault == text
    if any(letter.isalnum() for letter in text):
        assert number in {row.number for row in database.order_reads.find(text, Filter.ALL, None, 50, TODAY).rows}


@pytest.mark.parametrize("text", HALVES)
def test_half_a_surrogate_pair_is_refused_beside_its_field(desk: WholeDesk, text: str) -> None:
    def demand_refused(field: str, *devices: DeviceRequest, **facts: object) -> None:
        with pytest.raises(TextUnreadable) as refused:
            desk.accept(*devices, **facts)
        assert refused.value.field == field

    for field in ("kind", "brand", "model", "serial", "colour", "fault", "note", "place"):
        demand_refused(f"devices.0.{field}", television(**{field: text}))
    for field in ("appearance", "accessories"):
        demand_refused(f"devices.0.{field}", television(**{field: (text,)}))
    for field in ("name", "phone"):
        demand_refused(f"customer.{field}", **{field: f"222-33-44 {text}"})
    assert desk.lookup.find("").total == 0


@pytest.mark.parametrize("text", HALVES)
def test_it_is_refused_wherever_else_it_gets_and_kept_in_drafts(desk: WholeDesk, tmp_path: Path, text: str) -> None:
    number = desk.accept().orders[0].number
    centre = desk.office.centre()
    for act in (
        lambda: desk.workshop.put(number, text),
        lambda: desk.workshop.assign(number, text),
        lambda: desk.office.keep(replace(centre, name=text)),
        lambda: desk.accept(key=text),
        lambda: desk.intake.complete(Column.KIND, text),
    ):
        with pytest.raises(TextUnreadable):
            act()
    desk.lookup.find(text)  # nothing is kept of a question
    assert desk.database.check() == ()
    DraftFiles(tmp_path).save("one", {text: text})
    assert DraftFiles(tmp_path).all() == {"one": {text: text}}


@pytest.mark.parametrize("text", HOSTILE)
def test_papers_drafts_and_directories_keep_it_too(desk: WholeDesk, tmp_path: Path, text: str) -> None:
    accepted = desk.accept(television(fault=f"Я {text}", accessories=(text,)))
    jobs = desk.database.print_jobs
    receipt = jobs.paper(jobs.unfinished("1")[0].paper_id)
    assert receipt.devices[0].fault == f"Я {text}".strip()  # type: ignore[union-attr]
    with desk.database.store.transaction() as work:
        name = work.directory.place(f"Я {text}")
        assert work.directory.place(f" я {text} ".upper().lower()) in {
            name,
            " ".join(f"я {text}".upper().lower().split()),
        }
    DraftFiles(tmp_path).save("one", {text: text})
    assert DraftFiles(tmp_path).all() == {"one": {text: text}}
    assert accepted.orders[0].number
