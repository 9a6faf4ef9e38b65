"""P8: a table of every case, read by pages, against reading it whole."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from benchmarks.harness import Figure, p95
from benchmarks.world import World

_ROUNDS = 3


def figures(world: World) -> Iterator[Figure]:
    """Run whole processes in turn and compare."""
    paged, whole = [], []
    for _ in range(_ROUNDS):
        paged.append(_run(world, "paged"))
        whole.append(_run(world, "whole"))
    opening = {name: _median(runs, "open") for name, runs in (("paged", paged), ("whole", whole))}
    rows = f"{whole[0]['rows']} rows"
    yield Figure(f"P8 open / load all {rows}", opening["paged"] / opening["whole"], "", opening)
    steps = [step for run in paged for step in run["steps"]]
    times = {"median": statistics.median(steps), "slowest": max(steps)}
    yield Figure("P8 scroll a page further, p95 (ms)", p95(steps), "<= 33 ms", times)
    after = f"after {paged[0]['rows']} rows"
    yield Figure(f"P8 memory {after} (MB)", _median(paged, "memory"), "<= 30 MB", {})
    yield Figure(f"P8 memory with all {rows} (MB)", _median(whole, "memory"), "", {})


def _median(runs: list[dict[str, Any]], name: str) -> float:
    return statistics.median([float(run[name]) for run in runs])


def _run(world: World, how: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.table_window", how, str(world.path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))
