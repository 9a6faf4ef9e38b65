"""A complaint being typed as text and back, exactly, across versions of the program.

What another version added is passed over, what it lacked gets its default, and a value this
version does not know is left at its default: a draft opens whatever wrote it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeVar, get_type_hints

from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.triage.answers import TriageAnswer

_T = TypeVar("_T", IntakeDraft, PersonDraft, TriageAnswer)
_Read = Callable[[Any], Any]


def draft_to_text(draft: IntakeDraft) -> str:
    """Write every attribute, half a surrogate pair too: nothing typed is lost."""
    told = _told(draft)
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(told, separators=(",", ":"))
    return text


def draft_from_text(uuid: str, text: str) -> IntakeDraft:
    """Read a draft back under its `uuid`; ValueError if the text is no draft at all."""
    told = json.loads(text)
    if not isinstance(told, dict):
        raise ValueError("no draft")  # noqa: TRY004  the text is wrong, not the caller's type
    return _read(IntakeDraft, told | {"uuid": uuid})


def _told(value: object) -> Any:
    if isinstance(value, IntakeDraft | PersonDraft | TriageAnswer):
        return {field.name: _told(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_told(part) for part in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _read(cls: type[_T], told: Mapping[str, Any]) -> _T:
    values = {}
    for name, read in _READERS[cls].items():
        if name in told:
            try:
                values[name] = read(told[name])
            except (TypeError, ValueError):
                continue
    return cls(**values)


def _exact(wanted: type) -> _Read:
    def read(value: Any) -> Any:
        if type(value) is not wanted:
            raise TypeError(wanted.__name__)
        return value

    return read


def _each(read: _Read) -> _Read:
    return lambda value: tuple(read(part) for part in _exact(list)(value))


def _or_none(read: _Read) -> _Read:
    return lambda value: None if value is None else read(value)


def _person(value: Any) -> PersonDraft:
    return _read(PersonDraft, _exact(dict)(value))


def _answer(value: Any) -> TriageAnswer:
    return _read(TriageAnswer, _exact(dict)(value))


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("naive datetime")
    return moment


def _reader(hint: Any) -> _Read:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return _KNOWN[hint]


_KNOWN: Final[Mapping[Any, _Read]] = MappingProxyType(
    {
        str: _exact(str),
        bool: _exact(bool),
        int: _exact(int),
        PersonDraft: _person,
        tuple[str, ...]: _each(_exact(str)),
        tuple[int, ...]: _each(_exact(int)),
        tuple[PersonDraft, ...]: _each(_person),
        tuple[TriageAnswer, ...]: _each(_answer),
        int | None: _or_none(_exact(int)),
        datetime | None: _or_none(_moment),
    }
)

_READERS: Final[Mapping[type, Mapping[str, _Read]]] = MappingProxyType(
    {
        cls: {name: _reader(hint) for name, hint in get_type_hints(cls).items()}
        for cls in (IntakeDraft, PersonDraft, TriageAnswer)
    }
)
"""How each attribute is read; an attribute of a new type fails the import, not a clerk."""
