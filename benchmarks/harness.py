"""Runs two or more ways of doing the same thing in turn and compares their times."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured ratio with its goal; milliseconds are medians of the same run."""

    name: str
    ratio: float
    goal: str
    milliseconds: Mapping[str, float]

    def line(self) -> str:
        """Return the figure as one printed line."""
        parts = "  ".join(f"{name} {value:.3f} ms" for name, value in self.milliseconds.items())
        return f"{self.name:<52} {self.ratio:8.2f}   goal {self.goal:<14} {parts}"


def timings(ways: Mapping[str, Work], rounds: int) -> dict[str, list[float]]:
    """Run each way once per round, in turn; return the times of each in milliseconds, sorted."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for work in ways.values():
        work()
    for _ in range(rounds):
        for name, work in ways.items():
            start = time.perf_counter()
            work()
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: sorted(found) for name, found in times.items()}


def interleaved(ways: Mapping[str, Work], rounds: int) -> dict[str, float]:
    """Run each way once per round, in turn; return the median of each in milliseconds."""
    found = timings(ways, rounds)
    return {name: statistics.median(times) for name, times in found.items()}


def p95(times: list[float]) -> float:
    """Return the time that nineteen in twenty stay within."""
    return sorted(times)[min(len(times) - 1, len(times) * 95 // 100)]


def compare(
    name: str, goal: str, ours: tuple[str, Work], limit: tuple[str, Work], rounds: int
) -> Figure:
    """Return the ratio of our way to the limit, both in one interleaved run."""
    found = interleaved(dict([ours, limit]), rounds)
    return Figure(name, found[ours[0]] / found[limit[0]], goal, found)
