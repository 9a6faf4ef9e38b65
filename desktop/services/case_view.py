"""Reading one case, and showing what is masked for a moment."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import EntryKind
from desktop.domain.errors import NotFound
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import CaseDetail, RevealedPerson
from desktop.models import Case, CasePerson
from desktop.services.case_base import open_case, require_text
from desktop.services.case_detail import detail_of
from desktop.services.context import Context
from desktop.storage.visibility import visible_to


class CaseViewService:
    """Use cases of the case screen that change nothing but the record of who looked."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def detail(self, actor: Actor, case_id: int) -> CaseDetail:
        """Return the case as this person may see it; raise NotFound if they may not."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            case = _visible(session, actor, case_id)
            return detail_of(session, actor, case, self._context.clock.now())

    def by_number(self, actor: Actor, number: str) -> int:
        """Return the id of the case with `number`; raise NotFound if it may not be seen."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            found = session.execute(
                select(Case.id).where(Case.number == number, visible_to(actor))
            ).scalar_one_or_none()
        if found is None:
            raise NotFound("case_not_found")
        return found

    def reveal(self, actor: Actor, case_id: int, reason: str) -> tuple[RevealedPerson, ...]:
        """Return names, telephones and identity numbers in full; the showing is logged (§K 19)."""
        actor.require(Permission.REVEAL)
        why = require_text("reason", reason)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.REVEAL, self._context.clock.now())
            work.write(EntryKind.REVEALED, reason=why)
            found = session.scalars(
                select(CasePerson)
                .where(CasePerson.case_id == case_id)
                .order_by(CasePerson.position)
            )
            return tuple(
                RevealedPerson(p.id, p.name, p.phone, p.identity_number, p.address) for p in found
            )


def _visible(session: Session, actor: Actor, case_id: int) -> Case:
    case = session.execute(
        select(Case).where(Case.id == case_id, visible_to(actor))
    ).scalar_one_or_none()
    if case is None:
        raise NotFound("case_not_found")
    return case
