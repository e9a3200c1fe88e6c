"""What a clerk chose for a list, kept in the settings of this workstation: its columns, and by which it is sorted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from servicedesk.desktop.parts import SettingsStore

_SHOWN, _SORT, _DOWN = "shown", "sort", "down"


@dataclass(frozen=True, slots=True)
class ListChoice:
    """Keys of columns in their order; ``sort`` is one of them, or empty."""

    shown: tuple[str, ...]
    sort: str = ""
    down: bool = False


def kept_choice(settings: SettingsStore, name: str, known: Sequence[str], usual: Sequence[str]) -> ListChoice:
    """What was chosen for the list of this name, of the columns that there still are; else the usual columns."""
    table = settings.load().columns.get(name, {})
    told = table.get(_SHOWN)
    shown = tuple(key for key in told if key in known) if isinstance(told, list) else ()
    sort = table.get(_SORT)
    return ListChoice(
        shown or tuple(usual), sort if isinstance(sort, str) and sort in known else "", bool(table.get(_DOWN))
    )


def keep_choice(settings: SettingsStore, name: str, choice: ListChoice) -> None:
    """Keep it; raises what the settings' store raises."""
    table: Mapping[str, object] = {_SHOWN: list(choice.shown), _SORT: choice.sort, _DOWN: choice.down}
    held = settings.load()
    settings.save(replace(held, columns={**held.columns, name: table}))
