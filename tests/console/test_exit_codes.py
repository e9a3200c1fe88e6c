"""Exit codes: every refusal has one of its own, and none is taken for success, a defect or a signal."""

import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import servicedesk.services
from servicedesk.console.exit_codes import GROUPS, INTERRUPTED, NOTHING_IMPORTED, code_of, table
from servicedesk.domain.refusals import InputRefused, Refusal


def _refusals() -> list[type[Refusal]]:
    for module in walk_packages(servicedesk.services.__path__, "servicedesk.services."):
        import_module(module.name)
    found, waiting = [], [Refusal]
    while waiting:
        kinds = [kind for kind in waiting.pop().__subclasses__() if kind.__module__.startswith("servicedesk.")]
        found += [kind for kind in kinds if kind is not InputRefused]
        waiting += kinds
    return found


def test_every_refusal_of_the_house_has_a_code_of_its_own() -> None:
    named = {name for _, name in table()}
    assert {kind.__name__ for kind in _refusals()} <= named
    assert not [code for code, times in Counter(code for code, _ in table()).items() if times > 1]


def test_the_groups_keep_to_their_tens_and_clear_of_signals() -> None:
    for first, names in GROUPS.values():
        assert len(names) <= 10
        assert all(first <= code < first + 10 for code, name in table() if name in names)
    assert all(NOTHING_IMPORTED < code < 126 < INTERRUPTED for code, _ in table())


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_manual_lists_every_code(language: str) -> None:
    manual = (Path(__file__).parents[2] / "docs" / f"command-line.{language}.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \| `(\w+)` \|", manual, re.MULTILINE) == [(str(code), name) for code, name in table()]


def test_a_refusal_that_nobody_listed_yet_is_not_taken_for_success() -> None:
    class Unlisted(Refusal):
        """A refusal of tomorrow."""

    class UnlistedInput(InputRefused):
        """An input refusal of tomorrow."""

    assert code_of(Unlisted) not in {code for code, _ in table()} | {0, 1, 2}
    assert code_of(UnlistedInput) not in {code for code, _ in table()} | {0, 1, 2}
