"""What SQLite keeps up by itself in the first schema: a ledger that nobody changes, and the indexes of words."""

_LEDGER = tuple(
    f"CREATE TRIGGER {table}_stays_on_{act.lower()} BEFORE {act} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END"
    for table in ("custody_event", "payment")
    for act in ("UPDATE", "DELETE")
)

_COLUMNS = "numbers, name, phone, serial, kind, brand, model, fault, place, technician"


def _of(row: str) -> str:
    return ", ".join(f"{row}.{name}" for name in _COLUMNS.split(", "))


_PUT_WORDS = f"INSERT INTO search_words (rowid, {_COLUMNS}) VALUES (new.number, {_of('new')});"  # noqa: S608
_TAKE_WORDS = (
    f"INSERT INTO search_words (search_words, rowid, {_COLUMNS}) "  # noqa: S608
    f"VALUES ('delete', old.number, {_of('old')});"
)
_PUT_SERIAL = "INSERT INTO serial_parts (rowid, serial_key) SELECT new.id, new.serial_key WHERE new.serial_key <> '';"
_TAKE_SERIAL = (
    "INSERT INTO serial_parts (serial_parts, rowid, serial_key) "
    "SELECT 'delete', old.id, old.serial_key WHERE old.serial_key <> '';"
)

# The tokenizer only splits at blanks: words are folded and cut in Python, by the function that cuts what is asked as
# well. (unicode61 cuts elsewhere than Python does, and a word cut in two cannot be asked for at this detail.)
_WORD_INDEX = (
    f"CREATE VIRTUAL TABLE search_words USING fts5({_COLUMNS}, content='search', content_rowid='number', "
    "tokenize='ascii', prefix='2 3', detail=column, columnsize=0)"
)
_SERIAL_INDEX = (
    "CREATE VIRTUAL TABLE serial_parts USING fts5(serial_key, content='device', content_rowid='id', "
    "tokenize='trigram', columnsize=0)"
)

TRIGGERS = (
    *_LEDGER,
    _WORD_INDEX,
    f"CREATE TRIGGER search_inserted AFTER INSERT ON search BEGIN {_PUT_WORDS} END",
    f"CREATE TRIGGER search_deleted AFTER DELETE ON search BEGIN {_TAKE_WORDS} END",
    f"CREATE TRIGGER search_updated AFTER UPDATE ON search BEGIN {_TAKE_WORDS} {_PUT_WORDS} END",
    _SERIAL_INDEX,
    f"CREATE TRIGGER serial_inserted AFTER INSERT ON device BEGIN {_PUT_SERIAL} END",
    f"CREATE TRIGGER serial_updated AFTER UPDATE OF serial_key ON device BEGIN {_TAKE_SERIAL} {_PUT_SERIAL} END",
)
