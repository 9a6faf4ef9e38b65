"""The backup file (.jsb): a clear header, then a sealed archive of database and attachments.

Layout: 8 bytes mark, 4 bytes length of the header, the header as JSON, the sealed body (see
`sealing`). The body is a compressed tar stream: `manifest.json` first, then the database, then the
attachments under their SHA-256. Header and manifest name no hall and no person.
"""

import gzip
import hashlib
import io
import json
import os
import re
import shutil
import struct
import tarfile
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Final, cast

from desktop.domain.errors import StorageTrouble
from desktop.storage.digests import sha256_of
from desktop.storage.sealing import (
    BrokenSeal,
    RecoveryKey,
    SealedReader,
    SealingWriter,
    file_key,
    new_file_key,
    recovery_key,
    unwrap,
)

FORMAT: Final = 1
DATABASE: Final = "database"

_MARK: Final = b"JISUBAK\n"
_LONGEST_HEADER: Final = 64 * 1024
_LONGEST_MANIFEST: Final = 256 * 1024 * 1024
_MANIFEST: Final = "manifest.json"
_PIECE: Final = 1 << 20
_LENGTH: Final = struct.Struct(">I")
_NAME: Final = re.compile(rf"{DATABASE}|[0-9a-f]{{64}}")


@dataclass(frozen=True, slots=True)
class Header:
    """What may be read without the passphrase; `made_at` is an ISO moment in UTC."""

    made_at: str
    schema: int
    program: str
    recovery: RecoveryKey
    ephemeral: str
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Source:
    """What goes into a backup: a copy of the database nobody writes to, and the attachments."""

    database: Path
    attachments: tuple[Path, ...]


def header_for(
    made_at: str, schema: int, program: str, recovery: RecoveryKey
) -> tuple[Header, bytes]:
    """Return the header of a new backup and the key its body is sealed with."""
    key, public = new_file_key(recovery)
    return Header(made_at, schema, program, recovery, public), key


def write_backup(target: Path, source: Source, header: Header, key: bytes) -> None:
    """Write a whole backup to `target`, then read it back and compare before returning.

    Raises OSError when the disk is full or cannot be written, StorageTrouble `backup_damaged`
    when what was written is not what comes back.
    """
    head = json.dumps(asdict(header), sort_keys=True).encode()
    with target.open("xb") as file:
        file.write(_MARK + _LENGTH.pack(len(head)) + head)
        sealer = SealingWriter(file, key, head)
        _archive(sealer, source)
        sealer.finish()
        file.flush()
        os.fsync(file.fileno())
    with target.open("rb") as file:
        _each_file(file, _read_head(file), key, lambda _name, content: _digest(content))


def read_header(path: Path) -> Header:
    """Read the clear part; raise StorageTrouble `backup_unreadable` or `backup_newer`."""
    try:
        with path.open("rb") as file:
            return _header(_read_head(file))
    except OSError as error:
        raise StorageTrouble("backup_unreadable") from error


def extract(path: Path, folder: Path, passphrase: str) -> Header:
    """Unpack a backup into an empty folder: `database` and `attachments/…`, each proved.

    Raises WrongPassphrase; StorageTrouble `backup_unreadable` (no backup at all), `backup_newer`,
    `backup_damaged` (altered, cut off); OSError when the folder cannot hold it.
    """
    header = read_header(path)
    private = unwrap(header.recovery, passphrase)
    attachments = folder / "attachments"
    attachments.mkdir()

    def take(name: str, content: IO[bytes]) -> str:
        place = folder / DATABASE if name == DATABASE else attachments / name
        with place.open("xb") as copy:
            shutil.copyfileobj(content, copy, _PIECE)
        return sha256_of(place)

    with path.open("rb") as file:
        head = _read_head(file)
        try:
            key = file_key(private, header.recovery, header.ephemeral)
        except BrokenSeal as error:
            raise StorageTrouble("backup_damaged") from error
        _each_file(file, head, key, take)
    return header


def _archive(sealer: SealingWriter, source: Source) -> None:
    names = {DATABASE: source.database, **{path.name: path for path in source.attachments}}
    sums = {name: sha256_of(path) for name, path in names.items()}
    manifest = json.dumps({"files": sums}, sort_keys=True).encode()
    sink = cast("IO[bytes]", sealer)
    with (
        gzip.GzipFile(fileobj=sink, mode="wb", compresslevel=1, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|") as tar,
    ):
        tar.addfile(_info(_MANIFEST, len(manifest)), io.BytesIO(manifest))
        for name, path in names.items():
            with path.open("rb") as content:
                tar.addfile(_info(name, path.stat().st_size), content)


def _info(name: str, size: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size = size
    return info


def _each_file(
    file: IO[bytes], head: bytes, key: bytes, take: Callable[[str, IO[bytes]], str]
) -> None:
    """Hand every file to `take`, which reads it and returns the SHA-256 of what it read.

    Raises StorageTrouble `backup_damaged` if anything is altered, lacking or too much.
    """
    try:
        _prove_each(SealedReader(file, key, head), take)
    except (BrokenSeal, tarfile.TarError, zlib.error, EOFError, ValueError) as error:
        raise StorageTrouble("backup_damaged") from error


def _prove_each(sealed: SealedReader, take: Callable[[str, IO[bytes]], str]) -> None:
    with tarfile.open(fileobj=cast("IO[bytes]", sealed), mode="r|gz") as tar:
        expected = _manifest(tar)
        while (info := tar.next()) is not None:
            content = tar.extractfile(info)
            awaited = expected.pop(info.name, "")
            if content is None or not awaited or take(info.name, content) != awaited:
                raise BrokenSeal
    while sealed.read(_PIECE):  # the end mark of the last piece is part of the proof
        pass
    if expected:
        raise BrokenSeal


def _manifest(tar: tarfile.TarFile) -> dict[str, str]:
    info = tar.next()
    content = tar.extractfile(info) if info and info.name == _MANIFEST else None
    if content is None:
        raise BrokenSeal
    files: dict[str, str] = json.loads(content.read(_LONGEST_MANIFEST))["files"]
    if DATABASE not in files or not all(_NAME.fullmatch(name) for name in files):
        raise BrokenSeal
    return files


def _digest(content: IO[bytes]) -> str:
    found = hashlib.sha256()
    while piece := content.read(_PIECE):
        found.update(piece)
    return found.hexdigest()


def _read_head(file: IO[bytes]) -> bytes:
    start = file.read(len(_MARK) + _LENGTH.size)
    if len(start) < len(_MARK) + _LENGTH.size or not start.startswith(_MARK):
        raise StorageTrouble("backup_unreadable")
    (length,) = _LENGTH.unpack(start[len(_MARK) :])
    head = file.read(length) if length <= _LONGEST_HEADER else b""
    if len(head) != length:
        raise StorageTrouble("backup_unreadable")
    return head


def _header(head: bytes) -> Header:
    try:
        told = json.loads(head)
        if told["format"] > FORMAT:
            raise StorageTrouble("backup_newer")
        recovery = recovery_key(told["recovery"])
        return Header(
            str(told["made_at"]),
            int(told["schema"]),
            str(told["program"]),
            recovery,
            str(told["ephemeral"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise StorageTrouble("backup_unreadable") from error
