"""A process that registers complaints until it is killed; run as a module by the fault tests.

Arguments: database, first number, how many, stamp, size of a file it may write (0: any), user to
become (0: stay). It prints a line for each acknowledged registration and a line for each refusal;
nothing else.
"""

import json
import os
import resource
import signal
import sys
import tempfile
from pathlib import Path

from desktop.domain.errors import KnownError
from desktop.storage.opening import open_database
from tests.survival.world import START, actor_for, context_of, copy_hall, register_as


def main(arguments: list[str]) -> None:
    location, first, count, stamp, limit, user = arguments
    if int(user):
        _become(int(user), Path(location))
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
        try:
            told = register_as(context, actor, number, int(stamp))
        except KnownError as error:
            _say({"refused": error.code, "saved": error.params.get("saved")})
            if error.code != "database_busy":
                break
        else:
            _say({"uuid": told.uuid, "number": told.number})


def _become(user: int, location: Path) -> None:
    """Load all that is ever needed by using it on a copy, then give up the own rights."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(str(copy_hall(location, Path(folder) / "hall.db")), START)
        register_as(context_of(database), actor_for(context_of(database)), 1)
        database.close()
    os.setgid(user)
    os.setuid(user)


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main(sys.argv[1:])
