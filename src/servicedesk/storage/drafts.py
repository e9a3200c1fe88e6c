"""Half-filled forms as files, one each, in a folder of this workstation."""

import contextlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from servicedesk.domain.refusals import FileUnreadable
from servicedesk.storage.durable import read_or_set_aside, write_durably

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class DraftFiles:
    """The shelf of drafts. What is kept survives a kill at any moment; what is damaged is set aside."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft_id: str, form: Mapping[str, Any]) -> None:
        """Keep a draft durably in place of the one with this id; raises DiskFull or FileUnreadable."""
        write_durably(self._path(draft_id), json.dumps(dict(form), ensure_ascii=False))

    def all(self) -> Mapping[str, Mapping[str, Any]]:
        """Every draft that can be read, by id; what is damaged is left out."""
        drafts: dict[str, Mapping[str, Any]] = {}
        for path in sorted(self._folder.glob("*.json")):
            with contextlib.suppress(FileUnreadable):
                form = read_or_set_aside(path, _understood)
                if form is not None:
                    drafts[path.stem] = form
        return drafts

    def remove(self, draft_id: str) -> None:
        """Forget a draft; nothing if it is not there. Raises FileUnreadable."""
        path = self._path(draft_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise FileUnreadable(path=str(path)) from fault

    def _path(self, draft_id: str) -> Path:
        if not _ID.fullmatch(draft_id):
            raise ValueError("an id of a draft is letters, digits, hyphens and underscores")
        return self._folder / f"{draft_id}.json"


def _understood(text: str) -> Mapping[str, Any]:
    form = json.loads(text)
    if not isinstance(form, dict):
        raise TypeError("a draft is a mapping")
    return form
