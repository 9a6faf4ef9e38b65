"""The register of a whole case with its history, for the file."""

import json
from datetime import datetime
from typing import Any

from desktop.documents.case_record import CaseRecordData, RecordEntry, RecordField
from desktop.domain.codes import EntryKind
from desktop.domain.priority import Priority
from desktop.models import Department, Entry, Item, Point, Staff, Window
from desktop.services.gathering import words
from desktop.services.gathering.reply_letter import FINDINGS
from desktop.services.gathering.source import (
    Source,
    entries_of,
    final_date,
    first_person,
    salutation,
)


def gather_case_record(source: Source) -> CaseRecordData:
    """Gather the register of the whole case for the file; full names, internal (§K 6)."""
    case = source.case
    return CaseRecordData(
        furniture=source.furniture,
        organisation=source.hall.name,
        case_number=case.number,
        level=tuple(Priority).index(Priority(case.priority)) + 1,
        fields=tuple(RecordField(name, value) for name, value in _fields(source) if value),
        summary=case.original_text,
        points=tuple(_answered(point) for point in case.points),
        entries=tuple(_entry(source, entry) for entry in entries_of(source)),
    )


def _fields(source: Source) -> tuple[tuple[str, str], ...]:
    case = source.case
    person = first_person(case)
    registrar = source.session.get_one(Staff, case.registered_by)
    owner = source.session.get_one(Staff, case.handler_id or case.owner_id)
    unit = source.session.get(Department, case.lead_department_id or 0)
    final = final_date(source)
    return (
        ("投诉人", salutation(case) or "匿名"),
        ("电话", person.phone if person else ""),
        ("接收时间", source.minute(case.received_at)),
        ("接收方式", words.CHANNELS[case.channel]),
        ("登记人", f"{registrar.name}　{registrar.number}"),
        ("办理状态", words.STATUS.get(case.status, "")),
        ("承办单位", unit.name if unit else ""),
        ("承办人", owner.name),
        ("办结期限", source.minute(final.due) if final else ""),
        ("答复时间", source.minute(case.fed_back_at) if case.fed_back_at else ""),
        ("反映对象", _object(source)),
        ("地点", case.place),
        ("发生时间", case.happened_when),
        ("事由", case.subject),
        ("诉求", case.demand),
    )


def _object(source: Source) -> str:
    """Name what is complained about by place and matter; a person stays unnamed on paper."""
    case, session = source.case, source.session
    window = session.get(Window, case.window_id or 0)
    item = session.get(Item, case.item_id or 0)
    unit = session.get(Department, case.department_id or 0)
    parts = (unit and unit.name, window and f"{window.code}窗口", item and item.name)
    return "　".join(part for part in parts if part)


def _answered(point: Point) -> str:
    return f"{point.text}（{FINDINGS[point.finding]}）" if point.finding else point.text


def _entry(source: Source, entry: Entry) -> RecordEntry:
    told = json.loads(entry.content)
    staff = source.session.get(Staff, entry.staff_id) if entry.staff_id else None
    moved = told["to"] if told["to"] != told["from"] else ""
    said = (
        words.STATUS.get(moved, ""),
        _said(told["text"]),
        told["reason"],
        _changed(source, told),
    )
    return RecordEntry(
        source.stamped(entry.at),
        staff.name if staff else "",
        words.ENTRIES.get(told["kind"], ""),
        "；".join(part for part in said if part),
    )


def _said(text: str) -> str:
    """Return what a line says; a refusal keeps its form as one text."""
    if text.startswith("{"):
        form = json.loads(text)
        return "；".join(
            form[name] for name in ("explanation", "basis", "target_name") if form[name]
        )
    return words.told_in_chinese(text)


def _changed(source: Source, told: dict[str, Any]) -> str:
    """Return what a line changed: the answer to a demand, or old and new values."""
    changes = told["changes"]
    if told["kind"] == EntryKind.POINT.value:
        new = {name: value for name, _, value in changes}
        finding = FINDINGS[new["finding"]] if new.get("finding") else ""
        answer = "，".join(part for part in (finding, new.get("found", "")) if part)
        return f"诉求{told['reference']}：{answer or '修改答复'}"
    if told["kind"] == EntryKind.CLOCK.value:
        changes = [(name, *(_moment(source, value) for value in pair)) for name, *pair in changes]
    return "；".join(
        f"{words.FIELDS[name]}：{old or '空'}→{new or '空'}"
        for name, old, new in changes
        if name in words.FIELDS
    )


def _moment(source: Source, stored: str) -> str:
    return source.minute(datetime.fromisoformat(stored)) if stored else ""
