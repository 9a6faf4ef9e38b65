"""The full-text index of cases: bigrams in, case ids out."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Select, column, exists, select, table, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.storage.search_text import index_tokens

_INDEX = table("case_search", column("rowid"), column("case_search"))
_ADD: Final = "INSERT INTO case_search (rowid, body) VALUES (?, ?)"
_DROP: Final = text("DELETE FROM case_search WHERE rowid = :id")


def index_cases(session: Session, words: Iterable[tuple[int, str]]) -> None:
    """Add the words of new cases, each with its case's id, inside the caller's transaction."""
    rows = [(case_id, index_tokens(body)) for case_id, body in words]
    session.connection().exec_driver_sql(_ADD, rows if len(rows) > 1 else rows[0])


def index_case(session: Session, case_id: int, body: str) -> None:
    """Add the words of one new case."""
    index_cases(session, [(case_id, body)])


def reindex_case(session: Session, case_id: int, body: str) -> None:
    """Replace the words of a case after a correction."""
    session.connection().execute(_DROP, {"id": case_id})
    index_case(session, case_id, body)


def matching(phrase: str) -> Select[int]:
    """Return a select of the ids of cases that contain `phrase`, made by `query_phrase`."""
    return select(_INDEX.c.rowid).where(_INDEX.c.case_search.op("MATCH")(phrase))


def matches(
    phrase: str, case_id: ColumnElement[int] | InstrumentedAttribute[int]
) -> ColumnElement[bool]:
    """Return the condition that one case, already at hand, contains `phrase`."""
    return exists(matching(phrase).where(_INDEX.c.rowid == case_id).correlate_except(_INDEX))
