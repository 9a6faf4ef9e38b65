"""The words of the fields in the language in force."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.codes import PreferredContact
from desktop.views.intake.field_spec import FieldSpec, Shape, Source
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.masked_input import MaskedInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label
from desktop.views.words.subtypes import subtype_words

NO_CONTACT = "none"
"""The contact way of somebody who cannot be reached and asks with the enquiry code (§K 13)."""

_EMOTIONS = 5
_DANGER_FROM = 3


def intake_words(source: Source) -> str:
    """Return a marked text in the language in force; empty for an empty one."""
    return QCoreApplication.translate("Intake", str(source)) if source else ""


def dress(widget: QWidget, spec: FieldSpec) -> None:
    """Set the words of a field in the language in force."""
    hint = intake_words(spec.hint)
    match widget:
        case MaskedInput():
            widget.input.setPlaceholderText(hint)
        case TextInput() | TextArea():
            widget.setPlaceholderText(hint)
        case QCheckBox():
            widget.setText(intake_words(spec.label))
        case Segment() | PickInput():
            widget.set_choices(_choices(spec))


def emotion_word(level: int) -> str:
    """Return digit and word of an emotion level; they face the public (domain rules §K 20)."""
    words = (
        QCoreApplication.translate("Intake", "0 Calm"),
        QCoreApplication.translate("Intake", "1 Displeased"),
        QCoreApplication.translate("Intake", "2 Agitated"),
        QCoreApplication.translate("Intake", "3 Angry"),
        QCoreApplication.translate("Intake", "4 Needs care"),
    )
    return words[level]


def _choices(spec: FieldSpec) -> list[Choice]:
    empty = intake_words(spec.empty)
    first = [Choice("", empty)] if empty else []
    if spec.shape is Shape.SUBTYPE:
        words = subtype_words().items()
        return first + [Choice(code, f"{code} {word}") for code, word in words]
    if spec.shape is Shape.EMOTION:
        return [
            Choice(str(level), emotion_word(level), level >= _DANGER_FROM, f"Alt+{level}")
            for level in range(_EMOTIONS)
        ]
    if spec.shape is Shape.CONTACT:
        ways = [Choice(way.value, label(way)) for way in PreferredContact]
        return [*ways, Choice(NO_CONTACT, QCoreApplication.translate("Intake", "No contact"))]
    return first + [Choice(code.value, label(code)) for code in spec.codes]
