"""Fields for what was signed or reported on paper: by whom and when (代录)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.views.actions.field import Field, FieldKind, Quick, Words

SIGNED = QT_TRANSLATE_NOOP("ActionForm", "Signed on paper by")
SIGN_HINT = QT_TRANSLATE_NOOP("ActionForm", "Only when you enter a signed slip")
REPORTED = QT_TRANSLATE_NOOP("ActionForm", "Reported on paper by")
REPORT_HINT = QT_TRANSLATE_NOOP("ActionForm", "Only when you enter a paper report")

_LONGEST = 80
_EARLIER = (Quick(QT_TRANSLATE_NOOP("ActionForm", "Today 9:00"), 0, 9),)


def slip_fields(name: Words, hint: Words) -> tuple[Field, ...]:
    """Return the fields of the signer and of the moment on the slip."""
    return (
        Field("on_paper_by", name, FieldKind.LINE, limit=_LONGEST, hint=hint),
        Field(
            "on_paper_at",
            QT_TRANSLATE_NOOP("ActionForm", "Time on the paper"),
            FieldKind.MOMENT,
            quick=_EARLIER,
        ),
    )
