"""The second half of the tour: handling, reply, feedback, review, looks, papers."""

from datetime import timedelta

from desktop.domain.actions import Action
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    DeliveryWay,
    Finding,
    Satisfaction,
    Solved,
)
from desktop.domain.rows.case import CaseDetail
from desktop.tour.hall import CLERK_PLACE, PASSWORD
from desktop.tour.stage import Stage
from desktop.views.case.case_screen import CaseScreen


def handling(stage: Stage) -> None:
    """Log contact and measure, promise the next contact."""
    soon = stage.clock.now() + timedelta(hours=18)
    contact: dict[str, object] = {
        "outcome": ContactOutcome.REACHED.value,
        "words": "电话说明已受理、由我办理，约定明天再联系",
        "next_contact_at": soon,
    }
    stage.act(Action.LOG_CONTACT, contact, "contact")
    measure: dict[str, object] = {"text": "调取18号窗口16:40至16:51监控和叫号记录"}
    stage.act(Action.LOG_MEASURE, {**measure, "is_first_result": True}, "measure")
    stage.case()
    stage.picture("case")


def reply(stage: Stage) -> None:
    """Answer point by point beside the letter, hand in, approve, issue."""
    screen = stage.case()
    screen.open_reply()
    stage.settle()
    detail = _detail(screen)
    for point in detail.points:
        screen.reply.points.open(point.position)
        editor = screen.reply.points.editor
        if editor is None:
            raise LookupError("no editor")
        editor.finding.set_value(Finding.TRUE.value)
        editor.found.set_text("监控显示，窗口人员退回材料时未作说明，做法不当。")
        editor.basis.setText("《安澜市政务服务中心窗口服务规范》第八条")
        editor.measure.set_text("值班主任已于3月10日17:20当面道歉；3月11日起一律出具书面告知单。")
        editor.responsible.setText("不动产登记中心")
    stage.rest()
    stage.picture("reply")
    screen.close_reply()
    stage.settle()
    stage.act(Action.ASK_CLOSE, {"text": "已逐项核实，请审核"})
    stage.sign_in("0302", PASSWORD)
    stage.act(Action.APPROVE_REPLY, {"text": "同意"}, "approve")
    screen = stage.case()
    screen.acts.issue("reply_letter")
    stage.until(lambda: screen.acts.paper is not None, "no letter")
    stage.picture("letter")


def feedback(stage: Stage) -> None:
    """Deliver the letter, call back by somebody else."""
    stage.sign_in("0221", PASSWORD, CLERK_PLACE)
    by_hand: dict[str, object] = {
        "way": DeliveryWay.DIRECT.value,
        "receiver": "李静怡",
        "place": CLERK_PLACE,
    }
    stage.act(Action.DELIVER, by_hand, "deliver")
    stage.later(days=1)
    stage.sign_in("0501", PASSWORD)
    call: dict[str, object] = {
        "outcome": ContactOutcome.REACHED.value,
        "was_contacted": True,
        "solved": Solved.YES.value,
        "satisfaction": Satisfaction.GOOD.value,
        "words": "证拿到了，道歉也收到了",
    }
    stage.act(Action.FOLLOW_UP, call, "call-back")


def review(stage: Stage) -> None:
    """Look back, sign, and archive once the time for a review is over."""
    stage.sign_in("0412", PASSWORD)
    look_back: dict[str, object] = {
        "cause": Cause.WORKLOAD.value,
        "cause_note": "当日办件74件，连续5小时无人替换",
        "went_well": "当天道歉",
        "went_badly": "三次未一次告知",
        "action": "办件超过55件时加派轮换人员",
        "action_owner": "赵敏",
        "action_due": "2026-04-10",
    }
    stage.act(Action.DRAFT_REVIEW, look_back, "review")
    stage.sign_in("0302", PASSWORD)
    stage.act(Action.SIGN_REVIEW, {"text": "同意"})
    stage.later(days=31)
    stage.sign_in("0601", PASSWORD)
    stage.act(Action.ARCHIVE, {"text": "材料齐全"}, "archive")
    stage.case()
    stage.picture("case-archived")


def looks(stage: Stage) -> None:
    """Show the same case in the dark, in high contrast, and in the other language."""
    stage.window.switches.wear("dark")
    stage.picture("case-dark")
    stage.workspace.go("queue")
    stage.picture("queue-dark")
    stage.window.switches.wear("contrast")
    stage.picture("queue-contrast")
    stage.window.switches.wear("light")
    other = "en" if stage.around.speech.language != "en" else "zh_CN"
    stage.window.switches.speak(other)
    stage.picture("queue-other-language")
    stage.case()
    stage.picture("case-other-language")


def papers(stage: Stage) -> None:
    """Keep every paper the case has, and verify chains and hashes."""
    services = stage.services
    archivist = services.accounts.sign_in("0601", PASSWORD).actor
    for kind in ("case_record",):
        services.papers.issue(archivist, stage.case_id, kind)
    detail = services.case_view.detail(archivist, stage.case_id)
    for row in reversed(detail.documents):
        stage.keep(row.kind, services.papers.content(archivist, row.id))
    auditor = services.accounts.sign_in("0701", PASSWORD).actor
    report = services.verification.verify(auditor)
    if report.damages:
        raise ValueError("the record does not verify")


def _detail(screen: CaseScreen) -> CaseDetail:
    facts = screen.keeper.facts()
    if facts is None:
        raise LookupError("no case")
    return facts.detail
