"""Asking and answering on the case screen, by keys."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.domain.actions import Action
from desktop.domain.inputs import DispatchInput
from desktop.domain.priority import Severity, Urgency
from desktop.domain.status import Status
from desktop.views.case.request_box import RequestBox
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from tests.views.case.stage import Hands, Stage


def box_of(hands: Hands) -> RequestBox:
    (box,) = hands.screen.page.requests.boxes
    return box


def texts(hands: Hands) -> str:
    labels = box_of(hands).findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_supervisor_grants_a_proposal_with_one_key(
    stage: Stage, chinese: Callable[[], None]
) -> None:
    case_id = stage.register()
    clerk = stage.open("1001", case_id)
    unit, handler = stage.hall.departments["GA"], stage.hall.actors["2001"]
    values = {"department_id": str(unit), "handler_id": str(handler.staff_id), "task": "请核实"}
    clerk.take(Action.PROPOSE_DISPATCH, **values)
    assert "The supervisor decides." in texts(clerk)
    clerk.alt(Qt.Key.Key_P)
    assert stage.detail(case_id).head.status == Status.ACCEPTED
    supervisor = stage.open("3001", case_id)
    told = texts(supervisor)
    keys = [key for key in supervisor.screen.page.findChildren(KeyButton) if key.isVisible()]
    filled = [key.text() for key in keys if key._variant is Variant.PRIMARY]
    assert filled == ["Grant"]
    assert all(word in told for word in ("公安局", "承办甲", "请核实", "窗口甲", "Decide by"))
    chinese()
    stage.settle()
    assert "承办人" in texts(supervisor)
    supervisor.alt(Qt.Key.Key_P)
    assert stage.detail(case_id).head.status == Status.DISPATCHED
    assert not supervisor.screen.page.requests.isVisible()


def test_a_refusal_goes_back_with_its_reason(stage: Stage) -> None:
    case_id = stage.register()
    clerk = stage.open("1001", case_id)
    level = {"severity": Severity.S2.value, "urgency": Urgency.U3.value, "reason": "要手术"}
    clerk.alt(Qt.Key.Key_D)
    clerk.fill(**level)
    clerk.next_step()
    assert stage.detail(case_id).head.priority == "P4"
    supervisor = stage.open("3001", case_id)
    assert "Urgent" in texts(supervisor)
    supervisor.alt(Qt.Key.Key_B)
    assert supervisor.form.widget("reason").hasFocus()
    supervisor.fill(reason="无需加急")
    supervisor.next_step()
    seen = stage.detail(case_id, "1001")
    assert (seen.head.priority, seen.entries[-1].reason) == ("P4", "无需加急")


def test_a_clerk_reports_to_the_supervisor_who_sees_to_it(stage: Stage) -> None:
    case_id = stage.register()
    clerk = stage.open("1001", case_id)
    clerk.alt(Qt.Key.Key_G)
    clerk.fill(text="群众情绪激动，请到场")
    clerk.next_step()
    assert "群众情绪激动" in texts(clerk)
    supervisor = stage.open("3001", case_id)
    supervisor.alt(Qt.Key.Key_P)
    assert stage.detail(case_id).requests[0].granted is True


def test_a_danger_that_holds_is_confirmed_or_set_anew(stage: Stage) -> None:
    case_id = stage.register(severity=Severity.S1, urgency=Urgency.U1)
    supervisor = stage.open("3001", case_id)
    assert "to be confirmed" in texts(supervisor)
    supervisor.alt(Qt.Key.Key_B)
    assert supervisor.has_panel()
    assert supervisor.form.has("severity")
    supervisor.fill(severity=Severity.S3.value, urgency=Urgency.U3.value, reason="未见凶器")
    supervisor.next_step()
    assert stage.detail(case_id).head.priority == "P3"
    assert not supervisor.screen.page.requests.isVisible()


def test_who_may_not_decide_reads_why(stage: Stage) -> None:
    case_id = stage.register()
    stage.services.assignment.propose_dispatch(
        stage.hall.actors["1001"], case_id, DispatchInput(stage.hall.departments["GA"])
    )
    lead = stage.hall.actors["3002"]
    asker = replace(lead, staff_id=stage.hall.actors["1001"].staff_id)
    stage.hall = replace(stage.hall, actors={**stage.hall.actors, "3002": asker})
    both = stage.open("3002", case_id)
    assert "yourself" in texts(both)
    both.alt(Qt.Key.Key_P)
    assert stage.detail(case_id).head.status == Status.ACCEPTED
