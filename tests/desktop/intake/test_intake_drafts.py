"""Half-filled forms: kept while they grow, there again after a kill, put aside for a phone call, chosen by keys."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from servicedesk.storage.drafts import DraftFiles
from tests.desktop.intake.counter import CTRL, Counter

K = Qt.Key
Open = Callable[[], Counter]


def tell_visit(counter: Counter, name: str, kind: str) -> None:
    counter.customer.phone_edit.setFocus()
    counter.write("9130000000")
    counter.settle()
    counter.customer.name_edit.setFocus()
    counter.write(name)
    counter.device.kind_edit.setFocus()
    counter.write(kind)


def kept(folder: Path) -> list[str]:
    return sorted(draft["form"]["name"] for draft in DraftFiles(folder).all().values())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


def test_what_was_typed_two_seconds_before_a_kill_is_there_at_the_next_start(open_counter: Open, folder: Path) -> None:
    first = open_counter()
    tell_visit(first, "Иванова", "Утюг")
    first.press(K.Key_N, CTRL)
    first.device.kind_edit.setFocus()
    began = time.monotonic()
    first.write("Пульт")
    form = first.tab.form()
    first.until(lambda: any(len(one["form"]["devices"]) == 2 and one["form"]["devices"][1]["kind"] == "Пульт"
                            for one in DraftFiles(folder).all().values()))  # fmt: skip
    assert time.monotonic() - began <= 2.0
    first.close()

    second = open_counter()
    second.until(lambda: second.said != [])
    assert second.tab.form() == form
    assert second.said[-1][0] == "info"
    assert second.tab.drafts.keeper.aside() == ()


def test_a_restored_form_is_accepted_once_though_the_kill_came_after_the_commit(open_counter: Open) -> None:
    first = open_counter()
    tell_visit(first, "Иванова", "Утюг")
    first.device.fault_edit.setFocus()
    first.write("не греет")
    first.tab.save_draft()
    first.settle()
    request = first.tab.form().request(first.tab.drafts.keeper.draft_id)
    committed = first.desk.intake.accept(request)
    first.close()

    second = open_counter()
    second.until(lambda: second.said != [])
    assert second.accept() == committed


def test_a_changed_form_is_another_visit(open_counter: Open) -> None:
    first = open_counter()
    tell_visit(first, "Иванова", "Утюг")
    first.device.fault_edit.setFocus()
    first.write("не греет")
    committed = first.desk.intake.accept(first.tab.form().request(first.tab.drafts.keeper.draft_id))
    first.write(" совсем")
    assert first.accept().receipt != committed.receipt


def test_an_accepted_form_leaves_no_draft(counter: Counter, folder: Path) -> None:
    tell_visit(counter, "Иванова", "Утюг")
    counter.device.fault_edit.setFocus()
    counter.write("не греет")
    counter.tab.save_draft()
    counter.until(lambda: kept(folder) == ["Иванова"])
    counter.accept()
    counter.until(lambda: kept(folder) == [])
    time.sleep(0.01)
    counter.tab.save_draft()
    counter.settle()
    assert kept(folder) == []


def test_an_emptied_form_leaves_no_draft(counter: Counter, folder: Path) -> None:
    counter.device.kind_edit.setFocus()
    counter.write("У")
    counter.tab.save_draft()
    counter.until(lambda: kept(folder) == [""])
    counter.press(K.Key_Backspace)
    counter.tab.save_draft()
    counter.until(lambda: kept(folder) == [])


def test_several_forms_wait_aside_and_are_chosen_by_keys(counter: Counter, folder: Path) -> None:
    tell_visit(counter, "Иванова", "Утюг")
    counter.press(K.Key_D, CTRL)
    assert counter.tab.form().empty
    assert counter.customer.phone_edit.hasFocus()
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 1)
    counter.desk.clock.pass_days(1)
    tell_visit(counter, "Петрова", "Фен")
    counter.press(K.Key_D, CTRL)
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 2)
    assert kept(folder) == ["Иванова", "Петрова"]
    assert "put aside: 2" in counter.tab.hints()

    counter.press(K.Key_O, CTRL)
    assert [row.title for row in counter.tab.drafts.list.cards.rows()] == ["Петрова", "Иванова"]
    counter.press(K.Key_Down)
    counter.press(K.Key_Return)
    assert counter.tab.form().name == "Иванова"
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 1)
    assert not counter.tab.drafts.list.isVisible()


def test_taking_up_a_form_puts_the_one_on_the_screen_aside(counter: Counter, folder: Path) -> None:
    tell_visit(counter, "Иванова", "Утюг")
    counter.press(K.Key_D, CTRL)
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 1)
    tell_visit(counter, "Петрова", "Фен")
    counter.press(K.Key_O, CTRL)
    counter.press(K.Key_Return)
    counter.until(lambda: [one.form["name"] for one in counter.tab.drafts.keeper.aside()] == ["Петрова"])

    assert counter.tab.form().name == "Иванова"
    assert counter.device.fault_edit.hasFocus()
    assert kept(folder) == ["Иванова", "Петрова"]


def test_a_form_thrown_away_can_be_had_back(counter: Counter, folder: Path) -> None:
    tell_visit(counter, "Иванова", "Утюг")
    counter.press(K.Key_D, CTRL)
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 1)
    counter.press(K.Key_O, CTRL)
    counter.press(K.Key_Delete)
    counter.until(lambda: kept(folder) == [])
    counter.settle()
    counter.press(K.Key_Z, CTRL)
    counter.until(lambda: kept(folder) == ["Иванова"])
    counter.until(lambda: len(counter.tab.drafts.keeper.aside()) == 1)
    counter.press(K.Key_Escape)
    assert not counter.tab.drafts.list.isVisible()
    assert counter.customer.phone_edit.hasFocus()


def test_an_empty_form_is_not_put_aside_and_an_empty_list_does_not_open(counter: Counter, folder: Path) -> None:
    counter.press(K.Key_D, CTRL)
    counter.press(K.Key_O, CTRL)
    assert counter.said == []
    assert kept(folder) == []
    assert not counter.tab.drafts.list.isVisible()


def test_a_form_aside_waits_for_the_next_start_while_the_screen_stays_empty(open_counter: Open) -> None:
    first = open_counter()
    tell_visit(first, "Иванова", "Утюг")
    first.press(K.Key_D, CTRL)
    first.settle()
    first.close()

    second = open_counter()
    second.until(lambda: len(second.tab.drafts.keeper.aside()) == 1)
    assert second.tab.form().empty
    assert second.tab.drafts.chip.isVisible()


def test_a_chosen_customer_and_device_are_there_again_with_what_is_known_of_them(
    known: Counter, open_counter: Open
) -> None:
    known.tell("7890")
    known.settle()
    known.press(K.Key_Down)
    known.press(K.Key_Return)
    known.settle()
    form = known.tab.form()
    known.tab.save_draft()
    known.settle()
    known.close()

    again = open_counter()
    again.until(lambda: again.said != [])
    again.until(again.customer.stay_box.isVisible)
    assert again.tab.form() == form
    assert [row.title for row in again.customer.devices_list.rows()] == ["Телевизор Samsung UE42F5000"]
    assert again.customer.matches_list.rows()[0].line.startswith("1\u00a0заявка")


def test_a_full_disk_is_told_once_and_the_form_stays(counter: Counter, folder: Path) -> None:
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file where the folder should be")
    counter.device.kind_edit.setFocus()
    for word in ("Утюг", " старый"):
        counter.write(word)
        counter.tab.save_draft()
        counter.settle()
    assert [kind for kind, _, _ in counter.said] == ["refused"]
    assert counter.tab.form().devices[0].kind == "Утюг старый"
