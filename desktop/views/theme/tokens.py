"""Named colours of one palette, read from TOML."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtGui import QColor

from desktop.domain.priority import Priority

THEMES_FOLDER = Path(__file__).parents[2] / "resources" / "themes"


class ThemeName(StrEnum):
    """The palettes a person may choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class BadgeColors(NamedTuple):
    """Colours of one priority badge."""

    fill: QColor
    text: QColor
    line: QColor
    shape: QColor


class Tokens(NamedTuple):
    """Every colour of the product under the name of its use, never under the name of its hue.

    `…_text` carries words on `page`, `card`, `alt` and its own `…_soft`; `…_soft` is a ground,
    `…_line` the frame of that ground; `warning` and `success` fill shapes and never carry words.
    """

    bar: QColor
    bar_active: QColor
    bar_line: QColor
    bar_text: QColor
    bar_muted: QColor
    page: QColor
    card: QColor
    alt: QColor
    line: QColor
    line_soft: QColor
    input_line: QColor
    text: QColor
    text_2: QColor
    text_3: QColor
    primary: QColor
    primary_hover: QColor
    on_primary: QColor
    primary_text: QColor
    primary_soft: QColor
    primary_line: QColor
    danger: QColor
    danger_hover: QColor
    on_danger: QColor
    danger_text: QColor
    danger_soft: QColor
    danger_line: QColor
    warning: QColor
    warning_text: QColor
    warning_soft: QColor
    warning_line: QColor
    success: QColor
    success_text: QColor
    success_soft: QColor
    success_line: QColor
    track: QColor
    overlay: QColor
    heat_text: QColor
    heat_text_last: QColor
    priority: Mapping[Priority, BadgeColors]
    heat: tuple[QColor, ...]

    def named(self) -> dict[str, QColor]:
        """Return the plain colours by name, without badges and heat steps."""
        return {name: getattr(self, name) for name in _color_names()}


def read_tokens(name: ThemeName) -> Tokens:
    """Read one palette; a missing or unknown token is a bug and raises `TypeError`."""
    raw: dict[str, Any] = tomllib.loads((THEMES_FOLDER / f"{name}.toml").read_text("utf-8"))
    return Tokens(
        **{key: QColor(value) for key, value in raw["colors"].items()},
        priority={
            Priority(level): BadgeColors(**{part: QColor(value) for part, value in parts.items()})
            for level, parts in raw["priority"].items()
        },
        heat=tuple(QColor(value) for value in raw["heat"]["steps"]),
    )


def _color_names() -> list[str]:
    return [name for name in Tokens._fields if name not in {"priority", "heat"}]
