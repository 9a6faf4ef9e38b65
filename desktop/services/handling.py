"""Step 处理: measures, contacts, notes, answers to points, joint work, supervision."""

from datetime import datetime

from sqlalchemy import select

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import ContactOutcome, EntryKind
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from desktop.domain.inputs import (
    ContactInput,
    JointAnswer,
    JointInput,
    MeasureInput,
    PointAnswer,
    Reason,
)
from desktop.domain.permissions import Permission, Role
from desktop.domain.rows.typed import answer_form
from desktop.domain.status import Status
from desktop.models import CoHandler, Department, Point
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import promise_contact, stop_clocks
from desktop.services.context import Context
from desktop.storage.queries.form_drafts import drop_form

ANSWER_LIMIT = 4_000


class HandlingService:
    """Use cases of the people who work on a case."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def log_measure(self, actor: Actor, case_id: int, form: MeasureInput) -> None:
        """Log what was done; the first result told to the person stops its clock (§C)."""
        actor.require(Permission.LOG_MEASURE)
        text = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.LOG_MEASURE, self._now())
            work.write(EntryKind.MEASURE, text=text, reference=form.on_paper_by.strip())
            if form.is_first_result:
                stop_clocks(work.case, (ClockKind.FIRST_RESULT,), work.now)
            work.finish()

    def log_contact(self, actor: Actor, case_id: int, form: ContactInput) -> None:
        """Log a contact with the person and the promise of the next one (§C)."""
        actor.require(Permission.LOG_CONTACT)
        words = require_text("words", form.words)
        now = self._now()
        if form.next_contact_at is not None and form.next_contact_at <= now:
            raise InvalidInput("next_contact_at", "must_be_later")
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.LOG_CONTACT, now)
            work.write(EntryKind.CONTACT, text=words, reference=form.outcome.value)
            if form.outcome is ContactOutcome.REACHED:
                kept = (ClockKind.FIRST_CONTACT, ClockKind.PROMISED_CONTACT)
                stop_clocks(work.case, kept, now)
            if form.next_contact_at is not None:
                promise_contact(work.case, now, form.next_contact_at, work.calendar)
            work.finish()

    def add_note(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Add a note to the history."""
        actor.require(Permission.LOG_CONTACT)
        text = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ADD_NOTE, self._now())
            work.write(EntryKind.NOTE, text=text)

    def answer_point(self, actor: Actor, case_id: int, form: PointAnswer) -> None:
        """Answer one point: finding, facts, basis, measure, who, when (product rule 2).

        Raises Conflict `point_changed` when somebody else answered it since the form was opened.
        """
        actor.require(Permission.DRAFT_REPLY)
        found = require_text("found", form.found, ANSWER_LIMIT)
        now = self._now()
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ANSWER_POINT, now)
            point = session.get(Point, form.point_id)
            if point is None or point.case_id != case_id:
                raise NotFound("point_not_found")
            if form.version and form.version != point.version:
                raise Conflict("point_changed", found=point.found, measure=point.measure)
            _write_answer(work, point, form, found)
            drop_form(session, actor.staff_id, case_id, answer_form(point.id))

    def ask_joint(self, actor: Actor, case_id: int, form: JointInput) -> None:
        """Ask other departments to work on the case, each with its own limit (§K 11)."""
        actor.require(Permission.ASK_JOINT)
        task = require_text("task", form.task)
        if not form.department_ids:
            raise InvalidInput("department_ids", "needed")
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ASK_JOINT, self._now())
            names = [_ask(work, unit_id, task) for unit_id in form.department_ids]
            work.move(Status.JOINT, reason=task, text="、".join(names))
            work.finish()

    def answer_joint(self, actor: Actor, case_id: int, form: JointAnswer) -> None:
        """Record the answer of a co-handling department."""
        actor.require(Permission.ASK_JOINT)
        answer = require_text("answer", form.answer, ANSWER_LIMIT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ANSWER_JOINT, self._now())
            if form.department_id not in actor.units and not actor.has(Role.SUPERVISOR):
                raise NotAllowed("not_yours", action=Action.ANSWER_JOINT.value)
            part = session.execute(
                select(CoHandler).where(
                    CoHandler.case_id == case_id, CoHandler.department_id == form.department_id
                )
            ).scalar_one_or_none()
            if part is None:
                raise InvalidInput("department_id", "not_asked")
            part.answered_at, part.answer = work.now, answer
            unit = session.get_one(Department, part.department_id)
            work.write(EntryKind.MEASURE, text=answer, reference=unit.name)

    def conclude_joint(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Go on alone after every department has answered."""
        actor.require(Permission.ASK_JOINT)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.CONCLUDE_JOINT, self._now())
            work.move(Status.IN_PROGRESS, text=form.text.strip())
            work.finish()

    def supervise(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Mark the case for supervision (督办) with what is demanded."""
        actor.require(Permission.SUPERVISE)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SUPERVISE, self._now())
            work.case.supervised = True
            work.write(EntryKind.CHANGED, reason=reason, changes=(("supervised", "", "1"),))

    def keep_promise(self, actor: Actor, case_id: int, form: PointAnswer) -> None:
        """Record that what was promised on a point has been done."""
        actor.require(Permission.LOG_MEASURE)
        text = require_text("measure", form.measure)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.KEEP_PROMISE, self._now())
            point = session.get(Point, form.point_id)
            if point is None or point.case_id != case_id:
                raise NotFound("point_not_found")
            point.promise_kept_at = work.now
            work.write(EntryKind.PROMISE, text=text, reference=str(point.position))
            still_open = any(
                p.promised_at is not None and p.promise_kept_at is None for p in work.case.points
            )
            if not still_open:
                stop_clocks(work.case, (ClockKind.COMMITMENT,), work.now)
            work.finish()

    def _now(self) -> datetime:
        return self._context.clock.now()


def _write_answer(work: Work, point: Point, form: PointAnswer, found: str) -> None:
    new = {
        "finding": form.finding.value,
        "found": found,
        "basis": form.basis.strip(),
        "measure": form.measure.strip(),
        "responsible": form.responsible.strip(),
    }
    changes = tuple(
        (name, getattr(point, name), value)
        for name, value in new.items()
        if getattr(point, name) != value
    )
    for name, value in new.items():
        setattr(point, name, value)
    point.promised_at = form.promised_at
    if changes:
        work.write(EntryKind.POINT, changes=changes, reference=str(point.position))


def _ask(work: Work, department_id: int, task: str) -> str:
    unit = work.session.get(Department, department_id)
    if unit is None or not unit.active:
        raise InvalidInput("department_ids", "unknown_department")
    close = work.case.close_due or work.now
    known = work.session.execute(
        select(CoHandler).where(
            CoHandler.case_id == work.case.id, CoHandler.department_id == department_id
        )
    ).scalar_one_or_none()
    part = known or CoHandler(case_id=work.case.id, department_id=department_id)
    part.asked_at, part.due_at, part.task = work.now, close, task
    part.answered_at, part.answer = None, ""
    work.session.add(part)
    return unit.name
