"""The receipt: number, promise, what was said, rights."""

from datetime import datetime

from desktop.documents.receipt import Promise, ReceiptData
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import Channel, Standing
from desktop.domain.masking import mask_phone
from desktop.domain.priority import Priority
from desktop.domain.status import Status
from desktop.models import Case, Department, Staff
from desktop.services.gathering.source import (
    CHANNEL_PHRASES,
    DUTY_POST,
    FinalDate,
    Source,
    clock_of,
    delegate_name,
    final_date,
    first_person,
    running_first,
    salutation,
)

_UNDECIDED = frozenset({Status.REGISTERED.value, Status.SUPPLEMENT.value})
_ANSWERED = frozenset({Status.FED_BACK.value, Status.CLOSED.value, Status.ARCHIVED.value})
_CONTACTS = (
    (ClockKind.PROMISED_CONTACT, ClockKind.FIRST_CONTACT),
    (ClockKind.FIRST_RESULT,),
    (ClockKind.COMMITMENT,),
)
"""Clocks that bring the person news, those that do so first before the others."""

_SUMMARY_SHOWN = 300
_REST = "（余下内容已存档，可当场查看）"


def gather_receipt(source: Source) -> ReceiptData:
    """Gather the receipt of a case as it stands now (§K 3, 4, 6)."""
    case = source.case
    accepted = case.status not in _UNDECIDED
    acceptance = clock_of(case, ClockKind.ACCEPTANCE)
    answered = case.fed_back_at or case.closed_at if case.status in _ANSWERED else None
    final = None if answered else final_date(source)
    return ReceiptData(
        furniture=source.furniture,
        organisation=source.hall.name,
        accepted=accepted,
        decide_by=source.said(acceptance.due_at) if acceptance and not accepted else "",
        level=tuple(Priority).index(Priority(case.priority)) + 1,
        enquiry_code=case.enquiry_code,
        salutation=salutation(case),
        received=_received(source),
        answered=source.day(answered) if answered else "",
        promise=_promise(source, accepted=accepted, final=final),
        why=final.why if final else "",
        summary=_summary(case),
        points=tuple(point.text for point in case.points),
        confirmed=case.read_back_at is not None,
        issued_on=source.day(source.now),
        delegate=delegate_name(case),
        anonymous=case.standing == Standing.ANONYMOUS.value,
        reachable=not case.no_contact and bool(_phone(case)),
    )


def _received(source: Source) -> str:
    case = source.case
    there = source.local(case.received_at)
    when = f"{there.year}年{source.said(case.received_at).removeprefix(f'{there.year}年')}"
    place = DUTY_POST if case.channel == Channel.COUNTER.value else ""
    return f"{when}{f'在{place}' if place else ''}{CHANNEL_PHRASES[Channel(case.channel)]}反映"


def _promise(source: Source, *, accepted: bool, final: FinalDate | None) -> Promise:
    unit, name, number, telephone = _responsible(source, accepted=accepted)
    when, note = _next_contact(source)
    hotline = source.hall.duty_telephone or source.hall.telephone
    return Promise(
        next_contact=when,
        contact_note=note,
        unit=unit,
        name=name,
        staff_number=number,
        telephone=telephone or hotline,
        final_date=_still(source, final.due) if final else "",
        final_note="逐项答复您" if final and final.due > source.now else "",
        hotline=hotline,
        hotline_note=f"找值班主任，或持本{_paper(accepted=accepted)}到{DUTY_POST}扫码，"
        "当场接着办，您不用从头再说。",
    )


def _paper(*, accepted: bool) -> str:
    return "告知书" if accepted else "回执"


def _next_contact(source: Source) -> tuple[str, str]:
    """Return when the person hears next and how; a clock that has stopped promises nothing."""
    case = source.case
    clock = next((found for kinds in _CONTACTS if (found := running_first(case, *kinds))), None)
    if clock is None:
        return ("", "")
    phone = _phone(case)
    if clock.due_at <= source.now:
        return (_still(source, clock.due_at), "没有按时联系您，向您致歉。请拨打下面的电话催办。")
    note = f"我们拨打您登记的电话{mask_phone(phone)}，没有结果也告诉您进展。" if phone else ""
    return (_still(source, clock.due_at), note)


def _still(source: Source, due: datetime) -> str:
    """Write a promised moment; one that has passed says so instead of promising it again."""
    said = source.promised(due)
    return said if due > source.now else f"原定{said}，已逾期"


def _responsible(source: Source, *, accepted: bool) -> tuple[str, str, str, str]:
    """Return unit, name, number and telephone of who answers; the unit is that person's own."""
    case = source.case
    if not accepted:
        return (DUTY_POST, "", "", "")
    staff = source.session.get_one(Staff, case.handler_id or case.owner_id)
    unit = DUTY_POST
    if case.lead_department_id is not None and staff.department_id is not None:
        unit = source.session.get_one(Department, case.lead_department_id).name
    return (unit, staff.name, staff.number, staff.telephone)


def _summary(case: Case) -> str:
    """Return what the person confirmed: the facts if told apart, else the words as spoken."""
    text = (case.facts or case.original_text).strip()
    return text if len(text) <= _SUMMARY_SHOWN else f"{text[:_SUMMARY_SHOWN]}……{_REST}"


def _phone(case: Case) -> str:
    person = first_person(case)
    return person.phone if person else ""
