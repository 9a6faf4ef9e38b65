"""Two people on one case: nobody overwrites what they have not seen."""

from collections.abc import Collection, Iterator

from desktop.domain.errors import Conflict
from desktop.domain.rows.case import EntryRow
from desktop.domain.rows.meanwhile import Meanwhile
from desktop.domain.status import Status
from desktop.services.case_base import Work
from desktop.storage.queries.case_detail import entries

OWNER = "owner"
"""Who has the case in hand, changed by standing in, dispatch and redistribution."""


def require_seen(work: Work, seen: int, fields: Collection[str]) -> None:
    """Refuse a form that would overwrite what its writer has not seen.

    `seen` is the last line of the history the form was filled in on, 0 where nothing was shown.
    Raises Conflict `changed_meanwhile` with `changes` (Meanwhile, the newest of each field) when a
    later line changed one of `fields`; lines about anything else do not matter.
    """
    if not seen:
        return
    later = (entry for entry in entries(work.session, work.case.id) if entry.seq > seen)
    newest = {change.field: change for entry in later for change in _changes(entry)}
    crossed = tuple(change for field, change in newest.items() if field in fields)
    if crossed:
        raise Conflict("changed_meanwhile", changes=crossed)


def _changes(entry: EntryRow) -> Iterator[Meanwhile]:
    for field, old, new in entry.changes:
        yield Meanwhile(field, old, new, entry.who, entry.at)
    if entry.to_status == Status.DISPATCHED.value != entry.from_status:
        yield Meanwhile(OWNER, "", entry.text, entry.who, entry.at)
