"""The fields: checks, reading back, emotion, people, pasting, language."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.codes import IdentityKind, Occasion, Standing, Title
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.priority import Severity
from desktop.domain.status import Status
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.intake.people_panel import PeopleForm
from desktop.views.intake.search_pick import SearchPick
from desktop.views.intake.spot_form import SpotForm
from desktop.views.widgets.ask_panel import AskPanel
from tests.services.seeding import SmallHall
from tests.views.intake.hands import ALT, Hands

READY = {
    "person.name": "李静怡",
    "person.phone": "13812346621",
    "original_text": "等了一个半小时",
    "demand": "当面道歉",
    "place": "一楼",
}


def test_reading_back_clears_itself_on_any_later_edit(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    screen.editor.update(READY)
    hands.press(Qt.Key.Key_R, ALT)
    assert screen.editor.draft.read_back
    assert "等了一个半小时" in screen.cards.read_back.sentence()
    hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert screen.editor.draft.read_back, "another view of the same words is no edit"
    hands.press(Qt.Key.Key_3, ALT)
    later = screen.editor.draft
    assert not later.read_back
    assert not screen.foot.tick.isChecked()


@pytest.mark.parametrize("level", range(5))
def test_emotion_keys_and_the_listening_card(screen: IntakeScreen, level: int) -> None:
    Hands(screen).press(Qt.Key(Qt.Key.Key_0 + level), ALT)
    assert screen.editor.draft.emotion == level
    first = screen.rail.order()[0]
    assert (first is screen.cards.coaching) is (level >= 3)


def test_a_wrong_number_is_said_after_the_field_is_left(screen: IntakeScreen, qtbot: QtBot) -> None:
    screen.form.box("person.phone").take_focus()
    hands = Hands(screen)
    hands.write("1381234")
    assert not screen.form.error("person.phone")
    hands.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(screen.form.error("person.phone")))
    assert not screen.form.error("person.name"), "what is only missing is said at registration"
    screen.editor.set("person.phone", "13812346621")
    qtbot.waitUntil(lambda: not screen.form.error("person.phone"))


def test_f9_shows_everything_missing_and_goes_to_the_first(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    screen.form.box("demand").take_focus()
    hands.press(Qt.Key.Key_F9)
    wrong = ("person.name", "person.phone", "original_text", "demand", "place")
    assert all(screen.form.error(path) for path in wrong)
    assert screen.form.box("person.name").has_focus()


def test_a_field_only_the_full_form_has_brings_it_up(screen: IntakeScreen) -> None:
    screen.editor.update({**READY, "person.identity_number": "123", "express": True})
    screen.form.follow()
    Hands(screen).press(Qt.Key.Key_F9)
    assert not screen.editor.draft.express
    assert screen.form.box("person.identity_number").has_focus()
    assert screen.form.error("person.identity_number")


def test_words_that_are_no_choice_are_not_dropped_in_silence(screen: IntakeScreen) -> None:
    screen.editor.update(READY)
    screen.form.box("department_id").take_focus()
    hands = Hands(screen)
    hands.write("水务局")
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert screen.form.error("department_id")
    assert screen.form.box("department_id").has_focus()


def test_a_window_brings_its_department(screen: IntakeScreen, hall: SmallHall) -> None:
    screen.form.box("window_id").take_focus()
    hands = Hands(screen)
    hands.write("b01")
    hands.press(Qt.Key.Key_Return)
    assert screen.editor.draft.window_id == hall.windows["B01"]
    assert screen.editor.draft.department_id == hall.departments["RS"]


def test_the_list_is_walked_with_arrows(screen: IntakeScreen, hall: SmallHall) -> None:
    box = screen.form.box("window_id")
    box.take_focus()
    widget = box.input
    assert isinstance(widget, SearchPick)
    hands = Hands(screen)
    hands.press(Qt.Key.Key_Down)
    popup = widget.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert screen.editor.draft.window_id in hall.windows.values()


def test_an_employee_is_picked_by_number_and_words_stay_words(
    screen: IntakeScreen, hall: SmallHall
) -> None:
    hands = Hands(screen)
    screen.form.box("accused_staff_id").take_focus()
    hands.write("1002")
    assert screen.form.box("accused_staff_id").note(), "words alone keep nobody away"
    hands.press(Qt.Key.Key_Tab)
    assert not screen.form.box("accused_staff_id").note()
    assert screen.editor.draft.accused_staff_id == hall.actors["1002"].staff_id
    screen.form.box("accused_staff_id").input.clear()  # type: ignore[attr-defined]
    screen.form.box("accused_staff_id").take_focus()
    hands.write("戴眼镜的男同志")
    later = screen.editor.draft
    assert (later.accused_staff_id, later.accused_text) == (None, "戴眼镜的男同志")


def test_name_and_number_tell_more_than_themselves(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    hands.write("王伟先生")
    hands.press(Qt.Key.Key_Tab)
    screen.form.box("person.identity_number").take_focus()
    hands.write("810000199408230021")
    hands.press(Qt.Key.Key_Tab)
    person = screen.editor.draft.person
    assert (person.name, person.title) == ("王伟", Title.MR)
    assert person.identity_kind is IdentityKind.HK_MO_TW_PERMIT


def test_a_group_names_its_representatives(screen: IntakeScreen) -> None:
    screen.editor.set("standing", Standing.GROUP)
    hands = Hands(screen)
    hands.press(Qt.Key.Key_P, ALT)
    panel = screen.findChild(AskPanel)
    assert panel is not None
    assert isinstance(panel.form, PeopleForm)
    hands.write("周一")
    hands.press(Qt.Key.Key_Tab)
    hands.write("138")
    ctrl = Qt.KeyboardModifier.ControlModifier
    hands.press(Qt.Key.Key_Return, ctrl)
    assert panel.isVisible(), "a wrong number is refused"
    assert screen.editor.draft.others == (PersonDraft(name="周一", phone="138"),), "but kept"
    hands.write("12346622")
    hands.press(Qt.Key.Key_Return, ctrl)
    later = screen.editor.draft
    assert later.others == (PersonDraft(name="周一", phone="13812346622"),)
    hands.press(Qt.Key.Key_P, ALT)
    hands.write("二")
    hands.press(Qt.Key.Key_Escape)
    assert screen.editor.draft.others == later.others


def test_composing_is_left_alone(screen: IntakeScreen) -> None:
    screen.form.box("person.name").take_focus()
    widget = QApplication.focusWidget()
    assert widget is not None
    QApplication.sendEvent(widget, QInputMethodEvent("lijing", []))
    screen.editor.set("demand", "elsewhere")
    assert screen.editor.draft.person.name == ""
    commit = QInputMethodEvent("", [])
    commit.setCommitString("李静")
    QApplication.sendEvent(widget, commit)
    assert screen.editor.draft.person.name == "李静"


def test_switching_the_language_keeps_the_content(
    screen: IntakeScreen, chinese: Callable[[], None]
) -> None:
    screen.editor.update(
        {**READY, "points": ("一", "二"), "needs": ("elderly",), "emotion": 3, "subtype": "SQ1"}
    )
    before, english = screen.editor.draft, screen.foot.register.text()
    chinese()
    assert screen.foot.register.text() != english
    assert screen.editor.draft == before
    assert screen.form.box("points").input.value() == ("一", "二")  # type: ignore[attr-defined]
    assert screen.form.box("emotion").input.value() == "3"  # type: ignore[attr-defined]
    assert screen.form.box("subtype").input.value() == "SQ1"  # type: ignore[attr-defined]


def test_earlier_cases_of_the_person_are_found(
    screen: IntakeScreen, desk: Desk, qtbot: QtBot
) -> None:
    desk.services.intake.register(
        desk.actor,
        IntakeDraft(
            "earlier",
            person=PersonDraft(name="李静怡"),
            original_text="旧事",
            demand="说明",
            place="一楼",
            no_contact=True,
        ),
    )
    opened: list[int] = []
    screen.case_requested.connect(opened.append)
    Hands(screen).write("李静怡")
    qtbot.waitUntil(lambda: bool(screen.cards.earlier._rows))
    screen.cards.earlier._rows[0].click()
    assert len(opened) == 1


def test_a_simple_case_ends_at_the_counter(screen: IntakeScreen, desk: Desk) -> None:
    hands = Hands(screen)
    screen.editor.update(READY)
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    case_id = screen.done.case_id()
    assert case_id is not None
    hands.press(Qt.Key.Key_X, ALT)
    panel = screen.findChild(AskPanel)
    assert panel is not None
    form = panel.form
    assert isinstance(form, SpotForm)
    hands.write("当场道歉并补办")
    ctrl = Qt.KeyboardModifier.ControlModifier
    hands.press(Qt.Key.Key_Return, ctrl)
    hands.wait()
    head = desk.services.case_view.detail(desk.actor, case_id).head
    assert head.status == Status.ACCEPTED.value, "without a signature nothing is closed"
    form.signed.click()
    hands.press(Qt.Key.Key_Return, ctrl)
    hands.wait()
    head = desk.services.case_view.detail(desk.actor, case_id).head
    assert head.status == Status.ACCEPTED.value, "no point is judged by itself"
    form.findings.all_button.setFocus()
    hands.press(Qt.Key.Key_Tab)
    assert form.findings.isAncestorOf(hands.focus())
    hands.press(Qt.Key.Key_T, ALT)
    assert set(form.findings.value().values()) == {"true"}
    hands.press(Qt.Key.Key_Return, ctrl)
    hands.wait()
    head = desk.services.case_view.detail(desk.actor, case_id).head
    assert head.status in {Status.FED_BACK.value, Status.CLOSED.value}
    assert not screen.done.spot.isVisible()


def test_a_serious_case_is_not_offered_to_end_at_the_counter(screen: IntakeScreen) -> None:
    screen.editor.update({**READY, "severity": Severity.S1})
    hands = Hands(screen)
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert screen.done.case_id() is not None
    assert not screen.done.spot.isVisible()


def test_an_emergency_subtype_marks_the_occasion(screen: IntakeScreen) -> None:
    screen.editor.set("subtype", "EI4")
    assert screen.editor.draft.occasion is Occasion.EVENT
    screen.editor.set("subtype", "SQ2")
    later = screen.editor.draft
    assert later.occasion is Occasion.SERVICE


def test_tab_goes_through_the_whole_form_and_on_to_the_button(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    screen.form.box("person.name").take_focus()
    reached: list[QWidget] = []
    while hands.focus() is not screen.foot.register and len(reached) < 80:
        reached.append(hands.focus())
        hands.press(Qt.Key.Key_Tab)
    assert hands.focus() is screen.foot.register
    for path in ("person.name", "original_text", "points", "needs", "refusal_ground"):
        inside = screen.form.box(path)
        assert any(inside.isAncestorOf(widget) for widget in reached), path
    assert len(reached) == len(set(reached)), "no stop twice"


def test_a_mobile_number_is_read_back_in_groups(screen: IntakeScreen) -> None:
    screen.editor.update({**READY, "demand": "请回电13812346621"})
    assert "请回电138 1234 6621" in screen.cards.read_back.sentence()
