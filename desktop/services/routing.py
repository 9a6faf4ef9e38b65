"""Where a case should go: what the routing table says of it, and who has room (R18, §K 8)."""

from dataclasses import replace
from datetime import datetime, time
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import NotFound
from desktop.domain.permissions import Permission
from desktop.domain.rows.routing import DispatchAdvice
from desktop.domain.workload import Handler
from desktop.models import Case
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.hall_learning import HallLearning
from desktop.services.redoing import earlier_handler_id
from desktop.services.routing_table import units_in_use, verdict_on
from desktop.services.shifts import LONGEST_SHIFT
from desktop.storage.queries.workload import handlers
from desktop.storage.visibility import visible_to

_DAY_ENDS: Final = time(23, 59, 59)


class RoutingService:
    """The use case of whoever sends cases to departments."""

    def __init__(self, context: Context, learning: HallLearning) -> None:
        self._context = context
        self._learning = learning

    def advise(self, actor: Actor, case_id: int) -> DispatchAdvice:
        """Return where the table would send a case, and everybody who could take it.

        Raises NotFound `case_not_found`. Nothing is set by it.
        """
        actor.require(Permission.ROUTE)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            case = session.execute(
                select(Case).where(Case.id == case_id, visible_to(actor))
            ).scalar_one_or_none()
            if case is None:
                raise NotFound("case_not_found")
            units = units_in_use(session)
            verdict = verdict_on(session, case, units)
            away = {case.accused_staff_id, case.handler_id, earlier_handler_id(session, case)}
            text = f"{case.subject}\n{case.original_text}"
            advice = DispatchAdvice(
                verdict,
                units.get(verdict.lead),
                tuple(units[code] for code in verdict.helpers),
                tuple(units.values()),
                _handlers(session, now, case.subtype),
                frozenset(one for one in away if one is not None),
            )
        return replace(advice, learned=next(iter(self._learning.hints(actor, text)), None))


def _handlers(session: Session, now: datetime, subtype: str) -> tuple[Handler, ...]:
    zone = calendar_of(session).zone
    end_of_day = datetime.combine(now.astimezone(zone), _DAY_ENDS, zone)
    return handlers(session, now, now - LONGEST_SHIFT, end_of_day, subtype)
