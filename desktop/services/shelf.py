"""The folder the daily backups go to: their names, which there are, which may go."""

import re
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.domain.errors import KnownError
from desktop.domain.retention import kept
from desktop.domain.rows.backup import BackupRow
from desktop.storage.backup_file import read_header

SUFFIX = ".jsb"

_NAME = re.compile(r"jisu-(\d{8}-\d{6})\.jsb")
_STAMP = "%Y%m%d-%H%M%S"


class Shelf:
    """Knows only files it named itself; anything else in the folder is left alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place_for(self, moment: datetime) -> Path:
        """Return the path of a backup made at `moment`, named by UTC."""
        return self.folder / f"jisu-{moment.astimezone(UTC):{_STAMP}}{SUFFIX}"

    def rows(self) -> tuple[BackupRow, ...]:
        """Return the backups on the shelf, newest first; an unreadable one without a key."""
        files = sorted(self._files().items(), reverse=True)
        return tuple(BackupRow(path, at, path.stat().st_size, _key(path)) for at, path in files)

    def thin(self, now: datetime, zone: ZoneInfo) -> None:
        """Remove what the rule of retention gives up; a file that cannot go stays."""
        files = self._files()
        stay = kept(files, now, zone)
        for moment, path in files.items():
            if moment not in stay:
                with suppress(OSError):
                    path.unlink()

    def is_writable(self) -> bool:
        """Tell whether a file can be written here; the folder is made if need be."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.folder):
                return True
        except OSError:
            return False

    def _files(self) -> dict[datetime, Path]:
        found: dict[datetime, Path] = {}
        for path in self.folder.glob(f"jisu-*{SUFFIX}"):
            if named := _NAME.fullmatch(path.name):
                with suppress(ValueError):
                    moment = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                    found[moment] = path
        return found


def _key(path: Path) -> str:
    try:
        return read_header(path).recovery.fingerprint
    except KnownError:
        return ""
