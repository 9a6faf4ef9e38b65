"""Papers that stay inside: transfer slip, call-back sheet, proof of delivery."""

import json
from dataclasses import replace

from sqlalchemy import select

from desktop.documents.callback_sheet import CallbackSheetData, CallTry
from desktop.documents.delivery_proof import DeliveryProofData
from desktop.documents.transfer_slip import SlipLimit, SlipPoint, TransferSlipData
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind
from desktop.domain.masking import mask_name, mask_phone
from desktop.domain.priority import Priority
from desktop.domain.status import Status
from desktop.models import (
    Attachment,
    Case,
    CoHandler,
    Delivery,
    Department,
    FollowUp,
    Staff,
)
from desktop.services.gathering import words
from desktop.services.gathering.source import (
    DUTY_POST,
    Source,
    clock_of,
    entries_of,
    first_person,
    newest_document,
    salutation,
    sentence,
)

_SLIP_LIMITS = (
    ("签收", ClockKind.SIGN),
    ("联系", ClockKind.FIRST_CONTACT),
    ("初步结果", ClockKind.FIRST_RESULT),
    ("办结", ClockKind.CLOSE),
)
_SHOWN = 300


def gather_transfer_slip(source: Source) -> TransferSlipData:
    """Gather the slip to a department; no emotion, no evidence, the person masked (§K 6)."""
    case = source.case
    unit = source.session.get_one(Department, case.lead_department_id)
    joint = source.session.scalars(
        select(Department.name)
        .join(CoHandler, CoHandler.department_id == Department.id)
        .where(CoHandler.case_id == case.id)
    )
    issuer = source.session.get_one(Staff, source.actor.staff_id)
    registrar = source.session.get_one(Staff, case.registered_by)
    files = source.session.scalars(select(Attachment.name).where(Attachment.case_id == case.id))
    count = len(list(files))
    limits = [
        SlipLimit(name, source.promised(clock.due_at))
        for name, kind in _SLIP_LIMITS
        if (clock := clock_of(case, kind)) is not None
    ]
    return TransferSlipData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        ordered=False,
        level=_level(case.priority),
        case_number=case.number,
        from_unit=DUTY_POST,
        to_unit=unit.name,
        joint_units="、".join(joint) or "无",
        issued_at=source.minute(source.now),
        person=_masked(source),
        secrecy="要求保密，不得向被反映人透露" if case.confidential else "不得向被反映人透露",
        matter=f"{_short(case.facts or case.original_text)}\n诉求：{_short(case.demand)}",
        points=tuple(SlipPoint(point.text, unit.name) for point in case.points),
        known="；".join(_known(case, count)) or "无",
        limits=tuple(limits),
        demand=f"{sentence(_asked(source))}逐项写明属实、部分属实或不属实，写明依据、措施、责任人和时间；"
        "被反映人回避，不得参与办理和审核。",
        return_terms="不属本单位职责的，1个工作日内书面退回，写明依据和应当承办的单位；"
        "逾期不退视为签收。退回不停止计时。",
        drafted=f"{registrar.name}　{registrar.number}",
        issued=f"{issuer.name}　{source.noted(source.now)}",
    )


def gather_callback_sheet(source: Source) -> CallbackSheetData:
    """Gather the call-back sheet with the tries so far; answers are filled in by hand."""
    case = source.case
    tries = source.session.scalars(
        select(FollowUp).where(FollowUp.case_id == case.id).order_by(FollowUp.id)
    )
    return CallbackSheetData(
        furniture=source.furniture,
        organisation=source.hall.name,
        case_number=case.number,
        matter=case.subject,
        person=_masked(source),
        caller=source.actor.name,
        tries=tuple(CallTry(source.said(t.at), words.OUTCOMES[t.outcome]) for t in tries),
    )


def gather_delivery_proof(source: Source) -> DeliveryProofData:
    """Gather the proof for the newest paper made for the person.

    It tells how the paper was handed over if that is recorded; else the blanks are for the pen.
    """
    case = source.case
    paper = newest_document(source, *words.FOR_THE_PERSON)
    person = first_person(case)
    blank = DeliveryProofData(
        furniture=source.furniture,
        organisation=source.hall.name,
        case_number=case.number,
        paper_title=words.PAPER_TITLES.get(paper.kind, "") if paper else "",
        paper_number=paper.series_number if paper else "",
        receiver=salutation(case),
        place=person.address if person else "",
        way="",
    )
    if paper is None or (served := _delivery(source, paper.id)) is None:
        return blank
    server = source.session.get_one(Staff, served.served_by)
    return replace(
        blank,
        receiver=served.receiver,
        place=served.place or blank.place,
        way=words.WAYS[served.way],
        served_at=source.minute(served.at),
        servers="、".join(name for name in (server.name, served.second_server) if name),
        note=served.note,
    )


def _delivery(source: Source, document_id: int) -> Delivery | None:
    query = select(Delivery).where(Delivery.document_id == document_id)
    return source.session.scalars(query.order_by(Delivery.id.desc()).limit(1)).first()


def _known(case: Case, files: int) -> list[str]:
    facts = (("地点", case.place), ("发生时间", case.happened_when))
    known = [f"{name}：{value}" for name, value in facts if value]
    return [*known, f"附件{files}件"] if files else known


def _asked(source: Source) -> str:
    """Return what the department was asked to do when the case was sent to it."""
    sent = Status.DISPATCHED.value
    for entry in reversed(entries_of(source)):
        if entry.kind == EntryKind.MOVED.value and entry.to_status == sent:
            return str(json.loads(entry.content)["reason"])
    return ""


def _level(priority: str) -> int:
    return tuple(Priority).index(Priority(priority)) + 1


def _masked(source: Source) -> str:
    person = first_person(source.case)
    if person is None:
        return "匿名"
    phone = mask_phone(person.phone) if person.phone else ""
    return f"{mask_name(person.name) if person.name else '匿名'}　{phone}".strip()


def _short(text: str) -> str:
    bare = text.strip()
    return bare if len(bare) <= _SHOWN else f"{bare[: _SHOWN - 1]}…"
