"""One generated case under way."""

import random
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.permissions import Role
from desktop.models import Base, Case
from desktop.services.case_base import Work
from desktop.services.generating.cast import Cast
from desktop.services.generating.words import Kind
from desktop.services.history import Line


@dataclass(slots=True)
class Scene:
    """One case under way: what was written so far and what else belongs to it."""

    case: Case
    cast: Cast
    calendar: WorkCalendar
    source: random.Random
    kind: Kind
    earlier: Case | None = None
    lines: list[Line] = field(default_factory=list)
    beside: list[Base] = field(default_factory=list)

    def work(self, actor: Actor, at: datetime) -> Work:
        """Return the case as a use case of `actor` would hold it."""
        # The session is never asked: lines are collected, and everything is at hand.
        return Work(None, actor, self.case, at, self.calendar, self.lines)  # type: ignore[arg-type]

    def by(self, role: Role, at: datetime) -> Work:
        """Let somebody with `role` act."""
        return self.work(self.cast.any_of(role, self.source), at)

    def by_handler(self, at: datetime) -> Work:
        """Let the named handler act."""
        people = self.cast.handlers[self.case.lead_department_id or 0]
        named = (person for person in people if person.staff_id == self.case.handler_id)
        return self.work(next(named, people[0]), at)
