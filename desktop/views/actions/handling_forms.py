"""Forms of step 处理: measures, contacts, notes, promises."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome, Finding
from desktop.domain.inputs import ContactInput, MeasureInput, PointAnswer
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, Quick
from desktop.views.actions.form import ActionForm
from desktop.views.actions.options import only
from desktop.views.actions.slip_fields import REPORT_HINT, REPORTED, slip_fields
from desktop.views.actions.values import Values

SOON = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Today 16:00"), 0, 16),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "Tomorrow 10:00"), 1, 10),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 3 days 10:00"), 3, 10),
)
"""Moments of the next days that are often meant."""
_PROMISE = Field(
    "point_id", QT_TRANSLATE_NOOP("ActionForm", "Point"), FieldKind.PROMISE, required=True
)


def _measure(values: Values, _facts: FormFacts) -> MeasureInput:
    return MeasureInput(
        read.text(values, "text"),
        read.ticked(values, "is_first_result"),
        read.text(values, "on_paper_by"),
        read.moment_or_none(values, "on_paper_at"),
    )


def _contact(values: Values, _facts: FormFacts) -> ContactInput:
    return ContactInput(
        read.code(values, "outcome", ContactOutcome),
        read.text(values, "words"),
        read.moment_or_none(values, "next_contact_at"),
    )


def _kept(values: Values, _facts: FormFacts) -> PointAnswer:
    point_id, done = read.chosen(values, "point_id"), read.text(values, "measure")
    return PointAnswer(point_id, Finding.TRUE, "", "", done, "")


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
            *slip_fields(REPORTED, REPORT_HINT),
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
                quick=SOON,
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
        Action.KEEP_PROMISE,
        lambda services: services.handling.keep_promise,
        (
            _PROMISE,
            Field("measure", QT_TRANSLATE_NOOP("ActionForm", "What was done"), required=True),
        ),
        _kept,
        lambda facts: only(_PROMISE, facts),
    ),
)
