"""Attributes of a draft by dotted name: `demand`, `person.phone`; what a field is bound to."""

from dataclasses import fields, replace
from enum import StrEnum
from typing import Any, get_type_hints

from desktop.domain.drafts import IntakeDraft, PersonDraft

_HINTS = {owner: get_type_hints(owner) for owner in (IntakeDraft, PersonDraft)}


def value_at(draft: IntakeDraft, path: str) -> Any:
    """Return what stands at `path`; raises AttributeError when there is no such attribute."""
    value: Any = draft
    for name in path.split("."):
        value = getattr(value, name)
    return value


def with_value(draft: IntakeDraft, path: str, value: object) -> IntakeDraft:
    """Return the draft with `value` at `path`."""
    name, _, rest = path.partition(".")
    if rest:
        value = replace(getattr(draft, name), **{rest: value})
    return replace(draft, **{name: value})  # type: ignore[arg-type]


def typed(path: str, raw: object) -> object:
    """Return what a widget gave as the type the attribute has: an enum member, a whole number."""
    owner = PersonDraft if "." in path else IntakeDraft
    kind = _HINTS[owner][path.rpartition(".")[2]]
    if isinstance(kind, type) and issubclass(kind, StrEnum | int) and not isinstance(raw, kind):
        return kind(raw)  # type: ignore[arg-type, call-overload]
    return raw


def changed_paths(before: IntakeDraft, after: IntakeDraft) -> frozenset[str]:
    """Return the paths at which two drafts differ, persons looked into."""
    found = {
        name.name
        for name in fields(IntakeDraft)
        if getattr(before, name.name) != getattr(after, name.name)
    }
    for name in ("person", "delegate"):
        if name in found:
            old, new = getattr(before, name), getattr(after, name)
            found |= {
                f"{name}.{part.name}"
                for part in fields(PersonDraft)
                if getattr(old, part.name) != getattr(new, part.name)
            }
    return frozenset(found)
