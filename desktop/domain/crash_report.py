"""What may be told about a bug: kinds of error and lines of the program, never a value."""

import re
import traceback
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.errors import KnownError

_LONGEST_MESSAGE = 200
_ROOT = Path(__file__).parents[2]

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|\S*[/\\]\S*")
_NOT_PLAIN = re.compile(r"[^ -~]+|\d+")


def describe(error: BaseException) -> list[str]:
    """Return the kinds of error and the places they passed, the cause first, nothing else."""
    lines: list[str] = []
    for link in reversed(list(_chain(error))):
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        lines.append(_kind(link))
    return lines


def scrub(message: str) -> str:
    """Return what may be kept of a foreign message: plain words, no quotes, paths or digits."""
    return _NOT_PLAIN.sub("#", _QUOTED.sub("#", message))[:_LONGEST_MESSAGE]


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _kind(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    return f"{kind} {error.code}" if isinstance(error, KnownError) else kind


def _place(file: str) -> str:
    path = Path(file)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
