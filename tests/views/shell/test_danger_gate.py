"""F1 in the running program, by keys alone: before sign-in, over half an intake, after a kill."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.clock import FixedClock
from desktop.domain.danger import Danger, DangerKind, Stamp, Stamped, new_danger
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.models import Case, Draft, Entry, Link
from desktop.services.danger_file import DangerFiles
from desktop.storage.database import Database
from desktop.views.danger.danger_card import DangerCard
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.small_hall import START
from tests.views.shell.conftest import Started
from tests.views.shell.hands import focused, intake, workspace

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Start = Callable[[Path, FixedClock], Started]


def card(started: Started) -> DangerCard:
    shown = started.window.emergency.gate.card
    assert shown is not None
    return shown


def danger(started: Started) -> Danger:
    return started.window.emergency.gate.ledger.danger


def stamps(started: Started) -> list[tuple[str, str]]:
    return [(one.what.value, one.key) for one in danger(started).stamps]


def press(started: Started, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for key in keys:
        started.keys(*key) if isinstance(key, tuple) else started.keys(key)
    started.idle()


@contextmanager
def reading(file: Path) -> Iterator[Session]:
    database = Database(file)
    with database.read() as session:
        yield session
    database.close()


def histories(file: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the stamps told in each case's history, by the case's UUID."""
    lines = (
        select(Case.uuid, Entry.content)
        .join(Entry, Entry.case_id == Case.id)
        .where(Entry.kind == "danger")
        .order_by(Entry.id)
    )
    found: dict[str, list[tuple[str, str]]] = {}
    with reading(file) as session:
        for uuid, content in session.execute(lines):
            first = json.loads(content)["changes"][0]
            found.setdefault(uuid, []).append((first[0], first[2]))
    return found


def test_before_sign_in_nothing_is_recorded_until_a_kind_is_chosen(
    start: Start, hall_file: Path, clock: FixedClock, tmp_path: Path
) -> None:
    started = start(hall_file, clock).opened()
    press(started, Qt.Key.Key_F1, Qt.Key.Key_Space, (Qt.Key.Key_2, ALT), (Qt.Key.Key_N, CTRL))
    assert card(started).isVisible()
    assert not (tmp_path / "dangers").exists()
    press(started, Qt.Key.Key_4, Qt.Key.Key_Space, (Qt.Key.Key_2, ALT), Qt.Key.Key_Escape)
    assert started.window.emergency.gate.card is None
    assert started.window.emergency.gate.strip.isVisible()
    assert [one[0] for one in stamps(started)] == ["chosen", "done", "called"]
    assert DangerFiles(tmp_path / "dangers").kept() == (danger(started),)


def test_what_a_kill_left_is_there_at_the_next_start_and_asked_for_once(
    start: Start, hall_file: Path, clock: FixedClock, tmp_path: Path
) -> None:
    left = new_danger().stamp(Stamped(START, Stamp.CHOSEN, DangerKind.FIRE))
    DangerFiles(tmp_path / "dangers").add(left.uuid, left.stamps[0])
    started = start(hall_file, clock).opened()
    started.qtbot.waitUntil(started.window.emergency.gate.strip.isVisible)
    started.entered()
    (question,) = [text for text in workspace(started).notices.texts() if "Which" in text]
    assert "Fire or gas" in question
    press(started, Qt.Key.Key_F1, Qt.Key.Key_4, Qt.Key.Key_Escape)  # before it is answered
    press(started, (Qt.Key.Key_B, CTRL))
    assert danger(started).complaint == intake(started).editor.draft.uuid
    assert danger(started).kinds == (DangerKind.FIRE, DangerKind.INJURY)
    assert [one[0] for one in stamps(started)] == ["chosen", "chosen", "bound"]
    assert "Which" not in "".join(workspace(started).notices.texts())


def test_an_intake_goes_on_underneath_and_its_history_tells_the_stamps(
    start: Start, hall_file: Path, clock: FixedClock, hall: SmallHall
) -> None:
    started = start(hall_file, clock).entered()
    screen = intake(started)
    workspace(started).go("intake")
    screen.editor.update({"facts": "他说今天不办就不走了"})
    field = focused()
    draft = screen.editor.draft
    press(started, Qt.Key.Key_F1, Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_F1)
    assert card(started).calls.boxes[0].button.text() == "I have dialled 110 (note the time)"
    press(started, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Backspace)
    press(started, (Qt.Key.Key_1, ALT), (Qt.Key.Key_1, ALT), (Qt.Key.Key_B, CTRL))
    assert started.window.emergency.gate.card is None
    assert focused() is field
    assert screen.editor.draft == draft
    (offer,) = [text for text in screen.notices.texts() if "P1" in text]
    assert "T3 T4" in offer
    assert (draft.severity, draft.urgency) == (Severity.S4, Urgency.U4)
    press(started, (Qt.Key.Key_P, ALT | Qt.KeyboardModifier.ShiftModifier))
    assert (screen.editor.draft.severity, screen.editor.draft.urgency) == ("S2", "U1")
    said = stamps(started)
    assert [one[0] for one in said] == [
        *("chosen", "chosen", "done", "done", "undone", "called", "called", "bound")
    ]
    opened = started.backstage.current
    assert opened is not None
    actor = hall.actor_of(Role.CLERK)
    opened.services.intake.register(actor, a_draft(uuid=draft.uuid))
    told = [one for one in said if one[0] != "bound"]
    assert histories(hall_file) == {draft.uuid: told}
    press(started, Qt.Key.Key_F1, (Qt.Key.Key_2, ALT), (Qt.Key.Key_Return, CTRL))
    assert histories(hall_file)[draft.uuid] == [*told, ("called", "120"), ("ended", "over")]
    assert not started.window.emergency.gate.strip.isVisible()


def test_a_second_case_is_a_draft_of_its_own_and_linked(
    start: Start, hall_file: Path, clock: FixedClock, hall: SmallHall
) -> None:
    started = start(hall_file, clock).entered()
    workspace(started).go("intake")
    press(started, Qt.Key.Key_F1, Qt.Key.Key_1, (Qt.Key.Key_B, CTRL))
    main = intake(started).editor.draft.uuid
    press(started, Qt.Key.Key_F1, (Qt.Key.Key_N, CTRL))
    second = intake(started).editor.draft.uuid
    assert second != main
    assert danger(started).seconds == (second,)
    assert intake(started).flush()
    opened = started.backstage.current
    assert opened is not None
    with reading(hall_file) as session:
        assert set(session.scalars(select(Draft.uuid))) == {main, second}
    actor = hall.actor_of(Role.CLERK)
    for uuid in (main, second):
        opened.services.intake.register(actor, a_draft(uuid=uuid))
    with reading(hall_file) as session:
        assert len(session.scalars(select(Link.id)).all()) == 1


@pytest.mark.parametrize("number", ["1001", "9001"])
def test_everybody_has_the_button_and_it_speaks_both_languages(
    start: Start, hall_file: Path, clock: FixedClock, number: str
) -> None:
    started = start(hall_file, clock).entered(number)
    workspace(started).bar.danger_button.click()
    press(started, Qt.Key.Key_2)
    started.around.speech.switch("zh_CN")
    QApplication.processEvents()
    assert "暴力扬言" in card(started).band.words()
    assert card(started).calls.boxes[0].button.text() == "我已拨通 110（记时）"
    started.around.speech.switch("en")
    QApplication.processEvents()
    assert "Violence" in card(started).band.words()
    can_bind = number == "1001"
    assert card(started).foot.bind.isVisible() is can_bind


def test_received_appears_only_when_another_screen_has_answered(
    start: Start, hall_file: Path, clock: FixedClock, hall: SmallHall
) -> None:
    started = start(hall_file, clock).entered()
    press(started, Qt.Key.Key_F1, Qt.Key.Key_3)
    gate, opened = started.window.emergency.gate, started.backstage.current
    assert opened is not None
    before = gate.ledger.kept
    assert before is not None
    assert before.seen == ()
    opened.services.danger.acknowledge(hall.actor_of(Role.SUPERVISOR), danger(started).uuid)
    for _second in range(2):
        gate.tick()
    started.idle()
    kept = gate.ledger.kept
    assert kept is not None
    assert [seen.by for seen in kept.seen] == [hall.actor_of(Role.SUPERVISOR).name]


def test_a_danger_elsewhere_is_told_once_and_answered_by_a_key(
    start: Start, hall_file: Path, clock: FixedClock, hall: SmallHall
) -> None:
    started = start(hall_file, clock).entered()
    opened = started.backstage.current
    assert opened is not None
    lead, clerk = hall.actor_of(Role.SUPERVISOR), hall.actor_of(Role.CLERK)
    there = new_danger().stamp(Stamped(START, Stamp.CHOSEN, DangerKind.CROWD))
    opened.services.danger.keep(lead, there)
    for _second in range(4):
        started.window.emergency.gate.tick()
        started.idle()
    told = [text for text in workspace(started).notices.texts() if "Crowd of 5+" in text]
    assert len(told) == 1
    press(started, (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier))
    assert opened.services.danger.news(clerk).elsewhere == ()
