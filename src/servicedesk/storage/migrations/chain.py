"""Runs revisions with Alembic inside one transaction: an old file or a new one, never something between."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from types import ModuleType
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.runtime.migration import MigrationStep, RevisionStep
from alembic.script import Script
from alembic.script.revision import RevisionMap
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from servicedesk.storage.migrations import (
    APPLICATION_ID,
    r0001_counter,
    r0002_life,
    r0003_people,
    r0004_places,
    r0005_cases,
    r0006_uncollected,
    r0007_counts,
    r0008_deliveries,
)

REVISIONS: tuple[ModuleType, ...] = (
    r0001_counter,
    r0002_life,
    r0003_people,
    r0004_places,
    r0005_cases,
    r0006_uncollected,
    r0007_counts,
    r0008_deliveries,
)


def migrate(driver: sqlite3.Connection, revisions: Sequence[ModuleType] = REVISIONS) -> None:
    """Bring the database to the last revision; on any fault nothing has changed.

    The revisions are handed to Alembic as modules: a bundled program has no files that could be searched for them.
    """
    engine = create_engine("sqlite+pysqlite://", creator=lambda: driver, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    driver.isolation_level = None
    # A table that is made anew is missing for a moment; whether every reference holds is asked before the end.
    (judged,) = driver.execute("PRAGMA foreign_keys").fetchone()
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        _migrate(engine, revisions)
    finally:
        with suppress(sqlite3.ProgrammingError):  # a fault of the file itself has closed it
            driver.execute(f"PRAGMA foreign_keys = {judged}")


def _migrate(engine: Engine, revisions: Sequence[ModuleType]) -> None:
    with engine.connect() as connection, connection.begin():
        _run(connection, revisions)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise sqlite3.IntegrityError("a reference is lost")
        # Both lie in the file's header, so they change with the tables or not at all.
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {len(revisions)}")


def _begin(connection: Connection) -> None:
    # Left to itself the driver begins at the first INSERT and commits before that: half a migration, for ever.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _run(connection: Connection, revisions: Sequence[ModuleType]) -> None:
    scripts = [Script(module, module.revision, module.__name__) for module in revisions]
    known = RevisionMap(lambda: scripts)

    def missing(heads: Any, _context: MigrationContext) -> list[MigrationStep]:
        wanted = {revision.revision for revision in known.iterate_revisions("heads", heads or "base")}
        return [RevisionStep(known, script, True) for script in scripts if script.revision in wanted]

    context = MigrationContext.configure(connection, opts={"fn": missing})
    with Operations.context(context):
        context.run_migrations()
