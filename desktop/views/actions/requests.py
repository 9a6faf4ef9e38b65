"""What a stored request asks for, and the form that refuses it."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.case_facts import pending
from desktop.domain.codes import RequestKind
from desktop.domain.inputs import Decision
from desktop.domain.wishes import read_back
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.values import Values


def wish(facts: FormFacts, kind: RequestKind) -> dict[str, Any]:
    """Return what the pending request of `kind` asks for, empty if there is none."""
    request = pending(facts.detail, kind)
    return read_back(request.payload) if request else {}


def _refusal(values: Values, _facts: FormFacts) -> Decision:
    reason = read.text(values, "reason")
    return Decision(read.chosen(values, "request_id"), granted=False, reason=reason)


REQUEST_FORMS = (
    ActionForm(
        Action.REFUSE_REQUEST,
        lambda services: services.decisions.decide,
        (
            Field(
                "request_id",
                QT_TRANSLATE_NOOP("ActionForm", "What"),
                FieldKind.REQUEST,
                required=True,
            ),
            Field("reason", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),
        ),
        _refusal,
        says=QT_TRANSLATE_NOOP("ActionForm", "Who asked reads the reason in the history."),
    ),
)
