"""The end of the path: the reply, its feedback, the review, the archive."""

from desktop.domain.actions import Action
from desktop.domain.codes import Cause, ContactOutcome, DeliveryWay, Finding, Satisfaction, Solved
from desktop.domain.rows.case import CaseDetail
from desktop.tour.hall import (
    ARCHIVIST,
    CALLER,
    CLERK,
    CLERK_PLACE,
    COLLEAGUE,
    HANDLER,
    HEAD,
    PASSWORD,
)
from desktop.tour.hands import put
from desktop.tour.stage import Stage
from desktop.views.case.case_screen import CaseScreen


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
        put(editor.finding, Finding.TRUE.value)
        put(editor.found, "监控显示，窗口人员退回材料时未作说明，做法不当。")
        put(editor.basis, "《安澜市政务服务中心窗口服务规范》第八条")
        put(editor.measure, "值班主任已于3月10日17:20当面道歉；3月11日起一律出具书面告知单。")
        put(editor.responsible, "不动产登记中心")
    stage.picture("reply")
    screen.close_reply()
    stage.settle()
    stage.act(Action.ASK_CLOSE, {"text": "已逐项核实，请审核"})
    stage.sign_in(COLLEAGUE, PASSWORD)
    stage.act(Action.APPROVE_REPLY, {"text": "同意"}, "approve")
    stage.issue("reply_letter", "letter")


def feedback(stage: Stage) -> None:
    """Deliver the letter, call back by somebody else."""
    stage.sign_in(CLERK, PASSWORD, CLERK_PLACE)
    by_hand: dict[str, object] = {
        "way": DeliveryWay.DIRECT.value,
        "receiver": "李静怡",
        "place": CLERK_PLACE,
    }
    stage.act(Action.DELIVER, by_hand, "deliver")
    stage.issue("delivery_proof", "delivery-proof")
    stage.later(days=1)
    stage.sign_in(CALLER, PASSWORD)
    call: dict[str, object] = {
        "outcome": ContactOutcome.REACHED.value,
        "was_contacted": True,
        "solved": Solved.YES.value,
        "satisfaction": Satisfaction.GOOD.value,
        "words": "证拿到了，道歉也收到了",
    }
    stage.issue("callback_sheet", "call-back-sheet")
    stage.act(Action.FOLLOW_UP, call, "call-back")


def recheck(stage: Stage) -> None:
    """Take the wish for a review, record what was decided, tell the person both times."""
    stage.sign_in(CLERK, PASSWORD, CLERK_PLACE)
    stage.act(Action.TAKE_RECHECK, {"text": "答复没有写明误工损失怎样处理"}, "recheck")
    stage.issue("recheck_notice", "recheck-notice")
    stage.later(days=9)
    stage.sign_in(HEAD, PASSWORD)
    decided: dict[str, object] = {
        "body": "安澜市政务服务管理局",
        "number": "安政复〔2026〕3号",
        "decision": "原答复认定事实清楚，适用规定正确，予以维持。",
    }
    stage.act(Action.UPHOLD, decided, "upheld")
    stage.issue("recheck_result", "recheck-result")


def review(stage: Stage) -> None:
    """Look back, sign, and archive once the time for a review is over."""
    stage.sign_in(HANDLER, PASSWORD)
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
    stage.sign_in(COLLEAGUE, PASSWORD)
    stage.act(Action.SIGN_REVIEW, {"text": "同意"})
    stage.later(days=31)
    stage.sign_in(ARCHIVIST, PASSWORD)
    stage.act(Action.ARCHIVE, {"text": "材料齐全"}, "archive")
    stage.issue("case_record", "case-record")
    stage.picture("case-archived")


def _detail(screen: CaseScreen) -> CaseDetail:
    facts = screen.keeper.facts()
    if facts is None:
        raise LookupError("no case")
    return facts.detail
