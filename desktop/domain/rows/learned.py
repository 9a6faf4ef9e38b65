"""Rows about what the hall's own closed cases taught."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LabelRow:
    """How well one department is told from the others, on cases the model had not seen.

    `precision` is the share of right ones among those named, `recall` of those found, 0 to 1.
    """

    code: str
    name: str
    cases: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class LearnedRow:
    """A trained model: when, by whom, from how many cases; `accuracy` and `macro_f1` 0 to 1.

    `too_few` are the codes of departments with too few closed cases to be learned.
    """

    made_at: datetime
    made_by: str
    cases: int
    accuracy: float
    macro_f1: float
    labels: tuple[LabelRow, ...]
    too_few: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DepartmentHint:
    """A department that solved cases with such words; `confidence` 0 to 1.

    `spans` are places in the text asked about, counted in characters; `words` what stands there.
    """

    department_id: int
    code: str
    name: str
    confidence: float
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
