"""The paper a person waits for after the last move of their case (domain rules §C, §K 12)."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.codes import DocumentState, EntryKind
from desktop.domain.rows.case import CaseDetail
from desktop.domain.status import Status

_TELLS: Final[Mapping[str, str]] = {
    Status.RESOLVED.value: "reply_letter",
    Status.INTERIM.value: "interim_letter",
    Status.RECHECK.value: "recheck_notice",
}


def owed_paper(detail: CaseDetail) -> str:
    """Return the kind of paper that has to be made before the case goes on, empty if none.

    One that was made before the last move speaks of an earlier occasion.
    """
    moved = [
        e for e in detail.entries if e.kind == EntryKind.MOVED and e.from_status != e.to_status
    ]
    if not moved:
        return ""
    last = max(moved, key=lambda entry: entry.seq)
    decided = last.from_status == Status.RECHECK.value
    kind = "recheck_result" if decided else _TELLS.get(detail.head.status, "")
    made = any(
        paper.kind == kind and paper.state == DocumentState.STORED and paper.made_at >= last.at
        for paper in detail.documents
    )
    return "" if made else kind
