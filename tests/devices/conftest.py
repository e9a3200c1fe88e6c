"""A print server for the tests of this folder, started once."""

from collections.abc import Iterator

import pytest

from tests.devices.cups import PrivateCups, missing_parts, private_cups


@pytest.fixture(scope="session")
def print_server() -> Iterator[PrivateCups]:
    """A private CUPS; skipped where its parts are not installed."""
    if missing := missing_parts():
        pytest.skip(f"needs {', '.join(missing)}")
    with private_cups() as server:
        yield server
