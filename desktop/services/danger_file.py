"""The stamps of dangers on this workstation, safe against a crash at any moment."""

import os
from pathlib import Path

from desktop.domain.danger import Danger, Stamped, from_lines, to_line

_SUFFIX = ".danger"


class DangerFiles:
    """One plain file per danger in a folder of the workstation, one line per stamp.

    They hold times, kinds, acts, the numbers of the emergency services and of staff; nothing of
    the people in the hall. A folder that cannot be written raises OSError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kept(self) -> tuple[Danger, ...]:
        """Return what is kept, the danger begun first at the head; a torn line is left out."""
        try:
            paths = [path for path in self._folder.iterdir() if path.suffix == _SUFFIX]
        except OSError:  # nothing was ever kept, or nothing can be
            paths = []
        dangers = map(_read, paths)
        return tuple(sorted(filter(_is_stamped, dangers), key=lambda danger: danger.started_at))

    def add(self, uuid: str, stamped: Stamped) -> None:
        """Write one stamp and wait until it lies on the disk."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._path(uuid).open("ab") as file:
            # A line that a power cut tore must not swallow the next one.
            file.write(f"\n{to_line(stamped)}\n".encode("ascii"))
            file.flush()
            os.fsync(file.fileno())

    def clear(self, uuid: str) -> None:
        """Forget a danger that the database keeps."""
        self._path(uuid).unlink(missing_ok=True)

    def _path(self, uuid: str) -> Path:
        return self._folder / f"{uuid}{_SUFFIX}"


def _read(path: Path) -> Danger:
    try:
        lines = path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        lines = []
    return from_lines(path.stem, lines)


def _is_stamped(danger: Danger) -> bool:
    return bool(danger.stamps)
