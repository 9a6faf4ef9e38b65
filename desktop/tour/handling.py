"""The handler's part: dispatched, signed for, worked on, given more time."""

from datetime import timedelta

from desktop.domain.actions import Action
from desktop.domain.case_facts import left_to_extend
from desktop.domain.codes import ContactOutcome, SuspensionReason
from desktop.tour.hall import COLLEAGUE, HANDLER, HEAD, PASSWORD
from desktop.tour.stage import Stage


def dispute(stage: Stage) -> None:
    """Let the department send the case back twice; the supervisor looks at the dispute sheet."""
    for basis in ("三定规定第四条", "权责清单第六项"):
        stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
        stage.act(Action.DISPATCH, {"department_id": "1", "task": "请核实"})
        stage.sign_in(HANDLER, PASSWORD)
        reason: dict[str, object] = {"reason": "叫号和排队由大厅管理", "basis": basis}
        stage.act(Action.RETURN, {**reason, "proper_department_id": "2"}, "return")
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    stage.issue("dispute_sheet", "dispute-sheet")


def assignment(stage: Stage) -> None:
    """Dispatch the case with its slip; the handler signs for it."""
    stage.case()
    stage.picture("case-accepted")
    stage.issue("receipt_roll", "receipt-roll")
    handler = stage.services.accounts.sign_in(HANDLER, PASSWORD).actor.staff_id
    chosen: dict[str, object] = {
        "department_id": "1",
        "handler_id": str(handler),
        "task": "请核实后逐项答复",
    }
    stage.act(Action.DISPATCH, chosen, "dispatch")
    stage.issue("transfer_slip", "transfer-slip")
    stage.later(minutes=12)
    stage.sign_in(HANDLER, PASSWORD)
    stage.act(Action.SIGN, {}, "sign")


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


def supervised(stage: Stage) -> None:
    """Let the supervisor order an answer by a date; the order is printed for the unit."""
    order: dict[str, object] = {
        "text": "请在期限前书面说明一次性告知的落实情况",
        "required_by": stage.clock.now() + timedelta(days=1),
    }
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    stage.act(Action.SUPERVISE, order, "supervise")
    stage.issue("supervision_order", "supervision-order")
    stage.sign_in(HANDLER, PASSWORD)


def more_time(stage: Stage) -> None:
    """Ask for three more days, have them granted, hand the notice over."""
    wish: dict[str, object] = {
        "days": 3,
        "reason": "叫号系统记录须由外单位调取",
        "done_so_far": "已调取窗口监控并询问当班人员",
        "next_step": "收到叫号记录后答复",
    }
    stage.act(Action.ASK_EXTENSION, wish, "ask-extension")
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    stage.grant("grant-extension")
    stage.issue("extension_notice", "extension-notice")
    stage.sign_in(HANDLER, PASSWORD)


def paused(stage: Stage) -> None:
    """Ask to stop the clocks while something is missing; stop them, and let them go on."""
    wish: dict[str, object] = {
        "reason": SuspensionReason.SUPPLEMENT.value,
        "explanation": "等待群众补交原登记证复印件",
        "until": stage.clock.now() + timedelta(days=3),
    }
    stage.act(Action.ASK_SUSPENSION, wish, "ask-suspension")
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    stage.act(Action.SUSPEND, {}, "suspend")
    stage.issue("suspension_notice", "suspension-notice")
    stage.act(Action.RESUME, {"text": "复印件已收到"}, "resume")
    stage.sign_in(HANDLER, PASSWORD)


def answered_in_part(stage: Stage) -> None:
    """Use the last extension up; the duty head answers in part, with a date for the rest."""
    facts = stage.case().keeper.facts()
    if facts is None:
        raise LookupError("no case")
    wish: dict[str, object] = {
        "days": left_to_extend(facts.detail).amount,
        "reason": "外单位尚未提供叫号记录",
        "done_so_far": "已两次发函催办",
    }
    stage.act(Action.ASK_EXTENSION, wish)
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    stage.grant("grant-last-extension")
    stage.sign_in(HEAD, PASSWORD)
    told: dict[str, object] = {
        "text": "窗口退件未说明缺什么材料，情况属实；叫号记录仍在调取。",
        "due_at": stage.clock.now() + timedelta(days=45),
    }
    stage.act(Action.GIVE_INTERIM, told, "interim")
    stage.issue("interim_letter", "interim-letter")
    stage.sign_in(HANDLER, PASSWORD)
