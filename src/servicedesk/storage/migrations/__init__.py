"""The revisions of the schema, in order. A released revision never changes; the next one is a new module beside it."""

LATEST = 8
"""How many revisions there are; a database file says the same in ``PRAGMA user_version`` when it needs no migration.

A number on its own, so that starting on such a file imports neither Alembic nor the revisions.
"""

APPLICATION_ID = 0x53444B31
"""``SDK1``, in the header of every file of ours."""
