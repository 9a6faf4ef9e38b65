"""From the finished work to the reply in the person's hands: review, approval, delivery."""

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import InvalidInput, NotFound
from desktop.domain.inputs import DeliveryInput, Reason
from desktop.domain.late_inputs import InterimInput
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.models import Delivery, Document
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import (
    WITH_THE_HANDLER,
    commit,
    hand_over_date,
    reckon,
    running,
    start_clock,
    stop_clocks,
)
from desktop.services.context import Context
from desktop.services.gathering.occasions import standing_papers
from desktop.services.requests import ask, decide


class ReplyService:
    """Use cases around the reply."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def ask_close(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Hand the answered points in for approval; the approver is never the handler (§E)."""
        actor.require(Permission.ASK_CLOSE)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ASK_CLOSE, self._context.clock.now())
            ask(work, RequestKind.CLOSE, form.text.strip() or work.case.subject)
            work.move(Status.REVIEW, reason=form.text.strip())
            _start_approval(work)
            work.finish()

    def approve(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Approve the reply; P1 and P2 need the duty head (§K 8)."""
        actor.require(Permission.APPROVE_REPLY)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.APPROVE_REPLY, self._context.clock.now()
            )
            decide(work, RequestKind.CLOSE, granted=True, reason=form.text.strip())
            work.move(Status.RESOLVED, reason=form.text.strip())
            stop_clocks(work.case, (ClockKind.APPROVAL, ClockKind.FIRST_RESULT), work.now)
            work.finish()

    def send_back(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Send the reply back with what is to be mended."""
        actor.require(Permission.APPROVE_REPLY)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SEND_BACK, self._context.clock.now())
            decide(work, RequestKind.CLOSE, granted=False, reason=reason)
            work.move(Status.IN_PROGRESS, reason=reason)
            stop_clocks(work.case, (ClockKind.APPROVAL,), work.now)
            work.finish()

    def give_interim(self, actor: Actor, case_id: int, form: InterimInput) -> None:
        """Give an interim reply with a dated commitment after the last extension (§K 12).

        The closing date stays what it was; the promise has a clock of its own.
        """
        actor.require(Permission.APPROVE_INTERIM)
        text, now = require_text("text", form.text), self._context.clock.now()
        if form.due_at <= now:
            raise InvalidInput("due_at", "must_be_later")
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.GIVE_INTERIM, now)
            told = (("promised_at", "", form.due_at.isoformat()),)
            work.move(Status.INTERIM, reason=text, changes=told)
            commit(work.case, now, form.due_at, work.calendar)
            work.finish()

    def deliver(self, actor: Actor, case_id: int, form: DeliveryInput) -> None:
        """Record that the reply reached the person; the handler's clocks stop (§C)."""
        actor.require(Permission.DELIVER)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.DELIVER, self._context.clock.now())
            letter = standing_papers(session, case_id).get("reply_letter")
            if letter is None:
                raise NotFound("letter_not_issued")
            _record_delivery(work, letter, form)
            feed_back(work)
            work.finish()

    def hand_over(self, actor: Actor, document_id: int, form: DeliveryInput) -> None:
        """Record that a receipt or notice reached the person; its printed date binds from now."""
        actor.require(Permission.DELIVER)
        with self._context.database.write() as session:
            document = session.get(Document, document_id)
            if document is None or document.case_id is None:
                raise NotFound("document_not_found")
            now = self._context.clock.now()
            work = open_case(session, actor, document.case_id, Action.HAND_OVER, now)
            _record_delivery(work, document, form)
            if document.binding_due is not None and _is_current(work, document):
                hand_over_date(work.case, document.binding_due, work.calendar)
            _tell_new_contact(work, document)
            work.finish()


def feed_back(work: Work) -> None:
    """Move the case to 已反馈 and start the follow-up and commitment clocks."""
    case = work.case
    work.move(Status.FED_BACK)
    case.fed_back_at = work.now
    # The reply keeps what was promised before it: interim replies, dates of merged cases.
    stop_clocks(case, (*WITH_THE_HANDLER, ClockKind.COMMITMENT), work.now)
    start_clock(case, reckon(case, ClockKind.FOLLOW_UP, work.now, work.calendar))
    dates = [p.promised_at for p in case.points if p.promised_at and p.promise_kept_at is None]
    if dates:
        commit(case, work.now, min(dates), work.calendar)


def _is_current(work: Work, document: Document) -> bool:
    """Tell whether the paper speaks of the closing clock that runs now, not of one before it."""
    close = [clock for clock in work.case.clocks if clock.kind == ClockKind.CLOSE.value]
    return bool(close) and document.made_at >= close[-1].started_at


def _tell_new_contact(work: Work, document: Document) -> None:
    """Let a paper made after the change of hands tell the person who has the case now (§K 11)."""
    for clock in running(work.case):
        if clock.kind == ClockKind.NEW_CONTACT.value and clock.started_at <= document.made_at:
            stop_clocks(work.case, (ClockKind.NEW_CONTACT,), work.now)


def _start_approval(work: Work) -> None:
    approval = reckon(work.case, ClockKind.APPROVAL, work.now, work.calendar)
    start_clock(work.case, approval)


def _record_delivery(work: Work, document: Document, form: DeliveryInput) -> None:
    receiver = form.receiver.strip()
    if not receiver:
        raise InvalidInput("receiver", "needed")
    work.session.add(
        Delivery(
            document_id=document.id,
            way=form.way.value,
            receiver=receiver,
            place=form.place.strip(),
            at=work.now,
            served_by=work.actor.staff_id,
            second_server=form.second_server.strip(),
            note=form.note.strip(),
        )
    )
    work.write(
        EntryKind.DOCUMENT,
        text="delivered",
        changes=(("way", "", form.way.value), ("document", "", document.kind)),
        reference=document.series_number,
    )
