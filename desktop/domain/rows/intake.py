"""Rows around registration: what came of it, and what was known before."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.drafts import IntakeDraft


@dataclass(frozen=True, slots=True)
class Registered:
    """A complaint that is safely in the database; nothing is said to be saved before this."""

    case_id: int
    uuid: str
    number: str
    check_code: str
    enquiry_code: str
    status: str
    priority: str
    already: bool = False


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """An earlier complaint of the same person, shown while typing."""

    case_id: int
    number: str
    priority: str
    status: str
    received_at: datetime
    subject: str
    satisfaction: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What the receipt is going to promise, computed before registration."""

    priority: str
    responsible: str
    next_contact: datetime
    close_due: datetime
    why_zh: str
    why_en: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A complaint that was begun and not registered."""

    uuid: str
    title: str
    started_at: datetime
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class OpenedDraft:
    """A draft taken up again; or, once it was registered, only the number of its case."""

    draft: IntakeDraft | None
    registered_as: str
