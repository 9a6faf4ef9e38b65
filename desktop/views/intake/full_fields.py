"""The full form as data: three cards, their lines, and the fields in reading order."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.codes import (
    CaseKind,
    Channel,
    IdentityKind,
    Impact,
    RefusalGround,
    Situation,
    Standing,
    Title,
)
from desktop.views.intake.field_spec import FieldSpec, Shape

Line = tuple[FieldSpec, ...]

WHO: tuple[Line, ...] = (
    (
        FieldSpec(
            "person.name",
            QT_TRANSLATE_NOOP("Intake", "Name"),
            Shape.LINE,
            width=116,
            stretch=1,
            required=True,
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
            width=140,
            stretch=1,
            required=True,
        ),
        FieldSpec(
            "preferred_contact", QT_TRANSLATE_NOOP("Intake", "Contact"), Shape.CONTACT, width=104
        ),
        FieldSpec(
            "confidential",
            QT_TRANSLATE_NOOP("Intake", "Confidential"),
            Shape.TICK,
            shows_label=False,
        ),
    ),
    (
        FieldSpec(
            "standing",
            QT_TRANSLATE_NOOP("Intake", "Standing"),
            Shape.SEGMENT,
            codes=tuple(Standing),
        ),
        FieldSpec(
            "person.identity_kind",
            QT_TRANSLATE_NOOP("Intake", "ID"),
            Shape.PICK,
            width=96,
            codes=tuple(IdentityKind),
        ),
        FieldSpec(
            "person.identity_number",
            QT_TRANSLATE_NOOP("Intake", "ID number"),
            Shape.IDENTITY,
            width=150,
            stretch=1,
            hint=QT_TRANSLATE_NOOP("Intake", "Optional"),
            shows_label=False,
        ),
    ),
)
"""Who complains. The lines for a delegate and for several people follow, see `BEHALF`."""

BEHALF: Line = (
    FieldSpec(
        "delegate.name",
        QT_TRANSLATE_NOOP("Intake", "Speaker"),
        Shape.LINE,
        width=116,
        stretch=1,
        hint=QT_TRANSLATE_NOOP("Intake", "Who speaks for the person above"),
        required=True,
    ),
    FieldSpec(
        "delegate.relation",
        QT_TRANSLATE_NOOP("Intake", "Relation"),
        Shape.LINE,
        width=100,
        stretch=1,
        hint=QT_TRANSLATE_NOOP("Intake", "Daughter, lawyer …"),
    ),
    FieldSpec(
        "delegate.phone", QT_TRANSLATE_NOOP("Intake", "Phone"), Shape.PHONE, width=140, stretch=1
    ),
)

WORDS = FieldSpec(
    "original_text",
    QT_TRANSLATE_NOOP("Intake", "Words"),
    Shape.WORDS,
    stretch=1,
    hint=QT_TRANSLATE_NOOP("Intake", "As the person says it. A whole message can be pasted here."),
    required=True,
)
POINTS = FieldSpec("points", QT_TRANSLATE_NOOP("Intake", "Points"), Shape.POINTS, stretch=1)

WHAT: tuple[Line, ...] = (
    (
        FieldSpec(
            "demand",
            QT_TRANSLATE_NOOP("Intake", "Demand"),
            Shape.LINE,
            width=200,
            stretch=3,
            hint=QT_TRANSLATE_NOOP("Intake", "What should happen, in the person's words"),
            required=True,
        ),
        FieldSpec(
            "subject",
            QT_TRANSLATE_NOOP("Intake", "Summary"),
            Shape.LINE,
            width=120,
            stretch=2,
            hint=QT_TRANSLATE_NOOP("Intake", "Empty: the first words"),
        ),
    ),
    (POINTS,),
    (
        FieldSpec(
            "facts",
            QT_TRANSLATE_NOOP("Intake", "Course"),
            Shape.AREA,
            stretch=1,
            hint=QT_TRANSLATE_NOOP("Intake", "First, then, finally: what happened, in order"),
        ),
    ),
    (
        FieldSpec(
            "department_id",
            QT_TRANSLATE_NOOP("Intake", "Object"),
            Shape.SEARCH,
            width=130,
            stretch=3,
            hint=QT_TRANSLATE_NOOP("Intake", "Department"),
        ),
        FieldSpec(
            "window_id",
            QT_TRANSLATE_NOOP("Intake", "Window"),
            Shape.SEARCH,
            width=110,
            stretch=2,
            hint=QT_TRANSLATE_NOOP("Intake", "Window"),
            shows_label=False,
        ),
        FieldSpec(
            "item_id",
            QT_TRANSLATE_NOOP("Intake", "Item"),
            Shape.SEARCH,
            width=120,
            stretch=3,
            hint=QT_TRANSLATE_NOOP("Intake", "Item"),
            shows_label=False,
        ),
        FieldSpec(
            "accused_staff_id",
            QT_TRANSLATE_NOOP("Intake", "Person complained about"),
            Shape.ACCUSED,
            width=130,
            stretch=3,
            hint=QT_TRANSLATE_NOOP("Intake", "Staff number or name"),
            shows_label=False,
        ),
    ),
    (
        FieldSpec(
            "happened_when",
            QT_TRANSLATE_NOOP("Intake", "When"),
            Shape.LINE,
            width=140,
            stretch=2,
            hint=QT_TRANSLATE_NOOP("Intake", "Today 16:40"),
        ),
        FieldSpec(
            "place",
            QT_TRANSLATE_NOOP("Intake", "Place"),
            Shape.LINE,
            width=120,
            stretch=2,
        ),
        FieldSpec(
            "situation",
            QT_TRANSLATE_NOOP("Intake", "State"),
            Shape.SEGMENT,
            codes=tuple(Situation),
            shows_label=False,
        ),
    ),
    (
        FieldSpec(
            "channel",
            QT_TRANSLATE_NOOP("Intake", "Channel"),
            Shape.PICK,
            width=104,
            codes=tuple(Channel),
        ),
        FieldSpec(
            "kind",
            QT_TRANSLATE_NOOP("Intake", "Kind"),
            Shape.PICK,
            width=116,
            codes=tuple(CaseKind),
        ),
        FieldSpec(
            "subtype",
            QT_TRANSLATE_NOOP("Intake", "Type"),
            Shape.SUBTYPE,
            width=130,
            empty=QT_TRANSLATE_NOOP("Intake", "At assessment"),
        ),
    ),
)
"""What it is about; the attachments share the last line."""

URGENCY: tuple[Line, ...] = (
    (
        FieldSpec(
            "on_site", QT_TRANSLATE_NOOP("Intake", "Person is here"), Shape.TICK, shows_label=False
        ),
        FieldSpec("emotion", QT_TRANSLATE_NOOP("Intake", "Emotion"), Shape.EMOTION),
        FieldSpec(
            "person_deadline",
            QT_TRANSLATE_NOOP("Intake", "Needed by"),
            Shape.LINE,
            width=96,
            stretch=1,
        ),
    ),
    (
        FieldSpec(
            "impact", QT_TRANSLATE_NOOP("Intake", "Impact"), Shape.SEGMENT, codes=tuple(Impact)
        ),
        FieldSpec("needs", QT_TRANSLATE_NOOP("Intake", "Needs"), Shape.NEEDS, stretch=1),
        FieldSpec(
            "refusal_ground",
            QT_TRANSLATE_NOOP("Intake", "Refusal"),
            Shape.PICK,
            codes=tuple(RefusalGround),
            empty=QT_TRANSLATE_NOOP("Intake", "None"),
        ),
    ),
)
"""How urgent it is for the person, and whether something speaks against accepting it."""
