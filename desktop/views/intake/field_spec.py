"""What a field of the form is: its name, its tie to the draft, its shape, its place in a line."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

Source = object
"""An English text marked for translation; QT_TRANSLATE_NOOP is declared to give an object."""


class Shape(Enum):
    """What kind of widget a field is."""

    LINE = auto()
    WORDS = auto()
    AREA = auto()
    PHONE = auto()
    IDENTITY = auto()
    SEGMENT = auto()
    PICK = auto()
    SUBTYPE = auto()
    CONTACT = auto()
    SEARCH = auto()
    ACCUSED = auto()
    WHERE = auto()
    TICK = auto()
    EMOTION = auto()
    NEEDS = auto()
    POINTS = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: `path` in the draft, English label, shape, and how it takes part in a line.

    `width` is the least width of the widget in logical pixels, `stretch` its share of what is
    left in the line; `codes` are the members offered, `empty` the word for none of them, `hint`
    the placeholder.
    """

    path: str
    label: Source
    shape: Shape
    width: int = 0
    stretch: int = 0
    codes: tuple[StrEnum, ...] = ()
    empty: Source = ""
    hint: Source = ""
    required: bool = False
    shows_label: bool = True

    @property
    def problem(self) -> str:
        """Return the name by which the rules of intake speak of this field."""
        return self.path.removeprefix("person.")
