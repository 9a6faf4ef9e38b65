"""What a process does that registers complaints until it is killed; see `processes.Job`.

It prints a line for each acknowledged registration and a line for each refusal; nothing else.
"""

import json
import os
import resource
import signal
import sys
from collections.abc import Sequence

from sqlalchemy import event
from sqlalchemy.orm import Session

from desktop.domain.errors import KnownError
from desktop.storage.opening import open_database
from tests.survival.world import START, actor_for, context_of, register_as


def write(arguments: Sequence[str]) -> None:
    """Do a job; the arguments are the fields of `Job` in their order."""
    location, first, count, stamp, limit, user, fatal = arguments
    if int(user):
        os.setgid(int(user))
        os.setuid(int(user))
    if int(limit):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    try:
        context = context_of(open_database(location, START))
        actor = actor_for(context)
    except KnownError as error:
        _say({"refused": error.code, "saved": error.params.get("saved")})
        return
    for number in range(int(first), int(first) + int(count)):
        if number == int(fatal):
            event.listen(Session, "after_commit", _die)
        try:
            told = register_as(context, actor, number, int(stamp))
        except KnownError as error:
            _say({"refused": error.code, "saved": error.params.get("saved")})
            if error.code != "database_busy":
                break
        else:
            _say({"uuid": told.uuid, "number": told.number})


def _die(_session: Session) -> None:
    """Lose power between COMMIT and the word that it was done."""
    os.kill(os.getpid(), signal.SIGKILL)


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
