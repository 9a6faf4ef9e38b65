"""The whole of one case as one person may see it, for the screen and for the guards."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.availability import actions_for, missing_for
from desktop.domain.deciding import why_undecided
from desktop.domain.permissions import Role
from desktop.domain.rows.case import CaseDetail
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.routing_table import units_in_use, verdict_on
from desktop.services.shifts import lead_on_duty
from desktop.storage.queries import case_detail, case_record

_RATED = frozenset({Status.CLOSED.value, Status.ARCHIVED.value})


def detail_of(session: Session, actor: Actor, case: Case, now: datetime) -> CaseDetail:
    """Gather everything the screen of a visible case shows."""
    # A rating is given unseen by the handler until the case is closed (product rule 6).
    hidden = case.status not in _RATED and not actor.has(
        Role.SUPERVISOR, Role.DUTY_HEAD, Role.CALLBACK, Role.AUDITOR
    )
    found = CaseDetail(
        case_record.head(case),
        case_record.body(session, case, sealed=hidden),
        case_detail.persons(session, case.id),
        case_detail.points(session, case.id),
        case_detail.clocks(session, case.id),
        case_detail.entries(session, case.id),
        case_detail.documents(session, case.id),
        case_detail.attachments(session, case.id),
        case_detail.requests(session, case.id),
        case_detail.links(session, actor, case.id),
        case_detail.joint(session, case.id),
        case_detail.follow_ups(session, case.id, sealed=hidden),
        case_detail.review(session, case.id),
        actions=(),
        missing=(),
    )
    waiting = tuple(
        replace(one, blocked=why_undecided(actor, found, one)) if one.granted is None else one
        for one in found.requests
    )
    led = lead_on_duty(session, now)
    alone = not led and Status(case.status) in RULES[Action.DISPATCH_ALONE].sources
    silent = alone and not verdict_on(session, case, units_in_use(session)).lead
    found = replace(found, requests=waiting, lead_on_duty=led, unrouted=silent)
    return replace(found, actions=actions_for(actor, found, now), missing=missing_for(found))
