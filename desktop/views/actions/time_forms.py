"""Forms that ask for more time or stop the clocks."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.case_facts import left_to_extend, pending
from desktop.domain.clock_table import Unit
from desktop.domain.codes import RequestKind, SuspensionReason
from desktop.domain.inputs import ExtensionInput, SuspensionInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, Quick, Words
from desktop.views.actions.form import ActionForm
from desktop.views.actions.requests import wish
from desktop.views.actions.values import Values

_LATER = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 1 week"), 7, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 2 weeks"), 14, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 30 days"), 30, 17),
)
_SUSPENSION_FIELDS = (
    Field(
        "reason",
        QT_TRANSLATE_NOOP("ActionForm", "Ground"),
        FieldKind.PICK,
        required=True,
        codes=SuspensionReason,
    ),
    Field("explanation", QT_TRANSLATE_NOOP("ActionForm", "Explanation"), required=True),
    Field(
        "until",
        QT_TRANSLATE_NOOP("ActionForm", "Until"),
        FieldKind.MOMENT,
        required=True,
        quick=_LATER,
    ),
)


_COUNTED = {
    Unit.HOURS: QT_TRANSLATE_NOOP("ActionForm", "Hours"),
    Unit.WORKING_DAYS: QT_TRANSLATE_NOOP("ActionForm", "Working days"),
}


def _counted(facts: FormFacts) -> Words:
    """Name what an extension is counted in at this level (domain.md §C)."""
    unit = left_to_extend(facts.detail).unit
    return _COUNTED.get(unit, QT_TRANSLATE_NOOP("ActionForm", "Days"))


def _extension(values: Values, _facts: FormFacts) -> ExtensionInput:
    return ExtensionInput(
        read.number(values, "days"),
        read.text(values, "reason"),
        read.text(values, "done_so_far"),
        read.text(values, "next_step"),
    )


def _suspended_as_asked(facts: FormFacts) -> dict[str, object]:
    told = wish(facts, RequestKind.SUSPENSION)
    if not told:
        return {}
    request = pending(facts.detail, RequestKind.SUSPENSION)
    until = datetime.fromisoformat(told["until"])
    why = request.reason if request else ""
    return {"reason": told["reason"], "explanation": why, "until": until}


def _suspension(values: Values, _facts: FormFacts) -> SuspensionInput:
    return SuspensionInput(
        read.code(values, "reason", SuspensionReason),
        read.text(values, "explanation"),
        read.moment(values, "until"),
    )


TIME_FORMS = (
    ActionForm(
        Action.ASK_EXTENSION,
        lambda services: services.more_time.ask_extension,
        (
            Field(
                "days",
                QT_TRANSLATE_NOOP("ActionForm", "Days"),
                FieldKind.NUMBER,
                required=True,
                named=_counted,
            ),
            Field("reason", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),
            Field("done_so_far", QT_TRANSLATE_NOOP("ActionForm", "Done so far"), required=True),
            Field("next_step", QT_TRANSLATE_NOOP("ActionForm", "Next step"), lines=2),
        ),
        _extension,
        lambda _facts: {"days": 1},
        QT_TRANSLATE_NOOP("ActionForm", "Until it is granted the old date holds."),
    ),
    ActionForm(
        Action.ASK_SUSPENSION,
        lambda services: services.more_time.ask_suspension,
        _SUSPENSION_FIELDS,
        _suspension,
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides. Until then the limits run."),
    ),
    ActionForm(
        Action.SUSPEND,
        lambda services: services.more_time.suspend,
        _SUSPENSION_FIELDS,
        _suspension,
        _suspended_as_asked,
        QT_TRANSLATE_NOOP("ActionForm", "The person gets a written notice."),
    ),
    ActionForm(
        Action.RESUME,
        lambda services: services.more_time.resume,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason")),),
        says=QT_TRANSLATE_NOOP("ActionForm", "The limits run on from now."),
    ),
)
