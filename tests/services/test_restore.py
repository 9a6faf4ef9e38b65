"""A backup comes back whole or not at all, and the former data is never lost."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.errors import InvalidInput, KnownError, NotAllowed
from desktop.domain.permissions import Role
from desktop.domain.rows.intake import Registered
from desktop.models import Case, DeskLog
from desktop.services import restore as module
from desktop.services.backup import BackupService
from desktop.services.context import Context
from desktop.services.recovery import RecoveryService
from desktop.services.restore import RestoreService
from desktop.storage.attachment_store import AttachmentStore
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from desktop.storage.schema import SCHEMA
from tests.services.seeding import SmallHall
from tests.small_hall import START
from tests.survival.invariants import Known, violations
from tests.survival.world import PICTURE, attach, register

PASSPHRASE = "七月的窗口 lamp 四十二盏"
CHEAP = 1 << 4


@pytest.fixture
def admin(hall: SmallHall) -> Actor:
    return hall.actors["9001"]


@pytest.fixture
def saved(context: Context, hall: SmallHall) -> Registered:
    case = register(context, hall, 1)
    attach(context, hall, case)
    return case


@pytest.fixture
def file(
    context: Context, hall: SmallHall, saved: Registered, admin: Actor, tmp_path: Path
) -> Path:
    assert saved.case_id
    RecoveryService(context, CHEAP).set_passphrase(hall.actor_of(Role.AUDITOR), PASSPHRASE)
    return BackupService(context).back_up(admin, tmp_path / "hall.jsb").path


@pytest.fixture
def service(clock: FixedClock) -> RestoreService:
    return RestoreService(clock)


def numbers(path: Path) -> list[str]:
    database = open_database(str(path), START)
    with database.read() as session:
        found = list(session.scalars(select(Case.number).order_by(Case.id)))
    broken = violations(database, Known())
    database.close()
    assert broken == []
    return found


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as told:
        act()
    return told.value.code


def test_empty_machine_gets_everything(
    service: RestoreService, file: Path, saved: Registered, tmp_path: Path
) -> None:
    target = tmp_path / "new machine" / "hall.db"
    row = service.rescue(file, target, PASSPHRASE)
    assert (row.cases, row.attachments, row.aside, row.made_at) == (1, 1, None, START)
    assert numbers(target) == [saved.number]
    store = AttachmentStore(Database(target))
    assert [store.read(digest) for digest in store.digests()] == [PICTURE]
    assert sorted(path.name for path in target.parent.iterdir()) == ["hall.data", "hall.db"]


def test_restore_is_in_the_log(service: RestoreService, file: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "hall.db"
    service.rescue(file, target, PASSPHRASE)
    database = open_database(str(target), START)
    with database.read() as session:
        kinds = list(session.scalars(select(DeskLog.kind)))
    database.close()
    assert kinds[-1] == "restored"


def test_former_data_is_kept_aside_with_its_attachments(
    service: RestoreService,
    file: Path,
    saved: Registered,
    context: Context,
    hall: SmallHall,
    admin: Actor,
) -> None:
    later = register(context, hall, 2)
    attach(context, hall, later, PICTURE + b" of later")
    context.database.close()
    row = service.replace(admin, file, context.database.path, PASSPHRASE)
    assert numbers(context.database.path) == [saved.number]
    assert row.aside is not None
    assert numbers(row.aside) == [saved.number, later.number]


def test_nobody_may_be_at_work(
    service: RestoreService, file: Path, context: Context, hall: SmallHall, admin: Actor
) -> None:
    later = register(context, hall, 2)
    trouble = code_of(lambda: service.replace(admin, file, context.database.path, PASSPHRASE))
    assert trouble == "database_busy"
    context.database.close()
    assert later.number in numbers(context.database.path)


def test_damaged_database_is_replaced_and_kept(
    service: RestoreService, file: Path, context: Context, saved: Registered
) -> None:
    context.database.close()
    path = context.database.path
    path.write_bytes(b"garbage")
    path.with_name(path.name + "-wal").write_bytes(b"stale journal")
    row = service.rescue(file, path, PASSPHRASE)
    assert numbers(path) == [saved.number]
    assert row.aside is not None
    assert row.aside.read_bytes() == b"garbage"
    assert row.aside.with_name(row.aside.name + "-wal").read_bytes() == b"stale journal"


@pytest.fixture
def untouched(context: Context) -> Iterator[Path]:
    """Give the closed current database and see that it was not touched."""
    context.database.close()
    path = context.database.path
    before, beside = path.read_bytes(), sorted(path.parent.rglob("*"))
    yield path
    assert path.read_bytes() == before
    assert sorted(path.parent.rglob("*")) == beside


def test_wrong_passphrase(
    service: RestoreService, file: Path, untouched: Path, admin: Actor
) -> None:
    with pytest.raises(InvalidInput) as told:
        service.replace(admin, file, untouched, "not these words")
    assert told.value.code == "passphrase_wrong"


def test_existing_database_is_not_taken_for_an_empty_machine(
    service: RestoreService, file: Path, untouched: Path
) -> None:
    assert code_of(lambda: service.rescue(file, untouched, PASSPHRASE)) == "database_exists"


def test_right_is_needed_to_replace(
    service: RestoreService, file: Path, untouched: Path, hall: SmallHall
) -> None:
    with pytest.raises(NotAllowed):
        service.replace(hall.actor_of(Role.SUPERVISOR), file, untouched, PASSPHRASE)


def broken_copies(file: Path) -> Iterator[tuple[str, bytes, str]]:
    whole = file.read_bytes()
    body = whole.index(b"}", whole.index(b'"schema"')) + 1
    yield "flipped byte", whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:], "backup_damaged"
    yield "cut off", whole[:-1], "backup_damaged"
    yield "longer", whole + b"x", "backup_damaged"
    yield "no body", whole[:body], "backup_damaged"
    yield "altered header", whole.replace(b'"program": "', b'"program": "9', 1), "backup_unreadable"
    yield "no backup", b"PK\x03\x04", "backup_unreadable"
    yield "empty", b"", "backup_unreadable"
    yield "header cut off", whole[:40], "backup_unreadable"
    yield "newer", whole.replace(b'"format": 1', b'"format": 9', 1), "backup_newer"
    schema = (f'"schema": {SCHEMA}'.encode(), b'"schema":99')
    yield "newer schema", whole.replace(*schema, 1), "backup_newer"


def test_what_cannot_be_verified_is_refused(
    service: RestoreService, file: Path, context: Context, admin: Actor, tmp_path: Path
) -> None:
    context.database.close()
    target = context.database.path
    before = target.read_bytes()
    for name, content, code in broken_copies(file):
        broken = tmp_path / "broken.jsb"
        broken.write_bytes(content)
        assert code_of(lambda: service.replace(admin, broken, target, PASSPHRASE)) == code, name  # noqa: B023
        assert target.read_bytes() == before, name
        assert not list(tmp_path.glob("restore-*")), name


def test_missing_file_is_told(service: RestoreService, untouched: Path, admin: Actor) -> None:
    missing = untouched.with_name("missing.jsb")
    trouble = code_of(lambda: service.replace(admin, missing, untouched, PASSPHRASE))
    assert trouble == "backup_unreadable"


def test_unproved_content_is_refused(
    service: RestoreService,
    context: Context,
    hall: SmallHall,
    admin: Actor,
    saved: Registered,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A well-sealed file whose history was altered before sealing."""
    assert saved.case_id
    with context.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_UPDATE")
        connection.exec_driver_sql("UPDATE entry SET content = content || ' '")
    monkeypatch.setattr("desktop.services.backup.damages", lambda *_where: iter(()))
    RecoveryService(context, CHEAP).set_passphrase(hall.actor_of(Role.AUDITOR), PASSPHRASE)
    file = BackupService(context).back_up(admin, tmp_path / "altered.jsb").path
    target = tmp_path / "new" / "hall.db"
    assert code_of(lambda: service.rescue(file, target, PASSPHRASE)) == "backup_unproved"
    assert not target.exists()


def test_newer_key_does_not_open_older_backups(
    service: RestoreService,
    file: Path,
    context: Context,
    hall: SmallHall,
    admin: Actor,
    tmp_path: Path,
) -> None:
    second = "another passphrase of 2027"
    RecoveryService(context, CHEAP).set_passphrase(hall.actor_of(Role.DUTY_HEAD), second)
    newer = BackupService(context).back_up(admin, tmp_path / "newer.jsb").path
    wrong = code_of(lambda: service.rescue(file, tmp_path / "a" / "h.db", second))
    assert wrong == "passphrase_wrong"
    service.rescue(file, tmp_path / "b" / "h.db", PASSPHRASE)
    service.rescue(newer, tmp_path / "c" / "h.db", second)


@pytest.mark.parametrize("stop_at", range(6))
def test_power_cut_leaves_the_one_or_the_other(
    service: RestoreService,
    file: Path,
    context: Context,
    hall: SmallHall,
    admin: Actor,
    saved: Registered,
    monkeypatch: pytest.MonkeyPatch,
    stop_at: int,
) -> None:
    later = register(context, hall, 2)
    attach(context, hall, later, PICTURE + b" of later")
    context.database.close()
    path = context.database.path
    steps = 0

    class PowerCut(BaseException):
        pass

    def cut(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object) -> object:
            nonlocal steps
            steps += 1
            if steps > stop_at:
                raise PowerCut
            return real(*arguments)

        return step

    for name in ("_fold", "_link", "_swap"):
        monkeypatch.setattr(module, name, cut(getattr(module, name)))
    monkeypatch.setattr(AttachmentStore, "drop", cut(AttachmentStore.drop))
    with pytest.raises(PowerCut):
        service.replace(admin, file, path, PASSPHRASE)
    for left in path.parent.glob("restore-*"):
        shutil.rmtree(left)
    database = open_database(str(path), START)
    with database.read() as session:
        found = list(session.scalars(select(Case.number).order_by(Case.id)))
    assert found in ([saved.number], [saved.number, later.number])
    # Files of the other state may still lie about; none of this one may lack.
    assert not [told for told in violations(database) if "orphaned" not in told]
    database.close()
