"""Another process that keeps the database file to itself for a while."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PROGRAM = """
import sqlite3, sys, time
lock = sqlite3.connect(sys.argv[1], isolation_level=None)
lock.execute("BEGIN IMMEDIATE")
print(flush=True)
time.sleep(float(sys.argv[2]))
"""


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Keep writers out for so long, from before the block is entered."""
    command = [sys.executable, "-c", _PROGRAM, str(path), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        yield
        other.kill()
