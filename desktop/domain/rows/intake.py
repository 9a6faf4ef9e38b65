"""Rows around registration: what came of it, and what was known before."""

from dataclasses import dataclass
from datetime import datetime


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
