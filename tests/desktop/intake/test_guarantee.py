"""Our own guarantee at intake: offered by one key while it holds, refused beside its field when it does not."""

from PySide6.QtCore import Qt

from servicedesk.domain.warranty import Warranty
from tests.desktop.intake.counter import Counter

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def choose_the_television(counter: Counter) -> None:
    counter.tell("7890")
    counter.settle()
    counter.press(K.Key_Down)
    counter.press(K.Key_Return)
    counter.until(counter.customer.stay_box.isVisible)


def test_a_guarantee_that_holds_is_offered_and_taken_by_one_key(known: Counter) -> None:
    known.desk.clock.pass_days(-180)  # twelve days after the hand-over
    known.tab.refresh()
    known.settle()
    choose_the_television(known)
    assert "Ctrl+G" in known.tab.device.ui.warranty_frame.hint
    known.tab.reminder._claim()
    assert known.tab.form().devices[0].warranty == Warranty.OURS.value


def test_a_guarantee_that_ended_is_not_offered_and_is_refused_beside_its_field(known: Counter) -> None:
    choose_the_television(known)
    known.tab.device.ui.warranty_segments.set_value(Warranty.OURS.value)
    known.device.fault_edit.setFocus()
    known.write("снова")
    known.press(K.Key_Return, CTRL)
    known.until(lambda: known.tab.device.ui.warranty_frame.error() != "")
    assert "примечании" in known.tab.device.ui.warranty_frame.error()
    assert len(known.desk.lookup.find("").rows) == 1
    known.device.note_edit.setFocus()
    known.write("решил директор")
    known.press(K.Key_Return, CTRL)
    known.until(lambda: len(known.desk.lookup.find("").rows) == 2)
