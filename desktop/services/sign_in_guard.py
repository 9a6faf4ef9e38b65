"""Counting failed sign-ins per account and per workstation, over restarts."""

import hashlib
import secrets
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import NotAllowed
from desktop.domain.sign_in_delay import QUIET, account_delay, place_delay, remaining
from desktop.models import Setting, SignInFailure
from desktop.services.context import Context
from desktop.services.desk_log import note

_SALT = "sign_in_salt"
_FORGOTTEN = timedelta(days=30)


class SignInGuard:
    """Makes whoever fails wait, known account or not; never for longer than a few minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def check(self, number: str) -> None:
        """Raise NotAllowed `sign_in_wait` with the `seconds` left, before any password is tried."""
        now = self._context.clock.now()
        with self._context.database.read() as session:
            salt = session.get(Setting, _SALT)
            if salt is None:
                return
            delays = {
                _account(salt.value, number): account_delay,
                _place(self._context.workstation): place_delay,
            }
            failures = SignInFailure.subject.in_(delays)
            rows = session.scalars(select(SignInFailure).where(failures)).all()
        if any(row.last_at > now for row in rows):
            self._start_anew(now)
        left = max(
            (remaining(delays[row.subject], row.failures, row.last_at, now) for row in rows),
            default=timedelta(),
        )
        if left:
            raise NotAllowed("sign_in_wait", seconds=ceil(left.total_seconds()))

    def failed(self, number: str) -> None:
        """Count a failure; whatever was typed as a number is kept as a salted hash only."""
        now = self._context.clock.now()
        with self._context.database.write() as session:
            account = _account(_made_salt(session), number)
            failures = _count(session, account, now, forgive=False)
            _count(session, _place(self._context.workstation), now, forgive=True)
            note(
                session,
                DeskEvent.SIGN_IN_FAILED,
                now,
                subject=account,
                place=self._context.workstation,
                failures=failures,
            )

    def succeeded(self, session: Session, number: str) -> None:
        """Forgive the account, and forget what is long past."""
        long_past = self._context.clock.now() - _FORGOTTEN
        account = _account(_made_salt(session), number)
        session.execute(
            delete(SignInFailure).where(
                (SignInFailure.subject == account) | (SignInFailure.last_at < long_past)
            )
        )

    def _start_anew(self, now: datetime) -> None:
        """Let waits begin now that began in the future: the clock was set back since."""
        with self._context.database.write() as session:
            session.execute(
                update(SignInFailure).where(SignInFailure.last_at > now).values(last_at=now)
            )


def _count(session: Session, subject: str, now: datetime, *, forgive: bool) -> int:
    row = session.get(SignInFailure, subject)
    if row is None:
        row = SignInFailure(subject=subject, failures=0, last_at=now)
        session.add(row)
    if forgive and now - row.last_at > QUIET:
        row.failures = 0
    row.failures += 1
    row.last_at = now
    return row.failures


def _made_salt(session: Session) -> str:
    salt = session.get(Setting, _SALT)
    if salt is None:
        salt = Setting(name=_SALT, value=secrets.token_hex(16))
        session.add(salt)
        session.flush()
    return salt.value


def _account(salt: str, number: str) -> str:
    digest = hashlib.sha256(f"{salt}\n{number}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"account:{digest[:32]}"


def _place(workstation: str) -> str:
    return f"place:{workstation[:60]}"
