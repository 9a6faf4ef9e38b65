"""Statements compiled once and run as text: for the few that run while a person waits.

SQLAlchemy looks a statement up in its cache, gathers its parameters and wraps the result each time
it runs; for a row of a few columns that costs several times what the database does.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Executable, insert
from sqlalchemy.types import TypeEngine

from desktop.models import Base

Columns = Mapping[str, Any]
Written = Callable[[Any], Any]


class Prepared:
    """A statement whose result needs no conversion: codes, texts and whole numbers only."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        """Compile for the positional parameters of the embedded database."""
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        asked = {name: None for name, bind in compiled.binds.items() if bind.required}
        told = compiled.construct_expanded_state(asked)
        self._sql = told.statement
        self._own = {key: value for key, value in told.parameters.items() if key not in asked}
        writers = {name: _writer(bind.type, dialect) for name, bind in compiled.binds.items()}
        writers |= told.processors  # of the values of a list
        self._places = [(name, writers.get(name)) for name in told.positiontup or ()]

    def run(self, connection: Connection, values: Columns) -> CursorResult[*tuple[Any, ...]]:
        """Run with named values; what the statement itself holds is filled in.

        KeyError for a value the statement asks for and is not given.
        """
        named = {**self._own, **values}
        row = tuple([_stored(write, named[name]) for name, write in self._places])
        return connection.exec_driver_sql(self._sql, row)


@lru_cache(maxsize=64)
def prepared(statement: Executable, dialect: Dialect) -> Prepared:
    """Return the statement compiled; it must be an object that is kept."""
    return Prepared(statement, dialect)


def run(
    connection: Connection, statement: Executable, values: Columns
) -> CursorResult[*tuple[Any, ...]]:
    """Run a statement that is built once, compiled at its first use."""
    return prepared(statement, connection.dialect).run(connection, values)


def write_rows(
    connection: Connection, model: type[Base], rows: Sequence[Columns]
) -> CursorResult[*tuple[Any, ...]]:
    """Insert rows that all name the same columns; one row tells the key it was given."""
    sql, writers = _insertion(model, frozenset(rows[0]), connection.dialect)
    told = [tuple([_stored(write, row[name]) for name, write in writers]) for row in rows]
    return connection.exec_driver_sql(sql, told if len(told) > 1 else told[0])


@lru_cache(maxsize=128)
def _insertion(
    model: type[Base], names: frozenset[str], dialect: Dialect
) -> tuple[str, tuple[tuple[str, Written | None], ...]]:
    table = model.__table__
    columns = [column for column in table.columns if column.key in names]
    compiled = insert(model).compile(dialect=dialect, column_keys=[c.key for c in columns])
    writers = tuple((c.key, _writer(c.type, dialect)) for c in columns)
    return str(compiled), writers


def _writer(kind: TypeEngine[Any], dialect: Dialect) -> Written | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _stored(write: Written | None, value: object) -> object:
    return value if write is None else write(value)
