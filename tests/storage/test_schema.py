"""The migrations and the mapped classes tell the same story."""

from datetime import UTC, datetime
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop.models import Base
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
