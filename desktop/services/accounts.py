"""Signing in and out, locking and unlocking, changing the own password."""

import unicodedata

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.password_rules import check_password
from desktop.domain.rows.account import SignedIn
from desktop.models import Staff
from desktop.services.actors import acting
from desktop.services.context import Context
from desktop.services.desk_log import note, note_clock
from desktop.services.passwords import Passwords
from desktop.services.shifts import begin, end
from desktop.services.sign_in_guard import SignInGuard


class Accounts:
    """Use cases of the person at the keyboard; the password itself is the permission."""

    def __init__(self, context: Context, passwords: Passwords) -> None:
        self._context = context
        self._passwords = passwords
        self._guard = SignInGuard(context)

    def sign_in(self, number: str, password: str, place: str = "", shift: str = "") -> SignedIn:
        """Return the actor, with roles of absent colleagues who named this person (§K 8).

        Raises NotAllowed `sign_in_failed` (unknown, wrong or inactive alike), `sign_in_wait`
        (`seconds`), `no_role`.
        """
        number = unicodedata.normalize("NFKC", number).strip()
        self._prove(number, password)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = session.scalars(select(Staff).where(Staff.number == number)).one()
            actor = acting(session, person, now, place.strip(), shift)
            if not actor.roles:
                raise NotAllowed("no_role")
            self._guard.succeeded(session, number)
            if self._passwords.outdated(person.password_hash):
                person.password_hash = self._passwords.hashed(password)
            note_clock(session, now, actor)
            note(session, DeskEvent.SIGNED_IN, now, actor, place=actor.place, shift=shift)
            begin(session, actor, now)
            return SignedIn(_held_back(actor) if person.must_change else actor, person.must_change)

    def change_password(self, actor: Actor, old: str, new: str) -> Actor:
        """Replace the own password and return the actor with all roles of this moment.

        Raises InvalidInput for the field `old_password` (`password_wrong`) or `new_password`
        (see `check_password`), NotAllowed `sign_in_wait`.
        """
        check_password("new_password", new, actor.number, old)
        try:
            self._prove(actor.number, old)
        except NotAllowed as refused:
            if refused.code == "sign_in_failed":
                raise InvalidInput("old_password", "password_wrong") from refused
            raise
        password_hash = self._passwords.hashed(new)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = session.get_one(Staff, actor.staff_id)
            person.password_hash = password_hash
            person.must_change = False
            self._guard.succeeded(session, actor.number)
            note(session, DeskEvent.PASSWORD_CHANGED, now, actor)
            return acting(session, person, now, actor.place, actor.shift)

    def unlock(self, actor: Actor, password: str) -> Actor:
        """Open the locked screen of the same person, with the roles of this moment.

        Raises NotAllowed `sign_in_failed`, `sign_in_wait`.
        """
        self._prove(actor.number, password)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            person = session.get_one(Staff, actor.staff_id)
            self._guard.succeeded(session, actor.number)
            note_clock(session, now, actor)
            note(session, DeskEvent.UNLOCKED, now, actor, place=actor.place)
            fresh = acting(session, person, now, actor.place, actor.shift)
            return _held_back(fresh) if person.must_change else fresh

    def sign_out(self, actor: Actor) -> None:
        """End the work of this person at this place."""
        now = self._context.clock.now()
        with self._context.database.write() as session:
            end(session, actor, now)
            note(session, DeskEvent.SIGNED_OUT, now, actor, place=actor.place)

    def _prove(self, number: str, password: str) -> None:
        """Try the password outside any writing transaction: hashing takes its time."""
        self._guard.check(number)
        with self._context.database.read() as session:
            stored = _stored_hash(session, number)
        if not self._passwords.matches(stored, password):
            self._guard.failed(number)
            raise NotAllowed("sign_in_failed")


def _stored_hash(session: Session, number: str) -> str:
    """Return the hash to check against, none for a number nobody active signs in with."""
    found = session.scalar(select(Staff.password_hash).where(Staff.number == number, Staff.active))
    return found or ""


def _held_back(actor: Actor) -> Actor:
    """Leave a person whose password is only good for one time with no right but to change it."""
    return Actor(
        staff_id=actor.staff_id,
        number=actor.number,
        name=actor.name,
        roles=frozenset(),
        place=actor.place,
        shift=actor.shift,
    )
