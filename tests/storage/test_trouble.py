"""What the driver says about a failing file becomes something a person can be told."""

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from desktop.domain.errors import StorageTrouble
from desktop.storage.trouble import told


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database is locked", "database_busy"),
        ("database or disk is full", "disk_full"),
        ("disk I/O error", "disk_error"),
        ("attempt to write a readonly database", "database_read_only"),
        ("unable to open database file", "database_unreachable"),
        ("database disk image is malformed", "database_damaged"),
        ("file is not a database", "database_damaged"),
    ],
)
def test_trouble_of_the_file(words: str, code: str) -> None:
    error = told(OperationalError("SELECT 1", None, Exception(words)), saved="no")
    assert isinstance(error, StorageTrouble)
    assert (error.code, error.params) == (code, {"saved": "no"})


def test_reading_saves_nothing() -> None:
    error = told(OperationalError("SELECT 1", None, Exception("disk I/O error")), saved=None)
    assert isinstance(error, StorageTrouble)
    assert error.params == {"saved": "nothing"}


def test_bug_stays_a_bug() -> None:
    error = IntegrityError("INSERT", None, Exception("UNIQUE constraint failed"))
    assert told(error, saved="no") is error
