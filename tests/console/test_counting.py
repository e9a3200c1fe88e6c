"""The storage count from the command line: one verdict a scan, the same report for people and for scripts."""

from pathlib import Path

import pytest

from tests.console.counter import Console, visit


@pytest.fixture
def labels(console: Console) -> list[str]:
    """Two devices at А-01 and one at Б-01."""
    places = ("А-01", "А-01", "Б-01")
    device = {key: value for key, value in visit()["devices"][0].items() if key != "serial"}
    request = {**visit(), "devices": [{**device, "place": place} for place in places]}
    return [order["code"] for order in console.accept(request)["orders"]]


def test_a_count_from_its_beginning_to_its_report(console: Console, labels: list[str]) -> None:
    count = console.json("count", "start", "--place", "а-01")
    assert (count["number"], count["place"], count["expected_at_start"]) == ("7 0 000001 51", "А-01", 2)
    told = console.json("count", "scan", labels[0], labels[2], labels[0], "4607035890017")
    assert [scan["verdict"] for scan in told["scans"]] == ["found", "elsewhere", "again", "unknown"]
    assert (told["found"], told["expected"], told["scans"][3]["seems"]) == (1, 2, "goods")
    (status,) = console.json("count", "status")["counts"]
    assert (status["missing"], status["elsewhere"]) == (1, 1)
    closed = console("count", "close", "--json")
    assert closed.code == 3, "something is amiss"
    assert [one["code"] for one in closed.json["missing"]] == [labels[1]]
    assert closed.json == console("count", "report", "--count", count["code"], "--json").json
    put = console.json("count", "put", "--count", count["code"])
    assert [one["code"] for one in put["put"]] == [labels[2]]
    assert console.json("status", labels[2])["place"] == "А-01"


def test_scans_are_read_line_by_line_and_each_is_answered(console: Console, labels: list[str]) -> None:
    console("count", "start")
    said = console("count", "scan", stdin=f"{labels[0]}\n\n2 0 000002 24\r\n20000\n{labels[0]}\n")
    assert said.out.splitlines() == [
        "На месте  2 0 000001 27  Телевизор Samsung UE42F5000  А-01  1/3",
        "На месте  2 0 000002 24  Телевизор Samsung UE42F5000  А-01  2/3",
        "Неизвестный код  20000  цифры, не наш номер    2/3",
        "Уже отсканирован  2 0 000001 27  Телевизор Samsung UE42F5000  А-01  2/3",
    ]
    assert (said.code, said.err) == (0, "")


def test_the_report_is_told_to_people(console: Console, labels: list[str]) -> None:
    console("count", "start")
    console("count", "scan", labels[0], labels[1])
    said = console("count", "close")
    assert "Сверка склада № 7 0 000001 51" in said.out
    assert "2 из 3, не найдено 1" in said.out
    assert "Не найден  2 0 000003 21" in said.out


def test_a_count_in_which_all_is_well_ends_with_no_complaint(console: Console, labels: list[str]) -> None:
    console("count", "start")
    console("count", "scan", *labels)
    assert console("count", "close").code == 0


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["scan", "2000000127"], "CountUnknown"),
        (["close"], "CountUnknown"),
        (["report", "--count", "7000000151"], "CountUnknown"),
        (["report", "--count", "7000000152"], "CodeSpoiled"),
        (["report", "--count", "2000000127"], "WrongPaper"),
        (["close", "--count", "сверка"], "ForeignCode"),
        (["start", "--place", "Ж-99"], "PlaceUnknown"),
    ],
)
def test_what_cannot_be_done_says_why(console: Console, labels: list[str], arguments: list[str], kind: str) -> None:
    said = console("count", *arguments, "--json")
    assert said.code not in (0, 1, 3)
    assert said.json["refusal"]["kind"] == kind


def test_a_second_count_of_the_same_shelf_and_a_closed_one_are_refused(console: Console, labels: list[str]) -> None:
    first = console.json("count", "start")["code"]
    assert console("count", "start", "--place", "А-01", "--json").json["refusal"]["kind"] == "CountOverlaps"
    console("count", "close")
    for act in (["close"], ["scan", labels[0]]):
        assert console("count", *act, "--count", first, "--json").json["refusal"]["kind"] == "CountClosed"


def test_with_two_counts_under_way_the_number_must_be_told(console: Console, labels: list[str]) -> None:
    console("count", "start", "--place", "А-01")
    console("count", "start", "--place", "Б-01")
    assert console("count", "close", "--json").json["refusal"]["kind"] == "ValueMissing"
    assert len(console.json("count", "status")["counts"]) == 2


def test_nothing_under_way_is_no_fault(console: Console, labels: list[str]) -> None:
    assert console("count", "status").out == "Сейчас ничего не сверяют.\n"


def test_the_report_is_saved_as_a_spreadsheet_by_its_number(
    console: Console, labels: list[str], tmp_path: Path
) -> None:
    count = console.json("count", "start")["code"]
    console("count", "scan", labels[0])
    console("count", "close")
    for name in ("report.csv", "report.xlsx"):
        assert console("count", "report", count, "--out", str(tmp_path / name)).code == 3
    told = (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
    assert [label for label in labels if label in told.replace(" ", "")] == labels[1:]
    assert (tmp_path / "report.xlsx").read_bytes()[:2] == b"PK"
    assert console("count", "report", count, "--out", str(tmp_path / "report.pdf")).code == 16
    assert console("count", "report", "7000009999").code != 0
