"""The routing table by keys: a row is added, refused, merged; a text is tried; versions told."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.domain.actor import Actor
from desktop.domain.permissions import Role
from desktop.domain.routing_draft import RoutingDraft
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
from tests.services.seeding import SmallHall
from tests.views.admin.hands import ALT, CTRL, Hands

ROW = {"code": "D07", "words": "居住证、落户", "windows": "A01", "helpers": "RS", "purpose": "试行"}


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


def start(hands: Hands, hall: SmallHall, **changes: str) -> Any:
    section = hands.go("routing")
    hands.press(Qt.Key.Key_N, CTRL)
    form = section.edit.form
    for key, text in {**ROW, **changes}.items():
        hands.fill(form.widget(key), text)
    form.widget("department_id").set_value(str(hall.departments["GA"]))
    return section


def test_a_row_is_added_by_keys_and_a_text_tried(
    hands: Hands, hall: SmallHall, chinese: Callable[[], None]
) -> None:
    hands.press(Qt.Key.Key_9, ALT)
    section = start(hands, hall)
    hands.press(Qt.Key.Key_F9)
    assert section.notices.texts() == ("D07 公安局 is added.",)
    assert section.versions.text().startswith("1  ")
    section.trial.text.set_text("办居住证等了三小时")
    section.trial.ask_now()
    hands.wait()
    assert section.trial.told.text() == (
        "The routing table does not list it, and no matter or window is known."
    )
    section.trial.window_pick.set_value(str(hall.windows["A01"]))
    section.trial.ask_now()
    hands.wait()
    why = "公安局: row D07 of the routing table (window A01, words “居住证”); together with 人社局"
    assert section.trial.told.text() == why
    assert section.trial.suggested.text() == "Triage suggests: P4; types SQ2 Slow service, queues"
    chinese()
    assert (
        section.trial.told.text() == "公安局：派单目录D07（窗口A01、关键词“居住证”）；协办：人社局"
    )


def test_codes_nobody_knows_are_told_beside_their_field(hands: Hands, hall: SmallHall) -> None:
    section = start(hands, hall, subtypes="SQ4、QQ9 ZZ1")
    hands.press(Qt.Key.Key_F9)
    assert "QQ9、ZZ1" in section.edit.form.error("subtypes")
    assert section.edit.form.widget("words").text() == ROW["words"]


def test_a_row_two_people_change_is_merged(hands: Hands, hall: SmallHall, desk: Desk) -> None:
    section = start(hands, hall)
    hands.press(Qt.Key.Key_F9)
    row, form = section.edit.row(), section.edit.form
    hands.fill(form.widget("words"), "居住证")
    hands.fill(form.widget("purpose"), "收窄")
    typed = {key: getattr(row, key) for key in RoutingDraft.__dataclass_fields__}
    other = replace(RoutingDraft(**typed), duty="职责三", purpose="补依据")
    desk.services.routing_admin.edit(desk.actor, row, other)
    hands.press(Qt.Key.Key_F9)
    assert form.widget("duty").text() == "职责三"
    hands.press(Qt.Key.Key_F9)
    (kept,) = desk.services.routing_admin.rows(desk.actor)
    assert (kept.words, kept.duty, kept.version) == ("居住证", "职责三", 3)


def test_an_auditor_reads_and_tries_but_changes_nothing(
    new_screen: Callable[..., AdminScreen], actor_of: Callable[..., Actor], desk: Desk
) -> None:
    screen = new_screen(actor_of(Role.AUDITOR))
    section = Hands(screen, desk.tasks).go("routing")
    assert not section.new_button.isEnabled()
    section.trial.text.set_text("办居住证")
    section.trial.ask_now()
    desk.tasks.wait_idle()
    assert section.trial.told.text()
