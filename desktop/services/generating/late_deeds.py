"""Deeds from the answer to the archive, and those that end a case before."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    EntryKind,
    Finding,
    LinkKind,
    RequestKind,
    Satisfaction,
    Solved,
)
from desktop.domain.permissions import Role
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Changes
from desktop.domain.status import Status
from desktop.models import FollowUp, Link, Request, Review
from desktop.services.case_clocks import (
    reckon,
    start_clock,
    stop_all,
    stop_clocks,
)
from desktop.services.generating.scene import Scene
from desktop.services.generating.words import weighted

RATINGS: Final = {
    Satisfaction.VERY_GOOD: 38,
    Satisfaction.GOOD: 34,
    Satisfaction.FAIR: 18,
    Satisfaction.BAD: 8,
    Satisfaction.VERY_BAD: 2,
}
FINDINGS: Final = {Finding.TRUE: 62, Finding.PARTLY: 25, Finding.UNTRUE: 13}


def leave(target: Status, reason: str) -> Callable[[Scene, datetime], None]:
    """Return the deed that ends a case in `target`."""
    role = Role.AUDITOR if target is Status.LEAD_TRANSFERRED else Role.SUPERVISOR

    def act(scene: Scene, at: datetime) -> None:
        scene.by(role, at).move(target, reason=reason)
        scene.case.closed_at = at
        stop_all(scene.case, at)

    return act


def merge(scene: Scene, at: datetime) -> None:
    """Merge the case into an earlier one."""
    other = scene.earlier or scene.case
    work = scene.by(Role.SUPERVISOR, at)
    work.move(Status.MERGED, reason="同一事项，并入主件办理。", text=other.number)
    scene.beside.append(
        Link(
            case_id=scene.case.id,
            other_id=other.id,
            kind=LinkKind.MERGED_INTO.value,
            made_by=work.actor.staff_id,
            made_at=at,
        )
    )
    stop_all(scene.case, at)


def answer(scene: Scene, at: datetime) -> None:
    """Answer every point."""
    unit = scene.cast.units[scene.case.lead_department_id or 0]
    for point in scene.case.points:
        finding = weighted(scene.source, FINDINGS).value
        new = {"finding": finding, "found": scene.kind.found, "measure": scene.kind.measure}
        new["responsible"] = unit
        for name, value in new.items():
            setattr(point, name, value)
        changes = tuple((name, "", value) for name, value in new.items())
        work = scene.by_handler(at)
        work.write(EntryKind.POINT, changes=changes, reference=str(point.position))


def ask_close(scene: Scene, at: datetime) -> None:
    """Hand the answers in for approval."""
    case, work = scene.case, scene.by_handler(at)
    approval = reckon(case, ClockKind.APPROVAL, at, scene.calendar)
    scene.beside.append(
        Request(
            case_id=case.id,
            kind=RequestKind.CLOSE.value,
            asked_by=work.actor.staff_id,
            asked_at=at,
            due_at=approval.due,
            reason=case.subject,
        )
    )
    work.write(EntryKind.REQUESTED, text=RequestKind.CLOSE.value, reason=case.subject)
    work.move(Status.REVIEW)
    start_clock(case, approval)


def approve(scene: Scene, at: datetime) -> None:
    """Grant the request, as the duty head for P1 and P2."""
    urgent = scene.case.priority in {Priority.P1.value, Priority.P2.value}
    work = scene.by(Role.DUTY_HEAD if urgent else Role.SUPERVISOR, at)
    for request in scene.beside:
        if isinstance(request, Request):
            request.decided_by, request.decided_at = work.actor.staff_id, at
            request.granted = True
    told = ((RequestKind.CLOSE.value, "", "granted"),)
    work.write(EntryKind.DECIDED, text=RequestKind.CLOSE.value, changes=told)
    work.move(Status.RESOLVED)
    stop_clocks(scene.case, (ClockKind.APPROVAL, ClockKind.FIRST_RESULT), at)


def redo(scene: Scene, at: datetime) -> None:
    """Have it done again in half the time."""
    case = scene.case
    scene.by(Role.SUPERVISOR, at).move(Status.REOPENED, reason="群众反映问题再次出现，情况属实。")
    case.redo_count, case.fed_back_at = 1, None
    stop_clocks(case, (ClockKind.FOLLOW_UP,), at)
    for kind in (ClockKind.DISPATCH, ClockKind.FIRST_RESULT, ClockKind.CLOSE):
        start_clock(case, reckon(case, kind, at, scene.calendar, Changes(redo=True)))


def recheck(scene: Scene, at: datetime) -> None:
    """Let the person's request for a re-check in."""
    case = scene.case
    scene.by(Role.SUPERVISOR, at).move(Status.RECHECK, reason="群众申请复查。")
    stop_clocks(case, (ClockKind.FOLLOW_UP,), at)
    start_clock(case, reckon(case, ClockKind.RECHECK, at, scene.calendar))


def call_back(scene: Scene, at: datetime) -> None:
    """Ask whether it is solved and how content the person is."""
    case, work = scene.case, scene.by(Role.CALLBACK, at)
    rating = weighted(scene.source, RATINGS)
    solved = Solved.YES if rating is not Satisfaction.VERY_BAD else Solved.PARTLY
    case.satisfaction, case.solved = rating.value, solved.value
    case.service_restored_at = case.fed_back_at
    scene.beside.append(
        FollowUp(
            case_id=case.id,
            staff_id=work.actor.staff_id,
            at=at,
            outcome=ContactOutcome.REACHED.value,
            was_contacted=True,
            solved=solved.value,
            satisfaction=rating.value,
            words="事情办好了。" if solved is Solved.YES else "还有一处没有落实。",
        )
    )
    work.write(EntryKind.FOLLOW_UP, reference=ContactOutcome.REACHED.value)
    work.move(Status.CLOSED)
    case.closed_at = at
    stop_clocks(case, (ClockKind.FOLLOW_UP,), at)


def review(scene: Scene, at: datetime) -> None:
    """Look back, signed by a second person."""
    work, cause = scene.by_handler(at), scene.source.choice(tuple(Cause))
    signer = scene.cast.any_of(Role.SUPERVISOR, scene.source)
    scene.beside.append(
        Review(
            case_id=scene.case.id,
            cause=cause.value,
            cause_note=scene.kind.found,
            went_well="首次联系及时。",
            action=scene.kind.measure,
            action_owner=work.actor.name,
            action_due=(at + timedelta(days=30)).date().isoformat(),
            drafted_by=work.actor.staff_id,
            drafted_at=at,
            signed_by=signer.staff_id,
            signed_at=at,
        )
    )
    work.write(EntryKind.REVIEW, text=scene.kind.found, reference=cause.value)
    scene.work(signer, at).write(EntryKind.REVIEW, reference="signed")


def archive(scene: Scene, at: datetime) -> None:
    """File the case."""
    scene.by(Role.ARCHIVIST, at).move(Status.ARCHIVED)
    stop_all(scene.case, at)
