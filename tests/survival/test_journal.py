"""What the write-ahead journal is for, shown by taking it away.

A process is killed in the middle of a transaction that has begun to reach the disk. With the
journal the record is as before; with one in memory it is not, and the invariants see that.
"""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import StorageTrouble
from desktop.storage.opening import open_database
from tests.services.seeding import SmallHall
from tests.survival.invariants import Known, violations
from tests.survival.world import START, context_of, fold, register

_PROGRAM = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA journal_mode={sys.argv[2]}")
connection.execute("PRAGMA cache_size=2")  # so little that changed pages go to the disk at once
connection.execute("BEGIN IMMEDIATE")
for _round in range(40):
    connection.execute("UPDATE case_file SET status = 'closed', facts = hex(randomblob(3000))")
os.kill(os.getpid(), signal.SIGKILL)
"""

CASES = 8


def cut_off(location: Path, hall: SmallHall, journal: str) -> list[str]:
    """Kill a writer half-way; return what is broken afterwards."""
    database = open_database(str(location), START)
    told = [register(context_of(database), hall, number) for number in range(1, CASES + 1)]
    fold(database)
    database.close()
    command = [sys.executable, "-c", _PROGRAM, str(location), journal]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    known = Known({case.uuid: case.number for case in told})
    try:
        after = open_database(str(location), START)
        with closing(after):
            return violations(after, known)
    except StorageTrouble as trouble:
        return [trouble.code]


def test_half_a_transaction_leaves_nothing(location: Path, hall: SmallHall) -> None:
    assert cut_off(location, hall, "WAL") == []


@pytest.mark.parametrize("journal", ["MEMORY", "OFF"])
def test_without_a_journal_it_would_be_seen(location: Path, hall: SmallHall, journal: str) -> None:
    """Positive control: the same kill without a journal on the disk."""
    assert cut_off(location, hall, journal)
