"""Suggestions on a case: what differs from the record, taken through the form that confirms it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.actions import Action
from desktop.views.case.triage_card import TriageCard
from tests.views.case.stage import Hands, Stage

DANGER = "今天不办我就从这楼上跳下去，不想活了。"


def card_of(hands: Hands) -> TriageCard:
    return hands.screen.page.triage


def test_a_level_below_the_words_is_offered_and_kept_only_when_confirmed(stage: Stage) -> None:
    case_id = stage.register(original_text=DANGER)
    hands = stage.open("3001", case_id)
    card = card_of(hands)
    assert card.isVisible()
    assert "不想活了" in card._alarms.text()
    assert "110" in card._acts.text()
    assert stage.detail(case_id).head.priority == "P4"
    QTest.keyClick(hands.screen, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.detail(case_id).head.priority == "P4"
    assert "不想活了" in str(hands.form.values()["reason"])
    hands.next_step()
    head = stage.detail(case_id).head
    assert (head.priority, head.severity, head.urgency) == ("P1", "S1", "U1")
    assert not card.level_button.isVisible()


def test_an_alarm_is_answered_with_its_key_and_the_history_says_so(stage: Stage) -> None:
    case_id = stage.register(original_text=DANGER)
    hands = stage.open("3001", case_id)
    QTest.keyClick(hands.screen, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    hands.fill(trigger="T3", holds="no", reason="歌词")
    hands.next_step()
    assert stage.detail(case_id).head.alarms == ""
    assert not card_of(hands)._alarms.isVisible()
    lines = hands.screen.page.history.timeline._items._lines
    titles = [line.title for line in lines if hasattr(line, "kind")]
    assert any("Alarm not so: Self-harm" in str(title) for title in titles)


def test_who_sets_no_level_sees_no_suggestion(stage: Stage) -> None:
    case_id = stage.register(original_text="窗口的人态度生硬")
    assert not card_of(stage.open("7001", case_id)).isVisible()


def test_it_speaks_chinese(stage: Stage, chinese: Callable[[], None]) -> None:
    chinese()
    card = card_of(stage.open("1001", stage.register(original_text=DANGER)))
    assert card.level_button.text().startswith("建议：特急")
    assert card._alarms.text().startswith("自伤轻生：")
    assert Action.SET_PRIORITY in card._presets
