"""Refusal, extension and suspension notices."""

import json

from desktop.documents.extension_notice import ExtensionNoticeData
from desktop.documents.refusal_notice import RefusalNoticeData
from desktop.documents.suspension_notice import SuspensionNoticeData
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RefusalGround, RequestKind, SuspensionReason
from desktop.domain.permissions import Role
from desktop.domain.status import Status
from desktop.models import Staff
from desktop.services.gathering.reply_letter import NAMELESS, remedy
from desktop.services.gathering.source import (
    Source,
    entries_of,
    final_date,
    granted_request,
    running_first,
    salutation,
    sentence,
)

_GROUNDS = {
    RefusalGround.NOT_OUR_POWER.value: "该事项不属于本中心职责范围",
    RefusalGround.COURT.value: "该事项依法应当通过诉讼、仲裁、行政复议等途径解决",
    RefusalGround.CONCLUDED.value: "该事项已经办结，没有提出新的事实和理由",
    RefusalGround.NO_FACTS.value: "没有明确的事实或者被反映对象",
    RefusalGround.IN_PETITION.value: "该事项已经进入信访程序",
}
_STOPPED_FOR = {
    SuspensionReason.SUPPLEMENT.value: "需要您补正材料",
    SuspensionReason.EXPERT.value: "需要等待鉴定意见",
    SuspensionReason.LAWSUIT.value: "需要等待诉讼结果",
    SuspensionReason.HALL_CLOSED.value: "大厅临时停办",
}


def gather_refusal(source: Source) -> RefusalNoticeData:
    """Gather the notice of a refused or transferred case: why, where to, what was done."""
    case = source.case
    told = _refusal_told(source)
    sent = case.status == Status.TRANSFERRED.value
    verdict = "已移交有权处理的机关" if sent else "不予受理"
    return RefusalNoticeData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        salutation=salutation(case) or NAMELESS,
        opening=f"您{source.day(case.received_at)}反映的“{case.subject}”事项收悉。经核对，"
        f"本中心对此项{verdict}。您的事没有就此结束，理由和去处如下：",
        reasons=(
            f"{_GROUNDS.get(told.get('ground', ''), '')}。{sentence(told.get('explanation', ''))}",
            sentence(f"依据：{told.get('basis', '')}"),
        ),
        office=told.get("target_name", ""),
        address=told.get("target_address", ""),
        telephone=told.get("target_telephone", ""),
        done=(sentence(told.get("forwarded", "")),),
        transferred=sent,
        remedy=remedy(source).replace("本答复", "本告知"),
        signed_on=source.day(source.now),
    )


def gather_extension(source: Source) -> ExtensionNoticeData:
    """Gather the notice of a granted extension: old and new limit, why, what was done."""
    case = source.case
    request = granted_request(source, RequestKind.EXTENSION)
    payload = json.loads(request.payload)
    moved = next(e for e in reversed(entries_of(source)) if e.kind == EntryKind.CLOCK.value)
    old, new = _moved_dates(moved.content)
    approver = source.session.get_one(Staff, request.decided_by)
    final = final_date(source)
    return ExtensionNoticeData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        salutation=salutation(case) or NAMELESS,
        opening=f"您{source.day(case.received_at)}反映的“{case.subject}”事项，"
        f"原定{source.said_text(old)}前办结。现因下述原因不能按期办结，经批准延长期限。",
        old_limit=source.said_text(old),
        new_limit=source.said_text(new),
        approved_by=_approver(approver),
        approved_at=source.noted(request.decided_at or source.now),
        occasion=f"第{case.extension_count}次",
        reasons=(sentence(request.reason),),
        reckoning=final.why if final else "",
        done=(sentence(payload.get("done", "")),),
        next_step=f"{sentence(payload.get('next', ''))}{_then(source)}",
        signed_on=source.day(source.now),
    )


def gather_suspension(source: Source) -> SuspensionNoticeData:
    """Gather the notice that the clocks have stopped: since when, why, until when."""
    case = source.case
    moved = next(e for e in reversed(entries_of(source)) if e.to_status == Status.SUSPENDED.value)
    told = json.loads(moved.content)
    approver = source.session.get_one(Staff, moved.staff_id)
    until = case.suspended_until or source.now
    final = final_date(source)
    later = f"，办结期限顺延到{source.said(final.due)}" if final else ""
    asked = told["text"] == SuspensionReason.SUPPLEMENT.value
    why = sentence(told["reason"])
    return SuspensionNoticeData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        salutation=salutation(case) or NAMELESS,
        opening=f"您{source.day(case.received_at)}反映的“{case.subject}”事项，"
        f"因{_STOPPED_FOR.get(told['text'], '下述原因')}，经批准中止计时。",
        since=source.said(moved.at),
        new_limit=source.said(final.due) if final else "",
        approved_by=_approver(approver),
        approved_at=source.noted(moved.at),
        reasons=("材料补齐以前无法继续核实。" if asked else why,),
        resumes_when=f"中止到{source.said(until)}为止{later}；原因提前消除的，即日恢复计时，期限相应提前。",
        wanted=(why,) if asked else (),
        next_step=_then(source),
        signed_on=source.day(source.now),
    )


def _approver(staff: Staff) -> str:
    """Return the office in which somebody approves, and the name."""
    heads = any(held.role == Role.DUTY_HEAD.value for held in staff.roles)
    return f"{'带班领导' if heads else '值班主任'}　{staff.name}"


def _then(source: Source) -> str:
    """Tell when the person hears next and whom to call."""
    hotline = source.hall.duty_telephone or source.hall.telephone
    contact = running_first(source.case, ClockKind.PROMISED_CONTACT, ClockKind.FIRST_CONTACT)
    if contact is None or contact.due_at <= source.now:
        return f"办理中有疑问，请拨{hotline}找值班主任。"
    told = f"{source.promised(contact.due_at)}与您联系。"
    return f"{told}\n没有接到电话，请拨{hotline}找值班主任。"


def _refusal_told(source: Source) -> dict[str, str]:
    ended = {Status.REJECTED.value, Status.TRANSFERRED.value}
    for entry in reversed(entries_of(source)):
        if entry.to_status in ended and entry.from_status != entry.to_status:
            told: dict[str, str] = json.loads(json.loads(entry.content)["text"])
            return told
    return {}


def _moved_dates(content: str) -> tuple[str, str]:
    for field, old, new in json.loads(content)["changes"]:
        if field == "close_due":
            return (old, new)
    return ("", "")
