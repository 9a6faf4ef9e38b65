"""Words for one changed value of a history line: field, old, new."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.codes import (
    Cause,
    DeliveryWay,
    Finding,
    RefusalGround,
    RequestKind,
    SuspensionReason,
)
from desktop.domain.masking import mask_name, mask_phone
from desktop.domain.numbers import grouped
from desktop.domain.priority import Priority, Severity, Urgency
from desktop.domain.rows.organisation import Choices
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments
from desktop.views.words.papers import paper_word
from desktop.views.words.subtypes import subtype_word, trigger_words

_FIELDS: Mapping[str, object] = {
    "priority": QT_TRANSLATE_NOOP("CaseChange", "Level"),
    "severity": QT_TRANSLATE_NOOP("CaseChange", "Severity"),
    "urgency": QT_TRANSLATE_NOOP("CaseChange", "Urgency"),
    "finding": QT_TRANSLATE_NOOP("CaseChange", "Finding"),
    "found": QT_TRANSLATE_NOOP("CaseChange", "Found"),
    "basis": QT_TRANSLATE_NOOP("CaseChange", "Basis"),
    "measure": QT_TRANSLATE_NOOP("CaseChange", "Measure"),
    "responsible": QT_TRANSLATE_NOOP("CaseChange", "Responsible"),
    "promised_at": QT_TRANSLATE_NOOP("CaseChange", "Promised for"),
    "close_due": QT_TRANSLATE_NOOP("CaseChange", "To be concluded by"),
    "returned_by": QT_TRANSLATE_NOOP("CaseChange", "Sent back by"),
    "proper_department_id": QT_TRANSLATE_NOOP("CaseChange", "Rather to"),
    "routing": QT_TRANSLATE_NOOP("CaseChange", "By the routing table"),
    "owner": QT_TRANSLATE_NOOP("CaseChange", "Owner"),
    "way": QT_TRANSLATE_NOOP("CaseChange", "Way"),
    "document": QT_TRANSLATE_NOOP("CaseChange", "Paper"),
    "version": QT_TRANSLATE_NOOP("CaseChange", "Version"),
    "digest": QT_TRANSLATE_NOOP("CaseChange", "Check value"),
    "team_leader": QT_TRANSLATE_NOOP("CaseChange", "Team leader"),
    "team_members": QT_TRANSLATE_NOOP("CaseChange", "Team members"),
    "on_paper_by": QT_TRANSLATE_NOOP("CaseChange", "Signed on paper by"),
    "on_paper_at": QT_TRANSLATE_NOOP("CaseChange", "Time on the paper"),
    "ground": QT_TRANSLATE_NOOP("CaseChange", "Ground"),
    "target_name": QT_TRANSLATE_NOOP("CaseChange", "Where to go"),
    "target_address": QT_TRANSLATE_NOOP("CaseChange", "Address"),
    "target_telephone": QT_TRANSLATE_NOOP("CaseChange", "Its telephone"),
    "forwarded": QT_TRANSLATE_NOOP("CaseChange", "Forwarded"),
    "person_agrees": QT_TRANSLATE_NOOP("CaseChange", "Person agrees to a later date"),
    "handler_id": QT_TRANSLATE_NOOP("CaseChange", "Handler"),
    "hours": QT_TRANSLATE_NOOP("CaseChange", "Longer by hours"),
    "days": QT_TRANSLATE_NOOP("CaseChange", "Longer by days"),
    "done": QT_TRANSLATE_NOOP("CaseChange", "Done so far"),
    "next": QT_TRANSLATE_NOOP("CaseChange", "Next step"),
    "halt": QT_TRANSLATE_NOOP("CaseChange", "Ground"),
    "required_by": QT_TRANSLATE_NOOP("CaseChange", "Answer required by"),
    "until": QT_TRANSLATE_NOOP("CaseChange", "Until"),
    "told": QT_TRANSLATE_NOOP("CaseChange", "Person told"),
    "into": QT_TRANSLATE_NOOP("CaseChange", "Into case"),
    "supervised": QT_TRANSLATE_NOOP("CaseChange", "Supervised"),
    "cause": QT_TRANSLATE_NOOP("CaseChange", "Cause"),
    "cause_note": QT_TRANSLATE_NOOP("CaseChange", "How it came about"),
    "went_well": QT_TRANSLATE_NOOP("CaseChange", "What helped"),
    "went_badly": QT_TRANSLATE_NOOP("CaseChange", "What did not"),
    "action": QT_TRANSLATE_NOOP("CaseChange", "What to improve"),
    "action_owner": QT_TRANSLATE_NOOP("CaseChange", "Who does it"),
    "action_due": QT_TRANSLATE_NOOP("CaseChange", "By when"),
    "no_action_reason": QT_TRANSLATE_NOOP("CaseChange", "Why nothing"),
    "name": QT_TRANSLATE_NOOP("CaseChange", "Name"),
    "phone": QT_TRANSLATE_NOOP("CaseChange", "Telephone"),
    "no_contact": QT_TRANSLATE_NOOP("CaseChange", "Cannot be reached"),
    "subject": QT_TRANSLATE_NOOP("CaseChange", "Subject"),
    "subtype": QT_TRANSLATE_NOOP("CaseChange", "Type"),
    "facts": QT_TRANSLATE_NOOP("CaseChange", "Facts"),
    "demand": QT_TRANSLATE_NOOP("CaseChange", "Demand"),
    "place": QT_TRANSLATE_NOOP("CaseChange", "Place"),
    "happened_when": QT_TRANSLATE_NOOP("CaseChange", "When"),
    "department_id": QT_TRANSLATE_NOOP("CaseChange", "Department"),
    "window_id": QT_TRANSLATE_NOOP("CaseChange", "Window"),
    "item_id": QT_TRANSLATE_NOOP("CaseChange", "Item"),
    "accused_staff_id": QT_TRANSLATE_NOOP("CaseChange", "Person complained about"),
    "alarm": QT_TRANSLATE_NOOP("CaseChange", "Alarm"),
    "matched": QT_TRANSLATE_NOOP("CaseChange", "Words"),
    "rules": QT_TRANSLATE_NOOP("CaseChange", "Rules, version"),
    "answered_at": QT_TRANSLATE_NOOP("CaseChange", "Answered at"),
}
_CODES: Mapping[str, type[StrEnum]] = {
    "cause": Cause,
    "priority": Priority,
    "severity": Severity,
    "urgency": Urgency,
    "finding": Finding,
    "way": DeliveryWay,
    "ground": RefusalGround,
    "halt": SuspensionReason,
}
_ROUTES: Mapping[str, object] = {
    "item": QT_TRANSLATE_NOOP("CaseChange", "department of the matter"),
    "window": QT_TRANSLATE_NOOP("CaseChange", "department of the window"),
}
_FLAGS = frozenset({"supervised", "no_contact", "person_agrees"})
_MOMENTS = frozenset(
    {"close_due", "promised_at", "on_paper_at", "until", "answered_at", "required_by"}
)
_WORDED: Mapping[str, Callable[[str], str]] = {
    "document": paper_word,
    "into": grouped,
    "alarm": trigger_words,
    "subtype": subtype_word,
}
_MASKS: Mapping[str, Callable[[str], str]] = {"name": mask_name, "phone": mask_phone}


class ChangeWords:
    """Words values for one hall; personal particulars stay masked in the history."""

    def __init__(self, moments: Moments, choices: Choices) -> None:
        self._moments = moments
        staff = {str(one.id): one.name for one in choices.staff}
        units = {str(one.id): one.name for one in choices.departments}
        self._names: dict[str, dict[str, str]] = {
            "department_id": units,
            **dict.fromkeys(("returned_by", "proper_department_id"), units),
            "window_id": {str(one.id): f"{one.code} {one.name}" for one in choices.windows},
            "item_id": {str(one.id): one.name for one in choices.items},
            "accused_staff_id": staff,
            "handler_id": staff,
        }

    def line(self, change: tuple[str, str, str]) -> str:
        """Return "field: old → new", without an arrow where there was nothing before."""
        field, old, new = change
        name = _field_word(field)
        before, after = self.value(field, old), self.value(field, new)
        return named(name, f"{before} → {after}" if before else after)

    def value(self, field: str, value: str) -> str:
        """Return a value as a person reads it."""
        if not value:
            return ""
        if field in _CODES:
            return label_of(_CODES[field], value)
        if field in self._names:
            return self._names[field].get(value, value)
        if field in _MASKS:
            return _MASKS[field](value)
        return self._plain(field, value)

    def _plain(self, field: str, value: str) -> str:
        if field in _MOMENTS:
            return self._moments.full(datetime.fromisoformat(value))
        if field in _FLAGS:
            yes = value in {"1", "True"}
            no = QCoreApplication.translate("CaseChange", "No")
            return QCoreApplication.translate("CaseChange", "Yes") if yes else no
        if field == "routing":
            known = _ROUTES.get(value)
            return QCoreApplication.translate("CaseChange", str(known)) if known else value
        word = _WORDED.get(field)
        return word(value) if word else value


def named(name: str, value: str) -> str:
    """Return "name: value" with the colon of the language in force."""
    said = QCoreApplication.translate("CaseChange", "{name}: {value}")
    return said.format(name=name, value=value)


def _field_word(field: str) -> str:
    found = _FIELDS.get(field)
    if found:
        return QCoreApplication.translate("CaseChange", str(found))
    known = field in {kind.value for kind in RequestKind}
    return label_of(RequestKind, field) if known else field
