"""The reply letter, built from the answered points and from nothing else (product rule 2)."""

import re

from desktop.documents.reply_letter import PointReply, ReplyLetterData
from desktop.domain.codes import CaseKind, EntryKind, Finding
from desktop.domain.numbers import running
from desktop.domain.status import Status
from desktop.models import Department, Item, Point, Staff
from desktop.services.gathering.source import Source, entries_of, salutation, sentence

FINDINGS = {
    Finding.TRUE.value: "属实",
    Finding.PARTLY.value: "部分属实",
    Finding.UNTRUE.value: "不属实",
    "": "未答复",
}
_CLAUSE = re.compile(r"[，。；：、！？,;:!?\s…]")
_WHO_SHOWN = 12
_MATTER_SHOWN = 14
NAMELESS = "反映人"
"""How a person who gave no name is addressed."""


def gather_reply_letter(source: Source) -> ReplyLetterData:
    """Gather the letter of a case whose points are answered; drafts print as 未答复."""
    case = source.case
    to = salutation(case)
    return ReplyLetterData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        title=title(source, to),
        salutation=to or NAMELESS,
        opening=_opening(source),
        points=tuple(_point(source, point) for point in case.points),
        promise=_promise(source),
        remedy=remedy(source),
        signed_on=source.day(source.now),
        contact=contact(source),
    )


def remedy(source: Source) -> str:
    """Name the route of this kind of case for a person who does not agree (§K 5)."""
    hall = source.hall
    where = hall.appeal_body
    place = "，".join(part for part in (hall.appeal_address, _call(hall.appeal_telephone)) if part)
    body = f"{where}（{place}）" if place else where
    if source.case.kind == CaseKind.LEGAL_NOTICE.value:
        return "如对处理决定不服，可依法申请行政复议或者提起行政诉讼。"
    if source.case.kind == CaseKind.PETITION.value:
        return f"如对本意见不服，您可在收到之日起30日内向{body}申请复查。"
    return f"如对本答复不满意，您可在收到之日起30日内向{body}申请复查，也可拨打12345热线。"


def _call(telephone: str) -> str:
    return f"电话{telephone}" if telephone else ""


def title(source: Source, to: str, what: str = "答复") -> str:
    """Name the matter in a few words: its first clause, else the item, else nothing narrower."""
    case = source.case
    who = to if len(to) <= _WHO_SHOWN else ""
    clause = _CLAUSE.split(case.subject, maxsplit=1)[0].strip()
    item = source.session.get(Item, case.item_id) if case.item_id else None
    matter = clause if len(clause) <= _MATTER_SHOWN else item.name if item else ""
    return f"关于{who or '群众'}反映{matter}有关问题的{what}"


def _opening(source: Source) -> tuple[str, ...]:
    case = source.case
    told = f"您{source.day(case.received_at)}反映的事项（编号{running(case.number)}）收悉。"
    return (f"{told}{_checked(source)}现答复如下：",)


def _checked(source: Source) -> str:
    """Tell who checked what was said, and from which day to which, as the history has it."""
    case = source.case
    moves = [entry for entry in entries_of(source) if entry.kind == EntryKind.MOVED.value]
    began = next((e.at for e in moves if e.to_status == Status.IN_PROGRESS.value), None)
    if began is None or case.lead_department_id is None:
        return "我们对您反映的情况逐项作了核实，"
    ended = next(
        (e.at for e in reversed(moves) if e.to_status == Status.RESOLVED.value), source.now
    )
    unit = source.session.get_one(Department, case.lead_department_id).name
    return f"{source.days(began, ended)}，{unit}对您反映的情况逐项作了核实，"


def _point(source: Source, point: Point) -> PointReply:
    parts = [sentence(point.found)]
    if point.basis:
        parts.append(sentence(f"依据：{point.basis}"))
    measure = sentence(point.measure)
    if point.responsible or point.promised_at:
        by = f"于{source.promised(point.promised_at)}" if point.promised_at else ""
        measure += (
            f"此项由{point.responsible or source.hall.name}负责{f'，{by}完成' if by else ''}。"
        )
    parts.append(measure)
    text = "".join(part for part in parts if part)
    paragraphs = tuple(line.strip() for line in text.split("\n") if line.strip())
    return PointReply(point.text, FINDINGS[point.finding], paragraphs)


def _promise(source: Source) -> str:
    open_dates = [p.promised_at for p in source.case.points if p.promised_at]
    if not open_dates:
        return ""
    return f"上述措施落实后，我们于{source.promised(max(open_dates))}将结果告知您。"


def contact(source: Source) -> str:
    """Return the note in brackets below the date: whom to call."""
    case = source.case
    hotline = source.hall.duty_telephone or source.hall.telephone
    if case.handler_id is None:
        return f"（联系电话：{hotline}）"
    staff = source.session.get_one(Staff, case.handler_id)
    unit = ""
    if case.lead_department_id is not None:
        unit = source.session.get_one(Department, case.lead_department_id).name
    return f"（联系人：{unit}{staff.name}，电话：{staff.telephone or hotline}）"
