"""What triage suggests for a complaint being typed, under the rules and in the year in force."""

from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.drafts import IntakeDraft
from desktop.domain.permissions import Permission
from desktop.domain.triage.answers import text_to_assess
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.rule_books import taxonomy_in_force


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


def assess_draft(session: Session, draft: IntakeDraft, year: int) -> Assessment:
    """Return the triage of a draft under the rules in force."""
    text = text_to_assess(draft.original_text, draft.facts, draft.demand, draft.person_deadline)
    return assess(text, taxonomy_in_force(session), year)
