"""Climbing the escalation ladder: each stage of a clock rings once, then whom it concerns is told.

The first look reads every running clock; later ones only those of cases whose history has grown,
because nothing moves a date without a line in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.ladder import How, Span, next_stage, stage_reached
from desktop.domain.ladder_people import how_told
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority
from desktop.domain.rows.ring import REMINDER, News, RingRow
from desktop.models import Entry, Ring, Setting
from desktop.services.calendars import calendar_of
from desktop.services.case_clocks import pauses_of
from desktop.services.clock_watch import doubted_leap
from desktop.services.context import Context
from desktop.storage.queries.rings import rings_of, stages_rung, ticking

_BATCH = 500
_HEARD = "rings_heard:{staff}"


@dataclass(frozen=True, slots=True)
class _Watch:
    """A running clock and the moment of its next stage; None when the last has rung."""

    case_id: int
    clock: str
    span: Span
    reached: int
    due_next: datetime | None


class LadderService:
    """Rings by itself, and tells each person what rang for them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._watches: dict[int, _Watch] = {}
        self._mark = -1
        self._version = ""

    def climb(self) -> int:
        """Ring every stage reached by now, of each clock only the highest; return how many.

        While the clock is in doubt nothing rings: a stage rung too early never rings again.
        Needs no signed-in person. Running it twice, or at two windows, rings nothing twice.
        """
        now = self._context.clock.now()
        with self._context.database.read() as session:
            if doubted_leap(session) is not None:
                return 0
            calendar = calendar_of(session)
            self._look(session, calendar)
        due = [at for at, w in self._watches.items() if w.due_next and w.due_next <= now]
        rung = 0
        for first in range(0, len(due), _BATCH):
            with self._context.database.write() as session:
                rung += self._ring(due[first : first + _BATCH], session, now, calendar)
        return rung

    def news(self, actor: Actor) -> News:
        """Return what rang for this person since they were told last, and mark it as told."""
        actor.require(Permission.READ_CASES)
        name = _HEARD.format(staff=actor.staff_id)
        with self._context.database.read() as session:
            setting = session.get(Setting, name)
            heard = int(setting.value) if setting else 0
            newest = session.scalar(select(func.max(Ring.id))) or 0
            told = [(ring, how_told(actor, ring)) for ring in rings_of(session, actor)]
        mine = [(ring, how) for ring, how in told if how is not None]
        new = [ring for ring, how in mine if ring.id > heard and how >= How.BANNER]
        if newest > heard:
            with self._context.database.write() as session:
                session.merge(Setting(name=name, value=str(newest)))
        new.sort(key=_pressing)
        waiting = {ring.case_id for ring, _how in mine if ring.clock != REMINDER}
        return News(tuple(new), len(waiting))

    def _look(self, session: Session, calendar: WorkCalendar) -> None:
        """Watch what runs now; the whole hall when the calendar or too much has changed."""
        mark = session.scalar(select(func.max(Entry.id))) or 0
        known = self._mark >= 0 and self._version == calendar.version
        if known and mark == self._mark:
            return
        since = select(Entry.case_id).where(Entry.id > self._mark).limit(_BATCH)
        lines = session.scalars(since).all() if known else ()
        if not known or len(lines) == _BATCH:
            self._watches = {}
            rows = ticking(session, None)
        else:
            changed = set(lines)
            self._watches = {
                at: watch for at, watch in self._watches.items() if watch.case_id not in changed
            }
            rows = ticking(session, changed)
        self._watches |= {row.id: _watched(row, 0, calendar) for row in rows}
        self._mark, self._version = mark, calendar.version

    def _ring(
        self, due: Sequence[int], session: Session, now: datetime, calendar: WorkCalendar
    ) -> int:
        """Ring the stages of these clocks that nobody has rung, if they still run as they did."""
        cases, wanted = {self._watches[at].case_id for at in due}, set(due)
        rung = stages_rung(session, cases)
        count = 0
        for row in ticking(session, cases):
            if row.id not in wanted:
                continue
            before = rung.get((row.case_id, row.kind, row.started_at), 0)
            reached = stage_reached(_span(row), now, calendar)
            if reached > before:
                session.add(_rang(row, reached, now))
                count += 1
            self._watches[row.id] = _watched(row, max(reached, before), calendar)
        return count


def ring_now(session: Session, case_id: int, clock: str, priority: str, now: datetime) -> None:
    """Tell handler and head of something at once, inside the caller's transaction."""
    ring = Ring(case_id=case_id, clock=clock, started_at=now, stage=0, rung_at=now)
    ring.priority = priority
    session.add(ring)


def _rang(row: Row[*tuple[Any, ...]], stage: int, now: datetime) -> Ring:
    return Ring(
        case_id=row.case_id,
        clock=row.kind,
        started_at=row.started_at,
        stage=stage,
        priority=row.priority,
        rung_at=now,
    )


def _span(row: Row[*tuple[Any, ...]]) -> Span:
    return Span(Priority(row.priority), row.started_at, row.due_at, pauses_of(row.reckoning))


def _watched(row: Row[*tuple[Any, ...]], reached: int, calendar: WorkCalendar) -> _Watch:
    span = _span(row)
    return _Watch(row.case_id, row.kind, span, reached, next_stage(span, reached, calendar))


def _pressing(ring: RingRow) -> tuple[bool, str, int]:
    return (ring.stage != 0, ring.priority, -ring.stage)
