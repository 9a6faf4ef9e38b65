"""Supervision orders (督办) with their answers, and reminders (催办)."""

from datetime import datetime

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind, SupervisionLine
from desktop.domain.deadlines import promised, supervision_due
from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import Reason, SupervisionInput
from desktop.domain.permissions import Permission
from desktop.domain.priority import Priority
from desktop.domain.rows.ring import REMINDER
from desktop.services.case_base import REASON_LIMIT, Work, open_case, require_text
from desktop.services.case_clocks import start_clock, stop_clocks
from desktop.services.context import Context
from desktop.services.ladder import ring_now
from desktop.services.requests import answer_by_act, ask


class SupervisionService:
    """Use cases of whoever sees to it that a case goes on, and the unit's answer."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def order(self, actor: Actor, case_id: int, form: SupervisionInput) -> None:
        """Put the case under supervision; handler and head of the unit are told at once.

        A new order takes the place of one not answered yet.
        """
        actor.require(Permission.SUPERVISE)
        demand = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SUPERVISE, self._now())
            answer_by_act(work, RequestKind.SUPERVISION, as_asked=True, reason=demand)
            supervise(work, demand, form.required_by)

    def propose(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Ask the supervisor to put the case under supervision (§E)."""
        actor.require(Permission.PROPOSE_SUPERVISION)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.PROPOSE_SUPERVISION, self._now())
            ask(work, RequestKind.SUPERVISION, reason)

    def answer(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Answer the order (督办回复): its clock stops; the case stays marked to the end."""
        actor.require(Permission.LOG_MEASURE)
        text = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ANSWER_SUPERVISION, self._now())
            _write(work, SupervisionLine.REPLY, text)
            stop_clocks(work.case, (ClockKind.SUPERVISION,), work.now)
            work.finish()

    def remind(self, actor: Actor, case_id: int, form: Reason | None = None) -> None:
        """Ask the handler to hurry (催办).

        Raises Conflict `reminded_lately` within an hour of the last reminder on this case.
        """
        actor.require(Permission.SUPERVISE)
        text = form.text.strip() if form else ""
        if text:
            require_text("text", text, REASON_LIMIT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.REMIND, self._now())
            _write(work, SupervisionLine.REMINDER, text)
            ring_now(session, case_id, REMINDER, work.case.priority, work.now)

    def _now(self) -> datetime:
        return self._context.clock.now()


def supervise(work: Work, demand: str, required_by: datetime | None = None) -> None:
    """Mark the case, start the clock of the unit's answer, ring at the handler's and the head's.

    Raises InvalidInput `must_be_later` for a date that has passed.
    """
    case, level = work.case, Priority(work.case.priority)
    due = required_by or supervision_due(level, work.now, work.calendar)
    if due <= work.now:
        raise InvalidInput("required_by", "must_be_later")
    case.supervised = True
    clock = ClockKind.SUPERVISION
    start_clock(case, promised(clock, level, work.now, due, work.calendar))
    told = (("required_by", "", due.isoformat()),)
    work.write(EntryKind.SUPERVISION, text=demand, reference=SupervisionLine.ORDER, changes=told)
    ring_now(work.session, case.id, clock.value, case.priority, work.now)
    work.finish()


def _write(work: Work, line: SupervisionLine, text: str) -> None:
    work.write(EntryKind.SUPERVISION, text=text, reference=line.value)
