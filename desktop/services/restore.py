"""Putting a backup in place of the data, or onto an empty machine; proved before it replaces.

The former database is kept aside with its attachments. Whatever moment the power fails at, the
file in place is either the former database or the restored one, each with all its attachments:
those lie under their hashes, so old and new share one store while the change is made.
"""

import os
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from desktop.domain.actor import Actor
from desktop.domain.clock import Clock
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import InvalidInput, StorageTrouble
from desktop.domain.permissions import Permission
from desktop.domain.rows.backup import RestoredRow
from desktop.models import Case
from desktop.services.desk_log import note
from desktop.services.proofs import damages, is_damaged
from desktop.storage.attachment_store import AttachmentStore
from desktop.storage.backup_file import DATABASE, Header, extract, read_header
from desktop.storage.database import Database
from desktop.storage.digests import stored_files
from desktop.storage.opening import open_database
from desktop.storage.schema import SCHEMA
from desktop.storage.sealing import WrongPassphrase
from desktop.storage.snapshot import fold_and_free

_JOURNALS = ("-wal", "-shm", "-journal")


class RestoreService:
    """Use cases that bring a backup back; nobody may have the database open meanwhile."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def replace(self, actor: Actor, file: Path, target: Path, passphrase: str) -> RestoredRow:
        """Put the backup in place of the database at `target`, which is kept aside.

        Raises InvalidInput `passphrase_wrong`; StorageTrouble `backup_unreadable`,
        `backup_newer`, `backup_damaged`, `backup_unproved` (`part`), `database_busy`,
        `restore_not_written`. In each case the current data is as it was.
        """
        actor.require(Permission.BACK_UP)
        return self._restore(file, target, passphrase, actor)

    def rescue(self, file: Path, target: Path, passphrase: str) -> RestoredRow:
        """Put the backup onto a machine whose database is missing or damaged.

        There is nobody to sign in, so the passphrase is the right. Raises StorageTrouble
        `database_exists` if there is a sound one, and what `replace` raises.
        """
        if not _is_lost(target, self._clock.now()):
            raise StorageTrouble("database_exists")
        return self._restore(file, target, passphrase, None)

    def _restore(
        self, file: Path, target: Path, passphrase: str, actor: Actor | None
    ) -> RestoredRow:
        header = read_header(file)
        if header.schema > SCHEMA:
            raise StorageTrouble("backup_newer", version=header.schema, known=SCHEMA)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            workshop = Path(tempfile.mkdtemp(prefix="restore-", dir=target.parent))
        except OSError as error:
            raise StorageTrouble("restore_not_written") from error
        try:
            return self._in_workshop(workshop, file, target, passphrase, actor)
        except WrongPassphrase as error:
            raise InvalidInput("passphrase", "passphrase_wrong") from error
        except OSError as error:
            raise StorageTrouble("restore_not_written") from error
        finally:
            shutil.rmtree(workshop, ignore_errors=True)

    def _in_workshop(
        self, workshop: Path, file: Path, target: Path, passphrase: str, actor: Actor | None
    ) -> RestoredRow:
        now = self._clock.now()
        header = extract(file, workshop, passphrase)
        cases = self._prove(workshop, header, now, actor)
        fresh = {path.name: path for path in stored_files(workshop / "attachments")}
        store = AttachmentStore(Database(target))
        aside = _aside(target, now) if target.exists() else None
        if aside is not None:
            _fold(target)
            _link_each(store, AttachmentStore(Database(aside)))
        for digest, path in fresh.items():
            place = store.path_of(digest)
            place.parent.mkdir(parents=True, exist_ok=True)
            path.replace(place)
        _swap(workshop / DATABASE, target, aside)
        for digest in set(store.digests()) - fresh.keys():
            store.drop(digest)
        return RestoredRow(datetime.fromisoformat(header.made_at), cases, len(fresh), aside)

    def _prove(self, workshop: Path, header: Header, now: datetime, actor: Actor | None) -> int:
        """Open the unpacked database, recompute everything, and write the restore into its log."""
        database = open_database(str(workshop / DATABASE), now)
        try:
            with database.read() as session:
                found = next(damages(session, workshop / "attachments"), None)
                if found is not None:
                    raise StorageTrouble("backup_unproved", part=found.kind.value)
                cases = session.scalar(select(func.count()).select_from(Case)) or 0
            with database.write() as session:
                # By number: ids of the former database mean nothing in this one.
                by = actor.number if actor else ""
                note(session, DeskEvent.RESTORED, now, made_at=header.made_at, restored_by=by)
        finally:
            database.close()
        fold_and_free(workshop / DATABASE)
        return cases


def _is_lost(target: Path, now: datetime) -> bool:
    if not target.exists():
        return True
    try:
        database = open_database(str(target), now)
    except StorageTrouble as trouble:
        return trouble.code == "database_damaged"
    try:
        with database.read() as session:
            return is_damaged(session)
    finally:
        database.close()


def _aside(target: Path, now: datetime) -> Path:
    return target.with_name(f"{target.stem}-before-restore-{now:%Y%m%d-%H%M%S}{target.suffix}")


def _fold(target: Path) -> None:
    """Make sure nobody works on the former database; a damaged one is kept as it lies."""
    try:
        fold_and_free(target)
    except StorageTrouble as trouble:
        if trouble.code == "database_busy":
            raise


def _link_each(store: AttachmentStore, aside: AttachmentStore) -> None:
    for digest in store.digests():
        _link(store.path_of(digest), aside.path_of(digest))


def _swap(fresh: Path, target: Path, aside: Path | None) -> None:
    """Give the former file its second name, then put the restored one under the first."""
    if aside is not None:
        _fold(target)
        _link(target, aside)
        for ending in _JOURNALS:
            journal = target.with_name(target.name + ending)
            if journal.exists():  # of a damaged file only; beside the new one it would be replayed
                journal.replace(aside.with_name(aside.name + ending))
    fresh.replace(target)


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
