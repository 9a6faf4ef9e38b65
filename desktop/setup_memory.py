"""What is typed at the first start, kept in a file until there is a database to hold it.

Never a password. The file goes when the hall is made.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path


def keep(values: Mapping[str, str], file: Path, now: datetime) -> datetime:
    """Write the values, whole or not at all, and return `now`; raise OSError if it cannot be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".new")
    beside.write_text(json.dumps(dict(values), ensure_ascii=False), encoding="utf-8")
    beside.replace(file)
    return now


def kept(file: Path) -> dict[str, str]:
    """Return what was typed; empty where there is no such file, or a broken one."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    pairs = told.items() if isinstance(told, dict) else ()
    return {name: value for name, value in pairs if isinstance(value, str)}


def forget(file: Path, now: datetime) -> datetime:
    """Take the file away, if there is one, and return `now`."""
    file.unlink(missing_ok=True)
    return now
