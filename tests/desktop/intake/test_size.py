"""The size of a device at intake: suggested as its kind was chosen before, until the clerk chooses."""

from servicedesk.domain.terms import SizeClass
from tests.desktop.intake.counter import Counter
from tests.services.desk import WholeDesk, television


def test_a_kind_is_as_large_as_it_was_chosen_last(desk: WholeDesk) -> None:
    assert desk.intake.usual_size("Телевизор") is SizeClass.MEDIUM
    desk.accept(television(size=SizeClass.SMALL, serial="1"))
    desk.accept(television(size=SizeClass.LARGE, serial="2"))
    assert desk.intake.usual_size(" Телевизор ") is SizeClass.LARGE
    assert desk.intake.usual_size("Утюг") is SizeClass.MEDIUM


def test_the_form_suggests_the_size_of_the_kind_and_keeps_what_the_clerk_chose(
    desk: WholeDesk, counter: Counter
) -> None:
    desk.accept(television(size=SizeClass.LARGE, serial="1"))
    ui, panel = counter.device, counter.tab.device
    ui.kind_edit.setText("Телевизор")
    counter.qtbot.waitUntil(lambda: ui.size_segments.value() == SizeClass.LARGE.value, timeout=3000)
    assert panel.told().size == SizeClass.LARGE.value
    ui.size_segments._choose(SizeClass.SMALL.value)
    ui.kind_edit.setText("Телевизор ")
    counter.settle()
    assert panel.told().size == SizeClass.SMALL.value
    told = panel.told()
    panel.fill(told)
    assert panel.told() == told
