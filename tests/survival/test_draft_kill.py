"""Killed in the middle of typing: at most two seconds of it are lost."""

import os
import subprocess
import sys
import time
from pathlib import Path

from desktop.services.all import build_services
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD, QUICK
from tests.survival.world import CLERK, START, context_of, make_hall

ROOT = Path(__file__).parents[2]
ALLOWED = 2.0
"""Seconds of typing a kill may cost."""

MOMENTS = (2.7, 4.1)
"""Seconds of typing before the kill."""

SLACK = 3
"""A loaded machine is three times as slow; what is lost is measured in the child's own time."""


def test_a_kill_while_typing_loses_at_most_two_seconds(tmp_path: Path) -> None:
    """Two clerks type at once and are killed at different moments of the rhythm of storing."""
    clerks = [_typing(tmp_path / f"hall-{number}.db") for number in range(len(MOMENTS))]
    begun = [clerk.stdout.readline() for clerk in clerks if clerk.stdout is not None]
    start = time.monotonic()
    for number, (clerk, first, moment) in enumerate(zip(clerks, begun, MOMENTS, strict=True)):
        time.sleep(max(0.0, start + moment - time.monotonic()))
        clerk.kill()
        rest, _err = clerk.communicate()
        _assert_kept([first, *rest.splitlines()], tmp_path / f"hall-{number}.db")


def _typing(location: Path) -> subprocess.Popen[str]:
    make_hall(location)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.survival.typing_clerk", str(location)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def _assert_kept(lines: list[str], location: Path) -> None:
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
