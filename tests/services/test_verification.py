"""The auditor is told the first broken place of every chain, and nothing about hidden cases."""

from collections.abc import Callable

import pytest

from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind
from desktop.domain.errors import NotAllowed
from desktop.domain.permissions import GRANTS, Permission, Role
from desktop.domain.rows.verification import Damage, DamageKind
from desktop.models import Case
from desktop.services.context import Context
from desktop.services.history import Line, append
from desktop.services.verification import VerificationService
from desktop.storage.database import Database
from tests.services.seeding import SmallHall
from tests.survival.world import register

NUMBER = "TS202603100001"


@pytest.fixture
def service(context: Context, hall: SmallHall) -> VerificationService:
    """Give a hall with two cases, one of them with a longer history."""
    first = register(context, hall, 1)
    register(context, hall, 2)
    with context.database.write() as session:
        case = session.get_one(Case, first.case_id)
        for text in ("one", "two"):
            line = Line(
                EntryKind.NOTE, context.clock.now(), None, "", case.status, case.status, text=text
            )
            append(session, case.id, line)
    return VerificationService(context)


def alter(database: Database, statement: str) -> None:
    with database.engine.begin() as connection:
        for table in ("entry", "desk_log"):
            connection.exec_driver_sql(f"DROP TRIGGER {table}_no_UPDATE")
            connection.exec_driver_sql(f"DROP TRIGGER {table}_no_DELETE")
        connection.exec_driver_sql(statement)


def test_sound_hall_is_whole(service: VerificationService, hall: SmallHall) -> None:
    report = service.verify(hall.actor_of(Role.AUDITOR))
    assert report.is_whole
    assert (report.cases, report.entries) == (2, 6)


@pytest.mark.parametrize(
    ("statement", "seq", "why"),
    [
        ("UPDATE entry SET content = replace(content, 'one', 'eno')", 3, "altered"),
        ("UPDATE entry SET at = '2020-01-01 00:00:00.000000' WHERE seq = 2", 2, "altered"),
        ("UPDATE entry SET previous_hash = hash WHERE seq = 4", 4, "unchained"),
        ("DELETE FROM entry WHERE seq = 3", 4, "missing"),
    ],
)
def test_first_broken_entry_is_named(
    service: VerificationService,
    hall: SmallHall,
    database: Database,
    statement: str,
    seq: int,
    why: str,
) -> None:
    alter(database, statement)
    found = service.verify(hall.actor_of(Role.AUDITOR)).damages
    assert Damage(DamageKind.ENTRY, NUMBER, why, seq) in found
    numbers = [damage.reference for damage in found if damage.kind is DamageKind.ENTRY]
    assert len(numbers) == len(set(numbers))


def test_cut_off_tail_shows_when_the_state_is_elsewhere(
    service: VerificationService, hall: SmallHall, database: Database
) -> None:
    alter(database, "DELETE FROM entry WHERE seq > 1")
    found = service.verify(hall.actor_of(Role.AUDITOR)).damages
    assert Damage(DamageKind.STATE, NUMBER, "status", 1) in found


def test_case_without_history_is_named(
    service: VerificationService, hall: SmallHall, database: Database
) -> None:
    alter(database, "DELETE FROM entry WHERE case_id = 1")
    found = service.verify(hall.actor_of(Role.AUDITOR)).damages
    assert found == (Damage(DamageKind.STATE, NUMBER, "no_history"),)


def test_number_of_a_hidden_case_is_not_told(
    service: VerificationService, hall: SmallHall, database: Database
) -> None:
    alter(database, "UPDATE entry SET content = replace(content, 'one', 'eno')")
    with database.write() as session:
        session.get_one(Case, 1).integrity_lead = True
    assert service.verify(hall.actor_of(Role.SUPERVISOR)).damages[0].reference == ""
    assert service.verify(hall.actor_of(Role.AUDITOR)).damages[0].reference == NUMBER


def test_desk_log_is_proved_too(
    service: VerificationService, hall: SmallHall, database: Database
) -> None:
    alter(database, "UPDATE desk_log SET kind = 'other' WHERE id = 1")
    found = service.verify(hall.actor_of(Role.AUDITOR)).damages
    assert found == (Damage(DamageKind.DESK_LOG, "", "unchained", 1),)


def test_damaged_file_is_told_before_anything_else(
    service: VerificationService, hall: SmallHall, database: Database
) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        connection.exec_driver_sql(
            "UPDATE sqlite_master SET rootpage = rootpage + 1 WHERE name = 'ix_case_file_serial'"
        )
    database.engine.dispose()
    found = service.verify(hall.actor_of(Role.AUDITOR)).damages
    assert found == (Damage(DamageKind.FILE, "", "damaged"),)


@pytest.mark.parametrize("role", list(Role))
def test_only_those_with_the_right_may(
    service: VerificationService, actor_of: Callable[..., Actor], role: Role
) -> None:
    actor = actor_of(role)
    if role in GRANTS[Permission.VERIFY]:
        assert service.verify(actor).is_whole
    else:
        with pytest.raises(NotAllowed):
            service.verify(actor)
