"""P2, P3, P12: pauses of the event loop, the way to the queue, and memory, in the real window."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.harness import Figure
from benchmarks.starting import empty_window
from benchmarks.world import World, copied
from desktop.services.demonstration import PASSWORD

_ROUNDS = 5


def figures(world: World) -> list[Figure]:
    """Work at the window several times, each time in a process of its own."""
    with copied(world) as copy, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        told, empty = [], []
        for _ in range(_ROUNDS):
            told.append(_told(copy.path, home))
            empty.append(empty_window(home))
    limit, way = statistics.median(empty), statistics.median(one["queue"] for one in told)
    memory = statistics.median(one["memory"] for one in told)
    times = {"ours": way, "empty": limit}
    return [
        *(_pause(act, told) for act in told[0]["pauses"]),
        Figure("P3 sign-in accepted to queue painted / empty", way / limit, "<= 1", times),
        Figure(f"P12 memory with {world.cases} cases (MB)", memory, "<= 180 MB", {}),
    ]


def _pause(act: str, told: list[dict[str, Any]]) -> Figure:
    pauses = [one["pauses"][act] for one in told]
    found = {"median": statistics.median(pauses), "worst": max(pauses)}
    return Figure(f"P2 longest pause, {act} (ms)", found["median"], "<= 50 ms", found)


def _told(database: Path, home: Path) -> dict[str, Any]:
    kept = home / "jisu-desk" / "window.ini"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("[place]\nscreen=queue\n", encoding="utf-8")
    # The round before has left its own look behind.
    kept.with_name("preferences.toml").unlink(missing_ok=True)
    folders = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.hands", str(database), PASSWORD]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
