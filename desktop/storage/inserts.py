"""Writing whole new records by columns: one prepared statement per table, no unit of work.

The unit of work would insert, read back and update the same row again; it is for changes.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Insert, insert
from sqlalchemy.orm import Session

from desktop.models import Base

Columns = Mapping[str, Any]


def insert_one(session: Session, record: Base) -> int:
    """Write a record and return the key the database gave it."""
    made = session.connection().execute(_statement(type(record)), columns_of(record))
    key = made.inserted_primary_key
    return int(key[0]) if key else 0


def insert_all(session: Session, model: type[Base], rows: Sequence[Columns]) -> None:
    """Write rows of one class, all with the same columns, in one statement."""
    if rows:
        session.connection().execute(_statement(model), rows)


def columns_of(record: Base, **others: object) -> dict[str, Any]:
    """Return every column but an unset key, those not set with their defaults."""
    told = {**record.__dict__, **others}
    row = {name: told.get(name, default) for name, default in _defaults(type(record))}
    if row.get("id", 0) is None:
        del row["id"]
    return row


@cache
def _statement(model: type[Base]) -> Insert:
    return insert(model)


@cache
def _defaults(model: type[Base]) -> tuple[tuple[str, Any], ...]:
    """Return each column of a table with the plain value it takes when none is given."""
    columns = model.__table__.columns
    return tuple((column.key, getattr(column.default, "arg", None)) for column in columns)
