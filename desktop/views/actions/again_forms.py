"""Forms that take up a case which seemed done: redo, special team, review, public interest."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.late_inputs import TeamInput, UpholdInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.values import Values

_REASON = (Field("text", QT_TRANSLATE_NOOP("ActionForm", "Reason"), required=True),)


def _team(values: Values, _facts: FormFacts) -> TeamInput:
    return TeamInput(
        read.chosen(values, "leader_id"), read.text(values, "task"), read.text(values, "members")
    )


def _uphold(values: Values, _facts: FormFacts) -> UpholdInput:
    return UpholdInput(*(read.text(values, key) for key in ("body", "decision", "number")))


def _asked_body(facts: FormFacts) -> dict[str, object]:
    """Begin with the body the request went to."""
    asked = [e.text for e in facts.detail.entries if e.to_status == "recheck" and e.text]
    return {"body": asked[-1]} if asked else {}


AGAIN_FORMS = (
    ActionForm(
        Action.REDO,
        lambda services: services.again.redo,
        _REASON,
        says=QT_TRANSLATE_NOOP("ActionForm", "Another handler does it again in half the time."),
    ),
    ActionForm(
        Action.FORM_TEAM,
        lambda services: services.again.form_team,
        (
            Field(
                "leader_id",
                QT_TRANSLATE_NOOP("ActionForm", "Team leader"),
                FieldKind.STAFF,
                required=True,
            ),
            Field(
                "members",
                QT_TRANSLATE_NOOP("ActionForm", "Members"),
                FieldKind.LINE,
                limit=200,
                hint=QT_TRANSLATE_NOOP("ActionForm", "Staff numbers with blanks between them"),
            ),
            Field("task", QT_TRANSLATE_NOOP("ActionForm", "Asked of them"), required=True),
        ),
        _team,
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "It was redone twice. A special team takes it over, without those it is about and "
            "those who handled it; the leader signs for it.",
        ),
    ),
    ActionForm(
        Action.TAKE_RECHECK,
        lambda services: services.again.take_recheck,
        (
            Field(
                "text",
                QT_TRANSLATE_NOOP("ActionForm", "What the person objects to"),
                required=True,
            ),
        ),
        says=QT_TRANSLATE_NOOP(
            "ActionForm",
            "Within 30 days of the reply. The body named in the letter has 30 days to decide. Add "
            "the written request as a file and print the full record for it.",
        ),
    ),
    ActionForm(
        Action.UPHOLD,
        lambda services: services.again.uphold,
        (
            Field(
                "body",
                QT_TRANSLATE_NOOP("ActionForm", "Who decided"),
                FieldKind.LINE,
                required=True,
                limit=120,
            ),
            Field(
                "number",
                QT_TRANSLATE_NOOP("ActionForm", "Number of the decision"),
                FieldKind.LINE,
                limit=60,
            ),
            Field("decision", QT_TRANSLATE_NOOP("ActionForm", "What was decided"), required=True),
        ),
        _uphold,
        _asked_body,
        QT_TRANSLATE_NOOP(
            "ActionForm", "The reply stands, the case closes. If it was overturned, redo it."
        ),
    ),
    ActionForm(
        Action.CONTINUE,
        lambda services: services.again.go_on,
        _REASON,
        says=QT_TRANSLATE_NOOP(
            "ActionForm", "The matter concerns others too. The limits of the work start now."
        ),
    ),
)
