"""Step 处理: measures, contacts, notes, answers to points, supervision."""

from datetime import datetime

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import ContactOutcome, EntryKind
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.inputs import (
    ContactInput,
    MeasureInput,
    PointAnswer,
    Reason,
)
from desktop.domain.permissions import Permission
from desktop.domain.rows.typed import answer_form
from desktop.models import Point
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import promise_contact, stop_clocks
from desktop.services.context import Context
from desktop.services.paper_slips import slip_changes, slip_moment
from desktop.storage.queries.form_drafts import drop_form

ANSWER_LIMIT = 4_000

_KEPT_BY_A_TALK = (
    ClockKind.FIRST_CONTACT,
    ClockKind.PROMISED_CONTACT,
    ClockKind.NEW_CONTACT,
)


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
            signer, at = form.on_paper_by.strip(), slip_moment(work, form)
            work.write(EntryKind.MEASURE, text=text, changes=slip_changes(form), reference=signer)
            if form.is_first_result:
                stop_clocks(work.case, (ClockKind.FIRST_RESULT,), at)
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
                stop_clocks(work.case, _KEPT_BY_A_TALK, now)
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
