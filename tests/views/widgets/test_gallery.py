"""The whole kit on one sheet: it draws in every palette, and the pictures differ as they must."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.key_button import KeyButton

Draw = Callable[..., tuple[QWidget, QImage]]


@pytest.fixture
def drawn(look: Look, qtbot: QtBot, draw_gallery: Callable[[Look], QWidget]) -> Draw:
    def draw(theme: ThemeName, scale: int = 100) -> tuple[QWidget, QImage]:
        look.switch(theme, scale)
        sheet = draw_gallery(look)
        qtbot.addWidget(sheet)
        sheet.show()
        QApplication.processEvents()
        return sheet, sheet.grab().toImage()

    return draw


@pytest.mark.parametrize("theme", ThemeName)
def test_every_component_draws_in_every_palette(
    look: Look, drawn: Draw, theme: ThemeName, tmp_path: Path
) -> None:
    _sheet, image = drawn(theme)
    assert image.save(str(tmp_path / f"{theme}.png"))
    ground = QColor(image.pixelColor(6, 60))
    assert ground.name() == look.tokens.page.name()
    assert QColor(image.pixelColor(2, 2)).name() == look.tokens.bar.name()


@pytest.mark.parametrize("scale", [90, 125, 150])
def test_nothing_is_cut_at_any_scale(drawn: Draw, scale: int) -> None:
    sheet, _image = drawn(ThemeName.LIGHT, scale)
    for label in sheet.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()
    for button in sheet.findChildren(KeyButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_switching_the_palette_repaints_what_is_open(look: Look, drawn: Draw) -> None:
    sheet, light = drawn(ThemeName.LIGHT)
    look.switch(ThemeName.DARK, 100)
    QApplication.processEvents()
    dark = sheet.grab().toImage()
    middle = QRect(0, 0, light.width(), light.height()).center()
    assert light.pixelColor(middle) != dark.pixelColor(middle)
    assert QColor(dark.pixelColor(6, 60)).name() == look.tokens.page.name()


def test_everything_that_takes_the_focus_has_a_name(drawn: Draw) -> None:
    sheet, _image = drawn(ThemeName.LIGHT)
    nameless = [
        button
        for button in sheet.findChildren(KeyButton)
        if not (button.text() or button.accessibleName())
    ]
    assert nameless == []
