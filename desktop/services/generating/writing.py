"""Writing many finished cases at once: one statement per table and batch."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Base, Case, Entry
from desktop.services.case_clocks import show_next
from desktop.services.generating.scene import Scene
from desktop.services.history import chain
from desktop.services.registration import words_of
from desktop.storage.inserts import columns_of, insert_all
from desktop.storage.search_index import index_cases


def first_free_id(session: Session) -> int:
    """Return the id the next case may have; the caller holds the write lock."""
    return (session.scalar(select(func.max(Case.id))) or 0) + 1


def store(session: Session, scenes: Iterable[Scene]) -> None:
    """Write cases whose ids are set, with everything that belongs to them."""
    rows: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
    words: list[tuple[int, str]] = []
    for scene in scenes:
        case = scene.case
        show_next(case)
        # As in registration: every line after the first counts as an edit.
        case.version = len(scene.lines)
        parts = (*case.persons, *case.points, *case.clocks)
        for part in parts:
            rows[type(part)].append(columns_of(part, case_id=case.id))
        for record in (case, *scene.beside):
            rows[type(record)].append(columns_of(record))
        rows[Entry] += chain(case.id, scene.lines)
        words.append((case.id, words_of(case)))
    # Parents before children, as the metadata sorts them.
    order = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
    for model in sorted(rows, key=lambda model: order[model.__tablename__]):
        insert_all(session, model, rows[model])
    index_cases(session, words)
