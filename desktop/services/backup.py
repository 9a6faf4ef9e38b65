"""Making backups while the program runs: by hand, and by itself once a day."""

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import InvalidInput, StorageTrouble
from desktop.domain.permissions import Permission
from desktop.domain.retention import is_due
from desktop.domain.rows.backup import BackupRow, BackupState
from desktop.models import Attachment, Hall, Setting
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.services.proofs import damages
from desktop.services.recovery import current_key
from desktop.services.shelf import Shelf
from desktop.storage.attachment_store import AttachmentStore
from desktop.storage.backup_file import Source, header_for, write_backup
from desktop.storage.database import Database
from desktop.storage.schema import SCHEMA
from desktop.storage.sealing import RecoveryKey
from desktop.storage.snapshot import snapshot

FOLDER = "backup_folder"
LAST = "backup_last"

_LEFT_BEHIND = timedelta(days=1)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class BackupService:
    """Use cases that make backups; none of them can open one."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def back_up(self, actor: Actor, target: Path) -> BackupRow:
        """Write one sealed file with everything to `target`, proved before it gets its name.

        Raises StorageTrouble `recovery_key_missing`, `backup_exists` (`name`),
        `backup_source_damaged` (`part`), `disk_full`, `backup_not_written`; in each case there
        is no new file.
        """
        actor.require(Permission.BACK_UP)
        return self._make(target, actor)

    def daily(self) -> BackupRow | None:
        """Make the backup of this day unless there is one, then thin; None when not due.

        The program itself does this, so there is no actor; the file is sealed for whoever keeps
        the recovery passphrase. Raises what `back_up` raises.
        """
        now = self._context.clock.now()
        with self._context.database.read() as session:
            hall = session.execute(select(Hall.zone, Hall.demonstration).limit(1)).first()
            last, shelf = _last(session), self._shelf(session)
        if hall is None or hall.demonstration or not is_due(last, now, ZoneInfo(hall.zone)):
            return None
        row = self._make(shelf.place_for(now), None)
        shelf.thin(now, ZoneInfo(hall.zone))
        return row

    def state(self, actor: Actor) -> BackupState:
        """Return where backups go, which there are, and whether the recovery key is set."""
        actor.require(Permission.BACK_UP)
        with self._context.database.read() as session:
            shelf, key, last = self._shelf(session), current_key(session), _last(session)
        fingerprint, since = (key[0].fingerprint, key[1]) if key else ("", None)
        return BackupState(shelf.folder, last, fingerprint, since, shelf.rows())

    def set_folder(self, actor: Actor, folder: Path) -> None:
        """Send the daily backups elsewhere, best to another disk.

        Raises InvalidInput `folder_not_writable`.
        """
        actor.require(Permission.BACK_UP)
        if not Shelf(folder).is_writable():
            raise InvalidInput("folder", "folder_not_writable")
        now = self._context.clock.now()
        with self._context.database.write() as session:
            session.merge(Setting(name=FOLDER, value=str(folder.absolute())))
            note(session, DeskEvent.HALL_CHANGED, now, actor, setting=FOLDER)

    def _make(self, target: Path, actor: Actor | None) -> BackupRow:
        now, database = self._context.clock.now(), self._context.database
        with database.read() as session:
            key = current_key(session)
        if key is None:
            raise StorageTrouble("recovery_key_missing", saved="nothing")
        if target.exists():
            raise StorageTrouble("backup_exists", saved="nothing", name=target.name)
        with _told_troubles(), _workshop(database, now) as workshop:
            snapshot(database, workshop / "copy.db")
            source = _proved(workshop / "copy.db", database)
            _place(target, source, key[0], now)
            row = BackupRow(target, now, target.stat().st_size, key[0].fingerprint)
        self._remember(row, actor)
        return row

    def _remember(self, row: BackupRow, actor: Actor | None) -> None:
        details = {"name": row.path.name, "size": row.size, "key": row.key}
        with self._context.database.write() as session:
            session.merge(Setting(name=LAST, value=row.made_at.isoformat()))
            note(session, DeskEvent.BACKED_UP, row.made_at, actor, **details)

    def _shelf(self, session: Session) -> Shelf:
        setting = session.get(Setting, FOLDER)
        default = self._context.database.folder / "backups"
        return Shelf(Path(setting.value) if setting else default)


def _last(session: Session) -> datetime | None:
    setting = session.get(Setting, LAST)
    return datetime.fromisoformat(setting.value) if setting else None


def _proved(copy: Path, database: Database) -> Source:
    """Check the copy as an auditor would; an unsound state must not push out sound backups."""
    opened = Database(copy)
    try:
        with opened.read() as session:
            found = next(damages(session, database.attachments), None)
            if found is not None:
                part = found.kind.value
                raise StorageTrouble("backup_source_damaged", saved="nothing", part=part)
            digests = session.scalars(select(Attachment.sha256).distinct()).all()
    finally:
        opened.close()
    store = AttachmentStore(database)
    return Source(copy, tuple(store.path_of(digest) for digest in sorted(digests)))


def _place(target: Path, source: Source, recovery: RecoveryKey, now: datetime) -> None:
    """Write under another name first; the final name appears only on a whole file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(target.name + ".part")
    half.unlink(missing_ok=True)
    try:
        header, key = header_for(now.isoformat(), SCHEMA, __version__, recovery)
        write_backup(half, source, header, key)
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)


@contextmanager
def _workshop(database: Database, now: datetime) -> Iterator[Path]:
    """Give a folder beside the database: the plain copy never leaves the place of the original."""
    database.folder.mkdir(parents=True, exist_ok=True)
    for left in database.folder.glob("backup-*"):
        if left.stat().st_mtime < (now - _LEFT_BEHIND).timestamp():
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix="backup-", dir=database.folder))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _told_troubles() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "backup_not_written"
        raise StorageTrouble(code, saved="nothing") from error
