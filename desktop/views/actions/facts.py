"""What a form may offer and start from: the case, the hall, the person, the moment."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.rows.case import CaseDetail
from desktop.domain.rows.organisation import Choices
from desktop.domain.triage.assessment import Assessment
from desktop.views.words.moments import Moments


@dataclass(frozen=True, slots=True)
class FormFacts:
    """`papers` can be made now; `suggested` is the triage of the case for who sets its level."""

    actor: Actor
    detail: CaseDetail
    choices: Choices
    moments: Moments
    now: datetime
    calendar: WorkCalendar
    papers: tuple[str, ...] = ()
    suggested: Assessment | None = None

    @property
    def seen(self) -> int:
        """Return the last line of the history that is known."""
        return max((entry.seq for entry in self.detail.entries), default=0)
