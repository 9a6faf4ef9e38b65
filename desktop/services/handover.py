"""The sheet one shift hands to the next: gathered from the day's list, drawn, kept."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.documents.digest import canonical, digest
from desktop.documents.furniture import Furniture, sealed
from desktop.documents.handover_sheet import (
    HandoverGroup,
    HandoverItem,
    HandoverSheetData,
    render_handover_sheet,
)
from desktop.documents.receipt import LEVELS
from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.codes import DocumentState, RequestKind
from desktop.domain.day_list import ALARM, JOINT_PART, DayGroup, SeeTo, day_groups, request_kind
from desktop.domain.numbers import running
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import TodayRow
from desktop.domain.spoken_dates import date_zh
from desktop.domain.text import clean_free_text, clean_line
from desktop.models import Document, DocumentFile
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.gathering import words
from desktop.services.hall import hall_row
from desktop.storage.queries.today import today_rows

LONGEST_NOTE = 2_000
LONGEST_NAME = 60
_KIND = "handover_sheet"
_LEVELS = dict(zip(("P1", "P2", "P3", "P4"), LEVELS.values(), strict=True))
_GROUPS = {
    DayGroup.ALARMS: "险情警示",
    DayGroup.SEE_TO: "待督办",
    DayGroup.OVERDUE: "已超期",
    DayGroup.DUE_TODAY: "今天到期",
    DayGroup.CONTACTS: "今天约定联系",
    DayGroup.APPROVALS: "待审批",
}
_CLOCKS: Mapping[str, str] = {
    **words.CLOCKS,
    SeeTo.UNANSWERED.value: "督办未回复",
    SeeTo.TWICE.value: "两次超期",
    SeeTo.LONG.value: "严重超期",
    JOINT_PART: "会办回复",
    ALARM: "警示待处置",
}
_REQUESTS: Mapping[str, str] = {
    RequestKind.REFUSAL.value: "不予受理审批",
    RequestKind.DISPATCH.value: "分派审批",
    RequestKind.PRIORITY.value: "级别审批",
    RequestKind.EXTENSION.value: "延期审批",
    RequestKind.SUSPENSION.value: "中止计时审批",
    RequestKind.CLOSE.value: "答复审批",
    RequestKind.WITHDRAWAL.value: "撤回审批",
    RequestKind.VOID.value: "作废审批",
    RequestKind.JOINT.value: "会办结束审批",
    RequestKind.ESCALATION.value: "报值班主任",
    RequestKind.MERGE.value: "并单审批",
    RequestKind.SUPERVISION.value: "督办审批",
    RequestKind.ALARM.value: "解除警示审批",
}


@dataclass(frozen=True, slots=True)
class HandoverInput:
    """Who takes over, and what the list does not say."""

    taken_by: str = ""
    notes: str = ""


class HandoverService:
    """Use cases of the change of shift."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def preview(self, actor: Actor, told: HandoverInput) -> bytes:
        """Draw the sheet as it would be now; it is kept nowhere."""
        actor.require(Permission.HAND_OVER)
        return render_handover_sheet(self._gather(actor, _checked(told)))

    def issue(self, actor: Actor, told: HandoverInput) -> bytes:
        """Draw the sheet with its check value, keep it, and return its bytes.

        Raises InvalidInput for a note that cannot be kept. It is drawn before anything is
        written, so a sheet is either kept whole or not at all.
        """
        actor.require(Permission.HAND_OVER)
        data = sealed(self._gather(actor, _checked(told)))
        content = render_handover_sheet(data)
        with self._context.database.write() as session:
            document = Document(
                kind=_KIND,
                state=DocumentState.STORED.value,
                data=canonical(data).decode(),
                digest=digest(data),
                made_by=actor.staff_id,
                made_at=self._context.clock.now(),
                sha256=hashlib.sha256(content).hexdigest(),
            )
            session.add(document)
            session.flush()
            session.add(DocumentFile(document_id=document.id, content=content))
        return content

    def _gather(self, actor: Actor, told: HandoverInput) -> HandoverSheetData:
        now = self._context.clock.now()
        with self._context.database.read() as session:
            calendar = calendar_of(session)
            hall = hall_row(session)
            groups = _groups(session, actor, now, calendar)
        wall = now.astimezone(calendar.zone).replace(microsecond=0)
        return HandoverSheetData(
            furniture=Furniture(
                printed_by=actor.number,
                printed_at=wall,
                number="",
                check_code="",
                banner="演示" if hall.demonstration else "",
            ),
            organisation=hall.name,
            shift=f"{date_zh(wall.date(), year=True)} {wall:%H:%M} {actor.place}".strip(),
            handed_by=f"{actor.number}　{actor.name}",
            taken_by=told.taken_by,
            groups=groups,
            notes=told.notes,
        )


def _checked(told: HandoverInput) -> HandoverInput:
    return HandoverInput(
        clean_line("taken_by", told.taken_by, LONGEST_NAME),
        clean_free_text("notes", told.notes, LONGEST_NOTE).strip(),
    )


def _groups(
    session: Session, actor: Actor, now: datetime, calendar: WorkCalendar
) -> tuple[HandoverGroup, ...]:
    rows = today_rows(session, actor, now, calendar)
    return tuple(
        HandoverGroup(_GROUPS[group], tuple(_item(row, now, calendar) for row in cases))
        for group, cases in day_groups(rows, now)
        if cases or group is not DayGroup.SEE_TO
    )


def _item(row: TodayRow, now: datetime, calendar: WorkCalendar) -> HandoverItem:
    return HandoverItem(
        number=running(row.number),
        level=_LEVELS[row.priority],
        matter=row.subject,
        owner=row.handler or "未分派",
        due=_due(row, now, calendar),
        remark="",
    )


def _what(why: str) -> str:
    return _REQUESTS.get(request_kind(why)) or _CLOCKS.get(why, "")


def _due(row: TodayRow, now: datetime, calendar: WorkCalendar) -> str:
    what = "、".join(map(_what, (row.why, *row.also)))
    if row.due is None:
        return what
    there = row.due.astimezone(calendar.zone)
    same_day = there.date() == calendar.local_day(now)
    day = "" if same_day else f"{there.month}月{there.day}日 "
    return f"{what}\n{day}{there:%H:%M}"
