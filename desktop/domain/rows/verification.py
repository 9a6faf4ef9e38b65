"""What a verification found; shown to auditors and printed by the command."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DamageKind(StrEnum):
    """Which part of the record does not fit."""

    FILE = "file"
    REFERENCE = "reference"
    ENTRY = "entry"
    STATE = "state"
    DESK_LOG = "desk_log"
    DOCUMENT = "document"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Damage:
    """One broken place: `reference` is a case's number, a document's number or digest, a table.

    `seq` is the first broken entry of a chain, 0 elsewhere; `why` is a short code. Without a
    reference the place belongs to a case the asking person may not read.
    """

    kind: DamageKind
    reference: str
    why: str
    seq: int = 0


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """What was recomputed and what did not fit."""

    cases: int
    entries: int
    documents: int
    attachments: int
    damages: tuple[Damage, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether everything fits."""
        return not self.damages


@dataclass(frozen=True, slots=True)
class ClockJump:
    """A leap of the workstation's clock: where it stood and where it went, aware UTC."""

    before: datetime
    after: datetime
