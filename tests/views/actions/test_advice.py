"""The dispatch form: what is advised is told with its reason and taken with one key each."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop.domain.actions import Action
from desktop.domain.permissions import Role
from desktop.domain.routing_draft import RoutingDraft
from desktop.views.actions.advice_line import AdviceLine
from tests.views.case.stage import Hands, Stage


def advised(hands: Hands, key: str) -> AdviceLine:
    line = hands.form.widget(key)
    assert isinstance(line, AdviceLine)
    return line


@pytest.fixture
def opened(stage: Stage) -> Hands:
    units = stage.hall.departments
    row = RoutingDraft("D07", units["GA"], "RS", words="退回、态度", duty="职责四", purpose="试行")
    stage.services.routing_admin.add(stage.hall.actor_of(Role.ADMIN), row)
    hands = stage.open("3001", stage.register())
    hands.screen.take(Action.DISPATCH.value)
    stage.settle()
    return hands


def test_what_is_advised_is_told_and_nothing_is_filled_in(
    opened: Hands, chinese: Callable[[], None]
) -> None:
    unit, handler = advised(opened, "advised_unit"), advised(opened, "advised_handler")
    assert unit.text() == (
        "公安局: row D07 of the routing table (words “态度”“退回”); together with 人社局; 职责四"
    )
    assert (
        handler.text() == "2001 承办甲: 0 open, 0 due today, 0 of this type closed, not signed in"
    )
    assert not opened.form.values()["department_id"]
    chinese()
    assert unit.text() == "公安局：派单目录D07（关键词“态度”“退回”）；协办：人社局；职责四"
    assert handler.text() == "2001 承办甲：在办0件、今日到期0件、办结同类0件、未登录"


def test_one_key_takes_each(stage: Stage, opened: Hands) -> None:
    opened.alt(Qt.Key.Key_1)
    units = stage.hall.departments
    values = opened.form.values()
    assert (values["department_id"], values["co_departments"]) == (str(units["GA"]), (units["RS"],))
    assert not advised(opened, "advised_unit").button.isEnabled()
    opened.alt(Qt.Key.Key_2)
    assert opened.form.values()["handler_id"] == str(stage.hall.actors["2001"].staff_id)
    opened.next_step()
    detail = stage.detail(1)
    assert (detail.body.lead_department, detail.body.handler) == ("公安局", "承办甲")
    assert [part.department for part in detail.joint] == ["人社局"]


def test_another_department_has_another_handler(stage: Stage, opened: Hands) -> None:
    opened.fill(department_id=str(stage.hall.departments["BDC"]))
    assert advised(opened, "advised_handler").text().startswith("2103 登记科长")
    opened.alt(Qt.Key.Key_2)
    assert opened.form.values()["department_id"] == str(stage.hall.departments["BDC"])


def test_a_proposal_shows_the_helpers_it_asks_for(stage: Stage) -> None:
    case_id, units = stage.register(), stage.hall.departments
    clerk = stage.open("1001", case_id)
    clerk.take(
        Action.PROPOSE_DISPATCH, department_id=str(units["GA"]), co_departments=(units["RS"],)
    )
    lead = stage.open("3001", case_id)
    lead.screen.take(Action.DISPATCH.value)
    stage.settle()
    assert lead.form.values()["co_departments"] == (units["RS"],)


def test_a_clerk_alone_is_shown_what_the_table_says(stage: Stage) -> None:
    case_id = stage.register(window_id=stage.hall.windows["B01"])
    clerk = stage.open("1001", case_id)
    clerk.screen.take(Action.DISPATCH_ALONE.value)
    stage.settle()
    assert advised(clerk, "advised_unit").text() == "人社局: the window is theirs"
    clerk.fill(department_id=str(stage.hall.departments["GA"]))
    clerk.next_step()
    assert "人社局" in clerk.form.error("department_id")
    clerk.alt(Qt.Key.Key_1)
    clerk.next_step()
    assert stage.detail(case_id).body.lead_department == "人社局"
