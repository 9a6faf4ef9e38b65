"""Every palette is complete and every pair of ground and words can be read."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from desktop.domain.priority import Priority
from desktop.views.theme.icons import ICONS_FOLDER
from desktop.views.theme.tokens import ThemeName, read_tokens

READABLE = {ThemeName.LIGHT: 4.5, ThemeName.DARK: 4.5, ThemeName.CONTRAST: 7.0}
VISIBLE = 3.0
GROUNDS = ("page", "card", "alt", "primary_soft")
TEXTS = ("text", "text_2", "text_3")
ACCENTS = ("primary", "danger", "warning", "success")
PAIRS = (
    *product(TEXTS, GROUNDS),
    *product((f"{accent}_text" for accent in ACCENTS), GROUNDS),
    *((f"{accent}_text", f"{accent}_soft") for accent in ACCENTS),
    *(("text", f"{accent}_soft") for accent in ACCENTS),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
    ("bar_text", "bar"),
    ("bar_text", "bar_active"),
    ("bar_muted", "bar"),
    ("bar_muted", "bar_active"),
)
EDGES = (
    *product(("input_line", *ACCENTS), ("page", "card")),
    *product(("input_line", "primary", "danger"), ("alt",)),
)


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_formula_knows_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(theme: ThemeName, words: str, ground: str) -> None:
    named = read_tokens(theme).named()
    assert contrast(named[words], named[ground]) >= READABLE[theme]


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_can_be_seen(theme: ThemeName, edge: str, ground: str) -> None:
    named = read_tokens(theme).named()
    assert contrast(named[edge], named[ground]) >= VISIBLE


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("priority", Priority)
def test_badges_can_be_read(theme: ThemeName, priority: Priority) -> None:
    colors = read_tokens(theme).priority[priority]
    assert contrast(colors.text, colors.fill) >= READABLE[theme]
    assert contrast(colors.shape, colors.fill) >= VISIBLE


@pytest.mark.parametrize("theme", ThemeName)
def test_heat_cells_can_be_read(theme: ThemeName) -> None:
    tokens = read_tokens(theme)
    assert len(tokens.heat) == 6
    for step in tokens.heat[:-1]:
        assert contrast(tokens.heat_text, step) >= READABLE[theme]
    assert contrast(tokens.heat_text_last, tokens.heat[-1]) >= READABLE[theme]


@pytest.mark.parametrize("theme", ThemeName)
def test_pictures_of_the_style_sheet_wear_the_palette(theme: ThemeName) -> None:
    tokens = read_tokens(theme)
    folder = ICONS_FOLDER / "sheet" / theme
    for name, color in (
        ("chevron-down", tokens.text_2),
        ("arrow-up", tokens.text_2),
        ("check", tokens.on_primary),
        ("dot", tokens.on_primary),
    ):
        assert color.name() in (folder / f"{name}.svg").read_text("utf-8").lower()
