"""Rows about where a case should go: the table's rows, its advice on a case, a text tried out."""

from dataclasses import dataclass

from desktop.domain.routing import Verdict
from desktop.domain.rows.learned import DepartmentHint
from desktop.domain.triage.assessment import Assessment
from desktop.domain.workload import Handler, best_of


@dataclass(frozen=True, slots=True)
class RoutingRow:
    """One row of the table as the administrator reads and edits it; lists as they are typed.

    `version` is that of the whole table; `purpose` begins empty at every change.
    """

    id: int
    code: str
    department_id: int | None
    department: str
    helpers: str
    subtypes: str
    words: str
    windows: str
    items: str
    duty: str
    active: bool
    version: int
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A department in use."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class DispatchAdvice:
    """What the table says about a case, and who could take it; nothing is set by it.

    `lead` is None where the table decides nothing; `units` names every department a match speaks
    of. `kept_away` must not have the case: who is complained about, who has it
    or had it before a redo. `learned` is who solved cases with such words before.
    """

    verdict: Verdict
    lead: Unit | None
    helpers: tuple[Unit, ...]
    units: tuple[Unit, ...]
    handlers: tuple[Handler, ...]
    kept_away: frozenset[int]
    learned: DepartmentHint | None = None

    def handler_for(self, unit: int) -> Handler | None:
        """Return who of a department has the most room."""
        return best_of(self.handlers, unit, self.kept_away)


@dataclass(frozen=True, slots=True)
class TriedOut:
    """What would happen to a text: where it would go, and what triage suggests.

    `units` are codes and names of the departments, `subtype` the one the table was asked for.
    """

    verdict: Verdict
    units: tuple[tuple[str, str], ...]
    subtype: str
    assessment: Assessment
