"""Forms of step 处理: measures, contacts, notes, joint work, supervision, promises."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome, Finding
from desktop.domain.inputs import ContactInput, JointAnswer, JointInput, MeasureInput, PointAnswer
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, Quick
from desktop.views.actions.form import ActionForm
from desktop.views.actions.options import options
from desktop.views.actions.values import Values

_SOON = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Today 16:00"), 0, 16),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Tomorrow 10:00"), 1, 10),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 3 days 10:00"), 3, 10),
)
_PROMISE = Field(
    "point_id", QT_TRANSLATE_NOOP("ActionForm", "Point"), FieldKind.PROMISE, required=True
)
_PART = Field(
    "department_id",
    QT_TRANSLATE_NOOP("ActionForm", "Department"),
    FieldKind.JOINT_PART,
    required=True,
)


def _measure(values: Values, _facts: FormFacts) -> MeasureInput:
    return MeasureInput(
        read.text(values, "text"),
        read.ticked(values, "is_first_result"),
        read.text(values, "on_paper_by"),
    )


def _contact(values: Values, _facts: FormFacts) -> ContactInput:
    return ContactInput(
        read.code(values, "outcome", ContactOutcome),
        read.text(values, "words"),
        read.moment_or_none(values, "next_contact_at"),
    )


def _joint(values: Values, _facts: FormFacts) -> JointInput:
    return JointInput(read.ids(values, "department_ids"), read.text(values, "task"))


def _joint_answer(values: Values, _facts: FormFacts) -> JointAnswer:
    return JointAnswer(read.chosen(values, "department_id"), read.text(values, "answer"))


def _kept(values: Values, _facts: FormFacts) -> PointAnswer:
    point_id, done = read.chosen(values, "point_id"), read.text(values, "measure")
    return PointAnswer(point_id, Finding.TRUE, "", "", done, "")


def _only(field: Field, facts: FormFacts) -> dict[str, object]:
    """Pick what there is nothing else to pick beside."""
    found = options(field, facts)
    return {field.key: found[0].value} if len(found) == 1 else {}


def _own_part(facts: FormFacts) -> dict[str, object]:
    units = {str(unit) for unit in facts.actor.units}
    own = [choice.value for choice in options(_PART, facts) if choice.value in units]
    return {"department_id": own[0]} if own else _only(_PART, facts)


HANDLING_FORMS = (
    ActionForm(
        Action.LOG_MEASURE,
        lambda services: services.handling.log_measure,
        (
            Field("text", QT_TRANSLATE_NOOP("ActionForm", "What was done"), required=True, lines=4),
            Field(
                "is_first_result",
                QT_TRANSLATE_NOOP("ActionForm", "This is the first result, told to the person"),
                FieldKind.TICK,
            ),
            Field(
                "on_paper_by",
                QT_TRANSLATE_NOOP("ActionForm", "Reported on paper by"),
                FieldKind.LINE,
                limit=80,
                hint=QT_TRANSLATE_NOOP("ActionForm", "Only when you enter a paper report"),
            ),
        ),
        _measure,
    ),
    ActionForm(
        Action.LOG_CONTACT,
        lambda services: services.handling.log_contact,
        (
            Field(
                "outcome",
                QT_TRANSLATE_NOOP("ActionForm", "Outcome"),
                FieldKind.PICK,
                required=True,
                codes=ContactOutcome,
            ),
            Field("words", QT_TRANSLATE_NOOP("ActionForm", "What was said"), required=True),
            Field(
                "next_contact_at",
                QT_TRANSLATE_NOOP("ActionForm", "Next contact"),
                FieldKind.MOMENT,
                quick=_SOON,
            ),
        ),
        _contact,
        lambda _facts: {"outcome": ContactOutcome.REACHED.value},
    ),
    ActionForm(
        Action.ADD_NOTE,
        lambda services: services.handling.add_note,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note"), required=True),),
    ),
    ActionForm(
        Action.ASK_JOINT,
        lambda services: services.handling.ask_joint,
        (
            Field(
                "department_ids",
                QT_TRANSLATE_NOOP("ActionForm", "Departments"),
                FieldKind.DEPARTMENTS,
                required=True,
            ),
            Field("task", QT_TRANSLATE_NOOP("ActionForm", "Asked of them"), required=True),
        ),
        _joint,
        says=QT_TRANSLATE_NOOP("ActionForm", "The limits of the case run on."),
    ),
    ActionForm(
        Action.ANSWER_JOINT,
        lambda services: services.handling.answer_joint,
        (
            _PART,
            Field("answer", QT_TRANSLATE_NOOP("ActionForm", "Answer"), required=True, limit=4_000),
        ),
        _joint_answer,
        _own_part,
    ),
    ActionForm(
        Action.CONCLUDE_JOINT,
        lambda services: services.handling.conclude_joint,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note")),),
    ),
    ActionForm(
        Action.SUPERVISE,
        lambda services: services.handling.supervise,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "What is demanded"), required=True),),
        says=QT_TRANSLATE_NOOP("ActionForm", "The case is marked as supervised for everybody."),
    ),
    ActionForm(
        Action.KEEP_PROMISE,
        lambda services: services.handling.keep_promise,
        (
            _PROMISE,
            Field("measure", QT_TRANSLATE_NOOP("ActionForm", "What was done"), required=True),
        ),
        _kept,
        lambda facts: _only(_PROMISE, facts),
    ),
)
