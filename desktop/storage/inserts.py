"""Making and writing whole new records by columns: one statement per table, no unit of work.

The unit of work would insert, read back and update the same row again; it is for changes.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from desktop.models import Base
from desktop.storage.prepared import Columns, write_rows

R = TypeVar("R", bound=Base)


def untracked(model: type[R], **values: object) -> R:
    """Make a new record without noting each value as a change: a new row is written whole."""
    record = cast("R", inspect(model).class_manager.new_instance())
    record.__dict__.update(values)
    return record


def insert_one(session: Session, record: Base) -> int:
    """Write a record and return the key the database gave it."""
    return write_rows(session.connection(), type(record), [columns_of(record)]).lastrowid


def insert_all(session: Session, model: type[Base], rows: Sequence[Columns]) -> None:
    """Write rows of one class, all with the same columns, in one statement."""
    if rows:
        write_rows(session.connection(), model, rows)


def columns_of(record: Base, **others: object) -> dict[str, Any]:
    """Return every column but an unset key, those not set with their defaults."""
    told = {**record.__dict__, **others}
    row = {name: told.get(name, default) for name, default in _defaults(type(record))}
    if row.get("id", 0) is None:
        del row["id"]
    return row


@cache
def _defaults(model: type[Base]) -> tuple[tuple[str, Any], ...]:
    """Return each column of a table with the plain value it takes when none is given."""
    columns = model.__table__.columns
    return tuple((column.key, getattr(column.default, "arg", None)) for column in columns)
