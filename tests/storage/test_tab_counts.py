"""The counts of the tabs say what the pages hold, for everybody and whatever is kept from them."""

import random
from datetime import timedelta

import pytest

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.rows.board import (
    DayBounds,
    Figure,
    Share,
    figure_filter,
    share_filter,
)
from desktop.domain.rows.queue import QueueFilter, QueueTab
from desktop.domain.status import Status
from desktop.models import CoHandler, Department, Request, Staff, Window
from desktop.storage.database import Database
from desktop.storage.queries import board, queue, tab_counts
from desktop.storage.queries.tab_counts import tab_counts as counted
from tests.storage.conftest import NOW
from tests.storage.test_ddl import a_case

CASES = 400
ROLES = {
    "clerk": (1, {Role.CLERK}, 1, 1, ()),
    "supervisor": (2, {Role.SUPERVISOR}, None, None, ()),
    "auditor": (3, {Role.AUDITOR}, None, 2, ()),
    "handler": (4, {Role.HANDLER}, 1, None, ()),
    "substitute": (4, {Role.HANDLER}, 1, None, (2,)),
    "handler without department": (4, {Role.HANDLER}, None, None, ()),
    "administrator": (5, {Role.ADMIN}, None, None, ()),
}


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """Fill a hall by chance with everything that decides who sees a case and where it counts."""
    from desktop.storage.opening import open_database

    database = open_database(str(tmp_path_factory.mktemp("mixed") / "hall.db"), NOW)
    source = random.Random(8)
    some = (None, 1, 2)
    with database.write() as session:
        session.add_all(Department(code=f"D{n}", name=f"d{n}") for n in (1, 2))
        session.add_all(Staff(number=f"100{n}", name=f"n{n}") for n in range(1, 6))
        session.add_all(Window(code=f"W{n}", name="w") for n in (1, 2))
        session.flush()
        for serial in range(1, CASES + 1):
            case = a_case(source.randint(1, 5), serial, source.choice(list(Status)))
            case.registered_by = source.randint(1, 5)
            case.handler_id = source.choice((*some, 4))
            case.lead_department_id = source.choice(some)
            case.window_id = source.choice(some)
            case.accused_staff_id = source.choice((None, None, 1, 2, 3, 4))
            case.accused_text = source.choice(("", "somebody"))
            case.confidential = source.random() < 0.3
            case.integrity_lead = source.random() < 0.1
            case.received_at = NOW - timedelta(hours=source.randint(0, 40))
            case.next_due = NOW + timedelta(hours=source.randint(-30, 60))
            session.add(case)
            session.flush()
            if source.random() < 0.2:
                who, kind = source.randint(1, 5), "extension"
                session.add(
                    Request(case_id=case.id, kind=kind, asked_by=who, asked_at=NOW, reason="r")
                )
            if source.random() < 0.2:
                unit = source.randint(1, 2)
                session.add(
                    CoHandler(case_id=case.id, department_id=unit, asked_at=NOW, due_at=NOW)
                )
    return database


def someone(name: str) -> Actor:
    key, roles, department, window, lent = ROLES[name]
    lending = frozenset(lent)
    return Actor(key, "n", "n", frozenset(roles), department, window, lent_departments=lending)


@pytest.mark.parametrize("name", ROLES)
def test_every_tab_counts_what_its_page_holds(mixed: Database, name: str) -> None:
    actor = someone(name)
    with mixed.read() as session:
        told = {count.tab: count.number for count in counted(session, actor, NOW)}
        held = {
            tab: len(
                queue.page(session, actor, QueueFilter(tab=tab), NOW, cursor=None, limit=CASES).rows
            )
            for tab in QueueTab
        }
    assert told == held
    assert (sum(held.values()) == 0) is (name == "administrator")


def test_many_are_counted_no_further_than_the_cap(
    mixed: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tab_counts, "COUNT_CAP", 10)
    actor = Actor(2, "n", "n", frozenset({Role.SUPERVISOR}))
    with mixed.read() as session:
        all_open = counted(session, actor, NOW)[-1]
    assert (all_open.number, all_open.capped) == (10, True)


@pytest.mark.parametrize("name", ROLES)
def test_every_figure_of_the_board_counts_what_its_list_holds(mixed: Database, name: str) -> None:
    actor = someone(name)
    day = DayBounds(NOW - timedelta(hours=9), NOW + timedelta(hours=15))

    def held(wanted: QueueFilter) -> int:
        return len(queue.page(session, actor, wanted, NOW, cursor=None, limit=CASES).rows)

    with mixed.read() as session:
        found = board.board(session, actor, NOW, day, NOW)
        told = {figure: count.number for figure, count in found.figures.items()}
        assert told == {figure: held(figure_filter(figure, day)) for figure in Figure}
        for load in found.handlers:
            for share in (Share.OPEN, Share.TODAY, Share.OVERDUE):
                listed = held(share_filter(share, day, handler_id=load.id))
                assert getattr(load, share.value) == listed
        for place in found.windows:
            for share in (Share.INTAKE, Share.OPEN, Share.OVERDUE):
                listed = held(share_filter(share, day, window_id=place.id))
                assert getattr(place, share.value) == listed
    assert any(told.values()) is bool(found.handlers) is (name != "administrator")
