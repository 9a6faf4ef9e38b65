"""Rows of the case screen: the whole record as one person may see it now."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.actions import Action
from desktop.domain.clock_table import Limit


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the complaint, masked until revealed."""

    id: int
    role: str
    name: str
    title: str
    phone: str
    identity: str
    relation: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class RevealedPerson:
    """The unmasked particulars of one person; shown for sixty seconds, the showing logged."""

    id: int
    name: str
    phone: str
    identity: str
    address: str


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of the complaint with its answer."""

    id: int
    position: int
    text: str
    finding: str
    found: str
    basis: str
    measure: str
    responsible: str
    promised_at: datetime | None
    promise_kept_at: datetime | None
    version: int

    @property
    def answered(self) -> bool:
        """Tell whether the point has a finding and says what was found."""
        return bool(self.finding and self.found)


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A clock and what explains its date; `extensions` granted on it, also ones only offered."""

    id: int
    kind: str
    started_at: datetime
    due_at: datetime
    stopped_at: datetime | None
    charged_to: str
    why_zh: str
    why_en: str
    note: str
    extensions: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One line of the history."""

    seq: int
    at: datetime
    who: str
    kind: str
    from_status: str
    to_status: str
    reason: str
    text: str
    changes: tuple[tuple[str, str, str], ...]
    reference: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A paper of the case."""

    id: int
    kind: str
    series_number: str
    version: int
    reason: str
    state: str
    digest: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file beside the case."""

    id: int
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A wish waiting for a decision, or decided; `blocked` keeps the reader from deciding it."""

    id: int
    kind: str
    asked_by: str
    asked_by_id: int
    asked_at: datetime
    due_at: datetime | None
    reason: str
    payload: str
    granted: bool | None
    decided_by: str
    decision_reason: str
    asked_by_unit_id: int | None = None
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Another case that belongs to this one; `outgoing` says that the link starts at this one."""

    case_id: int
    number: str
    subject: str
    kind: str
    status: str
    outgoing: bool = True


@dataclass(frozen=True, slots=True)
class JointRow:
    """A co-handling department and its answer."""

    department_id: int
    department: str
    due_at: datetime
    task: str
    answered_at: datetime | None
    answer: str


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A try to call back; the rating stays sealed from the handler until the case is closed."""

    at: datetime
    who: str
    outcome: str
    solved: str
    satisfaction: str
    words: str
    who_id: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """The look back of a closed case."""

    cause: str
    cause_note: str
    went_well: str
    went_badly: str
    action: str
    action_owner: str
    action_due: str
    no_action_reason: str
    drafted_by_id: int
    drafted_by: str
    signed_by: str


@dataclass(frozen=True, slots=True)
class ActionState:
    """An action this person may take on this case now; `blocked` names why it cannot be yet."""

    action: Action
    blocked: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What stands at the top of a case and on every list of it."""

    id: int
    uuid: str
    number: str
    check_code: str
    enquiry_code: str
    status: str
    kind: str
    origin: str
    channel: str
    standing: str
    priority: str
    severity: str
    urgency: str
    subject: str
    subtype: str
    received_at: datetime
    registered_at: datetime
    accepted_at: datetime | None
    fed_back_at: datetime | None
    closed_at: datetime | None
    next_clock: str
    next_start: datetime | None
    next_due: datetime | None
    close_due: datetime | None
    printed_close_due: datetime | None
    suspended_at: datetime | None
    suspended_until: datetime | None
    supervised: bool
    confidential: bool
    redo_count: int
    return_count: int
    completeness: int
    version: int
    alarms: str = ""


@dataclass(frozen=True, slots=True)
class CaseBody:
    """The facts of the case as recorded."""

    original_text: str
    facts: str
    demand: str
    place: str
    happened_when: str
    situation: str
    impact: str
    occasion: str
    emotion: int
    on_site: bool
    person_deadline: str
    needs: str
    no_contact: bool
    preferred_contact: str
    read_back_at: datetime | None
    department_id: int | None
    department: str
    window_id: int | None
    window: str
    item: str
    accused: str
    lead_department_id: int | None
    lead_department: str
    handler_id: int | None
    handler: str
    owner_id: int
    owner: str
    registered_by: str
    registered_by_id: int
    solved: str
    satisfaction: str
    service_restored_at: datetime | None


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All the case screen shows.

    `lead_on_duty`: a supervisor or duty head is signed in; else `unrouted`: no route without them.
    """

    head: CaseHead
    body: CaseBody
    persons: tuple[PersonRow, ...]
    points: tuple[PointRow, ...]
    clocks: tuple[ClockRow, ...]
    entries: tuple[EntryRow, ...]
    documents: tuple[DocumentRow, ...]
    attachments: tuple[AttachmentRow, ...]
    requests: tuple[RequestRow, ...]
    links: tuple[LinkRow, ...]
    joint: tuple[JointRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    review: ReviewRow | None
    actions: tuple[ActionState, ...]
    missing: tuple[str, ...]
    lead_on_duty: bool = True
    unrouted: bool = False
