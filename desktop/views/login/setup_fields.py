"""The fields of the first start, and what is wrong with each while it is typed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.errors import InvalidInput
from desktop.domain.hall_checks import checked_admin, checked_hall
from desktop.domain.hall_drafts import AdminDraft, HallDraft

HALL_FIELDS: Mapping[str, object] = {
    "name": QT_TRANSLATE_NOOP("Setup", "Hall name"),
    "address": QT_TRANSLATE_NOOP("Setup", "Address"),
    "telephone": QT_TRANSLATE_NOOP("Setup", "Telephone"),
    "duty_telephone": QT_TRANSLATE_NOOP("Setup", "Duty phone"),
    "hours": QT_TRANSLATE_NOOP("Setup", "Opening hours"),
    "file_prefix": QT_TRANSLATE_NOOP("Setup", "File prefix"),
    "appeal_body": QT_TRANSLATE_NOOP("Setup", "Review body"),
    "appeal_telephone": QT_TRANSLATE_NOOP("Setup", "Review phone"),
    "appeal_address": QT_TRANSLATE_NOOP("Setup", "Review address"),
}
"""Field of `HallDraft` → its label, in reading order."""

ADMIN_FIELDS: Mapping[str, object] = {
    "number": QT_TRANSLATE_NOOP("Setup", "Staff no."),
    "admin_name": QT_TRANSLATE_NOOP("Setup", "Name"),
    "password": QT_TRANSLATE_NOOP("Setup", "Password"),
    "again": QT_TRANSLATE_NOOP("Setup", "Once more"),
}
"""Field of the first administrator → its label; `again` is the password repeated."""

HINTS: Mapping[str, object] = {
    "name": QT_TRANSLATE_NOOP("Setup", "As printed on papers"),
    "duty_telephone": QT_TRANSLATE_NOOP("Setup", "Answered outside opening hours too"),
    "file_prefix": QT_TRANSLATE_NOOP("Setup", "Stands before the number of every letter"),
    "appeal_body": QT_TRANSLATE_NOOP("Setup", "Where a reply can be contested"),
    "appeal_telephone": QT_TRANSLATE_NOOP("Setup", "May stay empty"),
    "appeal_address": QT_TRANSLATE_NOOP("Setup", "May stay empty"),
    "password": QT_TRANSLATE_NOOP("Setup", "At least 8 characters"),
}
"""Field → what its empty input says."""

OPTIONAL = frozenset({"appeal_telephone", "appeal_address"})

_SOUND_HALL = HallDraft("a", "a", "12345", "12345", "a", "a")
_SOUND_ADMIN = AdminDraft("a", "a", "Abcd-1234")


def problem(field: str, value: str, number: str = "") -> InvalidInput | None:
    """Return what is wrong with one field; `number` is the staff number beside a password."""
    try:
        if field in HALL_FIELDS:
            detail: dict[str, Any] = {field: value}
            checked_hall(replace(_SOUND_HALL, **detail))
        else:
            attribute = "name" if field == "admin_name" else field
            beside = replace(_SOUND_ADMIN, number=number or _SOUND_ADMIN.number)
            checked_admin(replace(beside, **{attribute: value}))
    except InvalidInput as found:
        # A number still to be mended is said at the number, not at the password.
        return found if found.field == field else None
    return None
