"""Forms of step 评估: accept, supplements, refuse, transfer, level."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import RefusalGround, RequestKind
from desktop.domain.inputs import AlarmAnswer, PriorityInput, RefusalInput
from desktop.domain.priority import Severity, Urgency
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.requests import wish
from desktop.views.actions.values import Values

_REFUSAL_FIELDS = (
    Field(
        "ground",
        QT_TRANSLATE_NOOP("ActionForm", "Ground"),
        FieldKind.PICK,
        required=True,
        codes=RefusalGround,
    ),
    Field(
        "explanation",
        QT_TRANSLATE_NOOP("ActionForm", "Explanation"),
        required=True,
        hint=QT_TRANSLATE_NOOP("ActionForm", "In words the person understands"),
    ),
    Field(
        "basis",
        QT_TRANSLATE_NOOP("ActionForm", "Legal basis"),
        FieldKind.LINE,
        required=True,
        limit=400,
        hint=QT_TRANSLATE_NOOP("ActionForm", "Name of the rule and its article"),
    ),
    Field(
        "target_name",
        QT_TRANSLATE_NOOP("ActionForm", "Where to go"),
        FieldKind.LINE,
        required=True,
        limit=120,
        hint=QT_TRANSLATE_NOOP("ActionForm", "The office the person can turn to"),
    ),
    Field("target_address", QT_TRANSLATE_NOOP("ActionForm", "Its address"), FieldKind.LINE),
    Field("target_telephone", QT_TRANSLATE_NOOP("ActionForm", "Its telephone"), FieldKind.LINE),
    Field(
        "forwarded",
        QT_TRANSLATE_NOOP("ActionForm", "Forwarded"),
        FieldKind.LINE,
        hint=QT_TRANSLATE_NOOP("ActionForm", "If already sent on: how and when"),
    ),
)
_LEVEL_FIELDS = (
    Field(
        "severity",
        QT_TRANSLATE_NOOP("ActionForm", "Severity"),
        FieldKind.PICK,
        required=True,
        codes=Severity,
    ),
    Field(
        "urgency",
        QT_TRANSLATE_NOOP("ActionForm", "Urgency"),
        FieldKind.PICK,
        required=True,
        codes=Urgency,
    ),
    Field("reason", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),
)


def _refusal(values: Values, _facts: FormFacts) -> RefusalInput:
    return RefusalInput(
        read.code(values, "ground", RefusalGround),
        *(
            read.text(values, key)
            for key in (
                "explanation",
                "basis",
                "target_name",
                "target_address",
                "target_telephone",
                "forwarded",
            )
        ),
    )


def _proposed_refusal(facts: FormFacts) -> dict[str, object]:
    return wish(facts, RequestKind.REFUSAL)


def _transfer(facts: FormFacts) -> dict[str, object]:
    return {"ground": RefusalGround.NOT_OUR_POWER.value, **wish(facts, RequestKind.REFUSAL)}


def _level(values: Values, _facts: FormFacts) -> PriorityInput:
    return PriorityInput(
        read.code(values, "severity", Severity),
        read.code(values, "urgency", Urgency),
        read.text(values, "reason"),
        read.ticked(values, "person_agrees"),
    )


def _level_now(facts: FormFacts) -> dict[str, object]:
    head = facts.detail.head
    now = {"severity": head.severity, "urgency": head.urgency}
    return {**now, **wish(facts, RequestKind.PRIORITY)}


def _alarm(values: Values, _facts: FormFacts) -> AlarmAnswer:
    holds = read.text(values, "holds") == "yes"
    return AlarmAnswer(read.text(values, "trigger"), holds, read.text(values, "reason"))


def _first_alarm(facts: FormFacts) -> dict[str, object]:
    return {"trigger": facts.detail.head.alarms.split()[0]} if facts.detail.head.alarms else {}


ASSESSMENT_FORMS = (
    ActionForm(
        Action.ACCEPT,
        lambda services: services.assessment.accept,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note")),),
        says=QT_TRANSLATE_NOOP("ActionForm", "The case is accepted and waits for dispatch."),
    ),
    ActionForm(
        Action.ASK_SUPPLEMENT,
        lambda services: services.assessment.ask_supplement,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "What is missing"), required=True),),
        says=QT_TRANSLATE_NOOP("ActionForm", "Ask for everything at once. The clock runs on."),
    ),
    ActionForm(
        Action.TAKE_SUPPLEMENT,
        lambda services: services.assessment.take_supplement,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "What was brought"), required=True),),
    ),
    ActionForm(
        Action.PROPOSE_REFUSAL,
        lambda services: services.assessment.propose_refusal,
        _REFUSAL_FIELDS,
        _refusal,
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
    ActionForm(
        Action.REFUSE,
        lambda services: services.assessment.refuse,
        _REFUSAL_FIELDS,
        _refusal,
        _proposed_refusal,
        QT_TRANSLATE_NOOP(
            "ActionForm", "The person gets a written notice that says where they can go."
        ),
        danger=True,
    ),
    ActionForm(
        Action.TRANSFER_OUT,
        lambda services: services.assessment.transfer_out,
        _REFUSAL_FIELDS,
        _refusal,
        _transfer,
        QT_TRANSLATE_NOOP("ActionForm", "For matters outside the hall's competence."),
        danger=True,
    ),
    ActionForm(
        Action.OVERTURN_REFUSAL,
        lambda services: services.assessment.overturn_refusal,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),),
    ),
    ActionForm(
        Action.TRANSFER_LEAD,
        lambda services: services.assessment.transfer_lead,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Handed to whom"), required=True),),
        danger=True,
    ),
    ActionForm(
        Action.SET_PRIORITY,
        lambda services: services.assessment.set_priority,
        (
            *_LEVEL_FIELDS,
            Field(
                "person_agrees",
                QT_TRANSLATE_NOOP("ActionForm", "The person agrees to a later date"),
                FieldKind.TICK,
            ),
        ),
        _level,
        _level_now,
        QT_TRANSLATE_NOOP(
            "ActionForm",
            "Up to P1 at once; to P2, or down from P1 or P2, the supervisor decides. A printed "
            "date never moves later by itself.",
        ),
    ),
    ActionForm(
        Action.ANSWER_ALARM,
        lambda services: services.suggestions.answer_alarm,
        (
            Field(
                "trigger",
                QT_TRANSLATE_NOOP("ActionForm", "Alarm"),
                FieldKind.ALARM,
                required=True,
            ),
            Field(
                "holds",
                QT_TRANSLATE_NOOP("ActionForm", "Is it so?"),
                FieldKind.YES_NO,
                required=True,
            ),
            Field(
                "reason",
                QT_TRANSLATE_NOOP("ActionForm", "Reason"),
                hint=QT_TRANSLATE_NOOP("ActionForm", "Needed if it is not so"),
            ),
        ),
        _alarm,
        _first_alarm,
        QT_TRANSLATE_NOOP(
            "ActionForm",
            "Where life is at risk, the supervisor confirms that it is not so; until then it "
            "holds.",
        ),
    ),
    ActionForm(
        Action.ESCALATE,
        lambda services: services.assessment.escalate,
        (
            Field(
                "text",
                QT_TRANSLATE_NOOP("ActionForm", "Why"),
                required=True,
                hint=QT_TRANSLATE_NOOP("ActionForm", "What happens, and what you need"),
            ),
        ),
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "It goes to the supervisor's list and has to be answered. In danger also call.",
        ),
    ),
    ActionForm(
        Action.PROPOSE_PRIORITY,
        lambda services: services.assessment.propose_priority,
        _LEVEL_FIELDS,
        _level,
        _level_now,
        QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
)
