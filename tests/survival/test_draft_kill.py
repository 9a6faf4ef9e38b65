"""Killed in the middle of typing: at most two seconds of it are lost."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.services.all import build_services
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD, QUICK
from tests.survival.world import CLERK, START, context_of, make_hall

ROOT = Path(__file__).parents[2]
ALLOWED = 2.0
"""Seconds of typing a kill may cost."""

SLACK = 3
"""A loaded machine is three times as slow; what is lost is measured in the child's own time."""


@pytest.mark.parametrize("seconds", [2.7, 4.1])
def test_a_kill_while_typing_loses_at_most_two_seconds(tmp_path: Path, seconds: float) -> None:
    location = tmp_path / "hall.db"
    make_hall(location)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.survival.typing_clerk", str(location)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(seconds)
    child.kill()
    lines = [first, *child.stdout.read().splitlines()]
    child.wait()
    child.stdout.close()
    typed = [(int(length), float(at)) for length, at in (line.split() for line in lines)]
    kept = _kept(location)
    last = typed[-1][1]
    lost = [at for length, at in typed if length > kept]
    assert kept > 0
    assert not lost or last - lost[0] <= ALLOWED * SLACK


def _kept(location: Path) -> int:
    database = open_database(str(location), START)
    services = build_services(context_of(database), QUICK)
    actor = services.accounts.sign_in(CLERK, PASSWORD).actor
    drafts = services.drafts.mine(actor)
    opened = services.drafts.load(actor, drafts[0].uuid)
    database.close()
    return len(opened.draft.original_text) if opened.draft else 0
