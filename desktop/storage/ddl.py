"""What the mapped classes cannot express: the search index, append-only guards, the tally.

Everything here belongs to the embedded database's dialect.
"""

APPEND_ONLY = ("entry", "desk_log")

_GUARD = """
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END
"""

_TALLY = (
    """
    CREATE TRIGGER tally_insert AFTER INSERT ON case_file BEGIN
      INSERT INTO tally (status, number) VALUES (NEW.status, 1)
      ON CONFLICT (status) DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER tally_update AFTER UPDATE OF status ON case_file
    WHEN OLD.status <> NEW.status BEGIN
      UPDATE tally SET number = number - 1 WHERE status = OLD.status;
      INSERT INTO tally (status, number) VALUES (NEW.status, 1)
      ON CONFLICT (status) DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER case_no_delete BEFORE DELETE ON case_file
    BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END
    """,
)

# The tokens come ready-made, separated by spaces; the ascii tokenizer keeps every other
# character as it is, rare ones included.
_SEARCH = """
CREATE VIRTUAL TABLE case_search USING fts5(
  body, content='', contentless_delete=1, tokenize='ascii'
)
"""


def statements() -> tuple[str, ...]:
    """Return the statements in the order they are run after the tables exist."""
    guards = tuple(
        _GUARD.format(table=table, verb=verb)
        for table in APPEND_ONLY
        for verb in ("UPDATE", "DELETE")
    )
    return (*guards, *_TALLY, _SEARCH)
