"""A hall at work for the fault tests: files, drafts, and processes that can be killed."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.media import Upload
from desktop.domain.rows.intake import Registered
from desktop.models import Staff
from desktop.services.actors import acting
from desktop.services.attachments import Attachments
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall, seed_small_hall

START = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
"""A Tuesday morning, half an hour after opening."""

CLERK = "1001"

PICTURE = b"\xff\xd8\xff\xe0 a picture"
"""No picture at all behind its first bytes; nothing looks further."""


def make_hall(path: Path) -> SmallHall:
    """Make a database with a small hall at `path`, the journal folded in."""
    database = open_database(str(path), START)
    hall = seed_small_hall(context_of(database))
    fold(database)
    database.close()
    return hall


def context_of(database: Database) -> Context:
    return Context(database, FixedClock(START), "desk-1")


def fold(database: Database) -> None:
    """Write the journal back, so that the file alone is the whole database."""
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def copy_hall(source: Path, target: Path) -> Path:
    shutil.copyfile(source, target)
    return target


def a_draft(number: int, stamp: int = 0) -> IntakeDraft:
    """Return a complaint that can be registered; `number` tells it from all others."""
    return IntakeDraft(
        uuid=str(UUID(int=(stamp << 64) + number)),
        person=PersonDraft(name="周标记", phone="13800006621"),
        original_text=f"第{number}次来办居住证，窗口说系统坏了，没有人告诉我什么时候能好。",
        demand="今天办好居住证",
        place="一楼 A01 窗口",
        read_back=True,
    )


def register(context: Context, hall: SmallHall, number: int, stamp: int = 0) -> Registered:
    return register_as(context, hall.actors[CLERK], number, stamp)


def register_as(context: Context, actor: Actor, number: int, stamp: int = 0) -> Registered:
    return IntakeService(context).register(actor, a_draft(number, stamp))


def actor_for(context: Context, number: str = CLERK) -> Actor:
    """Give a member of staff, without signing in: a killed process signs nobody out."""
    with context.database.read() as session:
        person = session.scalars(select(Staff).where(Staff.number == number)).one()
        return acting(session, person, START)


def attach(context: Context, hall: SmallHall, case: Registered, content: bytes = PICTURE) -> None:
    """Lay a picture beside a registered case."""
    Attachments(context).add_to_case(hall.actors[CLERK], case.case_id, Upload("a.jpg", content))
