"""How a key button looks in each variant and state: colours only, no geometry."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor

from desktop.views.theme.tokens import Tokens
from desktop.views.widgets.painting import NOTHING


class Variant(StrEnum):
    """What pressing the button means; one filled primary button per screen."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    DANGER = "danger"
    DANGER_FILL = "danger-fill"
    FLAT = "flat"


class ButtonFace(NamedTuple):
    """Token names of one state of one variant."""

    fill: str
    line: str
    text: str
    key: str


_CALM = {
    Variant.PRIMARY: ButtonFace("primary", "primary", "on_primary", "on_primary"),
    Variant.OUTLINED: ButtonFace("card", "input_line", "text", "text_2"),
    Variant.DANGER: ButtonFace("card", "danger_text", "danger_text", "danger_text"),
    Variant.DANGER_FILL: ButtonFace("danger", "danger_line", "on_danger", "on_danger"),
    Variant.FLAT: ButtonFace("", "", "primary_text", "text_2"),
}
_HOVERED = {
    Variant.PRIMARY: ButtonFace("primary_hover", "primary_hover", "on_primary", "on_primary"),
    Variant.OUTLINED: ButtonFace("primary_soft", "primary", "text", "text_2"),
    Variant.DANGER: ButtonFace("danger_soft", "danger_text", "danger_text", "danger_text"),
    Variant.DANGER_FILL: ButtonFace("danger_hover", "danger_line", "on_danger", "on_danger"),
    Variant.FLAT: ButtonFace("primary_soft", "", "primary_text", "text_2"),
}
_DISABLED = ButtonFace("alt", "line", "text_3", "text_3")


def face_of(variant: Variant, *, enabled: bool, hovered: bool) -> ButtonFace:
    """Return the token names to paint a button with."""
    if not enabled:
        return _DISABLED
    return (_HOVERED if hovered else _CALM)[variant]


def color_of(tokens: Tokens, name: str) -> QColor:
    """Return the colour of a face's token; no name paints nothing."""
    return tokens.named()[name] if name else NOTHING
