"""An ended or answered case taken up once more: redo, special team, review, public interest."""

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind
from desktop.domain.inputs import Reason
from desktop.domain.late_inputs import TeamInput, UpholdInput
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.services.case_base import open_case, require_text
from desktop.services.case_clocks import forget_printed_date, reckon, start_clock, stop_clocks
from desktop.services.context import Context
from desktop.services.ending import AFTER_THE_REPLY, close, give_to_supervisor
from desktop.services.hall import hall_row
from desktop.services.redoing import leader_of, members_of, reopen


class AgainService:
    """Use cases that open a case which seemed done."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def redo(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Have the case done again by another handler, in half the time, at most twice (§C, §E)."""
        actor.require(Permission.REDO)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.REDO, self._context.clock.now())
            reopen(work, reason)
            work.finish()

    def form_team(self, actor: Actor, case_id: int, form: TeamInput) -> None:
        """Name a special team for the third time (§E); the case waits for its leader to sign.

        Raises InvalidInput for somebody unknown, complained about, or whose work is redone.
        """
        actor.require(Permission.APPROVE_AS_HEAD)
        task = require_text("task", form.task)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.FORM_TEAM, self._context.clock.now())
            leader, members = leader_of(work, form.leader_id), members_of(work, form.members)
            reopen(work, task)
            case = work.case
            case.handler_id = case.owner_id = leader.id
            case.lead_department_id = leader.department_id or case.lead_department_id
            names = "、".join(member.name for member in members)
            told = (("team_leader", "", leader.name), ("team_members", "", names))
            work.write(EntryKind.ASSIGNED, reason=task, changes=told)
            work.move(Status.DISPATCHED, text=leader.name)
            stop_clocks(case, (ClockKind.DISPATCH,), work.now)
            start_clock(case, reckon(case, ClockKind.SIGN, work.now, work.calendar))
            work.finish()

    def take_recheck(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Take the person's wish for a review (复查); the body of the letter decides in 30 days.

        It can be asked for within 30 days of the reply, and once more of its decision (§C).
        """
        actor.require(Permission.TAKE_RECHECK)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.TAKE_RECHECK, self._context.clock.now()
            )
            case = work.case
            work.move(Status.RECHECK, reason=reason, text=hall_row(session).appeal_body)
            case.closed_at = None
            give_to_supervisor(work)
            stop_clocks(case, AFTER_THE_REPLY, work.now)
            start_clock(case, reckon(case, ClockKind.RECHECK, work.now, work.calendar))
            work.finish()

    def uphold(self, actor: Actor, case_id: int, form: UpholdInput) -> None:
        """Record that the reviewing body upheld the reply; the case closes again."""
        actor.require(Permission.REDO)
        body = require_text("body", form.body, 120)
        decision = require_text("decision", form.decision)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.UPHOLD, self._context.clock.now())
            close(work, decision, f"{body} {form.number.strip()}".strip())
            work.finish()

    def go_on(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Go on with a withdrawn case in the public interest (公共利益续办, §E).

        With its handler if it had one, else it waits for dispatch. The promise to the person ended
        with the withdrawal, so the clocks of the work start now.
        """
        actor.require(Permission.REDO)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.CONTINUE, self._context.clock.now())
            case = work.case
            handled = case.handler_id is not None
            work.move(Status.IN_PROGRESS if handled else Status.ACCEPTED, reason=reason)
            if not handled:
                give_to_supervisor(work)
            forget_printed_date(case)
            case.closed_at = case.suspended_at = case.suspended_until = None
            case.accepted_at = case.accepted_at or work.now
            kinds = [ClockKind.FIRST_RESULT, ClockKind.CLOSE]
            if not handled:
                kinds.append(ClockKind.DISPATCH)
            for kind in kinds:
                start_clock(case, reckon(case, kind, work.now, work.calendar))
            work.finish()
