"""Two processes change the same cases: every acknowledged change is in the history, none unseen.

Nothing is lost when each change is there once with the value that was acknowledged, when it began
from what the change before it had left, and when no other change of the same field lies between
what its maker had seen and itself.
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.domain.rows.case import CaseDetail, EntryRow
from desktop.storage.opening import open_database
from tests.services.reaching import Reach, reach_of
from tests.services.seeding import SmallHall
from tests.survival.processes import Edits
from tests.survival.world import START, context_of

CASES = 3
EDITORS = ("3001", "3002")
SHORT = 30
LONG_SECONDS = 60

_OF_THE_POINT = frozenset({"finding", "found", "basis", "measure", "responsible"})


@dataclass
class Told:
    """What both processes said; `crossed` counts changes that met another's and were made anew."""

    changes: list[dict[str, object]] = field(default_factory=list)
    crossed: int = 0


def run(location: Path, most: int, seconds: float) -> Told:
    told = Told()
    children = [Edits(location, who, CASES, most, seconds).start() for who in EDITORS]
    for child in children:
        for line in map(json.loads, child.lines()):
            if "crossed" in line:
                told.crossed += line["crossed"]
            else:
                told.changes.append(line)
        assert child.complaint() == ""
    return told


def prepared(location: Path, hall: SmallHall) -> Reach:
    database = open_database(str(location), START)
    reach = reach_of(context_of(database), hall)
    for _case in range(CASES):
        reach.in_progress()
    return reach


def fields(entry: EntryRow) -> dict[str, tuple[str, str]]:
    """Return old and new by field; the fields of a point go by its number."""
    return {
        f"{entry.reference}/{name}" if name in _OF_THE_POINT else name: (old, new)
        for name, old, new in entry.changes
    }


def _said(entry: EntryRow) -> str:
    return " ".join((entry.reason, entry.text, *(new for _name, _old, new in entry.changes)))


def lost(detail: CaseDetail, changes: list[dict[str, object]]) -> Iterator[str]:
    """Say of each acknowledged change of a case what became of it, unless it is all there."""
    for change in changes:
        token, seen = str(change["token"]), change["seen"]
        assert isinstance(seen, int)
        found = [entry for entry in detail.entries if token in _said(entry)]
        if len(found) != 1:
            yield f"{token} is there {len(found)} times"
            continue
        mine, values = fields(found[0]), change["values"]
        assert isinstance(values, dict)
        place = f"{change['point']}/" if "point" in change else ""
        if any(mine.get(f"{place}{name}", ("", ""))[1] != new for name, new in values.items()):
            yield f"{token} has another value"
        between = [e for e in detail.entries if seen < e.seq < found[0].seq]
        for other in between:
            if other.kind == found[0].kind and mine.keys() & fields(other).keys():
                yield f"{token} overwrote {other.seq} unseen"


def broken_links(detail: CaseDetail) -> Iterator[str]:
    """Say where a change did not begin from what the one before it had left."""
    left: dict[str, str] = {}
    for entry in detail.entries:
        for name, (old, new) in fields(entry).items():
            if left.setdefault(name, old) != old:
                yield f"{entry.seq}: {name}"
            left[name] = new
    now = {"place": detail.body.place, "demand": detail.body.demand}
    now |= {"happened_when": detail.body.happened_when, "severity": detail.head.severity}
    now |= {f"{point.position}/found": point.found for point in detail.points}
    for name, value in now.items():
        if left.get(name, value) != value:
            yield f"{name} is {value}, the history says {left[name]}"


def checked(reach: Reach, told: Told) -> None:
    assert {str(change["token"]).split("-")[0] for change in told.changes} == set(EDITORS)
    for case_id in range(1, CASES + 1):
        detail = reach.detail(case_id)
        mine = [change for change in told.changes if change["case"] == case_id]
        assert list(lost(detail, mine)) == []
        assert list(broken_links(detail)) == []


def test_two_processes_lose_no_change(location: Path, hall: SmallHall) -> None:
    reach = prepared(location, hall)
    told = run(location, SHORT, LONG_SECONDS)
    checked(reach, told)
    # The sieve is none that lets everything through.
    change = next(change for change in told.changes if "place" in f"{change['values']}")
    detail = reach.detail(int(f"{change['case']}"))
    assert list(lost(detail, [{**change, "token": "9999-1."}]))
    assert list(lost(detail, [{**change, "values": {"place": "another"}}]))


@pytest.mark.slow
def test_two_processes_lose_no_change_in_a_minute(location: Path, hall: SmallHall) -> None:
    reach = prepared(location, hall)
    began = time.monotonic()
    told = run(location, 1_000_000, LONG_SECONDS)
    sys.stdout.write(
        f"{len(told.changes)} changes of {CASES} cases by {len(EDITORS)} processes in "
        f"{time.monotonic() - began:.0f} s, {told.crossed} met another's and were made anew\n"
    )
    checked(reach, told)
