"""What somebody else changed while a form was being filled in."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """One changed value, named as the history names it; `at` is aware UTC."""

    field: str
    old: str
    new: str
    who: str
    at: datetime
