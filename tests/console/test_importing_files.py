"""Importing from files: Open Repair Data as it is, other tables by a map, each row once, each bad row named."""

from pathlib import Path

import pytest

from tests.console.counter import Console

REPAIRS = Path(__file__).with_name("repairs.csv")


def _file(folder: Path, *lines: str, encoding: str = "utf-8") -> str:
    path = folder / "book.csv"
    path.write_bytes("\n".join(lines).encode(encoding))
    return str(path)


def test_open_repair_data_works_out_of_the_box(console: Console) -> None:
    answer = console.json("import", str(REPAIRS))
    assert answer == {"imported": 30, "already_there": 0, "dry_run": False, "not_understood": []}
    found = console.json("find", "laptop", "apple")["orders"]
    assert [(row["device"], row["state"]) for row in found] == [("Laptop Apple", "ready")]
    status = console.json("status", found[0]["code"])
    assert status["fault"] == "Won't charge.\nTried another charger: still nothing"
    assert (status["outcome"], status["balance"], status["storage"]) == ("cannot_be_repaired", "0.00", "0.00")
    assert status["accepted"] == "2019-04-13T12:00:00+07:00"
    assert status["customer"]["phone"].startswith("+7 000 ")
    assert [(event["act"], event["reason"]) for event in status["events"]] == [("imported", "Made Up Menders made_3")]


@pytest.mark.parametrize(
    ("words", "state"),
    [("Vacuum verstopft", "ready"), ("Tischlicht", "in_repair"), ("Toy", "accepted"), ("кофемашина", None)],
)
def test_the_states_of_another_book_become_ours(console: Console, words: str, state: str | None) -> None:
    console.json("import", str(REPAIRS))
    found = console.json("find", *words.split())["orders"]
    assert {row["state"] for row in found} == ({state} if state else set())


def test_a_second_run_adds_nothing_twice(console: Console) -> None:
    console.json("import", str(REPAIRS))
    before = console.json("find", "--limit", "100")
    assert console.json("import", str(REPAIRS))["already_there"] == 30
    assert console.json("find", "--limit", "100") == before


def test_numbers_grow_with_time_whatever_the_order_of_the_rows(console: Console, tmp_path: Path) -> None:
    rows = ("А;11111;Утюг;05.03.2020", "Б;22222;Фен;04.03.2020", "В;33333;Лампа;06.03.2020")
    console.json("import", _file(tmp_path, "имя;телефон;вид;дата", *rows, encoding="cp1251"))
    assert [row["customer"] for row in console.json("find")["orders"]] == ["В", "А", "Б"]


def test_a_rehearsal_tells_what_would_happen_and_keeps_nothing(console: Console) -> None:
    answer = console.json("import", str(REPAIRS), "--dry-run")
    assert (answer["imported"], answer["dry_run"]) == (30, True)
    assert console.json("find")["total"] == 0
    assert console.accept()["receipt"]["code"] == "1000000161"


def test_a_table_of_ones_own_by_a_map(console: Console, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "Nr\tWho\tTel\tThing\tMake\tS/N\tTrouble\tCame\tStand\tBill\tMan\tShelf",
        "17\tИванов Иван\t223343\tТелевизор\tSony\tX1\tнет звука\t2024-05-06 09:30\tвыдан\t1500\tКузнецов\tА-1",
        "18\tПетрова Анна\t223344\tУтюг\t?\t\tне греет\t07.05.2024\tв ремонте\t\t\t",
    )
    pairs = "Nr=number Who=name Tel=phone Thing=kind Make=brand S/N=serial Trouble=fault Came=accepted Stand=status"
    answer = console.json("import", path, "--map", *pairs.split(), "Bill=price", "Man=technician", "Shelf=place")
    assert (answer["imported"], answer["not_understood"]) == (2, [])
    gone, here = (console.json("status", number) for number in ("1", "2"))
    assert (gone["state"], gone["works"]) == ("handed_over", "1500.00")
    assert (gone["technician"], gone["place"]) == ("Кузнецов", "А-1")
    assert (gone["accepted"], gone["device"]["serial"]) == ("2024-05-06T09:30:00+07:00", "X1")
    assert (here["state"], here["device"]["brand"], here["customer"]["name"]) == ("in_repair", "", "Петрова Анна")
    assert console("hand-over", "--receipt", gone["receipt"]["code"], "--label", gone["code"]).code == 46


def test_every_row_that_is_not_understood_is_named_with_its_line(console: Console, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "number,name,phone,kind,fault,accepted,status,price",
        "1,Иванов,223344,Утюг,не греет,2024-05-06,,",
        "2,,223345,Утюг,не греет,2024-05-06,,",
        "3,Иванов,звонить вечером,Утюг,не греет,2024-05-06,,",
        "4,Иванов,223346,,не греет,2024-05-06,,",
        "5,Иванов,223347,Утюг,не греет,2024-13-06,,",
        "6,Иванов,223348,Утюг,не греет,2099-01-01,,",
        "7,Иванов,223349,Утюг,не греет,2024-05-06,летит,",
        '8,Иванов,223350,Утюг,"не',
        'греет",2024-05-06,,дорого',
        "9,Иванов,223351,Утюг",
        f"10,Иванов,223352,Утюг,{'х' * 4001},2024-05-06,,",
        "11,Сидоров,223353,Фен,дымит,2024-05-06,,",
    )
    report = tmp_path / "report.txt"
    said = console("import", path, "--report", str(report), "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json["imported"] == 2
    told = [(each["line"], each["column"], each["kind"]) for each in said.json["not_understood"]]
    assert told == [
        (3, "name", "ValueMissing"),
        (4, "phone", "PhoneNotUnderstood"),
        (5, "kind", "ValueMissing"),
        (6, "accepted", "DayNotUnderstood"),
        (7, "accepted", "DayAhead"),
        (8, "status", "ChoiceUnknown"),
        (9, "price", "SumNotUnderstood"),
        (11, "", "RowTorn"),
        (12, "fault", "ValueTooLong"),
    ]
    lines = report.read_text(encoding="utf-8").splitlines()
    assert lines[3].startswith(
        "строка 6: accepted: День не понят. «2024-13-06» не похоже на день. Пишите так: 2026-12-01,"
    )
    assert len(lines) == len(told)


def test_a_file_that_was_cut_off_within_a_value_does_not_lose_the_rest_in_it(console: Console, tmp_path: Path) -> None:
    path = _file(tmp_path, "number,name,phone,kind", '1,Иванов,223344,"Утюг', "2,Петров,223345,Фен")
    said = console("import", path, "--json").json
    assert [(each["line"], each["kind"]) for each in said["not_understood"]] == [(2, "RowTorn")]


def test_of_two_columns_of_one_name_the_first_is_taken(console: Console, tmp_path: Path) -> None:
    console("import", _file(tmp_path, "number,name,phone,kind,name", "1,Иванов,223344,Утюг,Мастер"))
    assert console.json("status", "1")["customer"]["name"] == "Иванов"


def test_a_report_that_cannot_be_written_stops_the_import_before_it_begins(console: Console, tmp_path: Path) -> None:
    path = _file(tmp_path, "number,name,phone,kind", "1,Иванов,223344,Утюг")
    assert console("import", path, "--report", str(tmp_path / "nowhere" / "report.txt")).code == 70
    assert console.json("find")["orders"] == []


def test_a_person_reads_a_summary_with_the_first_complaints(console: Console, tmp_path: Path) -> None:
    rows = [f"{number},,22334{number:02},Утюг" for number in range(25)]
    said = console("import", _file(tmp_path, "number,name,phone,kind", *rows, "99,Иванов,223344,Утюг"))
    lines = said.out.splitlines()
    assert (said.code, lines[0]) == (0, "Перенесено: 1. Уже были: 0. Не поняты: 25.")
    assert lines[1].startswith("строка 2: name: ")
    assert (len(lines), lines[-1]) == (22, "… и ещё 5. Все — ключом --report ФАЙЛ.")


def test_a_file_without_one_good_row_is_no_success(console: Console, tmp_path: Path) -> None:
    said = console("import", _file(tmp_path, "name,phone,kind", ",,"))
    assert (said.code, said.err) == (4, "Ни одна строка не понята, ничего не перенесено.\n")
    assert console("import", _file(tmp_path, "name,phone,kind")).code == 0


@pytest.mark.parametrize(
    ("lines", "arguments", "code", "words"),
    [
        (["a,b"], [], 71, "«name»"),
        (["name,phone"], [], 71, "«kind»"),
        (["product_category,repair_status"], [], 71, "«id»"),
        (["name,phone,kind"], ["--map", "сорт=kind"], 71, "«сорт»"),
        (["name,phone,kind"], ["--map", "name=возраст"], 16, "возраст"),
        (["name,phone,kind"], ["--map", "name"], 17, "«name»"),
        ([], [], 71, "«name»"),
    ],
)
def test_a_table_that_lacks_a_column_is_refused_before_anything_is_written(
    console: Console, tmp_path: Path, lines: list[str], arguments: list[str], code: int, words: str
) -> None:
    said = console("import", _file(tmp_path, *lines, "x,y,z"), *arguments)
    assert said.code == code
    assert words in said.err
    assert console.house.opened == []


def test_what_is_no_table_is_refused_by_its_name(console: Console, tmp_path: Path) -> None:
    assert console("import", str(tmp_path / "nowhere.csv")).code == 70
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\x00\x00")
    assert "picture.csv" in console("import", str(tmp_path / "picture.csv")).err


def test_an_open_repair_table_may_bring_its_own_customers(console: Console, tmp_path: Path) -> None:
    header, first, *_ = REPAIRS.read_text(encoding="utf-8").splitlines()
    path = _file(tmp_path, f"{header},who,tel", f"{first},Иванов Иван,223344")
    console.json("import", path, "--map", "who=name", "tel=phone")
    assert console.json("status", "1")["customer"]["name"] == "Иванов Иван"


def test_a_bar_is_shown_when_it_is_asked_for_and_not_otherwise(console: Console) -> None:
    assert "/30 [" in console("import", str(REPAIRS), "--progress", "--dry-run").err
    assert console("import", str(REPAIRS)).err == ""


def test_nothing_that_was_imported_waits_to_be_printed_but_its_papers_can_be_had(
    console: Console, tmp_path: Path
) -> None:
    console.json("import", str(REPAIRS))
    for kind in ("receipt", "label"):
        console.json("paper", "3", "--kind", kind, "--out", str(tmp_path / f"{kind}.png"))
    assert console("paper", "3", "--kind", "act", "--out", str(tmp_path / "act.png")).code == 25


def test_an_imported_device_is_handed_over_like_any_other(console: Console) -> None:
    console.json("import", str(REPAIRS))
    row = console.json("find", "kettle")["orders"][0]
    receipt = console.json("status", row["code"])["receipt"]["code"]
    assert console("hand-over", "--receipt", receipt, "--label", row["code"]).code == 0
