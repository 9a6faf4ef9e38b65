"""Learning from closed cases: begun by a key, its figures told, barred for readers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import update

from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.views.admin.admin_screen import AdminScreen
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.views.admin.hands import Hands

WORDS = ("不动产登记过户要排队", "养老金没有按时发放")


@pytest.fixture
def hands(screen: AdminScreen) -> Hands:
    return Hands(screen, screen._desk.tasks)


def close_some(context: Context, hall: SmallHall, number: int) -> None:
    intake, clerk = IntakeService(context), hall.actor_of(Role.CLERK)
    for words, department in zip(WORDS, list(hall.departments)[:2], strict=True):
        for place in range(number):
            draft = a_draft(original_text=f"{words}{place}", subject="办事")
            case_id = intake.register(clerk, draft).case_id
            solved = {
                "status": Status.CLOSED.value,
                "lead_department_id": hall.departments[department],
            }
            with context.database.write() as session:
                session.execute(update(Case).where(Case.id == case_id).values(**solved))


def test_it_learns_by_a_key_and_tells_how_far_to_trust_it(
    hands: Hands, context: Context, hall: SmallHall
) -> None:
    close_some(context, hall, 5)
    section = hands.go("learning")
    assert section._empty.isVisible()
    section.setFocus()
    hands.press(Qt.Key.Key_F9)
    assert section.notices.texts() == ("Learned; suggestions rest on it from now on.",)
    assert "learned from 10 closed cases" in section._told.text()
    assert "100.0%" in section._told.text()
    assert [section.table.index(0, place).data() for place in (2, 3, 4)] == ["5", "5 / 5", "–"]


def test_too_few_cases_are_told_and_it_can_be_tried_again(hands: Hands) -> None:
    section = hands.go("learning")
    section.setFocus()
    hands.press(Qt.Key.Key_F9)
    assert section.notices.texts()
    assert section.train_button.isEnabled()


def test_an_auditor_reads_the_figures_only(
    new_screen: Callable[..., AdminScreen], hall: SmallHall
) -> None:
    screen = new_screen(hall.actor_of(Role.AUDITOR))
    section = Hands(screen, screen._desk.tasks).go("learning")
    assert not section.train_button.isEnabled()
