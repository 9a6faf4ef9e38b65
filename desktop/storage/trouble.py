"""Turns what a database driver raises into an error a person can be told about."""

from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import StorageTrouble

_CODES = (
    ("database is locked", "database_busy"),
    ("database table is locked", "database_busy"),
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_error"),
    ("readonly database", "database_read_only"),
    ("unable to open", "database_unreachable"),
    ("malformed", "database_damaged"),
    ("not a database", "database_damaged"),
)


def told(error: DBAPIError, saved: str | None) -> Exception:
    """Return the StorageTrouble for a failure of the file, or `error` itself if it is a bug."""
    text = str(error.orig).lower()
    for words, code in _CODES:
        if words in text:
            return StorageTrouble(code, saved=saved or "nothing")
    return error
