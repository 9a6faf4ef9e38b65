"""Something a person may do now, or may not and why."""

from dataclasses import dataclass

from desktop.views.widgets.button_face import Variant


@dataclass(frozen=True, slots=True)
class ActionItem:
    """`key` is told when chosen; `shortcut` presses it; a `reason` says why it cannot be done."""

    key: str
    text: str
    shortcut: str = ""
    icon: str = ""
    variant: Variant = Variant.OUTLINED
    reason: str = ""
