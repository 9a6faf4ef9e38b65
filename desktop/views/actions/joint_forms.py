"""Forms of joint handling: ask departments, enter their answers, go on."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.inputs import JointAnswer, JointInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, Quick
from desktop.views.actions.form import ActionForm
from desktop.views.actions.options import only, options
from desktop.views.actions.slip_fields import REPORT_HINT, REPORTED, slip_fields
from desktop.views.actions.values import Values

_SOON = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Tomorrow 17:00"), 1, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 3 days 17:00"), 3, 17),
)
_PART = Field(
    "department_id",
    QT_TRANSLATE_NOOP("ActionForm", "Department"),
    FieldKind.JOINT_PART,
    required=True,
)


def _joint(values: Values, _facts: FormFacts) -> JointInput:
    return JointInput(
        read.ids(values, "department_ids"),
        read.text(values, "task"),
        read.moment_or_none(values, "due_at"),
    )


def _answer(values: Values, _facts: FormFacts) -> JointAnswer:
    return JointAnswer(
        read.chosen(values, "department_id"),
        read.text(values, "answer"),
        read.text(values, "on_paper_by"),
        read.moment_or_none(values, "on_paper_at"),
    )


def _own_part(facts: FormFacts) -> dict[str, object]:
    units = {str(unit) for unit in facts.actor.units}
    own = [choice.value for choice in options(_PART, facts) if choice.value in units]
    return {"department_id": own[0]} if own else only(_PART, facts)


def _state(facts: FormFacts) -> str:
    """Return who has answered and who has not."""
    lines = (
        f"{part.department}　{'✓' if part.answered_at else '—'}" for part in facts.detail.joint
    )
    return "\n".join(lines)


_STATE = Field("state", QT_TRANSLATE_NOOP("ActionForm", "Answered"), FieldKind.SHOWN, shows=_state)

JOINT_FORMS = (
    ActionForm(
        Action.ASK_JOINT,
        lambda services: services.joint.ask_joint,
        (
            Field(
                "department_ids",
                QT_TRANSLATE_NOOP("ActionForm", "Departments"),
                FieldKind.DEPARTMENTS,
                required=True,
            ),
            Field("task", QT_TRANSLATE_NOOP("ActionForm", "Asked of them"), required=True),
            Field(
                "due_at",
                QT_TRANSLATE_NOOP("ActionForm", "Answer by"),
                FieldKind.MOMENT,
                quick=_SOON,
            ),
        ),
        _joint,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "The limits of the case run on. Without a date of their own the departments have "
            "until the closing date.",
        ),
    ),
    ActionForm(
        Action.ANSWER_JOINT,
        lambda services: services.joint.answer_joint,
        (
            _PART,
            Field("answer", QT_TRANSLATE_NOOP("ActionForm", "Answer"), required=True, limit=4_000),
            *slip_fields(REPORTED, REPORT_HINT),
        ),
        _answer,
        _own_part,
    ),
    ActionForm(
        Action.ASK_END_JOINT,
        lambda services: services.joint.ask_end_joint,
        (_STATE, Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True)),
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
    ActionForm(
        Action.CONCLUDE_JOINT,
        lambda services: services.joint.conclude_joint,
        (
            _STATE,
            Field(
                "text",
                QT_TRANSLATE_NOOP("ActionForm", "Reason"),
                hint=QT_TRANSLATE_NOOP("ActionForm", "Needed when a department has not answered"),
            ),
        ),
    ),
)
