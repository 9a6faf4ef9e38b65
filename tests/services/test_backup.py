"""One sealed, proved file with everything; the daily one by itself; nothing else is touched."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.errors import InvalidInput, NotAllowed, StorageTrouble
from desktop.domain.permissions import GRANTS, Permission, Role
from desktop.models import Hall, Setting
from desktop.services import desk_log
from desktop.services.backup import LAST, BackupService
from desktop.services.context import Context
from desktop.services.recovery import RecoveryService
from desktop.storage.attachment_store import AttachmentStore
from tests.services.seeding import SmallHall
from tests.survival.world import attach, register

PASSPHRASE = "七月的窗口 lamp 四十二盏"
CHEAP = 1 << 4


@pytest.fixture
def recovery(context: Context) -> RecoveryService:
    return RecoveryService(context, CHEAP)


@pytest.fixture
def service(context: Context, hall: SmallHall, recovery: RecoveryService) -> BackupService:
    recovery.set_passphrase(hall.actor_of(Role.AUDITOR), PASSPHRASE)
    return BackupService(context)


@pytest.fixture
def admin(hall: SmallHall) -> Actor:
    return hall.actors["9001"]


def refused(act: Callable[[], object]) -> StorageTrouble:
    with pytest.raises(StorageTrouble) as told:
        act()
    return told.value


def test_file_is_whole_and_told(
    service: BackupService, context: Context, hall: SmallHall, admin: Actor, tmp_path: Path
) -> None:
    register(context, hall, 1)
    row = service.back_up(admin, tmp_path / "out" / "hall.jsb")
    assert row.size == row.path.stat().st_size > 0
    assert service.state(admin).last_at == row.made_at
    with context.database.read() as session:
        assert desk_log.first_break(session) is None
    assert list(context.database.folder.glob("backup-*")) == []
    assert [path.name for path in row.path.parent.iterdir()] == ["hall.jsb"]


def test_nobody_reads_it_without_the_passphrase(
    service: BackupService, context: Context, hall: SmallHall, admin: Actor, tmp_path: Path
) -> None:
    register(context, hall, 1)
    content = service.back_up(admin, tmp_path / "hall.jsb").path.read_bytes()
    name = hall.actors["1001"].name
    for secret in ("周标记", "13800006621", "居住证", "SQLite format 3", name, "安河区"):
        assert secret.encode() not in content


def test_the_search_for_secrets_can_see(context: Context, hall: SmallHall) -> None:
    """Positive control: the same words are found in the plain database."""
    register(context, hall, 1)
    with context.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    content = context.database.path.read_bytes()
    for secret in ("周标记", "13800006621", "居住证", "SQLite format 3"):
        assert secret.encode() in content


def test_without_a_recovery_key_nothing_is_written(
    context: Context, hall: SmallHall, tmp_path: Path
) -> None:
    service = BackupService(context)
    target = tmp_path / "hall.jsb"
    trouble = refused(lambda: service.back_up(hall.actors["9001"], target))
    assert trouble.code == "recovery_key_missing"
    assert refused(service.daily).code == "recovery_key_missing"
    assert not target.exists()


def test_existing_file_is_never_replaced(
    service: BackupService, admin: Actor, tmp_path: Path
) -> None:
    target = tmp_path / "hall.jsb"
    target.write_bytes(b"something of somebody")
    assert refused(lambda: service.back_up(admin, target)).code == "backup_exists"
    assert target.read_bytes() == b"something of somebody"


def test_place_that_cannot_be_written_is_told(
    service: BackupService, admin: Actor, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    trouble = refused(lambda: service.back_up(admin, tmp_path / "file" / "hall.jsb"))
    assert trouble.code == "backup_not_written"


def test_unsound_hall_is_not_backed_up(
    service: BackupService, context: Context, hall: SmallHall, admin: Actor, tmp_path: Path
) -> None:
    register(context, hall, 1)
    with context.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_UPDATE")
        connection.exec_driver_sql("UPDATE entry SET content = content || ' '")
    trouble = refused(lambda: service.back_up(admin, tmp_path / "hall.jsb"))
    assert (trouble.code, trouble.params["part"]) == ("backup_source_damaged", "entry")
    assert not (tmp_path / "hall.jsb").exists()


def test_missing_attachment_is_told(
    service: BackupService, context: Context, hall: SmallHall, admin: Actor, tmp_path: Path
) -> None:
    attach(context, hall, register(context, hall, 1))
    store = AttachmentStore(context.database)
    service.back_up(admin, tmp_path / "first.jsb")
    for digest in list(store.digests()):
        store.drop(digest)
    trouble = refused(lambda: service.back_up(admin, tmp_path / "second.jsb"))
    assert trouble.params["part"] == "attachment"


def test_one_a_day_by_itself(service: BackupService, clock: FixedClock, admin: Actor) -> None:
    assert service.daily() is not None
    clock.advance(timedelta(hours=3))
    assert service.daily() is None
    clock.advance(timedelta(hours=21))
    assert service.daily() is not None
    assert len(service.state(admin).backups) == 2


def test_demonstration_and_empty_database_make_none(
    service: BackupService, context: Context
) -> None:
    with context.database.write() as session:
        session.query(Hall).one().demonstration = True
    assert service.daily() is None


def test_daily_ones_are_thinned_and_strangers_left_alone(
    service: BackupService, admin: Actor
) -> None:
    folder = service.state(admin).folder
    folder.mkdir(parents=True)
    strangers = [folder / "jisu-holiday.jsb", folder / "jisu-20200101-000000.jsb.old"]
    old = [folder / f"jisu-202501{day:02d}-{hour:02d}0000.jsb" for day in (1, 2) for hour in (1, 2)]
    for path in [*strangers, *old]:
        path.touch()
    service.daily()
    left = {path.name for path in folder.iterdir()}
    assert {path.name for path in strangers} <= left
    assert {path.name for path in old} & left == {old[1].name, old[3].name}
    assert service.state(admin).backups[0].key
    assert service.state(admin).backups[-1].key == ""  # not a backup at all


def test_daily_ones_go_where_they_are_sent(
    service: BackupService, admin: Actor, tmp_path: Path
) -> None:
    service.set_folder(admin, tmp_path / "other disk")
    row = service.daily()
    assert row is not None
    assert row.path.parent == tmp_path / "other disk"
    (tmp_path / "file").touch()
    with pytest.raises(InvalidInput):
        service.set_folder(admin, tmp_path / "file")


def test_plain_copy_left_by_a_crash_is_swept(
    service: BackupService, context: Context, admin: Actor, tmp_path: Path
) -> None:
    folder = context.database.folder
    old, young = folder / "backup-old", folder / "backup-young"
    for path in (old, young):
        path.mkdir(parents=True)
        (path / "copy.db").write_text("plain")
    long_ago = (context.clock.now() - timedelta(days=2)).timestamp()
    os.utime(old, (long_ago, long_ago))
    service.back_up(admin, tmp_path / "hall.jsb")
    assert not old.exists()
    assert young.exists()


def test_only_those_with_the_right(
    service: BackupService,
    recovery: RecoveryService,
    actor_of: Callable[..., Actor],
    tmp_path: Path,
) -> None:
    acts: list[tuple[Permission, Callable[[Actor], object]]] = [
        (Permission.BACK_UP, lambda who: service.back_up(who, tmp_path / f"{who.number}.jsb")),
        (Permission.BACK_UP, service.state),
        (Permission.BACK_UP, lambda who: service.set_folder(who, tmp_path)),
        (Permission.KEEP_RECOVERY, lambda who: recovery.set_passphrase(who, PASSPHRASE)),
    ]
    for role in Role:
        for permission, act in acts:
            if role in GRANTS[permission]:
                act(actor_of(role))
            else:
                with pytest.raises(NotAllowed):
                    act(actor_of(role))


def test_administrator_does_not_keep_the_passphrase() -> None:
    assert not GRANTS[Permission.KEEP_RECOVERY] & GRANTS[Permission.BACK_UP]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "passphrase_short"),
        ("elevenchars", "passphrase_short"),
        ("a" * 40, "passphrase_simple"),
    ],
)
def test_weak_passphrase_is_refused(
    recovery: RecoveryService, hall: SmallHall, words: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as told:
        recovery.set_passphrase(hall.actor_of(Role.DUTY_HEAD), words)
    assert told.value.code == code


def test_last_moment_is_read_back(service: BackupService, context: Context, admin: Actor) -> None:
    assert service.state(admin).last_at is None
    with context.database.write() as session:
        session.add(Setting(name=LAST, value="2026-03-01T00:00:00+00:00"))
    assert service.state(admin).last_at == datetime.fromisoformat("2026-03-01T00:00:00+00:00")
    with context.database.read() as session:
        assert session.execute(text("SELECT count(*) FROM setting")).scalar_one() > 1


def test_reading_back_sees_a_disk_that_lies(
    context: Context,
    hall: SmallHall,
    admin: Actor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    RecoveryService(context, CHEAP).set_passphrase(hall.actor_of(Role.AUDITOR), PASSPHRASE)

    def lose_the_end(descriptor: int) -> None:
        os.truncate(descriptor, 5_000)

    monkeypatch.setattr("desktop.storage.backup_file.os.fsync", lose_the_end)
    with pytest.raises(StorageTrouble) as told:
        BackupService(context).back_up(admin, tmp_path / "hall.jsb")
    assert told.value.code == "backup_damaged"
    assert list(tmp_path.glob("*.jsb*")) == []
