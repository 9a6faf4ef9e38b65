"""The day's list alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.codes import ContactOutcome
from desktop.domain.inputs import ContactInput, DispatchInput, ExtensionInput, SignInput
from desktop.domain.permissions import Role
from desktop.domain.priority import Severity, Urgency
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.today.today_screen import TodayScreen
from tests.services.drafting import a_draft

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk]) -> Desk:
    """Give the desk of a supervisor."""
    return desk_of(Role.SUPERVISOR)


@pytest.fixture
def day(
    desk: Desk,
    clock: FixedClock,
    actor_of: Callable[..., Actor],
) -> dict[str, int]:
    """Make a day at one o'clock: a case that is late, one to call, one with a request."""
    clerk, handler = actor_of(Role.CLERK), actor_of(Role.HANDLER)
    services = desk.services
    urgent = a_draft(severity=Severity.S2, urgency=Urgency.U3)
    cases = {
        name: services.intake.register(registrar, draft).case_id
        for name, registrar, draft in (
            ("late", desk.actor, urgent),
            ("called", clerk, a_draft()),
            ("asked", clerk, a_draft()),
        )
    }
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id, task="请核实")
    for name in ("called", "asked"):
        services.assignment.dispatch(desk.actor, cases[name], to_unit)
        services.assignment.sign(handler, cases[name], SignInput())
    promise = ContactInput(ContactOutcome.REACHED, "已说明", clock.now() + timedelta(hours=6))
    services.handling.log_contact(handler, cases["called"], promise)
    services.more_time.ask_extension(handler, cases["asked"], ExtensionInput(3, "需", "已"))
    clock.advance(timedelta(hours=4))
    return cases


@pytest.fixture
def new_screen(
    look: Look, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> Iterator[Callable[..., TodayScreen]]:
    """Make day lists that are hidden again when the test ends."""
    made: list[TodayScreen] = []

    def make(actor: Actor | None = None) -> TodayScreen:
        screen = TodayScreen(look, replace(desk, actor=actor or desk.actor))
        qtbot.addWidget(screen)
        screen.resize(1366, 700)
        screen.show()
        screen.activateWindow()
        qtbot.waitExposed(screen)
        made.append(screen)
        settle()
        return screen

    yield make
    for screen in made:
        screen.hide()
    settle()
