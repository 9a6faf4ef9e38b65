"""Processes that start at once: one parent that has loaded everything, a fork for each job.

The tests speak to it through a socket; a job comes with the two pipes it is to write to, its pid
goes back. It ends when the tests do.
"""

import json
import os
import signal
import socket
import sys
import tempfile
import traceback
from pathlib import Path

from desktop.storage.opening import open_database
from tests.survival.editor import edit
from tests.survival.world import START, actor_for, context_of, make_hall, register_as
from tests.survival.writer import write

_LONGEST = 4_096
_WORK = {"write": write, "edit": edit}


def main(handle: int) -> None:
    """Load all that a writer ever needs by using it once, then wait for jobs."""
    with tempfile.TemporaryDirectory() as folder:
        location = Path(folder) / "hall.db"
        make_hall(location)
        database = open_database(str(location), START)
        register_as(context_of(database), actor_for(context_of(database)), 1)
        database.close()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    ear = socket.socket(fileno=handle)
    while True:
        asked, pipes, _flags, _address = socket.recv_fds(ear, _LONGEST, 2)
        if not asked:
            return
        child = os.fork()
        if child == 0:
            ear.close()
            _live(json.loads(asked), pipes)
        for pipe in pipes:
            os.close(pipe)
        ear.send(f"{child}\n".encode())


def _live(arguments: list[str], pipes: list[int]) -> None:
    for place, pipe in enumerate(pipes, 1):
        os.dup2(pipe, place)
        os.close(pipe)
    try:
        _WORK[arguments[0]](arguments[1:])
    except Exception:  # noqa: BLE001  whatever it is, the test reads it
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
