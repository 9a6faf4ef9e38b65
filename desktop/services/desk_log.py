"""The log of the desk: what belongs to no case, chained line by line like a case's history."""

import json
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.models import DeskLog, Entry
from desktop.services.history import FIRST, chained

BACKWARD = timedelta(minutes=5)
"""A clock set back by more than this is written down (reliability: clock jumps)."""

FORWARD = timedelta(days=1)
"""So is one that lies further ahead of the last line, be it a jump or a holiday."""


def note(
    session: Session, event: DeskEvent, at: datetime, by: Actor | None = None, **details: object
) -> None:
    """Add a line inside the caller's transaction; `details` name numbers and ids, no citizen."""
    last = session.execute(select(DeskLog.hash).order_by(DeskLog.id.desc()).limit(1)).first()
    previous = last.hash if last else FIRST
    content = json.dumps(
        {
            "at": at.isoformat(),
            "kind": event.value,
            "staff": by.number if by else "",
            "details": details,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    session.add(
        DeskLog(
            at=at,
            staff_id=by.staff_id if by else None,
            kind=event.value,
            content=content,
            previous_hash=previous,
            hash=chained(previous, content),
        )
    )
    session.flush()


def note_clock(
    session: Session, now: datetime, by: Actor | None = None, seen: datetime | None = None
) -> None:
    """Write down that the workstation's clock went back or leapt.

    Compared is with `seen`, the last look of the running program, else with the last lines.
    """
    jump = clock_jump(session, now, seen)
    if jump is not None:
        event, last = jump
        note(session, event, now, by, last=last.isoformat(), running=seen is not None)


def clock_jump(
    session: Session, now: datetime, seen: datetime | None = None
) -> tuple[DeskEvent, datetime] | None:
    """Return how the clock jumped and where it stood before, None if it went on as it should."""
    last = seen or _last_time(session)
    if last is None:
        return None
    if last - now > BACKWARD:
        return DeskEvent.CLOCK_BACK, last
    return (DeskEvent.CLOCK_FORWARD, last) if now - last >= FORWARD else None


def first_break(session: Session) -> int | None:
    """Return the id of the first line that does not fit its predecessor, None if all do."""
    previous = FIRST
    for line in session.scalars(select(DeskLog).order_by(DeskLog.id)):
        told = json.loads(line.content)
        fits = (
            line.previous_hash == previous
            and chained(previous, line.content) == line.hash
            and (line.at.isoformat(), line.kind) == (told["at"], told["kind"])
        )
        if not fits:
            return line.id
        previous = line.hash
    return None


def _last_time(session: Session) -> datetime | None:
    """Return the time of the last line of any log; a leap already told is not told again."""
    desk = session.scalar(select(DeskLog.at).order_by(DeskLog.id.desc()).limit(1))
    entry = session.scalar(select(Entry.at).order_by(Entry.id.desc()).limit(1))
    told = session.scalar(
        select(DeskLog.content)
        .where(DeskLog.kind == DeskEvent.CLOCK_BACK.value)
        .order_by(DeskLog.id.desc())
        .limit(1)
    )
    if entry and told and entry <= datetime.fromisoformat(json.loads(told)["details"]["last"]):
        entry = None
    return max(filter(None, (desk, entry)), default=None)
