"""Drafts and settings outlive a kill, a full disk and a damaged file."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from servicedesk.domain.refusals import DiskFull, FileUnreadable
from servicedesk.services.workstation import LookChoice, WorkstationSettings
from servicedesk.storage.drafts import DraftFiles
from servicedesk.storage.durable import read_or_set_aside, write_durably
from servicedesk.storage.workstation import SettingsFile

FORM = {"name": "Фёдоров «П.»\n", "devices": [{"kind": "Пульт", "value": 5}]}


def test_a_draft_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    shelf = DraftFiles(tmp_path / "drafts")
    assert shelf.all() == {}
    shelf.save("one", FORM)
    shelf.save("two", {})
    shelf.save("two", {"name": "Анна"})
    assert DraftFiles(tmp_path / "drafts").all() == {"one": FORM, "two": {"name": "Анна"}}
    shelf.remove("one")
    shelf.remove("one")
    assert shelf.all() == {"two": {"name": "Анна"}}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"a": 1', b"[" * 100_000])
def test_a_damaged_draft_is_set_aside_and_the_others_are_there(tmp_path: Path, content: bytes) -> None:
    shelf = DraftFiles(tmp_path)
    shelf.save("good", FORM)
    (tmp_path / "bad.json").write_bytes(content)
    assert shelf.all() == {"good": FORM}
    assert (tmp_path / "bad.json.broken").read_bytes() == content
    assert shelf.all() == {"good": FORM}


def test_a_draft_lies_nowhere_but_in_its_folder(tmp_path: Path) -> None:
    for name in ("../x", "a/b", "", "a" * 65, "к"):
        with pytest.raises(ValueError, match="id of a draft"):
            DraftFiles(tmp_path).save(name, {})


@pytest.mark.parametrize(("code", "refusal"), [(errno.ENOSPC, DiskFull), (errno.EACCES, FileUnreadable)])
def test_a_write_that_fails_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, refusal: type[Exception]
) -> None:
    path = tmp_path / "file"
    write_durably(path, "old")

    def fail(_descriptor: int) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(refusal):
        write_durably(path, "new")
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


_WRITER = """
import sys
from pathlib import Path
from servicedesk.storage.durable import write_durably
path, number = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    number += 1
    {write}
"""
_SAFE = 'write_durably(path, f"{number} " * 20000)'
_UNSAFE = 'path.write_text(f"{number} " * 20000)'


def _kill_while_it_writes(path: Path, write: str, rounds: int) -> int:
    """How often a killed writer left a file that is not whole."""
    torn = 0
    for _ in range(rounds):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER.format(write=write), str(path)], stdout=subprocess.PIPE, env=_environment()
        )
        assert writer.stdout is not None
        with writer, writer.stdout:
            writer.stdout.readline()
            while not path.exists():
                pass
            writer.kill()
        words = path.read_text().split()
        torn += len(words) != 20000 or len(set(words)) != 1
        path.unlink()
    return torn


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def test_a_kill_leaves_the_old_content_or_the_new(tmp_path: Path) -> None:
    assert _kill_while_it_writes(tmp_path / "file", _SAFE, 5) == 0


def test_a_plain_write_is_torn_by_a_kill(tmp_path: Path) -> None:
    """The control of the test above."""
    assert any(_kill_while_it_writes(tmp_path / "file", _UNSAFE, 5) for _ in range(10))


def test_settings_come_back_and_foreign_entries_stay(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "config" / "workstation.json")
    assert file.load() == WorkstationSettings()
    settings = WorkstationSettings(
        database="sqlite:///x.db",
        clerk="Ольга",
        clerks=("Ольга", "Анна"),
        look=LookChoice.DARK,
        points=12,
        sounds=False,
        printers={"receipt": {"kind": "folder", "copies": 2}},
    )
    file.save(settings)
    kept = json.loads(file.path.read_text(encoding="utf-8"))
    file.path.write_text(json.dumps(kept | {"from_the_future": [1]}), encoding="utf-8")
    assert file.load() == settings
    file.save(WorkstationSettings(clerk="Анна"))
    assert json.loads(file.path.read_text(encoding="utf-8"))["from_the_future"] == [1]
    assert file.load().clerk == "Анна"


@pytest.mark.parametrize(
    "wrong",
    [
        {"clerk": 5},
        {"clerks": "Ольга"},
        {"clerks": [1]},
        {"look": "pink"},
        {"look": ["dark"]},
        {"points": "big"},
        {"points": True},
        {"sounds": 1},
        {"printers": []},
        {"printers": {"receipt": 5}},
    ],
)
def test_a_wrong_setting_counts_as_usual_and_the_others_hold(tmp_path: Path, wrong: dict[str, Any]) -> None:
    path = tmp_path / "workstation.json"
    path.write_text(json.dumps({"workstation": "7", **wrong}), encoding="utf-8")
    assert SettingsFile(path).load() == WorkstationSettings(workstation="7")


def test_broken_settings_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "workstation.json"
    path.write_text("{", encoding="utf-8")
    assert SettingsFile(path).load() == WorkstationSettings()
    assert (tmp_path / "workstation.json.broken").exists()


def test_what_cannot_be_read_is_refused_or_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "x.json"
    folder.mkdir()
    with pytest.raises(FileUnreadable):
        read_or_set_aside(folder, str)
    assert DraftFiles(tmp_path).all() == {}
    assert SettingsFile(folder).load() == WorkstationSettings()
    with pytest.raises(FileUnreadable):
        DraftFiles(tmp_path).remove("x")
