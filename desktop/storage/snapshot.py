"""A copy of the database as of one moment, made while others read and write."""

from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from desktop.domain.errors import StorageTrouble
from desktop.storage.database import Database
from desktop.storage.trouble import told

_MAGIC = b"SQLite format 3\x00"


def snapshot(database: Database, target: Path) -> None:
    """Write a compact copy of the whole database to `target`, which must not exist.

    One reading transaction, so writers are not held up. Raises StorageTrouble (`disk_full`, …).
    """
    # A raw connection: every other one begins a transaction first, and this refuses to run in one.
    connection = database.engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(target),))
    except driver.Error as error:
        raise told(OperationalError("VACUUM INTO", None, error), saved=None) from error
    finally:
        connection.close()


def fold_and_free(path: Path) -> None:
    """Write the journal of a database nobody else has open back into its file.

    Raises StorageTrouble `database_busy` while somebody has it open, `database_damaged`.
    """
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:  # opening it would throw its journal away
            raise StorageTrouble("database_damaged")
    connection = driver.connect(str(path), timeout=1.0, isolation_level=None)
    try:
        # In this mode the first access waits until no other connection is left.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
    except driver.Error as error:
        raise told(OperationalError("BEGIN EXCLUSIVE", None, error), saved=None) from error
    finally:
        connection.close()
