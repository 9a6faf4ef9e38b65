"""What a person fills in for an action on a case; validated by the service that takes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.codes import (
    Cause,
    ContactOutcome,
    DeliveryWay,
    Finding,
    RefusalGround,
    Satisfaction,
    Solved,
    SuspensionReason,
)
from desktop.domain.priority import Severity, Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCase:
    """What is filled in over values of the record that somebody else may change meanwhile.

    `seen` is the last line of the history it was filled in on, 0 where nothing was shown.
    """

    seen: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """A plain reason or note, for actions that need nothing else."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class SupervisionInput:
    """What a supervision order demands, and by when; without a date the level's time holds."""

    text: str
    required_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class RefusalInput:
    """Why a matter is not accepted and where the person can go; no dead end (§D2 2)."""

    ground: RefusalGround
    explanation: str
    basis: str
    target_name: str
    target_address: str = ""
    target_telephone: str = ""
    forwarded: str = ""


@dataclass(frozen=True, slots=True)
class PriorityInput(OnCase):
    """New severity and urgency with the reason; `person_agrees` lets a printed date move."""

    severity: Severity
    urgency: Urgency
    reason: str
    person_agrees: bool = False


@dataclass(frozen=True, slots=True)
class DispatchInput:
    """To which department, to whom, with which co-handlers, asking what."""

    department_id: int
    handler_id: int | None = None
    co_departments: tuple[int, ...] = ()
    task: str = ""


@dataclass(frozen=True, slots=True)
class SignInput:
    """Who signs for the case; a paper slip has its signer and moment (代录签收)."""

    handler_id: int | None = None
    on_paper_by: str = ""
    on_paper_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReturnInput:
    """Why a department sends a case back, and the duty clause it leans on."""

    reason: str
    basis: str
    proper_department_id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactInput:
    """A contact with the person and the promise of the next one."""

    outcome: ContactOutcome
    words: str
    next_contact_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MeasureInput:
    """What was done; `is_first_result` marks the first result told to the person (初步结果)."""

    text: str
    is_first_result: bool = False
    on_paper_by: str = ""
    on_paper_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PointAnswer:
    """The answer to one point: finding, facts found, basis, measure, who, when."""

    point_id: int
    finding: Finding
    found: str
    basis: str
    measure: str
    responsible: str
    promised_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class JointInput:
    """Departments asked to work on the case, what of, and until when (None: its closing date)."""

    department_ids: tuple[int, ...]
    task: str
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JointAnswer:
    """The answer of a co-handling department; one on paper has its signer and moment (代录)."""

    department_id: int
    answer: str
    on_paper_by: str = ""
    on_paper_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExtensionInput:
    """Why more time is needed and what has been done so far; days in the unit of the limit."""

    days: int
    reason: str
    done_so_far: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class SuspensionInput:
    """Why the clocks stop and until when (中止计时)."""

    reason: SuspensionReason
    explanation: str
    until: datetime


@dataclass(frozen=True, slots=True)
class AlarmAnswer:
    """Whether an alarm, named by the code of its trigger, holds; if not, why."""

    trigger: str
    holds: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to a stored request."""

    request_id: int
    granted: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpotResult:
    """A simple case solved at the counter; the signature on the stub is the feedback (§K 16)."""

    result: str
    findings: Mapping[int, Finding]
    """Position of each point → what was found; no point goes without (product rule 2)."""
    solved: Solved = Solved.YES
    signed_stub: bool = True
    no_action_reason: str = ""
    """Why nothing is to be improved; without it somebody has to look back before filing."""


@dataclass(frozen=True, slots=True)
class DeliveryInput:
    """How, where, when and to whom a document was handed over (送达回证)."""

    way: DeliveryWay
    receiver: str
    place: str = ""
    second_server: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpInput:
    """One try to call back; *solved?* and *satisfied?* are asked apart."""

    outcome: ContactOutcome
    was_contacted: bool | None = None
    solved: Solved | None = None
    satisfaction: Satisfaction | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReviewInput(OnCase):
    """The look back, the system's causes before the person's (R21, R37)."""

    cause: Cause
    cause_note: str
    went_well: str
    went_badly: str
    action: str = ""
    action_owner: str = ""
    action_due: str = ""
    no_action_reason: str = ""
    solved: Solved | None = field(default=None, kw_only=True)
    """Only where the person could not be asked; what they said is never overwritten."""
    restored_at: datetime | None = field(default=None, kw_only=True)
    """When the service was right again (R2); the moment of the reply if nothing had stopped."""


@dataclass(frozen=True, slots=True)
class Correction(OnCase):
    """New values of a registered record; the original words can never be among them (§K 7)."""

    reason: str
    name: str | None = None
    phone: str | None = None
    no_contact: bool | None = None
    subject: str | None = None
    facts: str | None = None
    demand: str | None = None
    place: str | None = None
    happened_when: str | None = None
    subtype: str | None = None
    department_id: int | None = None
    window_id: int | None = None
    item_id: int | None = None
    accused_staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class SplitInput:
    """Which points leave for a new case of the same person, and whether the person knows."""

    point_ids: tuple[int, ...]
    subject: str
    reason: str
    person_told: bool = False


@dataclass(frozen=True, slots=True)
class VoidInput:
    """Why a case was registered by mistake, and how the person with its receipt was told (§K 7)."""

    text: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class LinkInput:
    """The number of the other case and why the two belong together."""

    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class HandlerInput(OnCase):
    """Who takes over, and why; for redistribution and stand-in."""

    handler_id: int
    reason: str
    department_id: int | None = None


@dataclass(frozen=True, slots=True)
class PaperCopy:
    """Why a document is printed again."""

    reason: str
    roll: bool = field(default=False)
