"""The false-alarm rate on the administrator's screen: counts of cases, no content."""

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.actor import Actor
from desktop.domain.inputs import AlarmAnswer
from desktop.domain.permissions import Role
from desktop.domain.rows.triage import TriggerFigure
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.desk import Desk
from tests.services.drafting import a_draft
from tests.views.admin.hands import Hands

DANGER = "今天不办我就从这楼上跳下去，不想活了。"


def test_the_share_of_false_alarms_is_told_from_ten_cases_on(
    screen: AdminScreen,
    desk: Desk,
    actor_of: Callable[..., Actor],
    chinese: Callable[[], None],
) -> None:
    lead, services = actor_of(Role.SUPERVISOR), desk.services
    said = AlarmAnswer("T3", holds=False, reason="歌词")
    for place in range(10):
        told = services.intake.register(lead, a_draft(original_text=DANGER))
        if place < 3:
            services.suggestions.answer_alarm(lead, told.case_id, replace(said, holds=not place))
    chinese()
    section = Hands(screen, desk.tasks).go("alarms")
    figures = {row.code: row for row in services.suggestions.figures(desk.actor, 90)}
    assert figures["T3"] == TriggerFigure("T3", fired=10, confirmed=1, dismissed=2)
    table = section.table
    shown = [
        [table.index(row, column).data() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert ["自伤轻生", "10", "1", "2", "20.0%"] in [[str(cell) for cell in row] for row in shown]
    assert TriggerFigure("T1", 9, 0, 9).false_share is None
