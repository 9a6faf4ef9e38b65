"""The check value of a paper, and the way a paper's data is kept and brought back."""

import dataclasses
import hashlib
import json
import types
import typing
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, TypeVar

_SHOWN: Final = 12
Data = TypeVar("Data")


def canonical(data: object) -> bytes:
    """Return the JSON a digest is taken over: sorted keys, UTF-8, the digest itself left out."""
    tree = {"document": type(data).__name__, "data": _plain(data)}
    text = json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def digest(data: object) -> str:
    """Return the printed check value: the first 12 hexadecimal digits of SHA-256, upper case."""
    return hashlib.sha256(canonical(data)).hexdigest()[:_SHOWN].upper()


def thaw(kind: type[Data], content: bytes) -> Data:
    """Rebuild the data of a paper from `canonical` bytes.

    ValueError if they are of another kind, or of another shape: an older program froze them. The
    digest is empty afterwards: take it anew.
    """
    tree = json.loads(content)
    if tree["document"] != kind.__name__:
        raise ValueError("the data belongs to another kind of document")
    try:
        rebuilt: Data = _rebuilt(kind, tree["data"])
    except (KeyError, TypeError) as error:
        raise ValueError("the data is of another shape") from error
    return rebuilt


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        names = (field.name for field in dataclasses.fields(value) if field.name != "digest")
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _rebuilt(kind: Any, value: Any) -> Any:
    if typing.get_origin(kind) in {typing.Union, types.UnionType}:
        kind = next(part for part in typing.get_args(kind) if part is not type(None))
    if value is None or kind is Any:
        return value
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        fields = {name: _rebuilt(hints[name], item) for name, item in value.items()}
        return typing.cast("Any", kind)(**fields)
    if typing.get_origin(kind) is tuple:
        parts = typing.get_args(kind)
        kinds = [parts[0]] * len(value) if parts[-1] is Ellipsis else parts
        return tuple(_rebuilt(part, item) for part, item in zip(kinds, value, strict=True))
    if kind in {date, datetime}:
        return kind.fromisoformat(value)
    return kind(value)
