"""The express form as data: five numbered questions."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.codes import Standing, Title
from desktop.views.intake.field_spec import FieldSpec, Shape, Source
from desktop.views.intake.full_fields import WORDS, Line

SENTENCE = replace(WORDS, shows_label=False)

QUESTIONS: tuple[tuple[Source, Line], ...] = (
    (QT_TRANSLATE_NOOP("Intake", "One sentence"), (SENTENCE,)),
    (
        QT_TRANSLATE_NOOP("Intake", "Who"),
        (
            FieldSpec(
                "person.name",
                QT_TRANSLATE_NOOP("Intake", "Name"),
                Shape.LINE,
                width=92,
                stretch=1,
                hint=QT_TRANSLATE_NOOP("Intake", "Name"),
                required=True,
                shows_label=False,
            ),
            FieldSpec(
                "person.title",
                QT_TRANSLATE_NOOP("Intake", "Title"),
                Shape.SEGMENT,
                codes=(Title.MS, Title.MR),
                shows_label=False,
            ),
            FieldSpec(
                "person.phone",
                QT_TRANSLATE_NOOP("Intake", "Phone"),
                Shape.PHONE,
                width=168,
                stretch=1,
                hint=QT_TRANSLATE_NOOP("Intake", "Phone"),
                required=True,
                shows_label=False,
            ),
            FieldSpec(
                "no_contact",
                QT_TRANSLATE_NOOP("Intake", "No contact"),
                Shape.TICK,
                shows_label=False,
            ),
            FieldSpec(
                "standing",
                QT_TRANSLATE_NOOP("Intake", "Standing"),
                Shape.SEGMENT,
                codes=tuple(Standing),
                shows_label=False,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Intake", "Where"),
        (
            FieldSpec(
                "place",
                QT_TRANSLATE_NOOP("Intake", "Where"),
                Shape.WHERE,
                width=200,
                stretch=1,
                hint=QT_TRANSLATE_NOOP("Intake", "Window, or where it happened"),
                required=True,
                shows_label=False,
            ),
            FieldSpec(
                "item_id",
                QT_TRANSLATE_NOOP("Intake", "Item"),
                Shape.SEARCH,
                width=160,
                stretch=1,
                hint=QT_TRANSLATE_NOOP("Intake", "Item"),
                shows_label=False,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Intake", "Demand"),
        (
            FieldSpec(
                "demand",
                QT_TRANSLATE_NOOP("Intake", "Demand"),
                Shape.LINE,
                width=240,
                stretch=1,
                required=True,
                shows_label=False,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Intake", "Emotion"),
        (
            FieldSpec(
                "emotion", QT_TRANSLATE_NOOP("Intake", "Emotion"), Shape.EMOTION, shows_label=False
            ),
            FieldSpec(
                "on_site",
                QT_TRANSLATE_NOOP("Intake", "Person is here"),
                Shape.TICK,
                shows_label=False,
            ),
        ),
    ),
)
"""Label and fields of each question."""

ENTER_ORDER = ("original_text", "person.name", "person.phone", "place", "demand")
"""Enter goes from one to the next; the others are reached with Tab or their own key."""
