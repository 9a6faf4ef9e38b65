"""Forms of steps 反馈 and 总结: spot result, call-back, review, archive, withdrawal."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import ContactOutcome, Satisfaction, Solved, WithdrawalWay
from desktop.domain.follow_up import StillNeeded, still_needed
from desktop.domain.inputs import FollowUpInput, SpotResult
from desktop.domain.late_inputs import WithdrawalInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, words
from desktop.views.actions.form import ActionForm
from desktop.views.actions.values import Values
from desktop.views.words.labels import label_of

_REASON = (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),)
_NOTE = Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note"), lines=2)


def _spot(values: Values, _facts: FormFacts) -> SpotResult:
    return SpotResult(
        read.text(values, "result"),
        read.findings(values, "findings"),
        read.code(values, "solved", Solved),
        read.ticked(values, "signed_stub"),
        read.text(values, "no_action_reason"),
    )


def _call(values: Values, _facts: FormFacts) -> FollowUpInput:
    return FollowUpInput(
        read.code(values, "outcome", ContactOutcome),
        read.yes_or_no(values, "was_contacted"),
        read.code_or_none(values, "solved", Solved),
        read.code_or_none(values, "satisfaction", Satisfaction),
        read.text(values, "words"),
    )


def _withdrawal(values: Values, _facts: FormFacts) -> WithdrawalInput:
    return WithdrawalInput(read.text(values, "text"), read.code(values, "way", WithdrawalWay))


_NEXT_TRY: Mapping[StillNeeded, object] = {
    StillNeeded.NOTHING: "",
    StillNeeded.ANOTHER_DAY: QT_TRANSLATE_NOOP(
        "ActionForm", "Not reached: try again on another day."
    ),
    StillNeeded.MORNING: QT_TRANSLATE_NOOP(
        "ActionForm", "Not reached: try again on another day, in the morning."
    ),
    StillNeeded.AFTERNOON: QT_TRANSLATE_NOOP(
        "ActionForm", "Not reached: try again on another day, in the afternoon."
    ),
}


def _tries(facts: FormFacts) -> str:
    since = facts.detail.head.fed_back_at
    calls = [c for c in facts.detail.follow_ups if since is not None and c.at >= since]
    lines = [
        f"{facts.moments.short(call.at, facts.now)}　{label_of(ContactOutcome, call.outcome)}"
        for call in calls
    ]
    if not calls:
        return words(QT_TRANSLATE_NOOP("ActionForm", "None yet"))
    needed = still_needed((call.at for call in calls), facts.calendar.zone)
    return "\n".join(line for line in (*lines, words(_NEXT_TRY[needed])) if line)


_CALL_FIELDS = (
    Field("tries", QT_TRANSLATE_NOOP("ActionForm", "Tries"), FieldKind.SHOWN, shows=_tries),
    Field(
        "outcome",
        QT_TRANSLATE_NOOP("ActionForm", "Outcome"),
        FieldKind.PICK,
        required=True,
        codes=ContactOutcome,
    ),
    Field(
        "was_contacted",
        QT_TRANSLATE_NOOP("ActionForm", "Had the handler been in touch?"),
        FieldKind.YES_NO,
    ),
    Field("solved", QT_TRANSLATE_NOOP("ActionForm", "Solved?"), FieldKind.CHOICE, codes=Solved),
    Field(
        "satisfaction",
        QT_TRANSLATE_NOOP("ActionForm", "Satisfied?"),
        FieldKind.PICK,
        codes=Satisfaction,
    ),
    Field(
        "words",
        QT_TRANSLATE_NOOP("ActionForm", "In their words"),
        hint=QT_TRANSLATE_NOOP("ActionForm", "As spoken; ask openly, do not lead"),
    ),
)
CLOSING_FORMS = (
    ActionForm(
        Action.SOLVE_ON_THE_SPOT,
        lambda services: services.closing.solve_on_the_spot,
        (
            Field("result", QT_TRANSLATE_NOOP("ActionForm", "Result"), required=True, lines=4),
            Field(
                "findings",
                QT_TRANSLATE_NOOP("ActionForm", "Findings"),
                FieldKind.FINDINGS,
                required=True,
            ),
            Field(
                "solved",
                QT_TRANSLATE_NOOP("ActionForm", "Solved?"),
                FieldKind.CHOICE,
                required=True,
                codes=Solved,
            ),
            Field(
                "signed_stub",
                QT_TRANSLATE_NOOP("ActionForm", "The person has signed the stub"),
                FieldKind.TICK,
            ),
            Field(
                "no_action_reason",
                QT_TRANSLATE_NOOP("ActionForm", "Nothing to improve, because"),
                FieldKind.LINE,
                limit=200,
                hint=QT_TRANSLATE_NOOP("ActionForm", "Empty: somebody looks back before filing"),
            ),
        ),
        _spot,
        lambda _facts: {"solved": Solved.YES.value},
        QT_TRANSLATE_NOOP("ActionForm", "The signature on the stub is the feedback."),
    ),
    ActionForm(
        Action.FOLLOW_UP,
        lambda services: services.closing.follow_up,
        _CALL_FIELDS,
        _call,
        lambda _facts: {"outcome": ContactOutcome.REACHED.value},
        QT_TRANSLATE_NOOP(
            "ActionForm",
            "Solved and satisfied are two questions. Ask both. Unanswered, the case closes after "
            "tries on three days, in the morning and in the afternoon.",
        ),
    ),
    ActionForm(
        Action.CLOSE_EXPLAINED,
        lambda services: services.closing.close_explained,
        _REASON,
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "The person stays dissatisfied, but the answer is lawful and explained."
        ),
    ),
    ActionForm(
        Action.TERMINATE,
        lambda services: services.closing.terminate,
        _REASON,
        says=QT_TRANSLATE_NOOP("ActionForm", "Only when the papers could never be delivered."),
        danger=True,
    ),
    ActionForm(
        Action.ARCHIVE,
        lambda services: services.closing.archive,
        (_NOTE,),
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "Nothing is changed afterwards. New facts make a new, linked case."
        ),
        danger=True,
    ),
    ActionForm(
        Action.TAKE_WITHDRAWAL,
        lambda services: services.closing.take_withdrawal,
        (
            Field(
                "way",
                QT_TRANSLATE_NOOP("ActionForm", "Proof"),
                FieldKind.CHOICE,
                required=True,
                codes=WithdrawalWay,
            ),
            *_REASON,
        ),
        _withdrawal,
        says=QT_TRANSLATE_NOOP("ActionForm", "Somebody outside the department confirms it."),
    ),
)
