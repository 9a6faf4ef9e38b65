"""The look: style sheet, fonts, icons and switching while the program runs."""

import string

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from desktop.views.theme.icons import ICONS_FOLDER, IconStore
from desktop.views.theme.look import Look
from desktop.views.theme.palette import palette_of
from desktop.views.theme.sheet import scaled, style_sheet
from desktop.views.theme.tokens import THEMES_FOLDER, ThemeName, read_tokens

pytestmark = pytest.mark.usefixtures("qapp")

ICON_NAMES = sorted(path.stem for path in ICONS_FOLDER.glob("*.svg"))


@pytest.mark.parametrize("theme", ThemeName)
def test_style_sheet_is_filled_in(theme: ThemeName) -> None:
    tokens = read_tokens(theme)
    sheet = style_sheet(tokens, theme, 100)
    assert "$" not in sheet
    assert tokens.input_line.name() in sheet


def test_style_sheet_names_no_colour_itself() -> None:
    template = string.Template((THEMES_FOLDER / "style.qss").read_text("utf-8"))
    assert "card" in template.get_identifiers()
    assert ": #" not in template.template


@pytest.mark.parametrize(
    ("size", "scale", "expected"), [(13, 100, 13), (13, 150, 20), (1, 90, 1), (32, 125, 40)]
)
def test_sizes_follow_the_scale(size: int, scale: int, expected: int) -> None:
    assert scaled(size, scale) == expected


def test_palette_takes_its_colours_from_tokens() -> None:
    tokens = read_tokens(ThemeName.DARK)
    palette = palette_of(tokens)
    assert palette.color(QPalette.ColorRole.Window) == tokens.page
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == tokens.text_3


def test_switching_changes_colours_sizes_and_tells(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.switch(ThemeName.DARK, 125)
    assert look.theme is ThemeName.DARK
    assert look.tokens.page == QColor("#12181F")
    assert look.px(32) == 40
    assert look.font(13).pixelSize() == 16


def test_switching_to_the_same_says_nothing(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.switch(look.theme, look.scale)


@pytest.mark.parametrize(("asked", "given"), [(10, 90), (400, 150)])
def test_scale_stays_in_its_limits(look: Look, asked: int, given: int) -> None:
    look.switch(ThemeName.LIGHT, asked)
    assert look.scale == given


def test_unknown_colour_is_a_bug(look: Look) -> None:
    with pytest.raises(KeyError):
        look.color("heat")


@pytest.mark.parametrize("name", ICON_NAMES)
def test_every_icon_draws_in_the_colour_asked_for(name: str) -> None:
    image = IconStore().pixmap(name, QColor("#b3261e"), 24).toImage()
    inked = [
        QColor(image.pixelColor(x, y))
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 120
    ]
    assert any(color.red() > 150 and color.blue() < 60 for color in inked)


def test_icons_are_drawn_once() -> None:
    store = IconStore()
    first = store.pixmap("search", QColor("black"), 16)
    assert store.pixmap("search", QColor("black"), 16).cacheKey() == first.cacheKey()
