"""Who works in the centre: people come, change, get a badge and leave, and only who works here may decide."""

from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine

from servicedesk.domain.custody import Act, Hand
from servicedesk.domain.people_refusals import BadgeUnknown, DirectorNeeded, PersonKnown, PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import (
    ChoiceUnknown,
    CodeSpoiled,
    ForeignCode,
    Refusal,
    SecondPersonNeeded,
    ValueMissing,
    ValueTooLong,
    WrongPaper,
)
from servicedesk.domain.status import Status
from servicedesk.services.centre import Centre
from servicedesk.services.papers import PaperKind, PlaceLabelPaper, ReceiptPaper
from servicedesk.services.staff.entitlement import demand_director, demand_second, director_of
from servicedesk.services.staff.staff import PersonTold, roles_of
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.migrations import r0003_people
from tests.services.desk import START, WholeDesk, remote, television


def second(desk: WholeDesk, name: str, clerk: str = "Ольга") -> str:
    with desk.database.store.reading() as work:
        return demand_second(work, Hand(clerk, "1", START), name, "2 0 000001 23")


def director(desk: WholeDesk, name: str) -> str:
    with desk.database.store.reading() as work:
        return demand_director(work, name)


def test_people_are_told_by_name_whatever_the_order_they_came_in(desk: WholeDesk) -> None:
    desk.staff.add("  Ёлкин   П. ", Role.TECHNICIAN, Role.CLERK)
    desk.staff.add("Анна П.")
    assert [(one.name, one.roles) for one in desk.staff.people()] == [
        ("Анна П.", ()),
        ("Ёлкин П.", (Role.CLERK, Role.TECHNICIAN)),
    ]
    assert desk.staff.named("елкин п.").may_be(Role.TECHNICIAN)
    assert desk.database.check() == ()


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("  ", ValueMissing), ("…", ValueMissing), ("Ы" * 101, ValueTooLong), ("АННА  п.", PersonKnown)],
)
def test_who_cannot_be_put_on_record(desk: WholeDesk, name: str, refusal: type[Refusal]) -> None:
    desk.staff.add("Анна П.")
    with pytest.raises(refusal) as refused:
        desk.staff.add(name)
    assert getattr(refused.value, "field", "") == "name"


def test_a_name_and_the_roles_change_and_nobody_takes_the_name_of_another(desk: WholeDesk) -> None:
    anna, boris = desk.staff.add("Анна П.", Role.CLERK), desk.staff.add("Борис")
    changed = desk.staff.keep(PersonTold("Анна Сидорова", (Role.DIRECTOR,), anna.id))
    assert (changed.id, changed.name, changed.roles) == (anna.id, "Анна Сидорова", (Role.DIRECTOR,))
    with pytest.raises(PersonKnown):
        desk.staff.keep(PersonTold("анна сидорова", (), boris.id))
    with pytest.raises(PersonUnknown):
        desk.staff.keep(PersonTold("Вера", (), 17))


def test_who_leaves_stays_on_record_and_may_come_back(desk: WholeDesk) -> None:
    anna = desk.staff.add("Анна П.", Role.CLERK)
    badge = desk.staff.issue_badge("Анна П.").badge
    desk.staff.retire("анна п.")
    assert desk.staff.people() == ()
    for act in (desk.staff.named, desk.staff.retire, desk.staff.issue_badge):
        with pytest.raises(PersonUnknown):
            act("Анна П.")
    with pytest.raises(BadgeUnknown):
        desk.staff.with_badge(str(badge))
    back = desk.staff.add("Анна П.", Role.TECHNICIAN)
    assert (back.id, back.roles) == (anna.id, (Role.TECHNICIAN,))


def test_the_page_makes_the_staff_what_it_says_or_changes_nothing(desk: WholeDesk) -> None:
    anna, boris = desk.staff.add("Анна"), desk.staff.add("Борис")
    kept = desk.staff.revise(
        [PersonTold("Анна Петровна", (Role.DIRECTOR,), anna.id), PersonTold("Вера", (Role.CLERK,))], [boris.id]
    )
    assert [one.name for one in kept] == ["Анна Петровна", "Вера"]
    assert [one.name for one in desk.staff.people()] == ["Анна Петровна", "Вера"]
    with pytest.raises(PersonKnown):
        desk.staff.revise([PersonTold("Глеб"), PersonTold("глеб")], [anna.id])
    assert [one.name for one in desk.staff.people()] == ["Анна Петровна", "Вера"]
    assert desk.staff.revise([PersonTold("Борис")])[1].id == boris.id


def test_the_clerks_of_a_workstation_are_welcomed_once(desk: WholeDesk) -> None:
    desk.staff.add("Анна", Role.TECHNICIAN)
    desk.staff.add("Борис")
    desk.staff.retire("Борис")
    names = [(one.name, one.roles) for one in desk.staff.welcome(["Анна", "Борис", "", "Вера"])]
    assert names == [("Анна", (Role.CLERK, Role.TECHNICIAN)), ("Вера", (Role.CLERK,))]
    before = desk.database.changes()
    assert len(desk.staff.welcome(["анна", "ВЕРА"])) == 2
    assert desk.database.changes() == before, "nothing is written when all are there"


def test_a_badge_says_who_wears_it_and_a_new_one_makes_the_lost_one_void(desk: WholeDesk) -> None:
    desk.staff.add("Анна")
    desk.staff.add("Борис")
    lost, other = desk.staff.issue_badge("анна").badge, desk.staff.issue_badge("Борис").badge
    fresh = desk.staff.issue_badge("Анна").badge
    assert str(lost).startswith("4")
    assert len({lost, other, fresh}) == 3
    assert (desk.staff.with_badge(str(fresh)).name, desk.staff.with_badge(str(other)).name) == ("Анна", "Борис")
    with pytest.raises(BadgeUnknown):
        desk.staff.with_badge(str(lost))


@pytest.mark.parametrize(
    ("text", "refusal"), [("4006381333931", ForeignCode), ("4000000199", CodeSpoiled), ("receipt", WrongPaper)]
)
def test_what_is_no_badge_of_ours(desk: WholeDesk, text: str, refusal: type[Refusal]) -> None:
    wanted = str(desk.accept().receipt) if text == "receipt" else text
    with pytest.raises(refusal):
        desk.staff.with_badge(wanted)


def test_roles_are_told_by_their_words() -> None:
    assert roles_of(["clerk", "director", "clerk"]) == (Role.CLERK, Role.DIRECTOR)
    with pytest.raises(ChoiceUnknown):
        roles_of(["cook"])


def test_while_nobody_is_on_record_any_other_name_is_a_second_person(desk: WholeDesk) -> None:
    assert second(desk, "  Анна   П. ") == "Анна П."
    for nobody in ("", "  ", "…", "ольга", "ОЛЬГА."):
        with pytest.raises(SecondPersonNeeded):
            second(desk, nobody)


def test_a_second_person_is_really_a_second_one(desk: WholeDesk) -> None:
    desk.staff.add("Семёнов Пётр")
    desk.staff.add("Анна П.")
    with pytest.raises(SecondPersonNeeded):
        second(desk, "петр  СЕМЕНОВ.", clerk="Семёнов Пётр")
    with pytest.raises(PersonUnknown):
        second(desk, "Никто")
    assert second(desk, "семенов петр") == "Семёнов Пётр"
    desk.staff.retire("Семёнов Пётр")
    with pytest.raises(PersonUnknown):
        second(desk, "Семёнов Пётр")


def test_the_director_is_who_is_on_record_as_one(desk: WholeDesk) -> None:
    with pytest.raises(DirectorNeeded):
        director(desk, "Гаврилов")
    desk.office.keep(Centre(name="Центр", director="Гаврилов А. Н."))
    assert director(desk, "гаврилов а. н.") == "Гаврилов А. Н."
    desk.staff.add("Громов", Role.DIRECTOR)
    desk.staff.add("Анна", Role.CLERK)
    assert director(desk, "громов") == "Громов"
    for name in ("Анна", "Гаврилов А. Н."):
        with pytest.raises(DirectorNeeded):
            director(desk, name)
    for nobody in ("", "  "):
        with pytest.raises(ValueMissing) as refused:
            director(desk, nobody)
        assert refused.value.field == "director"


def test_a_paper_to_the_director_names_the_one_of_the_centre_or_the_only_one_on_record(desk: WholeDesk) -> None:
    def addressed() -> str:
        with desk.database.store.reading() as work:
            return director_of(work)

    assert addressed() == ""
    desk.staff.add("Громов", Role.DIRECTOR)
    assert addressed() == "Громов"
    desk.staff.add("Ким", Role.DIRECTOR)
    assert addressed() == "", "one of two would be a guess"
    desk.office.keep(Centre(name="Центр", director="Гаврилов А. Н."))
    assert addressed() == "Гаврилов А. Н."


def test_papers_say_what_the_clerk_is_once_it_is_on_record(desk: WholeDesk) -> None:
    def printed(receipt: int) -> tuple[str, str]:
        with desk.database.store.reading() as work:
            issued = work.papers.latest(PaperKind.RECEIPT, receipt)
        assert issued is not None
        assert isinstance(issued.paper, ReceiptPaper)
        return issued.paper.clerk, issued.paper.clerk_position

    assert printed(desk.accept(name="А", phone="223301").receipt) == ("Ольга", "")
    desk.staff.add("ольга", Role.TECHNICIAN, Role.CLERK)
    assert printed(desk.accept(name="Б", phone="223302").receipt) == ("Ольга", "менеджер по работе с клиентами")
    desk.office.keep(Centre(name="Centre", paper_language="en"))
    desk.staff.retire("Ольга")
    desk.staff.add("Ольга", Role.DIRECTOR)
    assert printed(desk.accept(name="В", phone="223303").receipt)[1] == "director"


def test_an_older_file_puts_on_record_whom_it_names(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with WholeDesk(path) as desk:
        desk.office.keep(Centre(name="Центр", director="Гаврилов А. Н."))
        number = desk.accept().orders[0].number
        desk.workshop.assign(number, "Ольга")
        desk.clerk = "Анна  П."
        desk.workshop.assign(number, "Мастеров")
        desk.accept(name="Б", phone="223302")
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        for thing in ("TABLE person", "TABLE shop", "INDEX ix_payment_at"):
            connection.exec_driver_sql(f"DROP {thing}")
        with Operations.context(MigrationContext.configure(connection)):
            r0003_people.upgrade()
    engine.dispose()
    with WholeDesk(path) as desk:
        people = {one.name: one.roles for one in desk.staff.people()}
        assert people == {
            "Анна П.": (Role.CLERK,),
            "Гаврилов А. Н.": (Role.DIRECTOR,),
            "Мастеров": (Role.TECHNICIAN,),
            "Ольга": (Role.CLERK, Role.TECHNICIAN),
        }
        assert desk.staff.add("Вера").id == 5
        assert desk.database.check() == ()


def test_a_badge_goes_to_the_printer_with_the_name_and_the_role(desk: WholeDesk) -> None:
    desk.staff.add("Анна П.", Role.CLERK)
    badge = desk.staff.issue_badge("Анна П.").badge
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.PLACE_LABEL, badge)
    assert issued is not None
    assert isinstance(issued.paper, PlaceLabelPaper)
    assert (issued.paper.code.number, issued.paper.name, issued.paper.within) == (badge, "Анна П.", "менеджер")
    assert len(desk.database.print_jobs.unfinished("1")) == 1


def test_a_technician_who_changes_the_name_keeps_the_orders(desk: WholeDesk) -> None:
    kim = desk.staff.add("Ким", Role.TECHNICIAN)
    mine = desk.accept(television()).orders[0].number
    gone = desk.accept(remote(serial="R1")).orders[0].number
    for number in (mine, gone):
        desk.workshop.assign(number, "Ким")
    desk.workshop.move(MoveRequest(gone, Status.CANCELLED, reason="передумали"))
    desk.staff.keep(PersonTold("Кимова", (Role.TECHNICIAN,), kim.id))
    assert [order.number for order in desk.my_orders.of("Кимова")] == [mine]
    assert desk.my_orders.of("Ким") == ()
    entry = desk.lookup.card(mine).events[0]
    assert (entry.act, entry.technician, entry.why) == (Act.ASSIGNED, "Кимова", "Ким → Кимова")
    assert desk.lookup.card(gone).facts.technician == "Ким", "what is over stays as it was told"
    assert desk.lookup.find("кимова").rows[0].number == mine
    assert desk.database.check() == ()


def test_a_step_is_undone_to_the_new_name_of_its_technician(desk: WholeDesk) -> None:
    kim = desk.staff.add("Ким", Role.TECHNICIAN)
    number = desk.accept(television()).orders[0].number
    desk.workshop.assign(number, "Ким")
    desk.workshop.move(MoveRequest(number, Status.DIAGNOSIS))
    desk.staff.revise([PersonTold("Кимова", (Role.TECHNICIAN,), kim.id)])
    desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.technician == "Кимова"


def test_a_clerk_who_changes_the_name_takes_no_orders_of_a_namesake(desk: WholeDesk) -> None:
    number = desk.accept(television()).orders[0].number
    desk.workshop.assign(number, "Ким")
    clerk = desk.staff.add("Ким", Role.CLERK)
    desk.staff.keep(PersonTold("Лим", (Role.CLERK,), clerk.id))
    assert desk.lookup.card(number).facts.technician == "Ким"
