"""What a form may offer and start from: the case, the hall, the person, the moment."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.rows.case import CaseDetail
from desktop.domain.rows.organisation import Choices
from desktop.views.words.moments import Moments


@dataclass(frozen=True, slots=True)
class FormFacts:
    """`papers` are the kinds of paper that can be made now."""

    actor: Actor
    detail: CaseDetail
    choices: Choices
    moments: Moments
    now: datetime
    calendar: WorkCalendar
    papers: tuple[str, ...] = ()

    @property
    def seen(self) -> int:
        """Return the last line of the history that is known."""
        return max((entry.seq for entry in self.detail.entries), default=0)
