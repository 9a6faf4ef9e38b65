"""The answer to one point while it is being written."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from desktop.domain.codes import Finding
from desktop.domain.inputs import PointAnswer
from desktop.domain.rows.case import PointRow

ANSWER_LIMIT = 4_000
"""Longest text of one field in characters."""


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

    def values(self) -> dict[str, object]:
        """Return what a person writes or chooses, by the name of the field."""
        return {name: getattr(self, name) for name in _WRITTEN}

    def says_the_same(self, other: "Answer") -> bool:
        """Tell whether both say the same, whatever blanks stand around it."""
        mine, theirs = self.values(), other.values()
        return all(bare(mine[name]) == bare(theirs[name]) for name in _WRITTEN)


_WRITTEN = tuple(
    field.name
    for field in fields(Answer)
    if field.name not in {"point_id", "position", "text", "version"}
)


def bare(value: object) -> object:
    """Return a value without the blanks around it, which say nothing."""
    return value.strip() if isinstance(value, str) else value


def with_values(answer: Answer, values: Mapping[str, object]) -> Answer:
    """Return the answer with what was kept of it; what cannot stand in a field is left out."""
    told: dict[str, Any] = {}
    for name in _WRITTEN:
        value = values.get(name, getattr(answer, name))
        fits = datetime | None if name == "promised_at" else str
        told[name] = value if isinstance(value, fits) else getattr(answer, name)
    version = values.get("version")
    return replace(answer, **told, version=version if isinstance(version, int) else answer.version)


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
