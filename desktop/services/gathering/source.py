"""What every paper is gathered from, and the phrases several papers share."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.documents.furniture import Furniture
from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import Channel, EntryKind, PersonRole, RequestKind, Standing, Title
from desktop.domain.errors import NotFound
from desktop.domain.rows.organisation import HallRow
from desktop.domain.spoken_dates import moment_zh, promise_zh
from desktop.domain.status import Status
from desktop.domain.why import why
from desktop.models import Case, CaseClock, CasePerson, Document, Entry, Request
from desktop.services.case_clocks import changes_of, reckon, running

CHANNEL_PHRASES = {
    Channel.COUNTER: "当面",
    Channel.PHONE: "来电",
    Channel.WEB: "通过网络平台",
    Channel.LETTER: "来信",
    Channel.HOTLINE: "通过12345热线",
    Channel.WECHAT: "通过微信",
    Channel.WEIBO: "通过微博",
    Channel.DOUYIN: "通过抖音",
    Channel.LEADER_BOARD: "通过领导留言板",
    Channel.MEDIA: "通过媒体",
    Channel.SUPERIOR: "通过上级机关",
    Channel.OTHER: "",
}

_TITLES = {Title.MS.value: "女士", Title.MR.value: "先生"}
_COMPLAINING = frozenset({PersonRole.COMPLAINANT.value, PersonRole.REPRESENTATIVE.value})
_ENDS = "。！？；.!?;"
DUTY_POST = "应急投诉台"
"""Who answers for a case nobody has been given yet (§K 3)."""


@dataclass(frozen=True, slots=True)
class Source:
    """One case, the hall around it, and the print that is being made of it."""

    session: Session
    case: Case
    actor: Actor
    hall: HallRow
    calendar: WorkCalendar
    now: datetime
    furniture: Furniture
    file_number: str = ""

    def local(self, moment: datetime) -> datetime:
        """Return the moment on the hall's wall clock."""
        return moment.astimezone(self.calendar.zone)

    def said(self, moment: datetime) -> str:
        """Write a moment as read aloud; the year only when it is not this one."""
        zone = self.calendar.zone
        return moment_zh(moment, zone, year=self.local(moment).year != self.local(self.now).year)

    def promised(self, moment: datetime) -> str:
        """Write a promised moment: 5月7日（周三）17:00前."""
        zone = self.calendar.zone
        return promise_zh(moment, zone, year=self.local(moment).year != self.local(self.now).year)

    def said_text(self, stored: str) -> str:
        """Write a moment kept as text in a history line."""
        return self.said(datetime.fromisoformat(stored)) if stored else ""

    def noted(self, moment: datetime) -> str:
        """Write a moment that is a note, not a promise: 3月10日10:20."""
        there = self.local(moment)
        return f"{there.month}月{there.day}日{there:%H:%M}"

    def stamped(self, moment: datetime) -> str:
        """Write a moment for a register: 2026-03-10 10:20."""
        return f"{self.local(moment):%Y-%m-%d %H:%M}"

    def days(self, first: datetime, last: datetime) -> str:
        """Write the days from one to another: 3月10日, 3月10日至11日, 3月30日至4月2日."""
        start, end = self.local(first), self.local(last)
        said = f"{start.month}月{start.day}日"
        if start.date() == end.date():
            return said
        month = "" if (start.year, start.month) == (end.year, end.month) else f"{end.month}月"
        return f"{said}至{month}{end.day}日"

    def minute(self, moment: datetime) -> str:
        """Write a moment of the file with its year: 2025年4月24日 10:42."""
        return f"{self.day(moment)} {self.local(moment):%H:%M}"

    def day(self, moment: datetime) -> str:
        """Write the day of a signature: 2025年4月24日."""
        there = self.local(moment)
        return f"{there.year}年{there.month}月{there.day}日"


def first_person(case: Case) -> CasePerson | None:
    """Return the person a paper is addressed to, None for a nameless complaint."""
    for person in case.persons:
        if person.role in _COMPLAINING:
            return person
    return None


def salutation(case: Case) -> str:
    """Return the full name with its title, as the person's own papers carry it (§K 6).

    Several who complain together are addressed through the first of them (§K 14).
    """
    person = first_person(case)
    if person is None or not person.name:
        return ""
    speaking = [found for found in case.persons if found.role in _COMPLAINING]
    others = f"等{len(speaking)}人" if len(speaking) > 1 else ""
    return person.name + _TITLES.get(person.title, "") + others


def delegate_name(case: Case) -> str:
    """Return who speaks for the person, empty if they speak for themselves."""
    if case.standing != Standing.BEHALF.value:
        return ""
    return next((p.name for p in case.persons if p.role == PersonRole.DELEGATE.value), "")


def clock_of(case: Case, *kinds: ClockKind) -> CaseClock | None:
    """Return the newest clock of the first kind that has one still running, else any of them."""
    wanted = [kind.value for kind in kinds]
    found = [clock for clock in case.clocks if clock.kind in wanted]
    live = [clock for clock in found if clock.stopped_at is None]
    ranked = sorted(live or found, key=lambda clock: (wanted.index(clock.kind), -clock.id))
    return ranked[0] if ranked else None


def running_first(case: Case, *kinds: ClockKind) -> CaseClock | None:
    """Return the clock of these kinds that runs and falls due first, None if none runs."""
    live = [clock for clock in running(case) if clock.kind in kinds]
    return min(live, key=lambda clock: clock.due_at, default=None)


@dataclass(frozen=True, slots=True)
class FinalDate:
    """The closing date a paper promises and the sentence that explains it."""

    due: datetime
    why: str


def final_date(source: Source) -> FinalDate | None:
    """Return the date this paper promises: a later one that was granted, once it is told here."""
    case = source.case
    close = clock_of(case, ClockKind.CLOSE)
    if close is None:
        return None
    if case.offered_close_due is None:
        return FinalDate(close.due_at, json.loads(close.reckoning)["zh"])
    later = reckon(case, ClockKind.CLOSE, close.started_at, source.calendar, changes_of(close))
    return FinalDate(case.offered_close_due, why(later))


def entries_of(source: Source) -> Sequence[Entry]:
    """Return the history of the case, oldest first."""
    query = select(Entry).where(Entry.case_id == source.case.id).order_by(Entry.seq)
    return source.session.scalars(query).all()


def moves_of(source: Source) -> Sequence[Entry]:
    """Return the moves of the case from one state to another, oldest first."""
    moved = EntryKind.MOVED.value
    return [e for e in entries_of(source) if e.kind == moved and e.from_status != e.to_status]


def last_move(source: Source, target: Status) -> Entry:
    """Return the line that last moved the case to `target`; raise NotFound if none did."""
    for moved in reversed(moves_of(source)):
        if moved.to_status == target.value:
            return moved
    raise NotFound("document_not_found")


def granted_request(source: Source, kind: RequestKind) -> Request:
    """Return the newest granted request of this kind; raise NotFound if there is none."""
    found = source.session.scalars(
        select(Request)
        .where(
            Request.case_id == source.case.id, Request.kind == kind.value, Request.granted.is_(True)
        )
        .order_by(Request.id.desc())
        .limit(1)
    ).first()
    if found is None:
        raise NotFound("request_not_found")
    return found


def newest_document(source: Source, *kinds: str) -> Document | None:
    """Return the newest paper of the first of `kinds` the case has one of."""
    for kind in kinds:
        found = source.session.scalars(
            select(Document)
            .where(Document.case_id == source.case.id, Document.kind == kind)
            .order_by(Document.id.desc())
            .limit(1)
        ).first()
        if found is not None:
            return found
    return None


def sentence(text: str) -> str:
    """Return the text with a full stop unless it ends already."""
    bare = text.strip()
    return bare if not bare or bare[-1] in _ENDS else f"{bare}。"
