"""Forms of supervision: the order, the proposal, the unit's answer, a reminder."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.deadlines import supervision_due
from desktop.domain.inputs import SupervisionInput
from desktop.domain.priority import Priority
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.handling_forms import SOON
from desktop.views.actions.values import Values


def _order(values: Values, _facts: FormFacts) -> SupervisionInput:
    return SupervisionInput(read.text(values, "text"), read.moment(values, "required_by"))


def _usual_date(facts: FormFacts) -> dict[str, object]:
    level = Priority(facts.detail.head.priority)
    return {"required_by": supervision_due(level, facts.now, facts.calendar)}


SUPERVISION_FORMS = (
    ActionForm(
        Action.SUPERVISE,
        lambda services: services.supervision.order,
        (
            Field("text", QT_TRANSLATE_NOOP("ActionForm", "What is demanded"), required=True),
            Field(
                "required_by",
                QT_TRANSLATE_NOOP("ActionForm", "Answer required by"),
                FieldKind.MOMENT,
                required=True,
                quick=SOON,
            ),
        ),
        _order,
        _usual_date,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "Handler and head of the unit are told at once and answer by this date. The case is "
            "marked as supervised for everybody.",
        ),
    ),
    ActionForm(
        Action.PROPOSE_SUPERVISION,
        lambda services: services.supervision.propose,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),),
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
    ActionForm(
        Action.ANSWER_SUPERVISION,
        lambda services: services.supervision.answer,
        (
            Field(
                "text",
                QT_TRANSLATE_NOOP("ActionForm", "What was done and what follows by when"),
                required=True,
                lines=4,
            ),
        ),
    ),
    ActionForm(
        Action.REMIND,
        lambda services: services.supervision.remind,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Words to the handler"), lines=2),),
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "Handler and head of the unit see it at once; at most once an hour."
        ),
    ),
)
