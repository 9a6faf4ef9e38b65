"""What was typed into a form as text and back; a value nobody can read is left out.

A form's values are texts, numbers, ticks, ids and moments by the key of their field.
"""

import json
from collections.abc import Mapping
from datetime import datetime

_MOMENT = "at"


def values_to_text(values: Mapping[str, object]) -> str:
    """Write every value, half a surrogate pair too: nothing typed is lost."""
    told = {key: _told(value) for key, value in values.items()}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(told, separators=(",", ":"))
    return text


def values_from_text(text: str) -> dict[str, object]:
    """Read values back, whatever version of the program wrote them; empty if it is no form."""
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(told, dict):
        return {}
    values = {}
    for key, value in told.items():
        try:
            values[key] = _read(value)
        except (KeyError, TypeError, ValueError):
            continue
    return values


def _told(value: object) -> object:
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    return list(value) if isinstance(value, tuple) else value


def _read(value: object) -> object:
    if isinstance(value, dict):
        moment = datetime.fromisoformat(value[_MOMENT])
        if moment.tzinfo is None:
            raise ValueError("naive datetime")
        return moment
    return tuple(value) if isinstance(value, list) else value
