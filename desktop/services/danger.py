"""Dangers: kept with their stamps, written into the history of the complaint they belong to."""

import json
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind, LinkKind
from desktop.domain.danger import Danger, Stamp, Stamped, from_lines, to_line
from desktop.domain.danger_acts import DangerActs
from desktop.domain.errors import InvalidInput, NotFound
from desktop.domain.permissions import Permission
from desktop.domain.rows.danger import DangerElsewhere, DangerNews, KeptDanger, Seen
from desktop.models import Case, DangerCase, DangerLog, Link, Staff
from desktop.services.context import Context
from desktop.services.danger_acts import shipped_acts
from desktop.services.history import Line, append
from desktop.storage.visibility import visible_to

_TOLD_FOR = timedelta(hours=12)
"""A danger nobody ended is no news at other screens after this."""


class DangerService:
    """Use cases of the danger gate; F1 is for everyone (§K 10)."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def keep(self, actor: Actor, danger: Danger) -> KeptDanger:
        """Keep the stamps so far; those of a registered case become lines of its history.

        Keeping the same stamps again changes nothing, and fewer than are kept change nothing.
        Raises NotFound `case_not_found` when it shall belong to a case the person cannot see.
        """
        actor.require(Permission.USE_DESK)
        if not danger.stamps:
            raise InvalidInput("kind", "needed")
        now = self._context.clock.now()
        with self._context.database.write() as session:
            log = _log(session, actor, danger)
            kept = from_lines(log.uuid, log.stamps.splitlines())
            if len(danger.stamps) > len(kept.stamps):
                log.stamps = "\n".join(map(to_line, danger.stamps))
                log.ended_at = danger.ended_at
                kept = danger
            _bind(session, actor, kept)
            for owner in _owners(session, kept.uuid):
                _write(session, actor, owner, kept, now)
            return _told(session, log)

    def news(self, actor: Actor, uuid: str = "") -> DangerNews:
        """Return who knows of the danger `uuid`, and which dangers of others are unanswered."""
        actor.require(Permission.USE_DESK)
        since = self._context.clock.now() - _TOLD_FOR
        running = (
            select(DangerLog, Staff.name)
            .join(Staff, Staff.id == DangerLog.staff_id)
            .where(
                DangerLog.ended_at.is_(None),
                DangerLog.staff_id != actor.staff_id,
                DangerLog.started_at > since,
            )
            .order_by(DangerLog.started_at)
        )
        with self._context.database.read() as session:
            others = tuple(
                _elsewhere(log, name)
                for log, name in session.execute(running)
                if all(who != actor.number for who, _name, _at in json.loads(log.seen))
            )
            own = session.get(DangerLog, uuid)
            return DangerNews(None if own is None else _told(session, own), others)

    def acknowledge(self, actor: Actor, uuid: str) -> None:
        """Say to the screen of the danger that this person knows; a second time says nothing."""
        actor.require(Permission.USE_DESK)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            log = session.get(DangerLog, uuid)
            if log is None:  # kept by a database that was restored since
                return
            seen = json.loads(log.seen)
            if all(who != actor.number for who, _name, _at in seen):
                seen.append((actor.number, actor.name, now.isoformat()))
                log.seen = json.dumps(seen, ensure_ascii=False)


def carry_over(session: Session, actor: Actor, case: Case, now: datetime) -> None:
    """Write what was stamped while the complaint was typed into the history of its new case."""
    owners = session.scalars(select(DangerCase).where(DangerCase.complaint_uuid == case.uuid)).all()
    for danger in {owner.danger_uuid for owner in owners}:
        log = session.get_one(DangerLog, danger)
        kept = from_lines(danger, log.stamps.splitlines())
        for owner in _owners(session, danger):
            _write(session, actor, owner, kept, now)


def _log(session: Session, actor: Actor, danger: Danger) -> DangerLog:
    log = session.get(DangerLog, danger.uuid)
    if log is None:
        log = DangerLog(
            uuid=danger.uuid,
            place=actor.place,
            staff_id=actor.staff_id,
            started_at=danger.started_at,
            stamps="",
            seen="[]",
        )
        session.add(log)
        session.flush()
    return log


def _bind(session: Session, actor: Actor, danger: Danger) -> None:
    wanted = {danger.complaint: False, **dict.fromkeys(danger.seconds, True)}
    wanted.pop("", None)
    for complaint, second in wanted.items():
        if session.get(DangerCase, (complaint, danger.uuid)) is not None:
            continue
        case = select(Case.id).where(Case.uuid == complaint)
        taken = session.scalar(case) is not None
        if taken and session.scalar(case.where(visible_to(actor))) is None:
            raise NotFound("case_not_found")
        session.add(
            DangerCase(complaint_uuid=complaint, danger_uuid=danger.uuid, second=second, written=0)
        )
        session.flush()


def _owners(session: Session, danger: str) -> list[DangerCase]:
    """Return the complaints of a danger, the one it belongs to first."""
    found = select(DangerCase).where(DangerCase.danger_uuid == danger).order_by(DangerCase.second)
    return list(session.scalars(found))


def _write(
    session: Session, actor: Actor, owner: DangerCase, danger: Danger, now: datetime
) -> None:
    case = session.scalar(select(Case).where(Case.uuid == owner.complaint_uuid))
    if case is None:
        return
    if owner.second:
        _link(session, actor, case, danger, now)
        return
    acts = shipped_acts()
    for stamped in danger.stamps[owner.written :]:
        if stamped.what is not Stamp.BOUND:
            append(session, case.id, _line(actor, case, acts, stamped, now))
    owner.written = len(danger.stamps)


def _line(actor: Actor, case: Case, acts: DangerActs, stamped: Stamped, now: datetime) -> Line:
    """Return a stamp as a line; its own moment stands in it, for it may be told later."""
    done = stamped.what in {Stamp.DONE, Stamp.UNDONE}
    return Line(
        EntryKind.DANGER,
        now,
        actor.staff_id,
        actor.number,
        case.status,
        case.status,
        text=acts.words(stamped.key, "zh") if done else "",
        changes=(
            (stamped.what.value, "", stamped.key),
            ("stamped_at", "", stamped.at.isoformat()),
            ("stamped_by", "", stamped.by),
        ),
        reference=stamped.what.value,
    )


def _link(session: Session, actor: Actor, case: Case, danger: Danger, now: datetime) -> None:
    """Link a further complaint with the one the danger belongs to, once both are registered."""
    main = session.scalar(select(Case).where(Case.uuid == danger.complaint))
    if main is None or main.id == case.id:
        return
    linked = select(Link.id).where(Link.case_id == case.id, Link.other_id == main.id)
    if session.scalar(linked.limit(1)) is not None:
        return
    session.add(
        Link(
            case_id=case.id,
            other_id=main.id,
            kind=LinkKind.SAME_MATTER.value,
            made_by=actor.staff_id,
            made_at=now,
        )
    )
    for one, other in ((case, main), (main, case)):
        append(
            session,
            one.id,
            Line(
                EntryKind.LINKED,
                now,
                actor.staff_id,
                actor.number,
                one.status,
                one.status,
                reference=other.number,
            ),
        )


def _told(session: Session, log: DangerLog) -> KeptDanger:
    danger = from_lines(log.uuid, log.stamps.splitlines())
    number = session.scalar(select(Case.number).where(Case.uuid == danger.complaint))
    seen = tuple(Seen(name, datetime.fromisoformat(at)) for _who, name, at in json.loads(log.seen))
    return KeptDanger(log.uuid, number or "", seen)


def _elsewhere(log: DangerLog, name: str) -> DangerElsewhere:
    danger = from_lines(log.uuid, log.stamps.splitlines())
    return DangerElsewhere(log.uuid, log.place, name, log.started_at, danger.kinds)
