"""The vault of this workstation: passports are sealed with a key that lies beside its settings."""

import hashlib
import os
from pathlib import Path

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
        """A new key, on the disk before anything is sealed with it; the first of two programs wins."""
        from cryptography.fernet import Fernet  # start-up: loaded for the first passport

        key = Fernet.generate_key()
        try:
            self._key_file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return self._kept() or key
        except OSError as fault:
            raise self._missing() from fault
        with os.fdopen(handle, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        return key

    def _missing(self) -> KeyMissing:
        return KeyMissing(path=str(self._key_file))


def _print_of(key: bytes) -> bytes:
    return hashlib.sha256(b"servicedesk passport key" + key).digest()[:_PRINT]
