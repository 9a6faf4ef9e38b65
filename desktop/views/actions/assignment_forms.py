"""Forms of step 分配: dispatch, sign, return, redistribute, stand in."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import RequestKind
from desktop.domain.inputs import DispatchInput, HandlerInput, ReturnInput, SignInput
from desktop.domain.permissions import Role
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.requests import wish
from desktop.views.actions.slip_fields import SIGN_HINT, SIGNED, slip_fields
from desktop.views.actions.values import Values

_UNIT = Field(
    "department_id",
    QT_TRANSLATE_NOOP("ActionForm", "Department"),
    FieldKind.DEPARTMENT,
    required=True,
)
_NAMED_HANDLER = Field(
    "handler_id",
    QT_TRANSLATE_NOOP("ActionForm", "Handler"),
    FieldKind.STAFF,
    within="department_id",
)
_HELPERS = Field(
    "co_departments", QT_TRANSLATE_NOOP("ActionForm", "Together with"), FieldKind.DEPARTMENTS
)
_ADVISED_UNIT = Field(
    "advised_unit", QT_TRANSLATE_NOOP("ActionForm", "Table says"), FieldKind.ADVISED_UNIT
)
_ADVISED_HANDLER = Field(
    "advised_handler", QT_TRANSLATE_NOOP("ActionForm", "Has room"), FieldKind.ADVISED_HANDLER
)
_TASK = Field(
    "task",
    QT_TRANSLATE_NOOP("ActionForm", "Asked of them"),
    hint=QT_TRANSLATE_NOOP("ActionForm", "What to clear up and what to answer"),
)
_TO_UNIT = (_ADVISED_UNIT, _UNIT, _ADVISED_HANDLER, _NAMED_HANDLER, _HELPERS, _TASK)
_REASON = Field("reason", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True)


def _dispatch(values: Values, _facts: FormFacts) -> DispatchInput:
    unit = read.chosen(values, "department_id")
    return DispatchInput(
        unit,
        read.chosen_or_none(values, "handler_id"),
        tuple(one for one in read.ids(values, "co_departments") if one != unit),
        read.text(values, "task"),
    )


def _proposed(facts: FormFacts) -> dict[str, object]:
    found = wish(facts, RequestKind.DISPATCH)
    lists = {key: value for key, value in found.items() if isinstance(value, list)}
    ids = {key: str(value) for key, value in found.items() if value is not None}
    return {**ids, **lists}


def _sign(values: Values, _facts: FormFacts) -> SignInput:
    return SignInput(
        read.chosen_or_none(values, "handler_id"),
        read.text(values, "on_paper_by"),
        read.moment_or_none(values, "on_paper_at"),
    )


def _signer(facts: FormFacts) -> dict[str, object]:
    named = facts.detail.body.handler_id
    own = facts.actor.staff_id if facts.actor.has(Role.HANDLER) else None
    signer = named or own
    return {"handler_id": str(signer)} if signer else {}


def _return(values: Values, _facts: FormFacts) -> ReturnInput:
    return ReturnInput(
        read.text(values, "reason"),
        read.text(values, "basis"),
        read.chosen_or_none(values, "proper_department_id"),
    )


def _handler(values: Values, _facts: FormFacts) -> HandlerInput:
    return HandlerInput(
        read.chosen(values, "handler_id"),
        read.text(values, "reason"),
        read.chosen_or_none(values, "department_id"),
    )


ASSIGNMENT_FORMS = (
    ActionForm(
        Action.PROPOSE_DISPATCH,
        lambda services: services.assignment.propose_dispatch,
        _TO_UNIT,
        _dispatch,
        says=QT_TRANSLATE_NOOP("ActionForm", "The supervisor decides."),
    ),
    ActionForm(
        Action.DISPATCH,
        lambda services: services.assignment.dispatch,
        _TO_UNIT,
        _dispatch,
        _proposed,
        QT_TRANSLATE_NOOP("ActionForm", "Without a handler the head of the department answers."),
    ),
    ActionForm(
        Action.DISPATCH_ALONE,
        lambda services: services.assignment.dispatch_alone,
        _TO_UNIT,
        _dispatch,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "No supervisor is signed in: the routing table decides, it is confirmed later.",
        ),
    ),
    ActionForm(
        Action.SIGN,
        lambda services: services.assignment.sign,
        (
            Field("handler_id", QT_TRANSLATE_NOOP("ActionForm", "Handler"), FieldKind.STAFF),
            *slip_fields(SIGNED, SIGN_HINT),
        ),
        _sign,
        _signer,
    ),
    ActionForm(
        Action.RETURN,
        lambda services: services.assignment.return_case,
        (
            _REASON,
            Field("basis", QT_TRANSLATE_NOOP("ActionForm", "Basis"), required=True, lines=2),
            Field(
                "proper_department_id",
                QT_TRANSLATE_NOOP("ActionForm", "Rather to"),
                FieldKind.DEPARTMENT,
            ),
        ),
        _return,
        says=QT_TRANSLATE_NOOP("ActionForm", "The limits run on. Name the duty clause."),
        danger=True,
    ),
    ActionForm(
        Action.REDISTRIBUTE,
        lambda services: services.assignment.redistribute,
        (
            Field(
                "department_id",
                QT_TRANSLATE_NOOP("ActionForm", "Department"),
                FieldKind.DEPARTMENT,
            ),
            _ADVISED_HANDLER,
            Field(
                "handler_id",
                QT_TRANSLATE_NOOP("ActionForm", "New handler"),
                FieldKind.STAFF,
                required=True,
                within="department_id",
            ),
            _REASON,
        ),
        _handler,
        says=QT_TRANSLATE_NOOP("ActionForm", "The limits run on. Tell the person the new contact."),
    ),
    ActionForm(
        Action.STAND_IN,
        lambda services: services.assignment.stand_in,
        (
            Field(
                "handler_id",
                QT_TRANSLATE_NOOP("ActionForm", "Stand-in"),
                FieldKind.STAFF,
                required=True,
            ),
            _REASON,
        ),
        _handler,
        says=QT_TRANSLATE_NOOP("ActionForm", "Tell the person the new contact."),
    ),
)
