"""What every use case on an existing case does: open it for this person, move it, write it down."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.availability import why_blocked
from desktop.domain.calendar import WorkCalendar
from desktop.domain.case_facts import NOT_OFFERED
from desktop.domain.codes import EntryKind
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from desktop.domain.status import Status, may_move
from desktop.models import Case, Staff
from desktop.services.calendars import calendar_of
from desktop.services.case_clocks import show_next
from desktop.services.case_detail import detail_of
from desktop.services.history import Change, Line, append
from desktop.services.settling import settle_overtaken
from desktop.storage.queries.form_drafts import drop_form
from desktop.storage.visibility import visible_to

REASON_LIMIT = 2_000
"""Longest reason or note in characters."""


@dataclass(frozen=True, slots=True)
class Work:
    """One use case under way on one case: the session, the person, the moment, the calendar.

    `lines` collects the history of a case that is not stored yet; None writes each at once.
    """

    session: Session
    actor: Actor
    case: Case
    now: datetime
    calendar: WorkCalendar
    lines: list[Line] | None = None

    def write(
        self,
        kind: EntryKind,
        *,
        text: str = "",
        reason: str = "",
        changes: tuple[Change, ...] = (),
        reference: str = "",
    ) -> None:
        """Add a line that leaves the status alone to the history."""
        line = Line(
            kind,
            self.now,
            self.actor.staff_id or None,
            self.actor.number,
            self.case.status,
            self.case.status,
            reason,
            text,
            changes,
            reference,
        )
        self.tell(line)

    def move(
        self,
        target: Status,
        *,
        reason: str = "",
        text: str = "",
        changes: tuple[Change, ...] = (),
        reference: str = "",
    ) -> None:
        """Move the case to `target` and write it down; raise Conflict if no such move exists.

        Requests that ask for nothing any more in the new state end with it.
        """
        source = Status(self.case.status)
        if not may_move(source, target):
            raise Conflict("no_such_move", source=source.value, target=target.value)
        self.case.status = target.value
        line = Line(
            EntryKind.MOVED,
            self.now,
            self.actor.staff_id or None,
            self.actor.number,
            source.value,
            target.value,
            reason,
            text,
            changes,
            reference,
        )
        self.tell(line)
        if self.lines is None:
            settle_overtaken(self)

    def tell(self, line: Line) -> None:
        """Write a line now, or keep it until a case that has no row yet is stored."""
        if self.lines is None:
            append(self.session, self.case.id, line)
        else:
            self.lines.append(line)

    def finish(self) -> None:
        """Bring the columns of the lists up to date with the clocks."""
        show_next(self.case)


def open_case(session: Session, actor: Actor, case_id: int, action: Action, now: datetime) -> Work:
    """Load a case for `action`; what was typed for it is a draft no more once this commits.

    Raises NotAllowed, NotFound or Conflict if it cannot be taken.
    """
    actor.require(RULES[action].permission)
    case = session.execute(
        select(Case).where(Case.id == case_id, visible_to(actor)).with_for_update()
    ).scalar_one_or_none()
    if case is None:
        raise NotFound("case_not_found")
    if Status(case.status) not in RULES[action].sources:
        raise Conflict("status_changed", status=case.status)
    blocked = why_blocked(action, actor, detail_of(session, actor, case, now), now)
    if blocked == NOT_OFFERED:
        raise NotAllowed("not_yours", action=action.value)
    if blocked:
        raise Conflict(blocked, action=action.value)
    drop_form(session, actor.staff_id, case_id, action.value)
    return Work(session, actor, case, now, calendar_of(session))


def require_text(field: str, text: str, limit: int = REASON_LIMIT) -> str:
    """Return `text` without outer blanks; raise InvalidInput if it is empty or too long."""
    stripped = text.strip()
    if not stripped:
        raise InvalidInput(field, "needed")
    if len(stripped) > limit:
        raise InvalidInput(field, "too_long", limit=limit, length=len(stripped))
    return stripped


def require_other(actor: Actor, *staff_ids: int | None) -> None:
    """Refuse when the person would decide on their own request, reply or call (§K 8)."""
    if actor.staff_id in staff_ids:
        raise NotAllowed("own_work")


def staff_of(session: Session, staff_id: int, field: str = "handler_id") -> Staff:
    """Return an active member of staff; raise InvalidInput naming `field` otherwise."""
    staff = session.get(Staff, staff_id)
    if staff is None or not staff.active:
        raise InvalidInput(field, "unknown_staff")
    return staff
