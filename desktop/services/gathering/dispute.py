"""What the sheet of a disputed case says: its returns, and what the routing table says of it."""

import json
from collections.abc import Iterator, Mapping

from sqlalchemy import select

from desktop.documents.dispute_sheet import DisputeSheetData, ReturnLine
from desktop.documents.receipt import LEVELS
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind
from desktop.domain.masking import mask_name
from desktop.domain.priority import Priority
from desktop.domain.returning import PROPER, RETURNED_BY
from desktop.domain.routing import Basis, Condition, Met, Verdict
from desktop.domain.status import Status
from desktop.models import Case, Department, Entry, Item, Staff, Window
from desktop.services.gathering.source import Source, clock_of, entries_of, first_person
from desktop.services.routing_table import units_in_use, verdict_on
from desktop.services.rule_books import taxonomy_in_force

_SHOWN = 120
_CELL = 40
"""Characters of a reason or a basis: the sheet keeps to one page, the whole stands in the case."""

_CONDITIONS: Mapping[Condition, str] = {
    Condition.ITEM: "事项",
    Condition.SUBTYPE: "类型",
    Condition.TYPE: "类型",
    Condition.WINDOW: "窗口",
    Condition.WORDS: "关键词",
}


def gather_dispute_sheet(source: Source) -> DisputeSheetData:
    """Gather the sheet from the record as it stands; the person masked (§K 6)."""
    case = source.case
    close, person = clock_of(case, ClockKind.CLOSE), first_person(case)
    registrar = source.session.get_one(Staff, case.registered_by)
    text = (case.facts or case.original_text).strip()
    return DisputeSheetData(
        furniture=source.furniture,
        organisation=source.hall.name,
        case_number=case.number,
        level=LEVELS[tuple(Priority).index(Priority(case.priority)) + 1],
        kind=_kind(source, case),
        received_at=source.minute(case.received_at),
        close_by=source.promised(close.due_at) if close else "无",
        person=mask_name(person.name) if person and person.name else "匿名",
        matter=_short(text, _SHOWN),
        place=_place(source, case),
        first_responsible=f"{registrar.name}　{registrar.number}",
        returns=tuple(_returns(source)),
        table_says=_table_says(source),
    )


def _returns(source: Source) -> Iterator[ReturnLine]:
    names = {
        str(key): name
        for key, name in source.session.execute(select(Department.id, Department.name))
    }
    for entry in entries_of(source):
        if entry.kind == EntryKind.MOVED.value and entry.to_status == Status.RETURNED.value:
            yield _return(source, entry, names)


def _return(source: Source, entry: Entry, names: Mapping[str, str]) -> ReturnLine:
    told = json.loads(entry.content)
    changed = {field: new for field, _old, new in told["changes"]}
    who = source.session.get(Staff, entry.staff_id) if entry.staff_id else None
    own = str(who.department_id) if who else ""
    return ReturnLine(
        names.get(changed.get(RETURNED_BY, own), ""),
        who.name if who else "",
        source.noted(entry.at),
        _short(told["reason"], _CELL),
        _short(told["text"], _CELL),
        names.get(changed.get(PROPER, ""), "未说明"),
    )


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _table_says(source: Source) -> str:
    units = units_in_use(source.session)
    verdict = verdict_on(source.session, source.case, units)
    names = {code: unit.name for code, unit in units.items()}
    lead = names.get(verdict.lead, "")
    match verdict.basis:
        case Basis.RULE:
            return _by_rule(verdict, names)
        case Basis.ITEM:
            return f"目录未列。事项由{lead}主管。"
        case Basis.WINDOW:
            return f"目录未列。窗口归{lead}管理。"
        case Basis.UNCLEAR:
            rivals = "、".join(
                f"{one.rule.code}（{names.get(one.rule.lead, '')}）" for one in verdict.rivals
            )
            return f"几条同样适用，主办不同：{rivals}。"
        case _:
            return "目录未列，也没有填事项或窗口。"


def _by_rule(verdict: Verdict, names: Mapping[str, str]) -> str:
    if verdict.match is None:
        return ""
    rule = verdict.match.rule
    met = "、".join(f"{_CONDITIONS[one.condition]}{_value(one)}" for one in verdict.match.met)
    parts = [f"第{rule.code}条：主办{names.get(rule.lead, rule.lead)}（{met}）"]
    if verdict.helpers:
        parts.append("协办" + "、".join(names[code] for code in verdict.helpers))
    parts.append(f"职责依据：{rule.duty or '未写'}")
    return "；".join(parts) + "。"


def _value(met: Met) -> str:
    found = dict.fromkeys(span.word for span in met.spans)
    return "".join(f"“{word}”" for word in found) if found else met.value


def _kind(source: Source, case: Case) -> str:
    try:
        subtype = taxonomy_in_force(source.session).subtype(case.subtype)
    except KeyError:
        return case.subtype or "未定"
    return f"{subtype.code} {subtype.zh}"


def _place(source: Source, case: Case) -> str:
    item = source.session.get(Item, case.item_id) if case.item_id else None
    window = source.session.get(Window, case.window_id) if case.window_id else None
    parts = [f"{window.code} {window.name}" if window else case.place, item.name if item else ""]
    return "　".join(part for part in parts if part) or "未填"
