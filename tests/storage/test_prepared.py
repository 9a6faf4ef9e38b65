"""Statements run as text write and ask exactly what SQLAlchemy would."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import bindparam, func, select

from desktop.models import Leave, Staff
from desktop.models.base import UtcDateTime
from desktop.storage.database import Database
from desktop.storage.inserts import columns_of, insert_all, insert_one, untracked
from desktop.storage.prepared import run

BEIJING = timezone(timedelta(hours=8))
START = datetime(2026, 3, 2, 8, 30, tzinfo=BEIJING)
_AWAY = select(func.count()).where(Leave.starts_at == bindparam("moment", type_=UtcDateTime()))


def _leave(staff_id: int, day: int) -> Leave:
    starts = START + timedelta(days=day)
    return untracked(Leave, staff_id=staff_id, starts_at=starts, ends_at=starts)


def test_moments_and_truths_are_stored_as_the_mapping_says(database: Database) -> None:
    with database.write() as session:
        key = insert_one(session, untracked(Staff, number="1001", name="n", active=False))
        insert_all(session, Leave, [columns_of(_leave(key, day)) for day in (0, 1)])
    with database.read() as session:
        assert session.get_one(Staff, key).active is False
        assert session.scalars(select(Leave.starts_at).order_by(Leave.id)).all() == [
            datetime(2026, 3, 2, 0, 30, tzinfo=UTC),
            datetime(2026, 3, 3, 0, 30, tzinfo=UTC),
        ]
        assert run(session.connection(), _AWAY, {"moment": START}).scalar() == 1


def test_an_untracked_record_can_still_be_added_and_changed(database: Database) -> None:
    with database.write() as session:
        staff = untracked(Staff, number="1002", name="before")
        session.add(staff)
        session.flush()
        staff.name = "after"
    with database.read() as session:
        assert session.scalars(select(Staff.name)).all() == ["after"]


def test_a_naive_moment_is_refused(database: Database) -> None:
    with database.read() as session, pytest.raises(ValueError, match="naive"):
        run(session.connection(), _AWAY, {"moment": START.replace(tzinfo=None)})
