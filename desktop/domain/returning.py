"""A case sent back by the department it went to, and when that becomes a dispute (争议件)."""

from typing import Final

from desktop.domain.status import Status

DISPUTED_AT: Final = 2
"""Returns after which only the supervisor decides who leads (国办函〔2025〕66号)."""

RETURNED_BY: Final = "returned_by"
"""Field of the history line of a return: the department that sent the case back."""

PROPER: Final = "proper_department_id"
"""Field of the same line: the department it names instead."""

_UNSIGNED: Final = frozenset(
    {Status.REGISTERED, Status.SUPPLEMENT, Status.ACCEPTED, Status.DISPATCHED, Status.RETURNED}
)


def is_disputed(status: str, return_count: int) -> bool:
    """Tell whether the case waits for the supervisor to settle who leads."""
    return status == Status.RETURNED.value and return_count >= DISPUTED_AT


def awaits_signature(status: str) -> bool:
    """Tell whether no unit has signed yet: who received it first answers for it (首接负责)."""
    return Status(status) in _UNSIGNED
