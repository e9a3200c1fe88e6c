"""The settings file of this workstation."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from servicedesk.domain.refusals import FileUnreadable
from servicedesk.services.workstation import LookChoice, WorkstationSettings
from servicedesk.storage.durable import read_or_set_aside, write_durably


class SettingsFile:
    """Reads and keeps the settings. Entries of a newer program stay as they are; a wrong one counts as usual."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> WorkstationSettings:
        """As they are kept, or the usual ones; a broken file is set aside, one that cannot be read is left alone."""
        usual = WorkstationSettings()
        kept: dict[str, Any] = {}
        with contextlib.suppress(FileUnreadable):
            kept = self._kept()
        known = {
            field.name: value
            for field in fields(usual)
            if field.name in kept and (value := _fitting(getattr(usual, field.name), kept[field.name])) is not None
        }
        return replace(usual, **known)

    def save(self, settings: WorkstationSettings) -> None:
        """Keep them durably; raises DiskFull or FileUnreadable, and then the old ones still hold."""
        told = {field.name: getattr(settings, field.name) for field in fields(settings)}
        write_durably(
            self.path, json.dumps({**self._kept(), **told}, ensure_ascii=False, indent=2, default=dict) + "\n"
        )

    def _kept(self) -> dict[str, Any]:
        return read_or_set_aside(self.path, _understood) or {}


def _understood(text: str) -> dict[str, Any]:
    kept = json.loads(text)
    if not isinstance(kept, dict):
        raise TypeError("settings are a mapping")
    return kept


def _fitting(usual: Any, value: Any) -> Any:
    """The value if it is of the usual one's kind, else None."""
    match usual:
        case LookChoice():
            return LookChoice(value) if isinstance(value, str) and value in set(LookChoice) else None
        case bool() | str():
            return value if type(value) is type(usual) else None
        case float():
            return float(value) if type(value) in (int, float) else None
        case tuple():
            return tuple(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else None
        case Mapping():
            whole = isinstance(value, dict) and all(isinstance(one, dict) for one in value.values())
            return value if whole else None
        case _:
            return None
