"""What a field of an action's form is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QCoreApplication

from desktop.views.actions.facts import FormFacts

Words = object
"""An English text marked for translation; QT_TRANSLATE_NOOP is declared to give an object."""

CONTEXT = "ActionForm"


class FieldKind(Enum):
    """What kind of widget a field is."""

    LINE = auto()
    AREA = auto()
    CHOICE = auto()
    PICK = auto()
    YES_NO = auto()
    DEPARTMENT = auto()
    DEPARTMENTS = auto()
    STAFF = auto()
    POINT = auto()
    POINTS = auto()
    FINDINGS = auto()
    PROMISE = auto()
    JOINT_PART = auto()
    DOCUMENT = auto()
    PAPER = auto()
    REQUEST = auto()
    SUBTYPE = auto()
    ALARM = auto()
    WINDOW = auto()
    ITEM = auto()
    MOMENT = auto()
    NUMBER = auto()
    TICK = auto()
    SHOWN = auto()
    ADVISED_UNIT = auto()
    ADVISED_HANDLER = auto()


@dataclass(frozen=True, slots=True)
class Quick:
    """A moment people often mean: so many days from today, at an hour of the wall clock."""

    words: Words
    days: int
    hour: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `key` is the name by which the use case speaks of it in its errors.

    `codes` are offered by CHOICE and PICK, `within` names the department field that narrows a
    STAFF field, `quick` are moments to pick at once, `shows` tells what a SHOWN field says.
    """

    key: str
    label: Words
    kind: FieldKind = FieldKind.AREA
    required: bool = False
    codes: type[StrEnum] | None = None
    hint: Words = ""
    lines: int = 3
    limit: int = 2_000
    within: str = ""
    quick: tuple[Quick, ...] = ()
    shows: Callable[[FormFacts], str] | None = None
    named: Callable[[FormFacts], Words] | None = None

    def name(self, facts: FormFacts) -> str:
        """Return the label in the language in force; `named` tells one that the case decides."""
        return words(self.named(facts) if self.named else self.label)


def words(text: Words) -> str:
    """Return a marked text in the language in force."""
    return QCoreApplication.translate(CONTEXT, str(text)) if text else ""
