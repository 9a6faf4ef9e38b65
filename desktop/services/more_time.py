"""Extensions and suspensions: the only two ways a date may move later (§C)."""

from dataclasses import replace

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import NEVER_PAUSED, ClockKind, Limit, Unit, extension_left
from desktop.domain.codes import CaseKind, EntryKind, RequestKind
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.inputs import ExtensionInput, Reason, SuspensionInput
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Extension, Pause
from desktop.domain.status import Status
from desktop.domain.wishes import read_back, suspension_wish, written
from desktop.models import CaseClock, Request
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import changes_of, running, set_reckoning
from desktop.services.context import Context
from desktop.services.requests import answer_by_act, ask, open_request


class MoreTimeService:
    """Use cases that ask for more time, grant it, or stop the clocks for a while."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ask_extension(self, actor: Actor, case_id: int, form: ExtensionInput) -> None:
        """Ask for a longer limit before the old one ends; unanswered at the limit = refused."""
        actor.require(Permission.ASK_EXTENSION)
        reason = require_text("reason", form.reason)
        done = require_text("done_so_far", form.done_so_far)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.ASK_EXTENSION, self._context.clock.now()
            )
            left = _left(work)
            if not 1 <= form.days <= left.amount:
                code = "extension_hours" if left.unit is Unit.HOURS else "extension_length"
                raise InvalidInput("days", code, left=left.amount)
            wish = {"days": form.days, "done": done, "next": form.next_step.strip()}
            days = (("hours" if left.unit is Unit.HOURS else "days", "", str(form.days)),)
            request = ask(work, RequestKind.EXTENSION, reason, wish, told=days)
            if work.case.close_due is not None and request.due_at is not None:
                request.due_at = min(request.due_at, work.case.close_due)
            work.case.extension_pending = True

    def ask_suspension(self, actor: Actor, case_id: int, form: SuspensionInput) -> None:
        """Ask the supervisor to stop the clocks until a date (中止计时)."""
        actor.require(Permission.ASK_SUSPENSION)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.ASK_SUSPENSION, self._context.clock.now()
            )
            explanation = _checked(work, form)
            told = (("until", "", form.until.isoformat()),)
            ask(work, RequestKind.SUSPENSION, explanation, suspension_wish(form), told=told)

    def suspend(self, actor: Actor, case_id: int, form: SuspensionInput) -> None:
        """Stop every clock until a date, with reason and written notice; never a P1 (§C)."""
        actor.require(Permission.SUSPEND)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SUSPEND, self._context.clock.now())
            explanation = _checked(work, form)
            request = open_request(work, RequestKind.SUSPENSION)
            as_asked = request is not None and request.payload == written(suspension_wish(form))
            answer_by_act(work, RequestKind.SUSPENSION, as_asked=as_asked, reason=explanation)
            suspend(work, form, explanation)
            work.finish()

    def resume(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Let the clocks run on from now; the pause counts for what it really was."""
        actor.require(Permission.RESUME)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.RESUME, self._context.clock.now())
            end_pause(work)
            work.move(Status.IN_PROGRESS, reason=form.text.strip())
            work.finish()


def extend(work: Work, request: Request) -> None:
    """Move the closing date as it was asked for; the person is told before it binds (§C).

    Raises Conflict `extension_beyond` when the level has changed so that less is left.
    """
    left = _left(work)
    limit = Limit(int(read_back(request.payload)["days"]), left.unit)
    if limit.amount > left.amount:
        raise Conflict("extension_beyond")
    clock = _close_clock(work)
    old = work.case.offered_close_due or clock.due_at
    changes = changes_of(clock)
    longer = replace(changes, extensions=(*changes.extensions, Extension(limit, request.reason)))
    set_reckoning(work.case, clock, longer, work.calendar, may_lengthen=True)
    work.case.extension_count += 1
    new = work.case.offered_close_due or clock.due_at
    moved = (("close_due", old.isoformat(), new.isoformat()),)
    work.write(EntryKind.CLOCK, reason=request.reason, changes=moved)


def suspend(work: Work, form: SuspensionInput, explanation: str) -> None:
    """Stop every clock but the promised contact until the date."""
    if form.until <= work.now:
        raise InvalidInput("until", "must_be_later")
    work.case.suspended_at = work.now
    work.case.suspended_until = form.until
    _pause_clocks(work, Pause(work.now, form.until, form.reason.value))
    work.move(Status.SUSPENDED, reason=explanation, text=form.reason.value)


def _left(work: Work) -> Limit:
    granted = [extension.limit for extension in changes_of(_close_clock(work)).extensions]
    return extension_left(Priority(work.case.priority), CaseKind(work.case.kind), granted)


def _close_clock(work: Work) -> CaseClock:
    for clock in running(work.case):
        if clock.kind == ClockKind.CLOSE.value:
            return clock
    raise InvalidInput("days", "no_close_clock")


def _checked(work: Work, form: SuspensionInput) -> str:
    explanation = require_text("explanation", form.explanation)
    if form.until <= work.now:
        raise InvalidInput("until", "must_be_later")
    return explanation


def _pause_clocks(work: Work, pause: Pause) -> None:
    for clock in running(work.case):
        if ClockKind(clock.kind) in NEVER_PAUSED:
            continue
        changes = changes_of(clock)
        paused = replace(changes, pauses=(*changes.pauses, pause))
        set_reckoning(work.case, clock, paused, work.calendar, may_lengthen=True)


def end_pause(work: Work) -> None:
    """Let the clocks of a suspended case run on from now; harmless for any other case."""
    for clock in running(work.case):
        changes = changes_of(clock)
        if not changes.pauses or work.case.suspended_at is None:
            continue
        last = changes.pauses[-1]
        if last.start != work.case.suspended_at:
            continue
        # Back early: the dates move back; late: they stay as the notice said (§C).
        real = replace(last, end=min(work.now, last.end))
        ended = replace(changes, pauses=(*changes.pauses[:-1], real))
        set_reckoning(work.case, clock, ended, work.calendar, may_lengthen=True)
    work.case.suspended_at = work.case.suspended_until = None
