"""Where everything is kept: SQLite through SQLAlchemy, its migrations, and the small files of this workstation."""
