"""Everything that is checked before a database file is opened for work."""

import ctypes
import shutil
import struct
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import StorageTrouble
from desktop.storage.database import Database
from desktop.storage.schema import SCHEMA, migrate
from desktop.storage.trouble import told

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_MOUNTS = Path("/proc/mounts")
_NETWORK = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.glusterfs", "fuse.rclone", "fuse.sshfs"}
    | {"glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)
_DRIVE_REMOTE = 4
"""What `GetDriveTypeW` answers for a drive letter that stands for a share."""


def open_database(location: str, now: datetime) -> Database:
    """Open or create the database at `location`, bring it up to date and return it.

    Raises StorageTrouble: `server_not_served` for a server URL, `database_on_network`,
    `database_newer` (the file stays unchanged), `database_damaged` (a copy was set aside,
    its path in the params), `database_unreachable`.
    """
    if "://" in location:
        raise StorageTrouble("server_not_served")
    path = Path(location).expanduser().absolute()
    _refuse_network(path)
    _make_folder(path.parent)
    if path.exists() and path.stat().st_size:
        _check_header(path, now)
    database = Database(path)
    try:
        migrate(database)
    except DBAPIError as error:
        database.close()
        raise _refused(error, path, now) from error
    except BaseException:
        database.close()
        raise
    return database


def _refused(error: DBAPIError, path: Path, now: datetime) -> Exception:
    """Return what to tell about a file that fails at its first use, a broken one copied aside."""
    trouble = told(error, saved=None)
    if isinstance(trouble, StorageTrouble) and trouble.code == "database_damaged":
        _set_aside(path, now)
    return trouble


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageTrouble("database_unreachable", saved="nothing") from error


def _check_header(path: Path, now: datetime) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError as error:
        raise StorageTrouble("database_unreachable", saved="nothing") from error
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        _set_aside(path, now)
    (version,) = struct.unpack(">i", head[60:64])
    if version > SCHEMA:
        raise StorageTrouble("database_newer", version=version, known=SCHEMA)
    (page_size,) = struct.unpack(">H", head[16:18])
    (pages,) = struct.unpack(">I", head[28:32])
    whole = pages * (65_536 if page_size == 1 else page_size)
    wal = path.with_name(path.name + "-wal")
    if path.stat().st_size < whole and not (wal.exists() and wal.stat().st_size):
        _set_aside(path, now)


def _set_aside(path: Path, now: datetime) -> None:
    copy = path.with_name(f"{path.stem}-damaged-{now:%Y%m%d-%H%M%S}{path.suffix}")
    try:
        shutil.copy2(path, copy)
    except OSError as error:
        raise StorageTrouble("database_damaged", copy="") from error
    raise StorageTrouble("database_damaged", copy=copy.name)


def _refuse_network(path: Path) -> None:
    # Where a link leads decides, not where it lies.
    real = path.resolve()
    remote = str(path).startswith("\\\\") or _filesystem(real, _MOUNTS) in _NETWORK
    if remote or _is_remote_drive(real.drive, _drive_kind()):
        raise StorageTrouble("database_on_network")


def _is_remote_drive(drive: str, kind_of: Callable[[str], int] | None) -> bool:
    """Tell whether Windows says that a drive letter stands for a share."""
    return bool(drive) and kind_of is not None and kind_of(f"{drive}\\") == _DRIVE_REMOTE


def _drive_kind() -> Callable[[str], int] | None:
    """Return how Windows tells the kind of a drive, None on any other system."""
    windll = getattr(ctypes, "windll", None)
    return None if windll is None else windll.kernel32.GetDriveTypeW


def _filesystem(path: Path, mounts: Path) -> str:
    """Return the type of the file system `path` lies on, empty where it cannot be told."""
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _device, escaped, name, *_ = line.split(" ")
        point = escaped.replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, name
    return kind
