"""Notices: how long they stay, which give way, what their buttons do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice import Notice, NoticeAction, NoticeKind
from desktop.views.widgets.notice_area import MOST_BARS, NoticeArea
from desktop.views.widgets.notice_bar import STAYS_MS, NoticeBar

Shown = Callable[..., QWidget]


@pytest.mark.parametrize("kind", NoticeKind)
def test_only_a_success_leaves_by_itself(look: Look, shown: Shown, kind: NoticeKind) -> None:
    bar = NoticeBar(look, Notice(kind, "Registered."))
    shown(bar)
    assert bar._timer.isActive() is (kind is NoticeKind.SUCCESS)
    assert bar._timer.interval() == STAYS_MS == 8000
    bar.hide()
    assert not bar._timer.isActive()


def test_a_success_is_gone_after_its_time(look: Look, qtbot: QtBot, shown: Shown) -> None:
    area = NoticeArea(look)
    shown(area)
    bar = area.success("Registered.")
    bar._timer.setInterval(1)
    bar._timer.start()
    with qtbot.waitSignal(bar.closed):
        pass
    assert area.texts() == ()
    assert area.isHidden()


def test_an_action_runs_and_puts_the_notice_away(look: Look, shown: Shown) -> None:
    area, runs = NoticeArea(look), []
    shown(area)
    bar = area.error("The printer is out of paper.", NoticeAction("Retry", lambda: runs.append(1)))
    QTest.mouseClick(bar.findChildren(KeyButton)[0], Qt.MouseButton.LeftButton)
    assert runs == [1]
    assert area.texts() == ()


def test_the_same_sentence_is_shown_once(look: Look, shown: Shown) -> None:
    area = NoticeArea(look)
    shown(area)
    area.warning("Two changed it.")
    area.info("Found a draft.")
    area.warning("Two changed it.")
    assert area.texts() == ("Two changed it.", "Found a draft.")


def test_errors_outlive_calmer_notices(look: Look, shown: Shown) -> None:
    area = NoticeArea(look)
    shown(area)
    area.error("first")
    for number in range(MOST_BARS):
        area.info(f"info {number}")
    assert len(area.texts()) == MOST_BARS
    assert "first" in area.texts()


def test_the_close_button_has_a_name_in_both_languages(
    look: Look, shown: Shown, chinese: Callable[[], None]
) -> None:
    bar = NoticeBar(look, Notice(NoticeKind.INFO, "Found a draft."))
    shown(bar)
    assert bar._close.accessibleName() == "Close this notice"
    chinese()
    assert bar._close.accessibleName() == "关闭这条提示"
