"""What a merger does to promises, and how a case comes out of one again (§K 12)."""

from sqlalchemy import func, select

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import LinkKind
from desktop.domain.errors import NotFound
from desktop.domain.status import Status
from desktop.models import Case, Entry, Link
from desktop.services.case_base import Work
from desktop.services.case_clocks import commit, reckon, run_on, running, runs, start_clock

_WITH_THE_PERSON = (
    ClockKind.ACCEPTANCE,
    ClockKind.FIRST_CONTACT,
    ClockKind.FIRST_RESULT,
    ClockKind.CLOSE,
    ClockKind.PROMISED_CONTACT,
)
"""Clocks the person of a merged case was promised; dispatch starts anew with acceptance."""


def keep_printed_date(there: Work, merged: Case) -> None:
    """Bind the main case to the date printed for the person of the merged one (§C).

    It is a commitment beside the main case's own closing date, which is reckoned as before.
    """
    if merged.printed_close_due is not None and there.case.close_due is not None:
        commit(there.case, there.now, merged.printed_close_due, there.calendar)
        there.finish()


def take_out(work: Work) -> Case:
    """Undo the link of the merger and what it promised; return the case that was the main one."""
    link = work.session.scalars(
        select(Link).where(Link.case_id == work.case.id, Link.kind == LinkKind.MERGED_INTO.value)
    ).first()
    if link is None:
        raise NotFound("case_not_found")
    other = work.session.get_one(Case, link.other_id)
    work.session.delete(link)
    for clock in running(other):
        printed = clock.due_at == work.case.printed_close_due
        if clock.kind == ClockKind.COMMITMENT.value and printed:
            clock.stopped_at = work.now
    return other


def run_anew(work: Work) -> None:
    """Let the clocks run with the dates they had; the decision on acceptance starts anew."""
    merged_at = work.session.execute(
        select(func.max(Entry.at)).where(
            Entry.case_id == work.case.id, Entry.to_status == Status.MERGED.value
        )
    ).scalar_one()
    run_on(work.case, merged_at, _WITH_THE_PERSON)
    if not runs(work.case, ClockKind.ACCEPTANCE):
        start_clock(work.case, reckon(work.case, ClockKind.ACCEPTANCE, work.now, work.calendar))
