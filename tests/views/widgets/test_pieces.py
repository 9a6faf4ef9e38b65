"""Parts made piece by piece: order, what may happen in between, style."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets import pieces
from desktop.views.widgets.pieces import Making, prepared


@pytest.fixture(autouse=True)
def breathing(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:  # noqa: ARG001 (Qt is up)
    """Let the event loop have its turn after each piece."""
    monkeypatch.setattr(pieces, "_BREATH_MS", 0)


def test_the_window_lives_between_two_pieces() -> None:
    told: list[str] = []

    def work() -> Generator[None, None, str]:
        told.append("first")
        QTimer.singleShot(0, lambda: told.append("tick"))
        yield
        told.append("second")
        return "whole"

    assert Making(work()).finish() == "whole"
    assert told == ["first", "tick", "second"]


def test_whoever_wants_it_in_between_finds_the_same_thing_whole() -> None:
    found: list[list[int]] = []

    def work() -> Generator[None, None, list[int]]:
        made = [1]
        QTimer.singleShot(0, lambda: found.append(making.finish()))
        yield
        made.append(2)
        yield
        made.append(3)
        return made

    making = Making(work())
    outer = making.finish()
    assert outer == [1, 2, 3]
    assert found[0] is outer


def test_what_is_out_of_sight_is_styled_before_it_is_shown(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    for _ in range(2):
        column.addWidget(QLabel("word"))
    list(prepared(part))
    labels = part.findChildren(QLabel)
    assert [label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for label in labels] == [
        True,
        True,
    ]


def test_a_row_may_go_while_the_rest_is_prepared(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    rows = [QLabel(word, part) for word in ("first", "second", "third")]
    for row in rows:
        column.addWidget(row)
    making = prepared(part)
    next(making)
    shiboken6.delete(rows[1])
    next(making)
    shiboken6.delete(rows[0])
    assert list(making) == [None]
