"""The form of a correction: what stands in the record, and what was typed over it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.inputs import Correction
from desktop.domain.rows.case import CaseDetail
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.values import Values

_TEXTS = ("subject", "facts", "demand", "place", "happened_when", "subtype")
_MASKED = ("name", "phone")
_IDS = ("department_id", "window_id", "item_id", "accused_staff_id")


def recorded(detail: CaseDetail) -> dict[str, object]:
    """Return what the record says now, as the form shows it; masked values stay empty."""
    head, body = detail.head, detail.body
    return {
        "subject": head.subject,
        "subtype": head.subtype,
        "facts": body.facts,
        "demand": body.demand,
        "place": body.place,
        "happened_when": body.happened_when,
        "department_id": str(body.department_id or ""),
        "window_id": str(body.window_id or ""),
        "no_contact": body.no_contact,
    }


def _correction(values: Values, facts: FormFacts) -> Correction:
    before = recorded(facts.detail)
    changed: dict[str, object] = {
        key: read.text(values, key).strip()
        for key in _TEXTS
        if read.text(values, key).strip() != before[key]
    }
    changed |= {key: read.text(values, key).strip() for key in _MASKED if read.text(values, key)}
    for key in _IDS:
        if read.text(values, key) and read.text(values, key) != before.get(key):
            changed[key] = read.chosen(values, key)
    if read.ticked(values, "no_contact") != before["no_contact"]:
        changed["no_contact"] = read.ticked(values, "no_contact")
    return Correction(read.text(values, "reason"), **changed)  # type: ignore[arg-type]


_KEPT = QT_TRANSLATE_NOOP("ActionForm", "Empty keeps what is recorded")

CORRECTION_FORM = ActionForm(
    Action.CORRECT,
    lambda services: services.records.correct,
    (
        Field(
            "reason",
            QT_TRANSLATE_NOOP("ActionForm", "Why it is corrected"),
            FieldKind.LINE,
            required=True,
        ),
        Field("name", QT_TRANSLATE_NOOP("ActionForm", "Name"), FieldKind.LINE, hint=_KEPT),
        Field("phone", QT_TRANSLATE_NOOP("ActionForm", "Telephone"), FieldKind.LINE, hint=_KEPT),
        Field("no_contact", QT_TRANSLATE_NOOP("ActionForm", "Cannot be reached"), FieldKind.TICK),
        Field("subject", QT_TRANSLATE_NOOP("ActionForm", "Subject"), FieldKind.LINE, limit=120),
        Field("subtype", QT_TRANSLATE_NOOP("ActionForm", "Type"), FieldKind.SUBTYPE),
        Field("facts", QT_TRANSLATE_NOOP("ActionForm", "Facts"), lines=3),
        Field("demand", QT_TRANSLATE_NOOP("ActionForm", "Demand"), lines=2),
        Field("place", QT_TRANSLATE_NOOP("ActionForm", "Place"), FieldKind.LINE, limit=200),
        Field("happened_when", QT_TRANSLATE_NOOP("ActionForm", "When"), FieldKind.LINE, limit=100),
        Field("department_id", QT_TRANSLATE_NOOP("ActionForm", "Department"), FieldKind.DEPARTMENT),
        Field("window_id", QT_TRANSLATE_NOOP("ActionForm", "Window"), FieldKind.WINDOW),
        Field("item_id", QT_TRANSLATE_NOOP("ActionForm", "Item"), FieldKind.ITEM, hint=_KEPT),
        Field(
            "accused_staff_id",
            QT_TRANSLATE_NOOP("ActionForm", "Person complained about"),
            FieldKind.STAFF,
            hint=_KEPT,
        ),
    ),
    _correction,
    lambda facts: recorded(facts.detail),
    QT_TRANSLATE_NOOP(
        "ActionForm", "Old and new stay in the history. The original words cannot be changed."
    ),
)
