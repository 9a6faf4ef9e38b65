"""What a user types before it becomes a record; every attribute has a harmless default."""

from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.codes import (
    CaseKind,
    Channel,
    IdentityKind,
    Impact,
    Occasion,
    PreferredContact,
    Situation,
    Standing,
    Title,
)
from desktop.domain.priority import Severity, Urgency
from desktop.domain.triage.answers import TriageAnswer


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """One person of a complaint as typed."""

    name: str = ""
    title: Title = Title.NONE
    phone: str = ""
    identity_kind: IdentityKind = IdentityKind.RESIDENT
    identity_number: str = ""
    relation: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """A complaint while it is being taken; carried under `uuid` from the first keystroke."""

    uuid: str
    person: PersonDraft = field(default_factory=PersonDraft)
    delegate: PersonDraft = field(default_factory=PersonDraft)
    others: tuple[PersonDraft, ...] = ()
    standing: Standing = Standing.SELF
    no_contact: bool = False
    preferred_contact: PreferredContact = PreferredContact.PHONE
    confidential: bool = False
    needs: tuple[str, ...] = ()
    channel: Channel = Channel.COUNTER
    kind: CaseKind = CaseKind.SERVICE
    occasion: Occasion = Occasion.SERVICE
    original_text: str = ""
    subject: str = ""
    facts: str = ""
    demand: str = ""
    points: tuple[str, ...] = ()
    subtype: str = ""
    department_id: int | None = None
    window_id: int | None = None
    item_id: int | None = None
    accused_staff_id: int | None = None
    accused_text: str = ""
    place: str = ""
    happened_when: str = ""
    situation: Situation = Situation.HAPPENED
    on_site: bool = True
    emotion: int = 0
    person_deadline: str = ""
    impact: Impact = Impact.PERSON
    severity: Severity = Severity.S4
    urgency: Urgency = Urgency.U4
    read_back: bool = False
    refusal_ground: str = ""
    attachment_ids: tuple[int, ...] = ()
    received_at: datetime | None = None
    express: bool = False
    answers: tuple[TriageAnswer, ...] = ()
