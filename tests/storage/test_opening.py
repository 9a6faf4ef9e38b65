"""What is checked before a database is opened, and that nothing is hurt by the check."""

import hashlib
import struct
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import StorageTrouble
from desktop.storage import opening
from desktop.storage.database import Database
from desktop.storage.opening import open_database
from desktop.storage.schema import SCHEMA
from tests.storage.conftest import NOW


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path) -> StorageTrouble:
    with pytest.raises(StorageTrouble) as told:
        open_database(str(path), NOW)
    return told.value


@pytest.fixture
def closed(database: Database) -> Path:
    """Give a database nobody has open, its journal folded in."""
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return database.path


def test_new_database_has_the_newest_schema(database: Database) -> None:
    with database.read() as session:
        assert session.execute(text("PRAGMA user_version")).scalar_one() == SCHEMA
        assert session.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"


def test_second_opening_changes_nothing(closed: Path) -> None:
    before = digest(closed)
    open_database(str(closed), NOW).close()
    assert digest(closed) == before


def test_empty_file_counts_as_new(tmp_path: Path) -> None:
    path = tmp_path / "hall.db"
    path.touch()
    open_database(str(path), NOW).close()
    assert path.stat().st_size > 0


def test_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "深" / "hall.db"
    open_database(str(path), NOW).close()
    assert path.is_file()


def test_newer_database_is_refused_and_stays_as_it_is(closed: Path) -> None:
    head = bytearray(closed.read_bytes())
    head[60:64] = struct.pack(">i", SCHEMA + 1)
    closed.write_bytes(head)
    before, beside = digest(closed), sorted(closed.parent.iterdir())
    trouble = refused(closed)
    assert trouble.code == "database_newer"
    assert digest(closed) == before
    assert sorted(closed.parent.iterdir()) == beside


@pytest.mark.parametrize(
    "content",
    [b"garbage", b"\x00" * 8192, b"SQLite format 3", "投诉".encode() * 4096],
    ids=["text", "zeros", "half a header", "chinese"],
)
def test_garbage_is_copied_aside_and_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hall.db"
    path.write_bytes(content)
    trouble = refused(path)
    assert trouble.code == "database_damaged"
    copy = path.with_name(str(trouble.params["copy"]))
    assert copy.read_bytes() == content
    assert path.read_bytes() == content


def test_truncated_file_is_copied_aside_and_refused(closed: Path) -> None:
    whole = closed.read_bytes()
    closed.write_bytes(whole[: len(whole) // 2])
    trouble = refused(closed)
    assert trouble.code == "database_damaged"
    assert closed.with_name(str(trouble.params["copy"])).stat().st_size == len(whole) // 2


@pytest.mark.parametrize("location", ["postgresql://server/hall", "mysql://server/hall"])
def test_server_is_refused(location: str) -> None:
    with pytest.raises(StorageTrouble) as told:
        open_database(location, NOW)
    assert told.value.code == "server_not_served"


def test_place_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    assert refused(tmp_path / "file" / "hall.db").code == "database_unreachable"


def test_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "hall.db").mkdir()
    assert refused(tmp_path / "hall.db").code in {"database_unreachable", "database_damaged"}


@pytest.mark.parametrize(
    ("kind", "refused_there"), [("ext4", False), ("nfs4", True), ("cifs", True), ("tmpfs", False)]
)
def test_kind_of_the_file_system_decides(tmp_path: Path, kind: str, *, refused_there: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/root / ext4 rw 0 0\nhost:/x /shared\\040data {kind} rw 0 0\n")
    found = opening._filesystem(Path("/shared data/hall.db"), mounts)
    assert (found in opening._NETWORK) is refused_there
    assert opening._filesystem(Path("/elsewhere/hall.db"), mounts) == "ext4"


def test_path_of_a_share_is_refused() -> None:
    with pytest.raises(StorageTrouble) as told:
        opening._refuse_network(Path("\\\\server\\share\\hall.db"))
    assert told.value.code == "database_on_network"


def test_link_into_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "data").symlink_to(share)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/root / ext4 rw 0 0\nhost:/x {share} nfs4 rw 0 0\n")
    monkeypatch.setattr(opening, "_MOUNTS", mounts)
    with pytest.raises(StorageTrouble) as told:
        opening._refuse_network(tmp_path / "data" / "hall.db")
    assert told.value.code == "database_on_network"


@pytest.mark.parametrize(("kind", "is_remote"), [(2, False), (3, False), (4, True)])
def test_mapped_drive_is_told_by_windows(kind: int, *, is_remote: bool) -> None:
    assert opening._is_remote_drive("Z:", lambda _root: kind) is is_remote
    assert not opening._is_remote_drive("", lambda _root: kind)
