"""The recovery key of the hall: whoever keeps its passphrase can open backups, nobody else.

It belongs to the duty head or the auditor, since the administrator who makes backups must not be
able to read cases (domain rules §K 10a).
"""

import json
from dataclasses import asdict
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import InvalidInput
from desktop.domain.permissions import Permission
from desktop.domain.rows.backup import RecoveryRow
from desktop.models import Setting
from desktop.services.context import Context
from desktop.services.desk_log import note
from desktop.storage.sealing import SCRYPT_COST, RecoveryKey, new_recovery_key, recovery_key

KEY = "recovery_key"
"""Setting with the public half and the wrapped private half."""

SHORTEST = 12
"""Characters of a passphrase; it guards against guessing for years, not for minutes."""


class RecoveryService:
    """Use cases of the person who keeps the recovery passphrase."""

    def __init__(self, context: Context, cost: int = SCRYPT_COST) -> None:
        self._context = context
        self._cost = cost

    def set_passphrase(self, actor: Actor, passphrase: str) -> RecoveryRow:
        """Make a new recovery key; backups made before still need the former passphrase.

        Raises InvalidInput `passphrase_short` (`shortest`) or `passphrase_simple`.
        """
        actor.require(Permission.KEEP_RECOVERY)
        words = passphrase.strip()
        if len(words) < SHORTEST:
            raise InvalidInput("passphrase", "passphrase_short", shortest=SHORTEST)
        if len(set(words)) < SHORTEST // 2:
            raise InvalidInput("passphrase", "passphrase_simple")
        key = new_recovery_key(words, self._cost)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            told = json.dumps({**asdict(key), "since": now.isoformat()}, sort_keys=True)
            session.merge(Setting(name=KEY, value=told))
            note(session, DeskEvent.RECOVERY_KEY, now, actor, key=key.fingerprint)
        return RecoveryRow(key.fingerprint, now)


def current_key(session: Session) -> tuple[RecoveryKey, datetime] | None:
    """Return the key new backups are sealed for and since when, None before there is one."""
    setting = session.get(Setting, KEY)
    if setting is None:
        return None
    told = json.loads(setting.value)
    return recovery_key(told), datetime.fromisoformat(told["since"])
