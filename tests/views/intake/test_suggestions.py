"""Suggestions while typing: keys take and dismiss them, nothing is written by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.permissions import Permission
from desktop.domain.priority import Severity, Urgency
from desktop.domain.triage.answers import LEVEL, TYPE, Verdict
from desktop.services.drafts import Drafts
from desktop.services.suggesting import SuggestionService
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from tests.views.intake.hands import ALT, CTRL, Hands

RUDE = "窗口的人爱理不理，态度生硬，材料不齐也不一次说清。"
DANGER = "😀今天不办我就从这楼上跳下去，不想活了。"


@pytest.fixture
def typed(screen: IntakeScreen, settle: Callable[[], None]) -> Callable[[str], Hands]:
    """Give a function that types the person's words and waits for the pause after them."""

    def type_words(words: str) -> Hands:
        screen.form.box("original_text").take_focus()
        hands = Hands(screen)
        hands.write(words)
        screen.triage.ask_now()  # the pause is over
        settle()
        return hands

    return type_words


def test_nothing_is_written_until_a_key_takes_it(
    screen: IntakeScreen, typed: Callable[[str], Hands]
) -> None:
    assert screen.cards.suggestions.isHidden()
    before = screen.editor.draft
    hands = typed(RUDE)
    draft = screen.editor.draft
    assert (draft.subtype, draft.severity, draft.answers) == (before.subtype, before.severity, ())
    assert screen.cards.suggestions.isVisible()
    assert "爱理不理" in screen.form.words()[0].marks.words()
    best, second = (subtype.code for subtype in screen.triage.subtypes()[:2])
    hands.press(Qt.Key.Key_2, CTRL)
    assert screen.editor.draft.subtype == second
    hands.press(Qt.Key.Key_1, CTRL)
    assert screen.editor.draft.subtype == best
    assert [answer.value for answer in screen.editor.draft.answers] == [best]
    assert best in screen.form.box("subtype").input.currentText()  # type: ignore[attr-defined]


def test_all_is_taken_with_one_key_and_the_answers_outlive_the_program(
    screen: IntakeScreen, typed: Callable[[str], Hands], desk: Desk
) -> None:
    hands = typed(DANGER)
    hands.press(Qt.Key.Key_S, ALT)
    draft = screen.editor.draft
    assert (draft.severity, draft.urgency) == (Severity.S1, Urgency.U1)
    assert {answer.about for answer in draft.answers} == {TYPE, LEVEL}
    assert all(answer.version and answer.words and answer.at for answer in draft.answers)
    assert screen.flush()
    kept = Drafts(desk.services.intake._context).load(desk.actor, draft.uuid).draft
    assert kept == draft


def test_an_alarm_shows_its_acts_and_is_dismissed_with_a_reason_only(
    screen: IntakeScreen, typed: Callable[[str], Hands]
) -> None:
    hands = typed(DANGER)
    card = screen.cards.alarms.cards["T3"]
    assert screen.rail.order()[0] is screen.cards.alarms
    shown = "\n".join(card.texts())
    assert "110" in shown
    assert "不想活了" in shown
    assert screen.form.words()[0].marks.words()[-1] == "不想活了"  # 😀 is two units, one character
    hands.press(Qt.Key.Key_X, ALT)
    hands.press(Qt.Key.Key_Return)
    assert not screen.editor.draft.answers
    hands.write("歌词")
    hands.press(Qt.Key.Key_Return)
    assert hands.focus() is screen.form.words()[0], "the clerk goes on typing"
    answer = next(iter(screen.editor.draft.answers))
    assert (answer.about, answer.verdict, answer.why) == ("T3", Verdict.DISMISSED, "歌词")
    assert "supervisor" in card.texts()[-1]
    typed("我要自杀。")
    assert screen.cards.alarms.has_open(), "new words ask anew"
    hands.press(Qt.Key.Key_Q, ALT)
    taken = {answer.about: answer.verdict for answer in screen.editor.draft.answers}
    assert taken["T3"] is Verdict.TAKEN


def test_suggestions_are_put_off_with_a_usual_reason(
    screen: IntakeScreen, typed: Callable[[str], Hands]
) -> None:
    hands = typed(RUDE)
    hands.press(Qt.Key.Key_W, ALT)
    QTest.keyClicks(hands.focus(), "quoted")
    hands.press(Qt.Key.Key_Return)
    answers = {answer.about: answer for answer in screen.editor.draft.answers}
    assert answers[TYPE].verdict is Verdict.DISMISSED
    assert answers[TYPE].why == "told of others or quoted"
    assert screen.editor.draft.subtype == ""
    assert screen.triage.is_put_off()


def test_a_flag_is_dismissed_with_its_key(
    screen: IntakeScreen, typed: Callable[[str], Hands]
) -> None:
    hands = typed("旁边有人直播。")
    hands.press(Qt.Key.Key_V, ALT)
    hands.write("歌词")
    hands.press(Qt.Key.Key_Return)
    (answer,) = screen.editor.draft.answers
    assert (answer.about, answer.verdict, answer.why) == ("T7", Verdict.DISMISSED, "歌词")


def test_the_rail_speaks_chinese(
    screen: IntakeScreen, typed: Callable[[str], Hands], chinese: Callable[[], None]
) -> None:
    chinese()
    typed(DANGER + "他们还直播。")
    shown = "\n".join(screen.cards.alarms.cards["T3"].texts())
    assert "请用座机拨打 110" in shown
    assert "命中：" in shown
    assert screen.cards.suggestions.flags() == ("媒体曝光/舆情",)


def test_the_draft_is_assessed_off_the_gui_thread(
    screen: IntakeScreen, monkeypatch: pytest.MonkeyPatch, typed: Callable[[str], Hands]
) -> None:
    from PySide6.QtCore import QThread

    threads = []
    real = SuggestionService.of_draft

    def watched(self: SuggestionService, *args: object) -> object:
        threads.append(QThread.currentThread())
        return real(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(SuggestionService, "of_draft", watched)
    typed(RUDE)
    assert threads
    assert screen.thread() not in threads
    assert screen._desk.actor.may(Permission.REGISTER)
