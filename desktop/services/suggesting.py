"""What triage suggests for a complaint being typed, under the rules and in the year in force."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import NotFound
from desktop.domain.inputs import AlarmAnswer
from desktop.domain.permissions import Permission
from desktop.domain.rows.triage import TriggerFigure
from desktop.domain.triage.answers import text_to_assess
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.models import Case
from desktop.services.alarms import answer_alarm, assess_case
from desktop.services.calendars import calendar_of
from desktop.services.case_base import open_case
from desktop.services.context import Context
from desktop.services.rule_books import taxonomy_in_force
from desktop.storage.queries.triage_figures import trigger_figures
from desktop.storage.visibility import visible_to


class SuggestionService:
    """Use cases of triage at the desk; nothing is set by any of them that nobody pressed for."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_draft(self, actor: Actor, draft: IntakeDraft) -> Assessment:
        """Return what the rules in force suggest for a complaint being typed."""
        actor.require(Permission.REGISTER)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            return assess_draft(session, draft, calendar_of(session).local_day(now).year)

    def of_case(self, actor: Actor, case_id: int) -> Assessment:
        """Return what the rules in force suggest for a case; NotFound `case_not_found`."""
        actor.require(Permission.SET_PRIORITY)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            case = session.scalar(select(Case).where(Case.id == case_id, visible_to(actor)))
            if case is None:
                raise NotFound("case_not_found")
            return assess_case(session, case, calendar_of(session).local_day(now).year)

    def figures(self, actor: Actor, days: int) -> tuple[TriggerFigure, ...]:
        """Return how often each trigger fired and was not so; counts only, no case is named."""
        actor.require(Permission.READ_ADMINISTRATION)
        since = self._context.clock.now() - timedelta(days=days)
        with self._context.database.read() as session:
            return trigger_figures(session, since)

    def answer_alarm(self, actor: Actor, case_id: int, form: AlarmAnswer) -> bool:
        """Say that an alarm holds, or why it does not (§B5).

        Returns False when the dismissal waits for the supervisor: where life is at risk a clerk
        alone is not enough (§K 10). Raises NotFound `alarm_not_found`, InvalidInput for a
        dismissal without a reason.
        """
        actor.require(Permission.ANSWER_ALARM)
        with self._context.database.write() as session:
            now = self._context.clock.now()
            work = open_case(session, actor, case_id, Action.ANSWER_ALARM, now)
            done = answer_alarm(work, form)
            work.finish()
            return done


def assess_draft(session: Session, draft: IntakeDraft, year: int) -> Assessment:
    """Return the triage of a draft under the rules in force."""
    text = text_to_assess(draft.original_text, draft.facts, draft.demand, draft.person_deadline)
    return assess(text, taxonomy_in_force(session), year)
