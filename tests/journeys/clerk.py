"""What a clerk does with the keyboard, for journeys that are about something else."""

from pathlib import Path

from tests.journeys.program import Program, asked

CUSTOMER, PHONE = "Фёдоров Пётр Ильич", "+7 913 456-78-90"


def come_before(home: Path, kind: str = "Ноутбук", fault: str = "греется") -> dict[str, object]:
    """The customer has come before, with another thing; the answer of the command line."""
    answer: dict[str, object] = asked(home, "accept", told=request(kind, fault))
    return answer


def request(kind: str, fault: str) -> dict[str, object]:
    """A visit of that customer with one thing, as the command line takes it."""
    return {"customer": {"name": CUSTOMER, "phone": PHONE}, "devices": [{"kind": kind, "fault": fault}]}


def accept_one(program: Program) -> None:
    """A new customer with a television: nothing is told but what must be."""
    program.write("9134567890\nФёдоров\n\nТелевизор\n\n\n\n\nнет звука")
    program.typist.press("ctrl+Return")


def accept_two(program: Program) -> None:
    """Phone, name, a television, its remote control; Enter leads on, Ctrl+N adds the second."""
    program.write("9134567890\nФёдоров Пётр Ильич\n\n")
    program.write("Телевизор\nSamsung\nUE42F5000\n0AB13LX900123\nчёрный\nпропадает изображение, звук есть")
    program.typist.press("ctrl+n")
    program.until(lambda sight: sight.focus == "kind_edit" and "kind_edit" not in sight.typed, "an empty second device")
    program.write("Пульт\nSamsung\nSmartTouch\n\n\nне реагирует на кнопки")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok", "that both were accepted")
