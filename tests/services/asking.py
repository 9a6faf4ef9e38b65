"""Hands that ask as one person and answer as another, for tests of stored requests."""

from dataclasses import dataclass

from desktop.domain.actor import Actor
from desktop.domain.inputs import Decision, DispatchInput, SignInput
from desktop.domain.rows.case import CaseDetail, RequestRow
from desktop.services.all import Services
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall


@dataclass(frozen=True)
class Hands:
    """Asks as one person and answers as another."""

    services: Services
    hall: SmallHall

    def case(self, **changes: object) -> int:
        return self.services.intake.register(self.clerk, a_draft(**changes)).case_id

    def in_progress(self, **changes: object) -> int:
        case_id = self.case(**changes)
        unit, handler = self.hall.departments["GA"], self.hall.actors["2001"]
        assign = self.services.assignment
        assign.dispatch(self.lead, case_id, DispatchInput(unit, handler.staff_id))
        assign.sign(handler, case_id, SignInput())
        return case_id

    @property
    def clerk(self) -> Actor:
        return self.hall.actors["1001"]

    @property
    def lead(self) -> Actor:
        return self.hall.actors["3001"]

    def detail(self, case_id: int, actor: Actor | None = None) -> CaseDetail:
        return self.services.case_view.detail(actor or self.lead, case_id)

    def waiting(self, case_id: int) -> RequestRow:
        (request,) = [one for one in self.detail(case_id).requests if one.granted is None]
        return request

    def grant(self, case_id: int, actor: Actor | None = None) -> None:
        ready = Decision(self.waiting(case_id).id, granted=True)
        self.services.decisions.decide(actor or self.lead, case_id, ready)

    def refuse(self, case_id: int, actor: Actor | None = None) -> None:
        ready = Decision(self.waiting(case_id).id, granted=False, reason="理由不足")
        self.services.decisions.decide(actor or self.lead, case_id, ready)
