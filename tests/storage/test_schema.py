"""The migrations and the mapped classes tell the same story."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop.models import Base
from desktop.storage import schema
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from desktop.storage.schema import SCHEMA

START = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)


def test_migrations_make_exactly_what_the_classes_map(tmp_path: Path) -> None:
    database = open_database(str(tmp_path / "new.db"), START)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, Base.metadata)
        version = connection.exec_driver_sql("PRAGMA user_version").scalar()
    database.close()
    # The index of the search is a virtual table with tables of its own, unknown to the classes.
    strange = [change for change in found if not str(change[1]).startswith("case_search")]
    assert strange == []
    assert version == SCHEMA


def add(plain: sqlite3.Connection, table: str, **values: object) -> None:
    """Add a row with the least a table demands: 1 for numbers, nothing for texts."""
    for _, name, kind, needed, default, _ in plain.execute(f"PRAGMA table_info({table})"):
        if needed and default is None:
            number = kind in {"INTEGER", "BOOLEAN"}
            values.setdefault(name, 1 if number else "2026-03-10" if kind == "DATETIME" else "")
    marks = ", ".join("?" for _ in values)
    plain.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})",  # noqa: S608
        tuple(values.values()),
    )


def test_requests_of_the_first_release_are_kept_and_more_kinds_may_be_asked(
    tmp_path: Path,
) -> None:
    path = tmp_path / "first.db"
    first = Database(path)
    schema._upgrade(first, "0003")
    first.close()
    with sqlite3.connect(path) as plain:
        plain.execute("PRAGMA user_version=1")
        for table in ("staff", "case_file"):
            add(plain, table)
        add(plain, "request", kind="void", reason="重复登记")
    open_database(str(path), START).close()
    with sqlite3.connect(path) as plain:
        add(plain, "request", id=2, kind="escalation")
        asked = list(plain.execute("SELECT kind, reason FROM request ORDER BY id"))
        indexes = [name for (_, name, *_) in plain.execute("PRAGMA index_list(request)")]
    assert asked == [("void", "重复登记"), ("escalation", "")]
    assert {"ix_request_case_id", "ix_request_open"} <= set(indexes)
