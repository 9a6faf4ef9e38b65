"""A backup made while others register holds one moment: whole, sound, and restorable."""

import shutil
import threading
import time
from pathlib import Path

from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.backup import BackupService
from desktop.services.recovery import RecoveryService
from desktop.services.restore import RestoreService
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.processes import Child, Heard, Job
from tests.survival.world import START, context_of, register

PASSPHRASE = "七月的窗口 lamp 四十二盏"
CHEAP = 1 << 4
BACKUPS = 3
PERSON = "周标记"


def listen(writer: Child, heard: Heard) -> None:
    for line in writer.lines():
        heard.take(line)


def test_every_finished_backup_restores_to_a_sound_hall(
    location: Path, hall: SmallHall, tmp_path: Path
) -> None:
    database = open_database(str(location), START)
    context = context_of(database)
    RecoveryService(context, CHEAP).set_passphrase(hall.actor_of(Role.AUDITOR), PASSPHRASE)
    heard, writer = Heard(), Job(location).start()
    ear = threading.Thread(target=listen, args=(writer, heard))
    ear.start()
    promised: list[dict[str, str]] = []
    for number in range(BACKUPS):
        while len(heard.acknowledged) <= 3 * number:
            assert ear.is_alive()
            time.sleep(0.005)
        promised.append(dict(heard.acknowledged))
        target = tmp_path / "backups" / f"{number}.jsb"
        BackupService(context).back_up(hall.actors["9001"], target)
    writer.kill()
    ear.join()
    assert writer.complaint() == ""
    database.close()
    for number, known in enumerate(promised):
        target = tmp_path / f"restored-{number}" / "hall.db"
        file = tmp_path / "backups" / f"{number}.jsb"
        RestoreService(FixedClock(START)).rescue(file, target, PASSPHRASE)
        restored = open_database(str(target), START)
        # Nothing acknowledged before the backup began may lack in it; nobody is named beside it.
        folders = (tmp_path / "backups",)
        assert violations(restored, Known(known, (PERSON,), folders)) == []
        restored.close()


def test_copied_live_file_would_be_seen(
    database: Database, hall: SmallHall, tmp_path: Path
) -> None:
    """Positive control: a plain copy of a database in use misses what lies in the journal."""
    told = register(context_of(database), hall, 1)
    copy = tmp_path / "copy" / "hall.db"
    copy.parent.mkdir()
    shutil.copyfile(database.path, copy)
    copied = open_database(str(copy), START)
    broken = {line.split(":")[0] for line in violations(copied, Known({told.uuid: told.number}))}
    copied.close()
    assert "acknowledged_once" in broken
