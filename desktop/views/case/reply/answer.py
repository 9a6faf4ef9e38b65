"""The answer to one point while it is being written."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.codes import Finding
from desktop.domain.inputs import PointAnswer
from desktop.domain.rows.case import PointRow


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands in the fields of a point; `version` is the one they were opened with."""

    point_id: int
    position: int
    text: str
    finding: str = ""
    found: str = ""
    basis: str = ""
    measure: str = ""
    responsible: str = ""
    promised_at: datetime | None = None
    version: int = 0

    @property
    def is_complete(self) -> bool:
        """Tell whether it can be kept: a finding, and what was found."""
        return bool(self.finding and self.found.strip())

    def ready(self) -> PointAnswer:
        """Return what the use case takes; ValueError while no finding is chosen."""
        return PointAnswer(
            self.point_id,
            Finding(self.finding),
            self.found,
            self.basis,
            self.measure,
            self.responsible,
            self.promised_at,
            self.version,
        )


def answer_of(point: PointRow, responsible: str) -> Answer:
    """Return the recorded answer of a point; `responsible` stands in while nobody is named."""
    return Answer(
        point.id,
        point.position,
        point.text,
        point.finding,
        point.found,
        point.basis,
        point.measure,
        point.responsible or responsible,
        point.promised_at,
        point.version,
    )
