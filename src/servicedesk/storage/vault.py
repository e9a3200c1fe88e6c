"""The vault of this workstation: passports are sealed with a key that lies beside its settings."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from servicedesk.domain.case_refusals import KeyMissing

_PRINT = 8
"""Bytes before the sealed text that tell its key from another, and nothing else."""


class KeyFileVault:
    """Implements the port ``Vault`` with Fernet (AES-128-CBC and HMAC-SHA256). The key file is made at first use,
    readable by its owner alone; whoever wants several counters to read the passports copies it to each.
    """

    def __init__(self, key_file: Path) -> None:
        self._key_file = key_file

    def seal(self, text: str) -> bytes:
        """The sealed text; a workstation without a key makes one. Raises KeyMissing where none can be."""
        from cryptography.fernet import Fernet  # start-up: loaded for the first passport

        key = self._kept() or self._made()
        try:
            return _print_of(key) + Fernet(key).encrypt(text.encode())
        except ValueError as fault:  # the file holds something else
            raise self._missing() from fault

    def open(self, sealed: bytes) -> str:
        """The text; raises KeyMissing when it was sealed with a key that this workstation has not."""
        from cryptography.fernet import Fernet, InvalidToken  # start-up: loaded for the first passport

        key = self._kept()
        if key is None or sealed[:_PRINT] != _print_of(key):
            raise self._missing()
        try:
            return Fernet(key).decrypt(sealed[_PRINT:]).decode()
        except (InvalidToken, ValueError) as fault:
            raise self._missing() from fault

    def _kept(self) -> bytes | None:
        try:
            return self._key_file.read_bytes().strip() or None
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise self._missing() from fault

    def _made(self) -> bytes:
        """A new key, whole on the disk before anything is sealed with it; the first of two programs wins."""
        from cryptography.fernet import Fernet  # start-up: loaded for the first passport

        fresh = self._key_file.with_name(f"{self._key_file.name}.{uuid4().hex}.part")
        try:
            self._key_file.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(Fernet.generate_key())
                file.flush()
                os.fsync(file.fileno())
            self._put_in_place(fresh)
        except OSError as fault:
            raise self._missing() from fault
        finally:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
        kept = self._kept()
        if kept is None:
            raise self._missing()
        return kept

    def _put_in_place(self, fresh: Path) -> None:
        """Nothing is ever sealed with a key that is not in the file: one that is there stays, unless it is empty, as a
        power cut leaves files.
        """
        try:
            os.link(fresh, self._key_file)
        except OSError:  # there is one already, or this disk knows no links
            if self._kept() is None:
                fresh.replace(self._key_file)

    def _missing(self) -> KeyMissing:
        return KeyMissing(path=str(self._key_file))


def _print_of(key: bytes) -> bytes:
    return hashlib.sha256(b"servicedesk passport key" + key).digest()[:_PRINT]
