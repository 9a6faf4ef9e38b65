"""Express registration by keyboard alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from desktop.domain.codes import Channel, Standing, Title
from desktop.domain.rows.case import CaseDetail
from desktop.views.desk import Desk
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.intake_screen import IntakeScreen
from tests.views.intake.hands import ALT, CTRL, Hands

KEYS_THAT_ARE_NO_CONTENT = 7
"""Ctrl+E, four times Enter, one for the emotion, F9: what the manual promises."""


def registered(desk: Desk, spy: QSignalSpy) -> CaseDetail:
    assert spy.count() == 1
    return desk.services.case_view.detail(desk.actor, spy.at(0)[0])


def names(desk: Desk, case: CaseDetail) -> list[str]:
    people = desk.services.case_view.reveal(desk.actor, case.head.id, "test")
    return [person.name for person in people]


def test_a_practised_clerk_registers_with_seven_keys(screen: IntakeScreen, desk: Desk) -> None:
    hands, receipts = Hands(screen), QSignalSpy(screen.receipt_requested)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.write("等了一个半小时，材料被扔回来，没说缺什么。")
    hands.press(Qt.Key.Key_Return)
    hands.write("李静怡女士")
    hands.press(Qt.Key.Key_Return)
    hands.write("13812346621")
    hands.press(Qt.Key.Key_Return)
    hands.write("c01")
    hands.press(Qt.Key.Key_Return)
    hands.write("当面道歉")
    hands.press(Qt.Key.Key_3, ALT)
    hands.press(Qt.Key.Key_F9)
    hands.wait()

    case = registered(desk, receipts)
    assert hands.pressed == KEYS_THAT_ARE_NO_CONTENT
    assert case.body.original_text == "等了一个半小时，材料被扔回来，没说缺什么。"
    assert case.body.demand == "当面道歉"
    assert case.head.channel == Channel.COUNTER.value
    assert case.body.emotion == 3
    assert case.body.window == "登记"
    assert case.persons[0].title == Title.MS.value
    assert names(desk, case) == ["李静怡"]
    assert screen.form.isEnabled()
    assert not screen.editor.is_touched()
    assert screen.editor.draft.express


def test_where_it_happened_may_be_words(screen: IntakeScreen, desk: Desk) -> None:
    hands, receipts = Hands(screen), QSignalSpy(screen.receipt_requested)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.write("没有人")
    for text in ("王五", "13812346621", "二楼东侧走廊"):
        hands.press(Qt.Key.Key_Return)
        hands.write(text)
    assert screen.editor.draft.place == "二楼东侧走廊"
    hands.press(Qt.Key.Key_Return)
    hands.write("说明")
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert registered(desk, receipts).body.place == "二楼东侧走廊"


def test_shift_enter_begins_a_new_line(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.write("one")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    hands.write("two")
    assert screen.editor.draft.original_text.splitlines() == ["one", "two"]


def test_switching_the_view_loses_nothing_and_stays_in_the_field(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    hands.write("李静怡")
    before = screen.editor.draft
    hands.press(Qt.Key.Key_E, CTRL)
    assert screen.form.box("person.name").has_focus()
    hands.write("甲")
    hands.press(Qt.Key.Key_E, CTRL)
    assert screen.editor.draft.person.name == "李静怡甲"
    assert screen.editor.draft.uuid == before.uuid


def test_a_person_without_name_is_not_named_by_what_was_typed_before(
    screen: IntakeScreen, desk: Desk
) -> None:
    hands, receipts = Hands(screen), QSignalSpy(screen.receipt_requested)
    screen.editor.update(
        {
            "person.name": "李静怡",
            "original_text": "有人插队",
            "demand": "维持秩序",
            "place": "一楼",
            "standing": Standing.ANONYMOUS,
        }
    )
    hands.press(Qt.Key.Key_F9)
    hands.wait()
    assert names(desk, registered(desk, receipts)) == []


def test_the_narrowest_field_shows_a_whole_telephone_number(screen: IntakeScreen) -> None:
    hands = Hands(screen)
    hands.press(Qt.Key.Key_E, CTRL)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    phone = hands.focus()
    assert isinstance(phone, QLineEdit)
    box = next(one for one in screen.findChildren(FieldBox) if one.isAncestorOf(phone))
    phone.setFixedWidth(box.input.minimumWidth())
    hands.write("13812346621")
    phone.grab()  # a line scrolls to its cursor when it paints
    assert phone.cursorPositionAt(QPoint(0, phone.height() // 2)) == 0
