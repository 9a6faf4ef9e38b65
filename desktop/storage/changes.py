"""What tells that a case was changed at any desk: the one place that knows how to ask for it.

The newest line of all histories is the mark. Asking costs one look at the end of an index, sees
every process on the file, and a draft being typed moves nothing. A database that can call out
(LISTEN, NOTIFY) would wake the watch instead of being asked; what is told stays the same.
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.models import Case, Entry
from desktop.storage.visibility import visible_to


def newest_change(session: Session) -> int:
    """Return a number that grows with every change of any case, 0 before the first."""
    return session.scalar(select(func.max(Entry.id))) or 0


def changed_cases(session: Session, actor: Actor, mark: int) -> int:
    """Return how many cases this person may see were changed after `mark`."""
    changed = (
        select(func.count(Entry.case_id.distinct()))
        .join(Case, Case.id == Entry.case_id)
        .where(Entry.id > mark, visible_to(actor))
    )
    return session.execute(changed).scalar_one()
