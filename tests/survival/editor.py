"""What a process does that changes cases another process changes too; see `processes.Edits`.

Like a form, each change is made on what was read before, and again on the new state when somebody
else was faster. It prints a line for each acknowledged change, the word it can be found by in the
history, and the last line of the history it was made on.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Sequence

from desktop.domain.actor import Actor
from desktop.domain.codes import Finding
from desktop.domain.errors import Conflict, KnownError
from desktop.domain.inputs import Correction, PointAnswer, PriorityInput, Reason
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.case import CaseDetail
from desktop.services.all import Services, build_services
from desktop.storage.opening import open_database
from tests.services.seeding import QUICK
from tests.survival.world import START, actor_for, context_of

_FASTER = {"changed_meanwhile", "point_changed"}
_TRIES = 50

Edit = Callable[[CaseDetail, str], dict[str, object]]


class Editor:
    """One person at one desk who changes whatever comes to hand."""

    def __init__(self, services: Services, actor: Actor, chance: random.Random) -> None:
        self._services = services
        self._actor = actor
        self._chance = chance
        self.crossed = 0

    def change(self, case_id: int, token: str) -> dict[str, object] | None:
        """Make one change and say what was acknowledged; None when it changed nothing."""
        edit = self._chance.choice((self._correct, self._level, self._answer, self._note))
        for _try in range(_TRIES):
            detail = self._services.case_view.detail(self._actor, case_id)
            try:
                told = edit(detail, token)
            except Conflict as error:
                if error.code not in _FASTER:
                    raise
                self.crossed += 1
            except KnownError as error:
                if error.code == "level_unchanged":
                    return None
                raise
            else:
                return {"case": case_id, "token": token, "seen": detail.entries[-1].seq, **told}
        raise AssertionError(token)

    def _correct(self, detail: CaseDetail, token: str) -> dict[str, object]:
        name = self._chance.choice(("place", "demand", "happened_when"))
        value = f"{name} {token}"
        form = Correction(token, seen=detail.entries[-1].seq, **{name: value})  # type: ignore[arg-type]
        self._services.records.correct(self._actor, detail.head.id, form)
        return {"values": {name: value}}

    def _level(self, detail: CaseDetail, token: str) -> dict[str, object]:
        severity, urgency = (self._chance.choice(list(one)) for one in (Severity, Urgency))
        form = PriorityInput(
            Severity(severity), Urgency(urgency), token, seen=detail.entries[-1].seq
        )
        self._services.assessment.set_priority(self._actor, detail.head.id, form)
        return {"values": {}}

    def _answer(self, detail: CaseDetail, token: str) -> dict[str, object]:
        point = self._chance.choice(detail.points)
        form = PointAnswer(
            *(point.id, Finding.TRUE, f"查明 {token}", point.basis, point.measure, "窗口"),
            version=point.version,
        )
        self._services.handling.answer_point(self._actor, detail.head.id, form)
        return {"values": {"found": form.found}, "point": str(point.position)}

    def _note(self, detail: CaseDetail, token: str) -> dict[str, object]:
        self._services.handling.add_note(self._actor, detail.head.id, Reason(token))
        return {"values": {}}


def edit(arguments: Sequence[str]) -> None:
    """Change cases 1 to `cases` for so long or so often; the arguments are those of `Edits`."""
    location, number, cases, most, seconds = arguments
    context = context_of(open_database(location, START))
    services = build_services(context, QUICK)
    chance = random.Random(number)
    editor = Editor(services, actor_for(context, number), chance)
    end = time.monotonic() + float(seconds)
    for turn in range(int(most)):
        if time.monotonic() > end:
            break
        told = editor.change(chance.randint(1, int(cases)), f"{number}-{turn}.")
        if told is not None:
            _say(told)
    _say({"crossed": editor.crossed})


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
