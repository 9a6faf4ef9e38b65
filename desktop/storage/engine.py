"""The one place that makes engines and prepares every connection."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 5_000
"""How long a writer waits for another before it is told that the file is busy."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA recursive_triggers=ON",  # or REPLACE would slip past the guards of the history
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-16000",
)

WRITE = "jisu_write"
"""Execution option of a connection whose transaction is going to write."""


def make_engine(path: Path) -> Engine:
    """Return an engine on the embedded database file at `path`, every connection prepared."""
    engine = create_engine(
        f"sqlite:///{path}",
        module=driver,
        connect_args={"isolation_level": None, "check_same_thread": False},
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred transaction that turns into a write fails at once when another writer was
    # faster; taking the write lock first makes the busy timeout count.
    write = connection.get_execution_options().get(WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
