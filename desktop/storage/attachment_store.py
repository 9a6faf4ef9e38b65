"""The bytes of attachments on disk, each file named by its SHA-256, in folders by its start."""

import errno
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from desktop.domain.errors import InvalidInput, StorageTrouble
from desktop.domain.media import SIZE_LIMIT, Upload
from desktop.storage.database import Database

_HASH: Final = re.compile(r"[0-9a-f]{64}")


def upload_of(path: Path) -> Upload:
    """Read a file somebody chose, one byte beyond the limit at most.

    Raises InvalidInput `attachment_unreadable` for what is missing, forbidden or no plain file.
    """
    try:
        if not path.is_file():
            raise InvalidInput("attachments", "attachment_unreadable")
        with path.open("rb") as file:
            return Upload(path.name, file.read(SIZE_LIMIT + 1))
    except OSError as error:
        raise InvalidInput("attachments", "attachment_unreadable") from error


class AttachmentStore:
    """Keeps equal bytes once; what is half written never appears under its final name.

    Callers keep and drop inside a writing transaction, so that one never drops what another is
    about to name.
    """

    def __init__(self, database: Database) -> None:
        self._folder = database.attachments
        self._incoming = database.folder / "incoming"

    def keep(self, content: bytes) -> str:
        """Store bytes durably and return their SHA-256; known bytes are only checked.

        Raises StorageTrouble `disk_full` or `attachment_not_stored`.
        """
        digest = hashlib.sha256(content).hexdigest()
        path = self.path_of(digest)
        with _troubles():
            if path.exists() and path.stat().st_size == len(content):
                return digest
            path.parent.mkdir(parents=True, exist_ok=True)
            self._incoming.mkdir(parents=True, exist_ok=True)
            self._write(path, content)
        return digest

    def read(self, digest: str) -> bytes:
        """Return bytes as they were stored.

        Raises StorageTrouble `attachment_missing` or `attachment_damaged`.
        """
        try:
            content = self.path_of(digest).read_bytes()
        except OSError as error:
            raise StorageTrouble("attachment_missing") from error
        if hashlib.sha256(content).hexdigest() != digest:
            raise StorageTrouble("attachment_damaged")
        return content

    def path_of(self, digest: str) -> Path:
        """Return where bytes with this hash lie; ValueError for anything that is no hash."""
        if not _HASH.fullmatch(digest):
            raise ValueError("no SHA-256")
        return self._folder / digest[:2] / digest

    def drop(self, digest: str) -> None:
        """Remove bytes nobody names any more; a file in use elsewhere stays for the next time."""
        with suppress(OSError):
            self.path_of(digest).unlink()

    def digests(self) -> Iterator[str]:
        """Yield the hashes of everything stored."""
        for path in self._folder.glob("??/*"):
            if _HASH.fullmatch(path.name):
                yield path.name

    def drop_half_written(self) -> None:
        """Remove what a crash left behind; nobody writes while the caller holds the lock."""
        for path in self._incoming.glob("*"):
            with suppress(OSError):
                path.unlink()

    def _write(self, path: Path, content: bytes) -> None:
        half = self._incoming / uuid4().hex
        try:
            with half.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        except BaseException:
            with suppress(OSError):
                half.unlink()
            raise
        _sync_folder(path.parent)
        _sync_folder(path.parent.parent)


@contextmanager
def _troubles() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        code = "disk_full" if full else "attachment_not_stored"
        raise StorageTrouble(code, saved="no") from error


def _sync_folder(folder: Path) -> None:
    # A folder cannot be opened for this everywhere; where it can, the new name is made durable.
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
