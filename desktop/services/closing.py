"""Steps 反馈 and 总结: spot results, call-backs, review, archive, withdrawal."""

import hashlib
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import (
    CloseMark,
    ContactOutcome,
    EntryKind,
    Finding,
    RequestKind,
    Satisfaction,
    Solved,
)
from desktop.domain.errors import InvalidInput
from desktop.domain.follow_up import StillNeeded, still_needed
from desktop.domain.inputs import FollowUpInput, Reason, ReviewInput, SpotResult
from desktop.domain.late_inputs import WithdrawalInput
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.models import FollowUp, Review
from desktop.services.case_base import Work, open_case, require_other, require_text
from desktop.services.case_clocks import reckon, start_clock, stop_all, stop_clocks
from desktop.services.context import Context
from desktop.services.ending import close, end, give_to_supervisor
from desktop.services.history import Change
from desktop.services.meanwhile import require_seen
from desktop.services.replying import feed_back
from desktop.services.requests import ask

_REVIEW_TEXTS = (
    *("cause", "cause_note", "went_well", "went_badly"),
    *("action", "action_owner", "action_due", "no_action_reason"),
)
CONTENT = frozenset({Satisfaction.VERY_GOOD, Satisfaction.GOOD, Satisfaction.FAIR})
SAMPLE_PER_CENT = 10
"""Share of simple cases that are called back (§K 16)."""


class ClosingService:
    """Use cases after the work is done."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def solve_on_the_spot(self, actor: Actor, case_id: int, form: SpotResult) -> None:
        """Solve a simple case at the counter: the signature on the stub is the feedback (§K 16)."""
        actor.require(Permission.SOLVE_ON_THE_SPOT)
        result = require_text("result", form.result)
        if not form.signed_stub:
            raise InvalidInput("signed_stub", "signature_needed")
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.SOLVE_ON_THE_SPOT, self._context.clock.now()
            )
            case = work.case
            case.handler_id = case.owner_id = actor.staff_id
            work.write(EntryKind.MEASURE, text=result)
            _answer_points(work, form.findings, result)
            work.move(Status.RESOLVED, text=result)
            stop_clocks(case, (ClockKind.DISPATCH,), work.now)
            feed_back(work)
            case.solved, case.service_restored_at = form.solved.value, work.now
            _note_nothing_to_improve(work, form)
            if form.solved is Solved.YES and not is_sampled(case.uuid):
                close(work)
            work.finish()

    def follow_up(self, actor: Actor, case_id: int, form: FollowUpInput) -> None:
        """Record a call-back; content or unreachable three times closes the case (§C, §E).

        The tries are made on three days, not all in the same half of the day. Whoever has no
        contact is not called: the first entry closes. A dissatisfied person's case goes to the
        supervisor, who has the time of an approval to judge it.
        """
        actor.require(Permission.FOLLOW_UP)
        reached = form.outcome is ContactOutcome.REACHED
        if reached and form.solved is None:
            raise InvalidInput("solved", "needed")
        if reached and form.satisfaction is None:
            raise InvalidInput("satisfaction", "needed")
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.FOLLOW_UP, self._context.clock.now())
            tries, zone = _record(work, form), work.calendar.zone
            if reached and form.solved is not None and form.satisfaction is not None:
                work.case.solved = form.solved.value
                work.case.satisfaction = form.satisfaction.value
                stop_clocks(work.case, (ClockKind.FOLLOW_UP,), work.now)
                if form.satisfaction in CONTENT and form.solved is not Solved.NO:
                    close(work)
                else:
                    _ask_for_judgement(work)
            elif work.case.no_contact or still_needed(tries, zone) is StillNeeded.NOTHING:
                close(work, text=CloseMark.UNREACHED.value)
            else:
                start_clock(
                    work.case, reckon(work.case, ClockKind.FOLLOW_UP, work.now, work.calendar)
                )
            work.finish()

    def close_explained(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Close a case whose person is dissatisfied but lawfully answered (§E)."""
        actor.require(Permission.REDO)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.CLOSE_EXPLAINED, self._context.clock.now()
            )
            close(work, reason, CloseMark.EXPLAINED.value)
            work.finish()

    def terminate(self, actor: Actor, case_id: int, form: Reason) -> None:
        """End a case whose papers could never be delivered (§K 12)."""
        actor.require(Permission.TERMINATE)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.TERMINATE, self._context.clock.now())
            end(work, Status.TERMINATED, reason)

    def draft_review(self, actor: Actor, case_id: int, form: ReviewInput) -> None:
        """Write the look back: cause, what helped, what to change, or why nothing (R21).

        It also says whether the matter is solved where the person could not be asked, and when
        the service was right again: neither may stay empty (R2). A new draft needs a new signature.
        """
        actor.require(Permission.DRAFT_REVIEW)
        note = require_text("cause_note", form.cause_note)
        if form.action.strip():
            require_text("action_owner", form.action_owner, 80)
            require_text("action_due", form.action_due, 10)
        else:
            require_text("no_action_reason", form.no_action_reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.DRAFT_REVIEW, self._context.clock.now()
            )
            require_seen(work, form.seen, _REVIEW_TEXTS)
            kept = session.get(Review, case_id)
            review = kept or Review(case_id=case_id)
            changes = _rewrite(review, form)
            review.drafted_by, review.drafted_at = actor.staff_id, work.now
            review.signed_by = review.signed_at = None
            _complete_outcome(work, form)
            session.add(review)
            told = changes if kept is not None else ()
            work.write(EntryKind.REVIEW, text=note, reference=form.cause.value, changes=told)

    def sign_review(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Sign the look back; never by the one who drafted it (§K 10)."""
        actor.require(Permission.SIGN_REVIEW)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SIGN_REVIEW, self._context.clock.now())
            review = session.get_one(Review, case_id)
            require_other(actor, review.drafted_by)
            review.signed_by, review.signed_at = actor.staff_id, work.now
            work.write(EntryKind.REVIEW, text=form.text.strip(), reference="signed")

    def archive(self, actor: Actor, case_id: int, form: Reason) -> None:
        """File the case; after this nothing is ever changed, new facts make a new case (§E)."""
        actor.require(Permission.ARCHIVE)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ARCHIVE, self._context.clock.now())
            work.move(Status.ARCHIVED, reason=form.text.strip())
            stop_all(work.case, work.now)
            work.finish()

    def take_withdrawal(self, actor: Actor, case_id: int, form: WithdrawalInput) -> None:
        """Take the person's wish to withdraw; somebody outside the unit confirms it (§K 10)."""
        actor.require(Permission.TAKE_WITHDRAWAL)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.TAKE_WITHDRAWAL, self._context.clock.now()
            )
            ask(work, RequestKind.WITHDRAWAL, reason, {"way": form.way.value})


def _rewrite(review: Review, form: ReviewInput) -> tuple[Change, ...]:
    """Put what was filled in into the review; return what is not as it was."""
    changes: list[Change] = []
    for name in _REVIEW_TEXTS:
        old, new = getattr(review, name) or "", str(getattr(form, name)).strip()
        setattr(review, name, new)
        if old != new:
            changes.append((name, old, new))
    return tuple(changes)


def is_sampled(uuid: str) -> bool:
    """Tell whether a simple case is among the tenth that is called back; fixed per case."""
    drawn = int(hashlib.sha256(uuid.encode()).hexdigest()[:8], 16)
    return drawn % 100 < SAMPLE_PER_CENT


def _record(work: Work, form: FollowUpInput) -> list[datetime]:
    """Store a try; return the moments of all tries on the reply the person has now."""
    work.session.add(
        FollowUp(
            case_id=work.case.id,
            staff_id=work.actor.staff_id,
            at=work.now,
            outcome=form.outcome.value,
            was_contacted=form.was_contacted,
            solved=form.solved.value if form.solved else "",
            satisfaction=form.satisfaction.value if form.satisfaction else "",
            words=form.words.strip(),
        )
    )
    # The rating stays out of the history line: the handler may read that before closing.
    work.write(EntryKind.FOLLOW_UP, reference=form.outcome.value)
    found = work.session.scalars(
        select(FollowUp.at).where(
            FollowUp.case_id == work.case.id, FollowUp.at >= work.case.fed_back_at
        )
    )
    return list(found)


def _ask_for_judgement(work: Work) -> None:
    """Give the case to the supervisor: redo it, or explain and close (§E)."""
    give_to_supervisor(work)
    start_clock(work.case, reckon(work.case, ClockKind.APPROVAL, work.now, work.calendar))


def _answer_points(work: Work, findings: Mapping[int, Finding], result: str) -> None:
    """Answer every point with what was found on it; raise InvalidInput if one is left out."""
    for point in work.case.points:
        finding = findings.get(point.position)
        if finding is None:
            raise InvalidInput("findings", "finding_missing", number=point.position)
        told = (("finding", point.finding, finding.value), ("found", point.found, result))
        point.finding, point.found = finding.value, result
        work.write(EntryKind.POINT, changes=told, reference=str(point.position))


def _note_nothing_to_improve(work: Work, form: SpotResult) -> None:
    """Keep why a simple case teaches nothing, so that it can be filed without more (§K 16)."""
    why = form.no_action_reason.strip()
    if why:
        work.session.add(
            Review(
                case_id=work.case.id,
                cause="",
                no_action_reason=why,
                drafted_by=work.actor.staff_id,
                drafted_at=work.now,
            )
        )
        work.write(EntryKind.REVIEW, text=why)


def _complete_outcome(work: Work, form: ReviewInput) -> None:
    case = work.case
    if not case.solved:
        if form.solved is None:
            raise InvalidInput("solved", "needed")
        case.solved = form.solved.value
    restored_at = form.restored_at or case.service_restored_at
    if restored_at is None:
        raise InvalidInput("restored_at", "needed")
    if restored_at > work.now:
        raise InvalidInput("restored_at", "moment_in_future")
    case.service_restored_at = restored_at
