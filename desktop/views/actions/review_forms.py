"""Forms of the look back: write it, sign it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.actions import Action
from desktop.domain.codes import Cause, Solved
from desktop.domain.inputs import ReviewInput
from desktop.views.actions import values as read
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind
from desktop.views.actions.form import ActionForm
from desktop.views.actions.values import Values

_REVIEW_TEXTS = (
    "cause_note",
    "went_well",
    "went_badly",
    "action",
    "action_owner",
    "action_due",
    "no_action_reason",
)
_NOTE = Field("text", QT_TRANSLATE_NOOP("ActionForm", "Note"), lines=2)


def _review(values: Values, _facts: FormFacts) -> ReviewInput:
    texts = (read.text(values, key) for key in _REVIEW_TEXTS)
    return ReviewInput(
        read.code(values, "cause", Cause),
        *texts,
        solved=read.code_or_none(values, "solved", Solved),
        restored_at=read.moment_or_none(values, "restored_at"),
    )


def _drafted(facts: FormFacts) -> dict[str, object]:
    head, body, review = facts.detail.head, facts.detail.body, facts.detail.review
    restored = body.service_restored_at or head.fed_back_at or head.closed_at
    known: dict[str, object] = {"solved": body.solved, "restored_at": restored}
    if review is None:
        return known
    return {
        **known,
        "cause": review.cause,
        **{key: getattr(review, key) for key in _REVIEW_TEXTS},
    }


def _review_words(facts: FormFacts) -> str:
    review = facts.detail.review
    if review is None:
        return ""
    due = f"{review.action} · {review.action_owner} · {review.action_due}" if review.action else ""
    lines = (review.drafted_by, review.cause_note, due or review.no_action_reason)
    return "\n".join(line for line in lines if line)


_REVIEW_FIELDS = (
    Field(
        "solved",
        QT_TRANSLATE_NOOP("ActionForm", "Solved?"),
        FieldKind.CHOICE,
        required=True,
        codes=Solved,
    ),
    Field(
        "restored_at",
        QT_TRANSLATE_NOOP("ActionForm", "Service right again"),
        FieldKind.MOMENT,
        required=True,
    ),
    Field(
        "cause",
        QT_TRANSLATE_NOOP("ActionForm", "Cause"),
        FieldKind.PICK,
        required=True,
        codes=Cause,
    ),
    Field(
        "cause_note", QT_TRANSLATE_NOOP("ActionForm", "How it came about"), required=True, lines=2
    ),
    Field("went_well", QT_TRANSLATE_NOOP("ActionForm", "What helped"), lines=2),
    Field("went_badly", QT_TRANSLATE_NOOP("ActionForm", "What did not"), lines=2),
    Field("action", QT_TRANSLATE_NOOP("ActionForm", "What to improve"), lines=2),
    Field("action_owner", QT_TRANSLATE_NOOP("ActionForm", "Who does it"), FieldKind.LINE, limit=80),
    Field(
        "action_due",
        QT_TRANSLATE_NOOP("ActionForm", "By when"),
        FieldKind.LINE,
        limit=10,
        hint=QT_TRANSLATE_NOOP("ActionForm", "2026-04-30"),
    ),
    Field(
        "no_action_reason",
        QT_TRANSLATE_NOOP("ActionForm", "Why nothing"),
        lines=2,
        hint=QT_TRANSLATE_NOOP("ActionForm", "Only if there is nothing to improve"),
    ),
)

REVIEW_FORMS = (
    ActionForm(
        Action.DRAFT_REVIEW,
        lambda services: services.closing.draft_review,
        _REVIEW_FIELDS,
        _review,
        _drafted,
        QT_TRANSLATE_NOOP("ActionForm", "Look for causes, not for the guilty."),
    ),
    ActionForm(
        Action.SIGN_REVIEW,
        lambda services: services.closing.sign_review,
        (
            Field(
                "review",
                QT_TRANSLATE_NOOP("ActionForm", "Review"),
                FieldKind.SHOWN,
                shows=_review_words,
            ),
            _NOTE,
        ),
    ),
)
