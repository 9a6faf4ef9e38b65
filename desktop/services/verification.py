"""Proving on demand that nothing in the record was altered behind the program's back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.permissions import Permission
from desktop.domain.rows.verification import ClockJump, Damage, DamageKind, VerificationReport
from desktop.models import Attachment, Base, Case, DeskLog, Document, Entry
from desktop.services.calendars import calendar_of
from desktop.services.clock_watch import is_back, is_unexplained, jump_of
from desktop.services.context import Context
from desktop.services.proofs import damages
from desktop.storage.visibility import visible_to

_JUMPS = (DeskEvent.CLOCK_BACK.value, DeskEvent.CLOCK_FORWARD.value)
_RECENT = timedelta(days=1)
_OF_CASES = frozenset({DamageKind.ENTRY, DamageKind.STATE})


class VerificationService:
    """Use cases of whoever watches over the record."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def verify(self, actor: Actor) -> VerificationReport:
        """Recompute every chain, paper and attachment; name the first broken entry of each case.

        In a damaged file nothing can be counted; its only damage is the file's.
        """
        actor.require(Permission.VERIFY)
        database = self._context.database
        with database.read() as session:
            found = tuple(damages(session, database.attachments))
            if any(damage.kind is DamageKind.FILE for damage in found):
                return VerificationReport(0, 0, 0, 0, found)
            return VerificationReport(
                cases=_count(session, Case),
                entries=_count(session, Entry),
                documents=_count(session, Document),
                attachments=_count(session, Attachment),
                damages=tuple(_named(session, actor, found)),
            )

    def clock_jumps(self, actor: Actor) -> tuple[ClockJump, ...]:
        """Return leaps of this workstation's clock of the last day that a closure cannot explain.

        A leap back always counts, one ahead if the desk would have worked meanwhile.
        """
        actor.require(Permission.VERIFY)
        now = self._context.clock.now()
        with self._context.database.read() as session:
            lines = session.scalars(
                select(DeskLog)
                .where(DeskLog.kind.in_(_JUMPS), DeskLog.at > now - _RECENT, DeskLog.at <= now)
                .order_by(DeskLog.id)
            ).all()
            calendar = calendar_of(session)
        told = (line for line in lines if is_back(line) or is_unexplained(line, calendar))
        return tuple(map(jump_of, told))


def _count(session: Session, model: type[Base]) -> int:
    return session.execute(select(func.count()).select_from(model)).scalar_one()


def _named(session: Session, actor: Actor, found: tuple[Damage, ...]) -> Iterator[Damage]:
    for damage in found:
        if damage.kind not in _OF_CASES:
            yield damage
            continue
        number = session.scalar(
            select(Case.number).where(Case.id == int(damage.reference), visible_to(actor))
        )
        yield replace(damage, reference=number or "")
