"""The one style sheet: a template whose `$names` are tokens, scaled sizes and icon files."""

from string import Template

from PySide6.QtGui import QColor

from desktop.views.theme.icons import ICONS_FOLDER
from desktop.views.theme.tokens import THEMES_FOLDER, ThemeName, Tokens

LARGEST_SIZE = 64
RADIO_SIDE = 14
POINT_SIDE = 18


def style_sheet(tokens: Tokens, name: ThemeName, scale: int) -> str:
    """Fill the template: `$card` a colour, `$px32` a size at `scale` per cent, `$icons` a folder.

    Raises `KeyError` when the template names something that does not exist.
    """
    template = Template((THEMES_FOLDER / "style.qss").read_text("utf-8"))
    values = {key: _css(color) for key, color in tokens.named().items()}
    values |= {f"px{size}": f"{scaled(size, scale)}px" for size in range(1, LARGEST_SIZE + 1)}
    # A radius above half the side makes Qt draw square corners.
    values["radio_radius"] = f"{(scaled(RADIO_SIDE, scale) + 2) // 2}px"
    values["point_radius"] = f"{scaled(POINT_SIDE, scale) // 2}px"
    values["icons"] = (ICONS_FOLDER / "sheet" / name).as_posix()
    return template.substitute(values)


def scaled(size: int, scale: int) -> int:
    """Return `size` logical pixels at `scale` per cent, at least one pixel."""
    return max(1, round(size * scale / 100))


def _css(color: QColor) -> str:
    return color.name() if color.alpha() == QColor("black").alpha() else color.name(_ARGB)


_ARGB = QColor.NameFormat.HexArgb
