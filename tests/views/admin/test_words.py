"""Word lists: changed by keys, tried before they are saved, merged, kept, taken back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.permissions import Role
from desktop.domain.rule_books import RuleKind
from desktop.domain.word_lists import EXCLUSIONS, with_words, word_lists
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
from tests.services.seeding import SmallHall
from tests.views.admin.hands import ALT, CTRL, Hands

KEY = Qt.Key


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


@pytest.fixture
def section(hands: Hands) -> Any:
    return hands.go("words")


def in_force(desk: Desk, code: str) -> tuple[str, ...]:
    book = desk.services.rule_books.current(desk.actor, RuleKind.TAXONOMY)
    return next(one.words for one in word_lists(book.content) if one.code == code)


def add_word(section: Any, code: str, word: str) -> None:
    section.choose(code)
    section.words_card.text.setFocus()
    section.words_card.text.appendPlainText(word)


def put_in_force(section: Any, hands: Hands) -> None:
    QTest.keyClicks(section.save_card.purpose, "practice")
    hands.press(KEY.Key_F9)


def test_a_list_is_found_changed_and_put_in_force_by_keys(
    section: Any, hands: Hands, desk: Desk
) -> None:
    hands.press(KEY.Key_F, CTRL)
    QTest.keyClicks(section.filter, "SQ2")
    hands.wait()
    section.view.setFocus()
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Return)
    assert section.words_card.text.hasFocus()
    section.words_card.text.appendPlainText("加塞、 插号")
    put_in_force(section, hands)
    assert in_force(desk, "SQ2")[-2:] == ("加塞", "插号")
    assert section.notices.texts() == ("Version 1 is in force from the next text on.",)
    assert not section.edit.is_dirty()


def test_a_text_is_tried_with_the_words_as_they_stand_here(section: Any, hands: Hands) -> None:
    section.try_card.text.set_text("前面有人搭桥")
    section.try_card.ask_now()
    hands.wait()
    assert section.try_card.answer.text() == "Nothing would be suggested."
    add_word(section, "SQ2", "搭桥")
    section.try_card.ask_now()
    hands.wait()
    assert "SQ2 Slow service, queues: 搭桥" in section.try_card.answer.text()


def test_a_false_friend_is_taken_out_and_fires_again(section: Any, hands: Hands) -> None:
    section.choose(EXCLUSIONS)
    words = section.edit.words(EXCLUSIONS)
    section.words_card.text.set_text("\n".join(w for w in words if "轻生" not in w))
    section.try_card.text.set_text("减轻生产成本")
    section.try_card.ask_now()
    hands.wait()
    assert "T3" in section.try_card.answer.text()


def test_an_empty_list_is_refused_beside_it(section: Any, hands: Hands, desk: Desk) -> None:
    section.choose("SQ1")
    section.words_card.text.set_text(" \n ")
    section.choose("T3")
    put_in_force(section, hands)
    assert section.view.current_row().code == "SQ1"
    assert section.words_card.error() == "A list needs one word at least."
    assert in_force(desk, "SQ1")


def test_what_two_change_is_all_there(section: Any, hands: Hands, desk: Desk) -> None:
    books = desk.services.rule_books
    book = books.current(desk.actor, RuleKind.TAXONOMY)
    add_word(section, "SQ1", "摔门")
    theirs = {"SQ1": [*in_force(desk, "SQ1"), "甩门"]}
    draft = section.edit.draft()
    other = type(draft)(RuleKind.TAXONOMY, with_words(book.content, theirs), 0, "theirs")
    books.save(desk.actor, other)
    put_in_force(section, hands)
    assert "both are here" in section.notices.texts()[0]
    hands.press(KEY.Key_F9)
    assert {"摔门", "甩门"} <= set(in_force(desk, "SQ1"))


def test_an_earlier_version_is_loaded_and_only_then_saved(
    section: Any, hands: Hands, desk: Desk
) -> None:
    before = in_force(desk, "SQ1")
    add_word(section, "SQ1", "摔门")
    put_in_force(section, hands)
    assert section.version_row.isVisible()
    section.version_row.load_button.click()
    hands.wait()
    assert section.edit.words("SQ1") == before
    assert in_force(desk, "SQ1") != before
    put_in_force(section, hands)
    assert in_force(desk, "SQ1") == before


def test_what_is_typed_survives_and_can_be_taken_back(
    section: Any, screen: AdminScreen, new_screen: Callable[..., AdminScreen]
) -> None:
    add_word(section, "SQ1", "摔门")
    assert screen.flush()
    again = new_screen()
    other_hands = Hands(again, again._desk.tasks)
    other = other_hands.go("words")
    assert "摔门" in other.edit.words("SQ1")
    other_hands.press(KEY.Key_Z, ALT)
    assert "摔门" not in other.edit.words("SQ1")


def test_an_auditor_reads_and_changes_nothing(
    new_screen: Callable[..., AdminScreen], hall: SmallHall
) -> None:
    screen = new_screen(hall.actor_of(Role.AUDITOR))
    section = Hands(screen, screen._desk.tasks).go("words")
    assert section.words_card.text.isReadOnly()
    assert not section.save_card.save_button.isEnabled()
