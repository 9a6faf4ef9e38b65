"""Joint handling (会办): a subtask per department with its own limit and answer (§K 11)."""

from datetime import datetime

from sqlalchemy import select

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.inputs import JointAnswer, JointInput, Reason
from desktop.domain.permissions import Permission, Role
from desktop.domain.status import Status
from desktop.models import CoHandler, Department
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.context import Context
from desktop.services.paper_slips import slip_changes, slip_moment
from desktop.services.requests import answer_by_act, ask

ANSWER_LIMIT = 4_000


class JointService:
    """Use cases of several departments on one case."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ask_joint(self, actor: Actor, case_id: int, form: JointInput) -> None:
        """Ask other departments to work on the case; more can be asked while some work already.

        Raises InvalidInput `joint_due_late` for a limit after the closing date of the case.
        """
        actor.require(Permission.ASK_JOINT)
        task = require_text("task", form.task)
        if not form.department_ids:
            raise InvalidInput("department_ids", "needed")
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ASK_JOINT, self._now())
            due_at = _limit(work, form.due_at)
            names = [_ask(work, unit_id, task, due_at) for unit_id in form.department_ids]
            work.move(Status.JOINT, reason=task, text="、".join(names))
            work.finish()

    def answer_joint(self, actor: Actor, case_id: int, form: JointAnswer) -> None:
        """Record the answer of a co-handling department, of a signed paper with its signer."""
        actor.require(Permission.ASK_JOINT)
        answer = require_text("answer", form.answer, ANSWER_LIMIT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ANSWER_JOINT, self._now())
            own = form.department_id in actor.units
            if not own and not actor.has(Role.SUPERVISOR):
                raise NotAllowed("not_yours", action=Action.ANSWER_JOINT.value)
            if not own:
                require_text("on_paper_by", form.on_paper_by, 80)
            part = session.execute(
                select(CoHandler).where(
                    CoHandler.case_id == case_id, CoHandler.department_id == form.department_id
                )
            ).scalar_one_or_none()
            if part is None:
                raise InvalidInput("department_id", "not_asked")
            part.answered_at, part.answer = slip_moment(work, form), answer
            unit = session.get_one(Department, part.department_id)
            work.write(
                EntryKind.MEASURE, text=answer, changes=slip_changes(form), reference=unit.name
            )

    def ask_end_joint(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Ask to go on without a department that stays silent; the supervisor decides (§K 11)."""
        actor.require(Permission.ASK_JOINT)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ASK_END_JOINT, self._now())
            ask(work, RequestKind.JOINT, reason)

    def conclude_joint(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Go on alone: after every answer, or with approval without those who stay silent."""
        actor.require(Permission.ASK_JOINT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.CONCLUDE_JOINT, self._now())
            silent = _silent(work)
            reason = require_text("text", form.text) if silent else form.text.strip()
            answer_by_act(work, RequestKind.JOINT, as_asked=bool(silent), reason=reason)
            conclude(work, reason)

    def _now(self) -> datetime:
        return self._context.clock.now()


def begin(work: Work) -> None:
    """Let departments that were asked with the dispatch, or before it, work from now on (§K 11)."""
    silent = _silent(work)
    if silent:
        work.move(Status.JOINT, text="、".join(silent))


def conclude(work: Work, reason: str) -> None:
    """Let the lead go on alone; the history names the departments that stayed silent."""
    work.move(Status.IN_PROGRESS, reason=reason, text="、".join(_silent(work)))
    work.finish()


def _limit(work: Work, due_at: datetime | None) -> datetime:
    close = work.case.close_due or work.now
    if due_at is None:
        return close
    if due_at <= work.now:
        raise InvalidInput("due_at", "must_be_later")
    if due_at > close:
        raise InvalidInput("due_at", "joint_due_late")
    return due_at


def _ask(work: Work, department_id: int, task: str, due_at: datetime) -> str:
    unit = work.session.get(Department, department_id)
    if unit is None or not unit.active:
        raise InvalidInput("department_ids", "unknown_department")
    if unit.id == work.case.lead_department_id:
        raise InvalidInput("department_ids", "lead_is_asked", unit=unit.name)
    known = work.session.execute(
        select(CoHandler).where(
            CoHandler.case_id == work.case.id, CoHandler.department_id == department_id
        )
    ).scalar_one_or_none()
    part = known or CoHandler(case_id=work.case.id, department_id=department_id)
    part.asked_at, part.due_at, part.task = work.now, due_at, task
    part.answered_at, part.answer = None, ""
    work.session.add(part)
    return unit.name


def _silent(work: Work) -> list[str]:
    """Return the names of the departments that have not answered."""
    return list(
        work.session.scalars(
            select(Department.name)
            .join(CoHandler, CoHandler.department_id == Department.id)
            .where(CoHandler.case_id == work.case.id, CoHandler.answered_at.is_(None))
            .order_by(CoHandler.id)
        )
    )
