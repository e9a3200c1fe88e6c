"""SQLAlchemy's half of a connection that the driver made: where entities are mapped, and nothing is begun or ended."""

import sqlite3

from sqlalchemy import Connection, create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool


def connected(driver: sqlite3.Connection) -> Connection:
    """The driver's connection as SQLAlchemy sees it; close it before the driver's."""
    return create_engine("sqlite+pysqlite://", creator=lambda: driver, poolclass=StaticPool).connect()


def opened(connection: Connection) -> Session:
    """A session for one transaction; nothing is written before it is flushed."""
    return Session(connection, autoflush=False, expire_on_commit=False)
