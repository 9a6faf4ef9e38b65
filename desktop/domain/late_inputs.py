"""What a person fills in when a case is taken up again, answered in part, or left."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.codes import WithdrawalWay


@dataclass(frozen=True, slots=True)
class TeamInput:
    """A special team (专项小组): who leads it, who belongs to it, what it is asked (§E, R36)."""

    leader_id: int
    task: str
    members: str = ""
    """Staff numbers with blanks or commas between them."""


@dataclass(frozen=True, slots=True)
class UpholdInput:
    """What the reviewing body decided when it upheld the reply (复查)."""

    body: str
    decision: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class InterimInput:
    """What is known so far and by when the rest is promised (阶段性答复, §K 12)."""

    text: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class WithdrawalInput:
    """Why the person withdraws, and whether on paper or on record."""

    text: str
    way: WithdrawalWay
