"""Nothing typed is lost: storing, F2, taking up again, throwing away."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import StorageTrouble
from desktop.services.drafts import Drafts
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor, fresh_draft
from desktop.views.intake.draft_keeper import DraftKeeper
from desktop.views.intake.drafts_form import DraftsForm
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.keeping.store_queue import DELAY_MS, RETRY_MS
from desktop.views.widgets.ask_panel import AskPanel
from tests.views.intake.hands import ALT, Hands


def stored(desk: Desk) -> dict[str, IntakeDraft]:
    found = {}
    for row in desk.services.drafts.mine(desk.actor):
        draft = desk.services.drafts.load(desk.actor, row.uuid).draft
        assert draft is not None
        found[row.uuid] = draft
    return found


def test_a_key_is_stored_well_within_two_seconds(
    screen: IntakeScreen, desk: Desk, qtbot: QtBot
) -> None:
    assert DELAY_MS + 100 < 2_000
    hands = Hands(screen)
    with qtbot.waitSignal(screen.draft_saved, timeout=2_000):
        hands.write("Li")
    assert stored(desk)[screen.editor.draft.uuid].person.name == "Li"


def test_typing_on_does_not_put_the_storing_off(desk: Desk, qtbot: QtBot) -> None:
    editor = DraftEditor(fresh_draft())
    keeper = DraftKeeper(desk, editor, editor, delay_ms=40)
    saved = QSignalSpy(keeper.saved)
    for number in range(12):
        editor.set("demand", "x" * (number + 1))
        qtbot.wait(15)
    assert saved.count() >= 2
    assert keeper.flush()
    assert stored(desk)[editor.draft.uuid].demand == "x" * 12


def test_an_empty_form_is_no_draft(screen: IntakeScreen, desk: Desk) -> None:
    Hands(screen).press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert screen.flush()
    assert stored(desk) == {}


def test_f2_keeps_both_drafts(screen: IntakeScreen, desk: Desk) -> None:
    hands = Hands(screen)
    hands.write("First")
    first = screen.editor.draft
    hands.press(Qt.Key.Key_F2)
    hands.wait()
    assert screen.editor.draft.uuid != first.uuid
    assert screen.editor.draft.person.name == ""
    hands.write("Second")
    screen.flush()
    assert {draft.person.name for draft in stored(desk).values()} == {"First", "Second"}


def test_a_draft_is_offered_after_a_crash_and_taken_up(
    new_screen: Callable[[], IntakeScreen], desk: Desk
) -> None:
    typed = replace(fresh_draft(), original_text="停电以前说的话", read_back=True, express=True)
    desk.services.drafts.save(desk.actor, typed)
    screen = new_screen()
    assert len(screen.notices.texts()) == 1
    screen.drafts.take_up(typed.uuid)
    Hands(screen).wait()
    assert screen.editor.draft == typed


def test_the_list_continues_and_throws_away(screen: IntakeScreen, desk: Desk) -> None:
    hands = Hands(screen)
    for name in ("One", "Two"):
        hands.write(name)
        hands.press(Qt.Key.Key_F2)
        hands.wait()
    hands.press(Qt.Key.Key_D, ALT)
    panel = screen.findChild(AskPanel)
    assert panel is not None
    form = panel.form
    assert isinstance(form, DraftsForm)
    assert form.list.count() == 2
    QTest.mouseClick(form.discard, Qt.MouseButton.LeftButton)
    hands.wait()
    assert len(stored(desk)) == 2, "the first press only asks"
    QTest.mouseClick(form.discard, Qt.MouseButton.LeftButton)
    hands.wait()
    left = stored(desk)
    assert len(left) == 1
    form.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.wait()
    assert screen.editor.draft.uuid in left


def test_what_cannot_be_stored_is_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    real, refusals = Drafts.save, [StorageTrouble("disk_full", saved="no")]

    def save(self: Drafts, actor: object, draft: IntakeDraft) -> object:
        if refusals:
            raise refusals.pop()
        return real(self, actor, draft)  # type: ignore[arg-type]

    monkeypatch.setattr(Drafts, "save", save)
    assert RETRY_MS < 10_000
    monkeypatch.setattr("desktop.views.keeping.store_queue.RETRY_MS", 20)
    parent = QObject()
    editor = DraftEditor(fresh_draft(), parent)
    keeper = DraftKeeper(desk, editor, parent, delay_ms=10)
    failed = QSignalSpy(keeper.failed)
    with qtbot.waitSignal(keeper.saved, timeout=2_000):
        editor.set("demand", "kept")
    assert failed.count() == 1
    assert keeper.is_stored()
    assert stored(desk)[editor.draft.uuid].demand == "kept"


def test_a_draft_registered_meanwhile_is_let_go(desk: Desk) -> None:
    parent = QObject()
    ready = replace(fresh_draft(), original_text="w", demand="d", place="p", no_contact=True)
    ready = replace(ready, person=replace(ready.person, name="n"))
    editor = DraftEditor(ready, parent)
    keeper = DraftKeeper(desk, editor, parent, delay_ms=5_000)
    editor.set("subject", "late")
    desk.services.intake.register(desk.actor, ready)
    assert keeper.flush()
    assert stored(desk) == {}
