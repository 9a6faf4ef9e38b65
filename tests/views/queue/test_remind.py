"""Alt+U in the queue: the supervisor reminds the handler, once an hour."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.actor import Actor
from desktop.domain.inputs import DispatchInput, SignInput
from desktop.domain.permissions import Role
from desktop.views.desk import Desk
from desktop.views.queue.queue_screen import QueueScreen


def test_alt_u_reminds_the_handler_of_the_case_under_the_cursor(
    new_screen: Callable[..., QueueScreen],
    register: Callable[..., int],
    desk: Desk,
    actor_of: Callable[..., Actor],
    settle: Callable[[], None],
) -> None:
    case_id, handler = register(), actor_of(Role.HANDLER)
    screen = new_screen()

    def pressed() -> str:
        QTest.keyClick(screen.list.view, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
        settle()
        return screen.notices.texts()[0]

    assert "nobody to remind" in pressed()
    assert handler.department_id is not None
    to_unit = DispatchInput(handler.department_id, handler.staff_id)
    desk.services.assignment.dispatch(desk.actor, case_id, to_unit)
    desk.services.assignment.sign(handler, case_id, SignInput())
    screen.refresh()
    settle()
    assert pressed().endswith("the handler is reminded.")
    assert [ring.case_id for ring in desk.services.ladder.news(handler).rings] == [case_id]
    assert "within the last hour" in pressed()
