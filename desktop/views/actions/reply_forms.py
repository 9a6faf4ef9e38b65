"""Forms around the reply: hand in, approve, send back, deliver."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import DeliveryWay
from desktop.domain.inputs import DeliveryInput
from desktop.domain.late_inputs import InterimInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, Quick
from desktop.views.actions.form import ActionForm, UseCase
from desktop.views.actions.values import Values

if TYPE_CHECKING:
    from desktop.services.all import Services

_REST = (
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 1 week"), 7, 17),
    Quick(QT_TRANSLATE_NOOP("ActionForm", "In 2 weeks"), 14, 17),
)
_DELIVERY_FIELDS = (
    Field(
        "way",
        QT_TRANSLATE_NOOP("ActionForm", "Way"),
        FieldKind.PICK,
        required=True,
        codes=DeliveryWay,
    ),
    Field(
        "receiver",
        QT_TRANSLATE_NOOP("ActionForm", "Received by"),
        FieldKind.LINE,
        required=True,
        limit=80,
    ),
    Field("place", QT_TRANSLATE_NOOP("ActionForm", "Place"), FieldKind.LINE, limit=120),
    Field(
        "second_server",
        QT_TRANSLATE_NOOP("ActionForm", "Second server"),
        FieldKind.LINE,
        limit=80,
    ),
    Field(
        "note",
        QT_TRANSLATE_NOOP("ActionForm", "Note"),
        hint=QT_TRANSLATE_NOOP("ActionForm", "Tracking number, or why it was not signed"),
        lines=2,
    ),
)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Which paper was handed over, and how."""

    document_id: int
    delivery: DeliveryInput


def _delivery(values: Values, _facts: FormFacts) -> DeliveryInput:
    return DeliveryInput(
        read.code(values, "way", DeliveryWay),
        *(read.text(values, key) for key in ("receiver", "place", "second_server", "note")),
    )


def _hand_over(values: Values, facts: FormFacts) -> HandOver:
    return HandOver(read.chosen(values, "document_id"), _delivery(values, facts))


def _by_hand(_facts: FormFacts) -> dict[str, object]:
    return {"way": DeliveryWay.DIRECT.value}


def _interim(values: Values, _facts: FormFacts) -> InterimInput:
    return InterimInput(read.text(values, "text"), read.moment(values, "due_at"))


def _record_hand_over(services: "Services") -> UseCase:
    def record(actor: Actor, _case_id: int, form: HandOver) -> None:
        services.replying.hand_over(actor, form.document_id, form.delivery)

    return record


REPLY_FORMS = (
    ActionForm(
        Action.ASK_CLOSE,
        lambda services: services.replying.ask_close,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "To the approver")),),
        says=QT_TRANSLATE_NOOP("ActionForm", "Somebody else reads the reply and approves it."),
    ),
    ActionForm(
        Action.APPROVE_REPLY,
        lambda services: services.replying.approve,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note")),),
        says=QT_TRANSLATE_NOOP("ActionForm", "The letter can be issued afterwards."),
    ),
    ActionForm(
        Action.SEND_BACK,
        lambda services: services.replying.send_back,
        (Field("text", QT_TRANSLATE_NOOP("ActionForm", "What to mend"), required=True),),
    ),
    ActionForm(
        Action.GIVE_INTERIM,
        lambda services: services.replying.give_interim,
        (
            Field(
                "text",
                QT_TRANSLATE_NOOP("ActionForm", "Interim reply"),
                required=True,
                hint=QT_TRANSLATE_NOOP("ActionForm", "What is known, and what is still to be done"),
                lines=5,
            ),
            Field(
                "due_at",
                QT_TRANSLATE_NOOP("ActionForm", "The rest by"),
                FieldKind.MOMENT,
                required=True,
                quick=_REST,
            ),
        ),
        _interim,
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "The closing date stays. This promise has a clock of its own."
        ),
    ),
    ActionForm(
        Action.DELIVER,
        lambda services: services.replying.deliver,
        _DELIVERY_FIELDS,
        _delivery,
        _by_hand,
        QT_TRANSLATE_NOOP("ActionForm", "The reply counts as given from now on."),
    ),
    ActionForm(
        Action.HAND_OVER,
        _record_hand_over,
        (
            Field(
                "document_id",
                QT_TRANSLATE_NOOP("ActionForm", "Paper"),
                FieldKind.DOCUMENT,
                required=True,
            ),
            *_DELIVERY_FIELDS,
        ),
        _hand_over,
        _by_hand,
        QT_TRANSLATE_NOOP("ActionForm", "The date printed on it binds from now on."),
    ),
)
