"""What calls for supervision (督办): long or twice overdue, an order left unanswered (T12)."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.day_list import SeeTo
from desktop.domain.ladder import OVERDUE, How
from desktop.domain.ladder_people import how_told
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import TodayRow
from desktop.domain.rows.ring import RingRow
from desktop.models import Case, Staff
from desktop.storage.queries.rings import overdue_twice, rings_of

_MOST = 200
_ORDER = ClockKind.SUPERVISION.value


def see_to_rows(session: Session, actor: Actor) -> tuple[TodayRow, ...]:
    """Return the cases somebody should order to go on, the most pressing first; at most 200.

    One that is under an order whose date has not passed is left alone. Empty for whoever gives
    no orders.
    """
    if not actor.may(Permission.SUPERVISE):
        return ()
    rings: dict[int, list[RingRow]] = {}
    for ring in rings_of(session, actor):
        rings.setdefault(ring.case_id, []).append(ring)
    late = [case for case, of in rings.items() if any(r.stage >= OVERDUE for r in of)]
    twice = overdue_twice(session, late)
    why = {case: _why(actor, rings[case], twice=case in twice) for case in late}
    wanted = sorted((case for case in late if why[case]), key=lambda case: _pressing(rings[case]))
    return _rows(session, [(case, why[case], rings[case]) for case in wanted[:_MOST]])


def _why(actor: Actor, rings: Iterable[RingRow], *, twice: bool) -> str:
    """Return the SeeTo of a case, empty when nobody need order anything."""
    for ring in rings:
        if ring.clock == _ORDER:
            return SeeTo.UNANSWERED if ring.stage >= OVERDUE else ""
    if twice:
        return SeeTo.TWICE
    ordered = any((how_told(actor, ring) or How.BADGE) >= How.ORDER for ring in rings)
    return SeeTo.LONG if ordered else ""


def _pressing(rings: Iterable[RingRow]) -> tuple[str, int]:
    return min((ring.priority, -ring.stage) for ring in rings)


def _rows(session: Session, wanted: list[tuple[int, str, list[RingRow]]]) -> tuple[TodayRow, ...]:
    query = (
        select(Case.id, Case.number, Case.priority, Case.subject, Case.person_masked, Staff.name)
        .outerjoin(Staff, Staff.id == Case.handler_id)
        .where(Case.id.in_([case for case, _why, _rings in wanted]))
    )
    told = {row[0]: row for row in session.execute(query)}
    rows = []
    for case, why, rings in wanted:
        case_id, number, priority, subject, person, handler = told[case]
        due = min((ring.due for ring in rings if ring.due is not None), default=None)
        facts = (case_id, number, priority, subject, person, handler or "")
        rows.append(TodayRow(*facts, why, due, mine=True))
    return tuple(rows)
