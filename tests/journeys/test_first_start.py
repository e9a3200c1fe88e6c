"""A fresh machine, a real window, real keys: from the first page to the first receipt, the scanner tried on the way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.program import INTAKE, Program, started
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey


class Page:
    """Whether a page with this title is in sight and has the keyboard."""

    def __init__(self, title: str) -> None:
        self.title = title

    def __call__(self, sight: Sight) -> bool:
        return self.title in sight.said and sight.active and bool(sight.focus)


def moved_on_from(before: Sight) -> Callable[[Sight], bool]:
    """Whether the cursor or the page is another one than before."""
    return lambda now: (now.focus, now.said) != (before.focus, before.said)


def enter_through(program: Program, *titles: str) -> int:
    """Press Enter on each page until the next one comes; the number of presses."""
    presses = 0
    for title in titles:
        page = Page(title)
        seen = program.until(page, title)
        while page(seen) and presses < 20:
            program.typist.press("Return")
            presses += 1
            seen = program.until(moved_on_from(seen), f"something after {title}")
    return presses


def test_enter_leads_from_a_fresh_machine_to_a_window_that_can_work(desk_screen: Screen, tmp_path: Path) -> None:
    with started(desk_screen, tmp_path, ready=False) as program:
        presses = enter_through(program, "Язык и вид", "Ваш центр", "Люди", "Бумаги и принтеры", "Можно работать")
        sight = program.until_ready()
        assert presses <= 8
        assert (sight.tab, sight.focus) == (INTAKE, "phone_edit")
        assert sight.title.startswith("Сервисный центр")
        assert "Менеджер" in sight.chips

        program.typist.press("F1")
        program.until(lambda seen: "HelpDialog: Помощь" in seen.windows and not seen.active, "help")
        program.typist.press("Escape")
        program.until(lambda seen: not any("Помощь" in window for window in seen.windows), "help is closed")


@pytest.mark.parametrize("layout", ["us", "ru"])
def test_the_settings_open_and_close_by_keys_whatever_the_layout(program: Program, layout: str) -> None:
    program.typist.layout(layout)
    program.typist.press("ctrl+comma" if layout == "us" else "ctrl+Cyrillic_be")
    opened = "SettingsDialog: Настройки"
    program.until(lambda seen: opened in seen.windows and seen.focus == "sections_list", "the settings")
    program.typist.press("Escape")
    program.until(lambda seen: not any("Настройки" in window for window in seen.windows), "they are closed")
