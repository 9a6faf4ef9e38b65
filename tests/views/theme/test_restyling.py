"""Living widgets in a new style sheet: in sight at once, out of sight before they are seen."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.plain_label import PlainLabel

DEPTH = 6


class Styled(QObject):
    """Counts how often each widget was told that its style is another."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count and let through."""
        self.times[watched] += event.type() is QEvent.Type.StyleChange
        return False


class Pages(QStackedWidget):
    """Two pages that were both seen, each with one label under several parents."""

    def __init__(self) -> None:
        super().__init__()
        self.labels = [PlainLabel(f"page {number}", "error") for number in range(2)]
        self.pages = [_nested(label) for label in self.labels]
        for page in self.pages:
            self.addWidget(page)


@pytest.fixture
def pages(look: Look, qtbot: QtBot) -> Iterator[Pages]:  # noqa: ARG001 (the look comes first)
    pages = Pages()
    qtbot.addWidget(pages)
    pages.show()
    for number in (1, 0):
        pages.setCurrentIndex(number)
    yield pages
    pages.hide()


def test_what_is_in_sight_is_dressed_at_once(look: Look, pages: Pages) -> None:
    look.switch(ThemeName.DARK, 125)
    assert _is_dressed(pages.labels[0], look)


def test_what_is_shown_before_its_turn_is_dressed_first(look: Look, pages: Pages) -> None:
    look.switch(ThemeName.DARK, 125)
    assert not _is_dressed(pages.labels[1], look)
    pages.setCurrentIndex(1)
    assert _is_dressed(pages.labels[1], look)


def test_what_is_out_of_sight_has_its_turn_and_is_measured_anew(
    look: Look, pages: Pages, qtbot: QtBot
) -> None:
    look.switch(ThemeName.DARK, 125)
    with qtbot.waitSignal(look.changed):  # nothing else can tell it by itself
        pass
    assert _is_dressed(pages.labels[1], look)


def test_two_switches_at_once_end_in_the_second(look: Look, pages: Pages) -> None:
    look.switch(ThemeName.DARK, 125)
    look.switch(ThemeName.CONTRAST, 150)
    pages.setCurrentIndex(1)
    assert all(_is_dressed(label, look) for label in pages.labels)


def test_a_page_that_goes_before_its_turn_is_no_trouble(
    look: Look, pages: Pages, qtbot: QtBot
) -> None:
    look.switch(ThemeName.DARK, 125)
    page = pages.pages[1]
    pages.removeWidget(page)
    page.deleteLater()
    with qtbot.waitSignals([page.destroyed, look.changed]):
        pass
    assert _is_dressed(pages.labels[0], look)


def test_no_colour_of_before_is_left_when_the_role_changes(look: Look, pages: Pages) -> None:
    look.switch(ThemeName.DARK, 125)
    pages.setCurrentIndex(1)
    for label in pages.labels:
        label.set_role("strong")
        assert _color(label) == look.tokens.text
        assert label.font().pixelSize() == look.font().pixelSize()


def test_each_widget_is_styled_once_however_deep(
    look: Look, pages: Pages, qapp: QApplication
) -> None:
    styled = Styled()
    qapp.installEventFilter(styled)
    look.switch(ThemeName.DARK, 125)
    pages.setCurrentIndex(1)
    qapp.removeEventFilter(styled)
    assert [styled.times[label] for label in pages.labels] == [1, 1]


def test_what_pops_up_later_is_right(look: Look, pages: Pages, qtbot: QtBot) -> None:
    menu = QMenu(pages)
    menu.addAction("Look")
    menu.popup(pages.pos())
    menu.hide()
    look.switch(ThemeName.DARK, 125)
    menu.popup(pages.pos())
    dialog = _nested(PlainLabel("new", "error"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert menu.grab().toImage().pixelColor(menu.rect().center().x(), 3) == look.tokens.card
    assert _is_dressed(dialog.findChildren(QLabel)[0], look)
    menu.hide()


def _nested(label: QLabel) -> QWidget:
    inner: QWidget = label
    for _level in range(DEPTH):
        outer = QWidget()
        QVBoxLayout(outer).addWidget(inner)
        inner = outer
    return inner


def _is_dressed(label: QLabel, look: Look) -> bool:
    right_size = label.font().pixelSize() == look.px(12)
    return right_size and _color(label) == look.tokens.danger_text


def _color(label: QLabel) -> QColor:
    return label.palette().color(label.foregroundRole())
