"""Staff, passwords, leave, backups and the recovery passphrase, by keys and clicks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.rows.account import StaffRow
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.admin.recovery_screen import RecoveryScreen
from desktop.views.admin.recovery_section import RecoverySection
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from tests.services.seeding import SmallHall
from tests.views.admin.hands import ALT, CTRL, Hands

Keeper = Callable[[Actor], tuple[Hands, RecoverySection]]
WORDS = "长江黄河珠江松花江淮河海河"


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


@pytest.fixture
def new_keeper(look: Look, desk: Desk, qtbot: QtBot) -> Keeper:
    def make(actor: Actor) -> tuple[Hands, RecoverySection]:
        screen = RecoveryScreen(look, replace(desk, actor=actor))
        qtbot.addWidget(screen)
        with qtbot.waitExposed(screen):
            screen.show()
        return Hands(screen, desk.tasks), screen.section

    return make


def person(desk: Desk, number: str) -> StaffRow:
    staff = desk.services.staff_admin.staff(desk.actor)
    return next(one for one in staff if one.number == number)


def test_a_clerk_is_added_with_a_substitute_and_a_first_password(
    hands: Hands, desk: Desk, hall: SmallHall
) -> None:
    section = hands.go("staff")
    hands.press(Qt.Key.Key_N, CTRL)
    form = section.edit.form
    hands.fill(form.widget("number"), "1009")
    hands.fill(form.widget("name"), "窗口壬")
    roles = form.widget("roles")
    assert not roles.substitutes[Role.CLERK].isVisible()
    roles.ticks[Role.CLERK].click()
    roles.substitutes[Role.CLERK].set_value(str(hall.actors["1002"].staff_id))
    hands.press(Qt.Key.Key_F9)
    kept = person(desk, "1009")
    assert [(one.role, one.substitute) for one in kept.roles] == [(Role.CLERK, "窗口乙")]
    assert "窗口壬 needs a first password to sign in." in section.notices.texts()
    assert not form.widget("number").isEnabled()


def test_a_new_password_is_shown_once_and_leaves_no_trace(hands: Hands, desk: Desk) -> None:
    section = hands.go("staff")
    section.view.select_key(person(desk, "1002").id)
    hands.press(Qt.Key.Key_P, ALT)
    assert section.panel.password.text() == ""
    hands.press(Qt.Key.Key_Return, CTRL)
    shown = section.panel.password.text()
    assert shown
    assert person(desk, "1002").must_change
    assert desk.services.accounts.sign_in("1002", shown, "A01").must_change
    hands.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == shown
    hands.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.clipboard().text() == ""
    assert section.panel is None


def test_esc_resets_nothing(hands: Hands, desk: Desk) -> None:
    section = hands.go("staff")
    section.view.select_key(person(desk, "1002").id)
    hands.press(Qt.Key.Key_P, ALT)
    hands.press(Qt.Key.Key_Escape)
    assert section.panel is None
    assert not person(desk, "1002").must_change


def test_roles_that_do_not_go_together_are_told(hands: Hands, desk: Desk) -> None:
    section = hands.go("staff")
    section.view.select_key(person(desk, "1001").id)
    section.edit.form.widget("roles").ticks[Role.AUDITOR].click()
    hands.press(Qt.Key.Key_F9)
    assert "must be held by different persons" in section.edit.form.error("roles")


def test_the_last_administrator_stays(hands: Hands, desk: Desk) -> None:
    section = hands.go("staff")
    section.view.select_key(desk.actor.staff_id)
    section.edit.form.widget("roles").ticks[Role.ADMIN].click()
    hands.press(Qt.Key.Key_F9)
    assert "One administrator must remain" in section.notices.texts()[0]


def test_a_leave_is_noted_and_taken_back(hands: Hands, desk: Desk) -> None:
    section = hands.go("leave")
    section.staff_view.select_key(person(desk, "1001").id)
    hands.wait()
    assert "nobody stands in" in section._stand_in.text()
    now = desk.clock.now().astimezone(desk.moments.zone)
    section.starts.set_wall_time(now - timedelta(hours=1))
    hands.fill(section.note, "年休假")
    hands.press(Qt.Key.Key_F9)
    assert [row.note for row in section.leaves.rows()] == ["年休假"]
    assert person(desk, "1001").away
    section.leave_view.setFocus()
    section.leave_view.select_key(section.leaves.rows()[0].id)
    hands.press(Qt.Key.Key_Delete)
    assert section.leaves.rows() == ()
    assert not person(desk, "1001").away


def test_a_leave_half_typed_waits_for_its_person(
    hands: Hands, desk: Desk, screen: AdminScreen, new_screen: Callable[..., AdminScreen]
) -> None:
    section = hands.go("leave")
    section.staff_view.select_key(person(desk, "1001").id)
    hands.wait()
    section.ends.set_wall_time(section.ends.wall_time() + timedelta(days=3))
    until = section.ends.wall_time()
    hands.fill(section.note, "探亲假")
    assert screen.flush()

    hands = Hands(new_screen(), desk.tasks)
    section = hands.go("leave")
    section.staff_view.select_key(person(desk, "1002").id)
    hands.wait()
    assert section.note.text() == ""
    assert section.ends.wall_time() != until
    section.staff_view.select_key(person(desk, "1001").id)
    hands.wait()
    assert (section.note.text(), section.ends.wall_time()) == ("探亲假", until)
    hands.press(Qt.Key.Key_F9)
    assert [row.note for row in section.leaves.rows()] == ["探亲假"]
    assert section.note.text() == ""
    assert section._typed.flush()
    assert desk.services.form_drafts.kept(desk.actor) == ()


def test_a_leave_that_ends_early_is_told_beside_the_field(hands: Hands) -> None:
    section = hands.go("leave")
    section.ends.set_wall_time(section.starts.wall_time() - timedelta(hours=1))
    hands.press(Qt.Key.Key_F9)
    assert section._rows["ends_at"].error() == "The absence must end after it begins."


def test_without_a_recovery_passphrase_nothing_is_backed_up(hands: Hands) -> None:
    section = hands.go("backups")
    assert "sets the recovery passphrase first" in section._said.text()
    assert not section.now_button.isEnabled()


def test_the_auditor_sets_the_passphrase_then_the_administrator_backs_up(
    hands: Hands,
    desk: Desk,
    new_keeper: Keeper,
    actor_of: Callable[..., Actor],
) -> None:
    keeper, recovery = new_keeper(actor_of(Role.AUDITOR))
    keeper.fill(recovery.first, WORDS)
    keeper.fill(recovery.again, WORDS[:-1])
    recovery.set_button.click()
    assert recovery.again_row.error() == "Both lines must be alike. Type it once more."
    keeper.fill(recovery.again, WORDS)
    recovery.set_button.click()
    keeper.wait()
    assert recovery.notices.texts()[0].startswith("The passphrase is set, key ")
    assert recovery.first.text() == ""

    section = hands.go("backups")
    section.now_button.click()
    hands.wait()
    assert section.notices.texts()[0].startswith("The backup is made and proved: jisu-")
    assert len(section.table.rows()) == 1
    assert desk.services.backup.state(desk.actor).last_at is not None


def test_a_weak_passphrase_is_told(new_keeper: Keeper, actor_of: Callable[..., Actor]) -> None:
    keeper, recovery = new_keeper(actor_of(Role.DUTY_HEAD))
    keeper.fill(recovery.first, "kurz")
    keeper.fill(recovery.again, "kurz")
    recovery.set_button.click()
    keeper.wait()
    assert "at least 12 characters" in recovery.first_row.error()


def test_backups_can_go_to_another_folder(hands: Hands, desk: Desk, tmp_path: Path) -> None:
    section = hands.go("backups")
    section.use_folder(str(tmp_path / "elsewhere"))
    hands.wait()
    assert desk.services.backup.state(desk.actor).folder == tmp_path / "elsewhere"
    assert str(tmp_path / "elsewhere") in section._where.text()
