"""The order to a unit whose case is late (督办通知单)."""

import json
from collections.abc import Sequence
from datetime import timedelta

from desktop.documents.supervision_order import SupervisionOrderData
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, SupervisionLine
from desktop.domain.errors import NotFound
from desktop.domain.priority import Priority
from desktop.models import CaseClock, Department, Entry, Staff
from desktop.services.case_clocks import running
from desktop.services.gathering import words
from desktop.services.gathering.source import Source, clock_of, entries_of, sentence

_DONE = frozenset({EntryKind.MEASURE.value, EntryKind.CONTACT.value})
_NO_LIMIT = "目前没有超过时限；按督办要求抓紧办理。"
_NO_LOG = "至今没有办理记录。"
_CONSEQUENCE = "逾期未回复的，报带班领导，由单位负责人当面说明原因，并记入本件督办记录。"
_SHOWN = 200


def gather_supervision_order(source: Source) -> SupervisionOrderData:
    """Gather the newest order; the person is not named, the unit has the case (§K 6)."""
    case = source.case
    entries = entries_of(source)
    order = _last_order(entries)
    told = json.loads(order.content)
    issuer = source.session.get(Staff, order.staff_id) if order.staff_id else None
    handler = source.session.get(Staff, case.handler_id) if case.handler_id else None
    unit = source.session.get_one(Department, case.lead_department_id)
    answer = clock_of(case, ClockKind.SUPERVISION)
    issued_by = f"{issuer.name}　{issuer.number}　" if issuer else ""
    return SupervisionOrderData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        level=tuple(Priority).index(Priority(case.priority)) + 1,
        case_number=case.number,
        unit=unit.name,
        handler=handler.name if handler else "未指定",
        matter=case.subject,
        overdue=_overdue(source),
        last_log=_last_log(source, entries),
        demand=sentence(told["text"]),
        required_by=source.promised(answer.due_at) if answer else "",
        consequence=_CONSEQUENCE,
        issued=f"{issued_by}{source.minute(order.at)}",
    )


def _last_order(entries: Sequence[Entry]) -> Entry:
    for entry in reversed(entries):
        if entry.kind == EntryKind.SUPERVISION.value:
            reference = json.loads(entry.content)["reference"]
            if reference == SupervisionLine.ORDER.value:
                return entry
    raise NotFound("document_not_found")


def _overdue(source: Source) -> tuple[str, ...]:
    """Say of every limit that has passed when it ended and by how much it is over."""
    late = [
        clock
        for clock in running(source.case)
        if clock.due_at <= source.now and clock.kind != ClockKind.SUPERVISION.value
    ]
    late.sort(key=lambda clock: clock.due_at)
    return tuple(_late(source, clock) for clock in late) or (_NO_LIMIT,)


def _late(source: Source, clock: CaseClock) -> str:
    name = words.CLOCKS[clock.kind]
    over = _span(source.now - clock.due_at)
    return f"{name}：期限{source.noted(clock.due_at)}，已超{over}。"


def _span(over: timedelta) -> str:
    days, rest = over.days, over.seconds
    hours, minutes = rest // 3600, rest % 3600 // 60
    if days:
        return f"{days}天{hours}小时" if hours else f"{days}天"
    return f"{hours}小时{minutes}分钟" if hours else f"{max(minutes, 1)}分钟"


def _last_log(source: Source, entries: Sequence[Entry]) -> str:
    for entry in reversed(entries):
        if entry.kind in _DONE:
            text = str(json.loads(entry.content)["text"]).strip()
            short = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
            return f"{source.minute(entry.at)}　{words.ENTRIES[entry.kind]}：{short}"
    return _NO_LOG
