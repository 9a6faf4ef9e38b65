"""What may be told about a bug: kinds of error and lines of the program, never a value."""

import re
import traceback
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.errors import KnownError

_LONGEST_MESSAGE = 200
_ROOT = Path(__file__).parents[2]

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_WORD = re.compile(r"\S+")
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
    bare = _WORD.sub(_without_path, _QUOTED.sub("#", message))
    return _NOT_PLAIN.sub("#", bare)[:_LONGEST_MESSAGE]


def _without_path(word: re.Match[str]) -> str:
    # Looked for word by word: one pattern for it all would take quadratic time.
    return "#" if "/" in word[0] or "\\" in word[0] else word[0]


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
