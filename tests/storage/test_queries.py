"""The shape of the queue's queries: which index, no sorting, no walk through closed files."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import QueueFilter, QueueSort, QueueTab
from desktop.domain.status import Status
from desktop.models import Case, Staff
from desktop.storage.database import Database
from desktop.storage.queries import queue, search
from desktop.storage.queries.tab_counts import tab_counts
from desktop.storage.search_index import index_case
from desktop.storage.search_text import like_escape
from tests.storage.conftest import NOW
from tests.storage.test_ddl import a_case

CLERK = Actor(1, "1001", "n", frozenset({Role.CLERK}))
HANDLER = Actor(2, "2001", "n", frozenset({Role.HANDLER}), department_id=1)
SORTS = [(sort, down) for sort in QueueSort for down in (False, True)]
CURSORS = {
    QueueSort.PRIORITY: ("P2", NOW, 5),
    QueueSort.NEXT_DUE: (NOW, 5),
    QueueSort.RECEIVED: (NOW, 5),
    QueueSort.NUMBER: (5,),
}


def plan_of(database: Database, ask: Callable[[Session], object]) -> list[str]:
    """Return the plan of every statement that `ask` runs, line by line."""
    told: list[tuple[str, Any]] = []

    def listen(_conn: Connection, _cursor: Any, statement: str, params: Any, *_rest: Any) -> None:
        told.append((statement, params))

    with database.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", listen)
        ask(session)
        event.remove(connection, "before_cursor_execute", listen)
        lines = []
        for statement, params in told:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", params)
            lines += [row[3] for row in rows]
    return lines


def page_plan(database: Database, wanted: QueueFilter, actor: Actor = CLERK, **how: Any) -> str:
    cursor = how.get("cursor")
    return "\n".join(
        plan_of(database, lambda s: queue.page(s, actor, wanted, NOW, cursor=cursor, limit=100))
    )


@pytest.mark.parametrize(("sort", "down"), SORTS)
@pytest.mark.parametrize("actor", [CLERK, HANDLER])
@pytest.mark.parametrize("later", [False, True])
def test_every_offered_order_walks_the_open_cases_in_that_order(
    database: Database, sort: QueueSort, actor: Actor, *, down: bool, later: bool
) -> None:
    wanted = QueueFilter(sort=sort, descending=down)
    plan = page_plan(database, wanted, actor, cursor=CURSORS[sort] if later else None)
    assert "TEMP B-TREE" not in plan
    assert "USING INDEX ix_case_file_open_" in plan


@pytest.mark.parametrize(("sort", "down"), SORTS)
def test_with_ended_cases_too_nothing_is_sorted(
    database: Database, sort: QueueSort, *, down: bool
) -> None:
    plan = page_plan(database, QueueFilter(sort=sort, descending=down, include_ended=True))
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize(("sort", "down"), SORTS)
@pytest.mark.parametrize("tab", [tab for tab in QueueTab if tab is not QueueTab.ALL])
def test_a_tab_never_meets_a_closed_file(
    database: Database, tab: QueueTab, sort: QueueSort, *, down: bool
) -> None:
    plan = page_plan(database, QueueFilter(tab=tab, sort=sort, descending=down))
    walks = [line for line in plan.splitlines() if line.startswith("SCAN case_file")]
    assert all("ix_case_file_open_" in line for line in walks)
    # What is mine and what waits for approval is looked up, then sorted: it is never much.
    if tab not in {QueueTab.MINE, QueueTab.TO_APPROVE}:
        assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("actor", [CLERK, HANDLER])
def test_counting_the_tabs_looks_only_into_indexes(database: Database, actor: Actor) -> None:
    plan = plan_of(database, lambda s: tab_counts(s, actor, NOW))
    walks = [line for line in plan if line.startswith("SCAN case_file")]
    assert all("ix_case_file_open_" in line for line in walks)


@pytest.mark.parametrize(
    ("typed", "index"),
    [
        ("退件", "case_search"),
        ("退", "case_search"),
        ("ljy", "ix_case_person_initials"),
        ("6621", "ix_case_person_phone_tail"),
        ("13800136621", "ix_case_person_phone_tail"),
        ("+86 138-0013-6621", "ix_case_person_phone_tail"),
        ("0007", "ix_case_file_serial"),
        ("03020007", "ix_case_file_serial"),
        ("TS202603020007", "sqlite_autoindex_case_file"),
    ],
)
@pytest.mark.parametrize("sort", QueueSort)
def test_what_is_typed_is_looked_up_and_never_searched_for(
    database: Database, typed: str, index: str, sort: QueueSort
) -> None:
    newest = sort is QueueSort.NUMBER
    plan = page_plan(database, QueueFilter(text=typed, sort=sort, descending=newest))
    assert index in plan
    assert "SCAN case_file" not in plan
    assert "SCAN case_person" not in plan


@pytest.mark.parametrize("many", [-1, 30_000])
def test_a_common_word_is_met_by_walking_the_wanted_order(
    database: Database, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(search, "FEW", -1)
    monkeypatch.setattr(search, "MANY", many)
    plan = page_plan(database, QueueFilter(text="退件"))
    assert "SCAN case_file USING INDEX ix_case_file_due" in plan
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("look", [2, 400])
@pytest.mark.parametrize(("few", "many"), [(1, 2), (1, 30_000), (1_000, 30_000)])
def test_pages_of_a_search_hold_every_hit_once(
    database: Database, monkeypatch: pytest.MonkeyPatch, look: int, few: int, many: int
) -> None:
    monkeypatch.setattr(queue, "_FIRST_LOOK", look)
    monkeypatch.setattr(search, "FEW", few)
    monkeypatch.setattr(search, "MANY", many)
    with database.write() as session:
        staff = Staff(number="1001", name="n")
        session.add(staff)
        session.flush()
        for serial in range(1, 30):
            status = Status.REGISTERED if serial % 3 else Status.CLOSED
            case = a_case(staff.id, serial, status)
            session.add(case)
            session.flush()
            index_case(session, case.id, "退件" if serial % 2 else "排队")
    for sort in QueueSort:
        wanted = QueueFilter(text="退", sort=sort, descending=True)
        found: list[int] = []
        cursor = None
        with database.read() as session:
            while True:
                page = queue.page(session, CLERK, wanted, NOW, cursor=cursor, limit=4)
                found += [row.id for row in page.rows]
                cursor = page.next_cursor
                if cursor is None:
                    break
        assert sorted(found) == list(range(1, 30, 2))
    assert found == sorted(found, reverse=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    texts=st.lists(st.text("等证退件Aab，。 ", min_size=1, max_size=12), min_size=1, max_size=6),
    place=st.integers(0, 5),
    cut=st.tuples(st.integers(0, 11), st.integers(1, 4)),
)
def test_a_word_finds_what_like_would_find(
    database: Database, texts: list[str], place: int, cut: tuple[int, int]
) -> None:
    source = texts[place % len(texts)]
    start = cut[0] % len(source)
    typed = source[start : start + cut[1]]
    assume(typed.isalnum())
    with Session(database.engine) as session:
        staff = Staff(number="1001", name="n")
        session.add(staff)
        session.flush()
        for serial, text in enumerate(texts, start=1):
            case = a_case(staff.id, serial)
            case.subject, case.original_text = "-", text
            session.add(case)
            session.flush()
            index_case(session, case.id, text)
        pattern = f"%{like_escape(typed)}%"
        like = Case.original_text.like(pattern, escape="\\")
        expected = set(session.scalars(select(Case.id).where(like)))
        page = queue.page(session, CLERK, QueueFilter(text=typed), NOW, cursor=None, limit=100)
        found = {row.id for row in page.rows}
        session.rollback()
    assert found == expected
