"""The vault: what is sealed is read with the same key alone, and the key is its owner's."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from servicedesk.domain.case_refusals import KeyMissing
from servicedesk.storage.vault import KeyFileVault

SECRET = "52 04 123489, Отделом УФМС"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "passport.key"


def test_the_key_is_made_at_first_use_for_its_owner_alone(key_file: Path) -> None:
    sealed = KeyFileVault(key_file).seal(SECRET)
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert KeyFileVault(key_file).open(sealed) == SECRET
    key = key_file.read_bytes()
    assert KeyFileVault(key_file).seal(SECRET) != sealed
    assert key_file.read_bytes() == key, "a second passport must not make a second key"


def test_nothing_of_what_is_sealed_can_be_read(key_file: Path) -> None:
    sealed = KeyFileVault(key_file).seal(SECRET)
    assert b"123489" not in sealed
    assert "УФМС".encode() not in sealed
    assert key_file.read_bytes() not in sealed


def test_another_workstations_key_is_no_key(key_file: Path, tmp_path: Path) -> None:
    sealed = KeyFileVault(key_file).seal(SECRET)
    other = tmp_path / "other.key"
    with pytest.raises(KeyMissing) as refused:
        KeyFileVault(other).open(sealed)
    assert refused.value.path == str(other)
    assert not other.exists(), "reading must not make a key that opens nothing"
    KeyFileVault(other).seal("x")
    with pytest.raises(KeyMissing):
        KeyFileVault(other).open(sealed)
    other.write_bytes(key_file.read_bytes())
    assert KeyFileVault(other).open(sealed) == SECRET, "the copied key must open it"


@pytest.mark.parametrize("spoil", [b"", b"short", b"\0" * 40])
def test_what_was_never_sealed_or_was_erased_does_not_open(key_file: Path, spoil: bytes) -> None:
    vault = KeyFileVault(key_file)
    vault.seal(SECRET)
    with pytest.raises(KeyMissing):
        vault.open(spoil)


def test_a_torn_seal_does_not_open(key_file: Path) -> None:
    vault = KeyFileVault(key_file)
    sealed = vault.seal(SECRET)
    with pytest.raises(KeyMissing):
        vault.open(sealed[:-4])


def test_a_place_where_no_key_can_lie_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyMissing):
        KeyFileVault(tmp_path / "file" / "passport.key").seal(SECRET)
    (tmp_path / "folder").mkdir()
    with pytest.raises(KeyMissing):
        KeyFileVault(tmp_path / "folder").open(b"x" * 60)


def test_a_file_that_holds_no_key_seals_nothing(key_file: Path) -> None:
    key_file.parent.mkdir()
    key_file.write_text("not a key")
    with pytest.raises(KeyMissing):
        KeyFileVault(key_file).seal(SECRET)


def test_a_key_file_that_a_power_cut_left_empty_is_made_anew_before_anything_is_sealed(key_file: Path) -> None:
    key_file.parent.mkdir(parents=True)
    key_file.touch()
    sealed = KeyFileVault(key_file).seal(SECRET)
    assert KeyFileVault(key_file).open(sealed) == SECRET
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert [path.name for path in key_file.parent.iterdir()] == [key_file.name]


def test_programs_that_make_the_key_at_once_seal_with_the_same_one(key_file: Path) -> None:
    with ThreadPoolExecutor(8) as programs:
        sealed = list(programs.map(lambda _: KeyFileVault(key_file).seal(SECRET), range(16)))
    assert [KeyFileVault(key_file).open(one) for one in sealed] == [SECRET] * 16


def test_a_disk_without_links_keeps_a_key_too(key_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_told: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    sealed = KeyFileVault(key_file).seal(SECRET)
    assert KeyFileVault(key_file).open(sealed) == SECRET
