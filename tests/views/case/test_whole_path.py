"""One complaint from acceptance to the archive, by the keys of the case screen."""

from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.domain.codes import Cause, RefusalGround, Satisfaction, Solved
from desktop.domain.status import Status
from desktop.views.case.actions_card import ISSUE
from desktop.views.case.reply.reply_view import ReplyView
from tests.views.case.stage import Hands, Stage

FOUND = "监控显示当日材料被退回，窗口人员未作说明，三次到窗口的时间与预约记录一致。"
MEASURE = "值班主任已当面道歉，已补发一次性告知单，窗口全员3月13日前完成培训。"


def answer(hands: Hands, reply: ReplyView) -> None:
    editor = reply.points.editor
    assert editor is not None
    editor.finding.set_value("true")
    editor.found.set_text(FOUND)
    editor.basis.setText("《服务规范》第八条")
    editor.measure.set_text(MEASURE)
    hands.settle()


def status(stage: Stage, case_id: int) -> str:
    return stage.detail(case_id).head.status


def accept_and_dispatch(stage: Stage, case_id: int) -> None:
    clerk = stage.open("1001", case_id)
    clerk.next_step()
    assert clerk.has_panel()
    clerk.next_step()
    assert status(stage, case_id) == Status.ACCEPTED
    supervisor = stage.open("3001", case_id)
    supervisor.next_step()
    unit, handler = stage.hall.departments["GA"], stage.hall.actors["2001"]
    supervisor.fill(department_id=str(unit), handler_id=str(handler.staff_id))
    supervisor.next_step()
    assert status(stage, case_id) == Status.DISPATCHED


def handle(stage: Stage, case_id: int) -> None:
    handler = stage.open("2001", case_id)
    handler.next_step()
    handler.next_step()
    assert status(stage, case_id) == Status.IN_PROGRESS
    handler.alt(Qt.Key.Key_L)
    handler.fill(words="已说明两点结果")
    handler.next_step()
    handler.alt(Qt.Key.Key_M)
    handler.fill(text="调取监控", is_first_result=True)
    handler.next_step()
    assert not handler.has_panel()
    handler.next_step()
    reply = handler.screen.reply
    assert reply.isVisible()
    answer(handler, reply)
    handler.alt(Qt.Key.Key_Down)
    answer(handler, reply)
    handler.next_step()
    assert handler.has_panel()
    handler.next_step()
    assert status(stage, case_id) == Status.REVIEW
    assert handler.screen.page.isVisible()


def approve_and_deliver(stage: Stage, case_id: int) -> None:
    supervisor = stage.open("3001", case_id)
    supervisor.next_step()
    assert supervisor.screen.reply.isVisible()
    supervisor.next_step()
    supervisor.next_step()
    assert status(stage, case_id) == Status.RESOLVED
    clerk = stage.open("1001", case_id)
    assert clerk.screen.page.todo.next_step == f"{ISSUE}reply_letter"
    clerk.next_step()
    assert clerk.screen.acts.paper is not None
    clerk.press(Qt.Key.Key_Escape)
    clerk.next_step()
    clerk.fill(receiver="李静怡")
    clerk.next_step()
    assert status(stage, case_id) == Status.FED_BACK


def call_back_and_review(stage: Stage, case_id: int) -> None:
    caller = stage.open("5001", case_id)
    caller.next_step()
    caller.fill(solved=Solved.YES.value, satisfaction=Satisfaction.GOOD.value, words="办好了")
    caller.next_step()
    assert status(stage, case_id) == Status.CLOSED
    handler = stage.open("2001", case_id)
    handler.next_step()
    note = {"cause_note": "连续五小时无人替换", "no_action_reason": "已整改"}
    handler.fill(cause=Cause.WORKLOAD.value, **note)
    handler.next_step()
    supervisor = stage.open("3001", case_id)
    supervisor.next_step()
    supervisor.next_step()
    review = stage.detail(case_id).review
    assert review is not None
    assert review.signed_by == "主任甲"


def test_a_case_goes_to_the_archive_by_keys(stage: Stage) -> None:
    case_id = stage.register(refusal_ground=RefusalGround.NO_FACTS)
    assert status(stage, case_id) == Status.REGISTERED
    accept_and_dispatch(stage, case_id)
    handle(stage, case_id)
    approve_and_deliver(stage, case_id)
    call_back_and_review(stage, case_id)
    stage.clock.advance(timedelta(days=31))
    archivist = stage.open("6001", case_id)
    archivist.next_step()
    archivist.next_step()
    assert status(stage, case_id) == Status.ARCHIVED
    kinds = [paper.kind for paper in stage.detail(case_id).documents]
    assert "reply_letter" in kinds
