"""SHA-256 of files, read piece by piece."""

import hashlib
from collections.abc import Iterator
from pathlib import Path


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes as lower-case hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def stored_files(folder: Path) -> Iterator[Path]:
    """Yield the files of an attachment store, whatever folders they are sorted into."""
    if folder.is_dir():
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())
