"""What screens and commands show about backups."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One finished backup; `key` is the fingerprint of the recovery key that opens it."""

    path: Path
    made_at: datetime
    size: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class BackupState:
    """How safe the hall is: where backups go, the last one, and whether a key exists."""

    folder: Path
    last_at: datetime | None
    key: str
    key_since: datetime | None
    backups: tuple[BackupRow, ...]


@dataclass(frozen=True, slots=True)
class RecoveryRow:
    """A recovery key just made; its passphrase is kept by the person, never by the program."""

    key: str
    since: datetime


@dataclass(frozen=True, slots=True)
class RestoredRow:
    """What a restore put in place; `aside` is the former database, None on an empty machine."""

    made_at: datetime
    cases: int
    attachments: int
    aside: Path | None
