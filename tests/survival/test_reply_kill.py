"""Killed in the middle of a reply: at most two seconds of it are lost, the rest is offered."""

import os
import subprocess
import sys
import time
from pathlib import Path

from desktop.domain.inputs import DispatchInput, SignInput
from desktop.services.all import build_services
from desktop.storage.opening import open_database
from tests.services.seeding import PASSWORD, QUICK, SmallHall
from tests.survival.test_draft_kill import ALLOWED, ROOT, SLACK
from tests.survival.typing_handler import HANDLER
from tests.survival.world import START, context_of, fold, register

SECONDS = 2.7


def test_a_kill_while_answering_loses_at_most_two_seconds(location: Path, hall: SmallHall) -> None:
    case_id = _in_hand(location, hall)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.survival.typing_handler", str(location), str(case_id)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(SECONDS)
    child.kill()
    lines = [first, *child.stdout.read().splitlines()]
    child.wait()
    child.stdout.close()
    typed = [(int(length), float(at)) for length, at in (line.split() for line in lines)]
    kept = _kept(location, case_id)
    lost = [at for length, at in typed if length > kept]
    assert kept > 0
    assert not lost or typed[-1][1] - lost[0] <= ALLOWED * SLACK


def _in_hand(location: Path, hall: SmallHall) -> int:
    database = open_database(str(location), START)
    context = context_of(database)
    services = build_services(context, QUICK)
    case_id = register(context, hall, 1).case_id
    handler = hall.actors[HANDLER]
    to_unit = DispatchInput(hall.departments["GA"], handler.staff_id)
    services.assignment.dispatch(hall.actors["3001"], case_id, to_unit)
    services.assignment.sign(handler, case_id, SignInput())
    fold(database)
    database.close()
    return case_id


def _kept(location: Path, case_id: int) -> int:
    database = open_database(str(location), START)
    services = build_services(context_of(database), QUICK)
    actor = services.accounts.sign_in(HANDLER, PASSWORD).actor
    forms = services.form_drafts.kept(actor, case_id)
    database.close()
    return sum(len(str(form.values["found"])) for form in forms)
