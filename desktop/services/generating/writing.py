"""Writing many finished cases at once: one statement per table and batch."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import FromClause, func, insert, select, text
from sqlalchemy.orm import Session

from desktop.models import Base, Case, Entry
from desktop.services.case_clocks import show_next
from desktop.services.generating.scene import Scene
from desktop.services.history import chain
from desktop.services.registration import words_of
from desktop.storage.search_text import index_tokens

_INDEX = text("INSERT INTO case_search (rowid, body) VALUES (:id, :body)")


def first_free_id(session: Session) -> int:
    """Return the id the next case may have; the caller holds the write lock."""
    return (session.scalar(select(func.max(Case.id))) or 0) + 1


def store(session: Session, scenes: Iterable[Scene]) -> None:
    """Write cases whose ids are set, with everything that belongs to them."""
    rows: dict[FromClause, list[dict[str, Any]]] = defaultdict(list)
    index: list[dict[str, Any]] = []
    for scene in scenes:
        case = scene.case
        show_next(case)
        # As in registration: every line after the first counts as an edit.
        case.version = len(scene.lines)
        parts = (*case.persons, *case.points, *case.clocks)
        for part in parts:
            setattr(part, "case_id", case.id)  # noqa: B010  three classes, one column
        for record in (case, *parts, *scene.beside):
            rows[record.__table__].append(_columns(record))
        rows[Entry.__table__] += chain(case.id, scene.lines)
        index.append({"id": case.id, "body": index_tokens(words_of(case))})
    # Parents before children, as the metadata sorts them.
    for table in Base.metadata.sorted_tables:
        if rows[table]:
            session.connection().execute(insert(table), rows[table])
    session.connection().execute(_INDEX, index)


def _columns(record: Base) -> dict[str, Any]:
    """Return every column but an unset key, those not set with their defaults."""
    told = record.__dict__
    return {
        name: told.get(name, default)
        for name, default in _defaults(record.__table__)
        if name != "id" or told.get("id") is not None
    }


@cache
def _defaults(table: FromClause) -> tuple[tuple[str, Any], ...]:
    """Return each column of a table with the plain value it takes when none is given."""
    return tuple((column.key, getattr(column.default, "arg", None)) for column in table.columns)
