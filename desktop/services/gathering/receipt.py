"""The receipt: number, promise, what was said, rights."""

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
    Source,
    clock_of,
    delegate_name,
    final_date,
    first_person,
    salutation,
)

_UNDECIDED = frozenset({Status.REGISTERED.value, Status.SUPPLEMENT.value})
_SUMMARY_SHOWN = 200


def gather_receipt(source: Source) -> ReceiptData:
    """Gather the receipt of a case as it stands now (§K 3, 4, 6)."""
    case = source.case
    accepted = case.status not in _UNDECIDED
    acceptance = clock_of(case, ClockKind.ACCEPTANCE)
    final = final_date(source)
    return ReceiptData(
        furniture=source.furniture,
        organisation=source.hall.name,
        accepted=accepted,
        decide_by=source.said(acceptance.due_at) if acceptance and not accepted else "",
        level=tuple(Priority).index(Priority(case.priority)) + 1,
        enquiry_code=case.enquiry_code,
        salutation=salutation(case),
        received=_received(source),
        promise=_promise(source, accepted=accepted),
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


def _promise(source: Source, *, accepted: bool) -> Promise:
    case = source.case
    contact = clock_of(case, ClockKind.PROMISED_CONTACT, ClockKind.FIRST_CONTACT)
    final = final_date(source)
    unit, name, number, telephone = _responsible(source, accepted=accepted)
    phone = _phone(case)
    note = f"我们拨打您登记的电话{mask_phone(phone)}，没有结果也告诉您进展。" if phone else ""
    hotline = source.hall.duty_telephone or source.hall.telephone
    return Promise(
        next_contact=source.promised(contact.due_at) if contact else "",
        contact_note=note,
        unit=unit,
        name=name,
        staff_number=number,
        telephone=telephone or hotline,
        final_date=source.promised(final.due) if final else "",
        final_note="逐项答复您",
        hotline=hotline,
        hotline_note=f"找值班主任，或持本{_paper(accepted=accepted)}到{DUTY_POST}扫码，"
        "当场接着办，您不用从头再说。",
    )


def _paper(*, accepted: bool) -> str:
    return "告知书" if accepted else "回执"


def _responsible(source: Source, *, accepted: bool) -> tuple[str, str, str, str]:
    case = source.case
    if not accepted:
        return (DUTY_POST, "", "", "")
    staff = source.session.get_one(Staff, case.handler_id or case.owner_id)
    unit = DUTY_POST
    if case.lead_department_id is not None:
        unit = source.session.get_one(Department, case.lead_department_id).name
    return (unit, staff.name, staff.number, staff.telephone)


def _summary(case: Case) -> str:
    """Return what the person confirmed: the facts if told apart, else the words as spoken."""
    text = (case.facts or case.original_text).strip()
    return text if len(text) <= _SUMMARY_SHOWN else f"{text[: _SUMMARY_SHOWN - 1]}…"


def _phone(case: Case) -> str:
    person = first_person(case)
    return person.phone if person else ""
