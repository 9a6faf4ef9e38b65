"""Starting the writer as a process of its own and hearing what it acknowledged."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Heard:
    """What one or more writers said before they ended."""

    acknowledged: dict[str, str] = field(default_factory=dict)
    refused: list[tuple[str, str | None]] = field(default_factory=list)

    def take(self, line: str) -> None:
        told = json.loads(line)
        if "uuid" in told:
            self.acknowledged[told["uuid"]] = told["number"]
        else:
            self.refused.append((told["refused"], told["saved"]))


@dataclass(frozen=True, slots=True)
class Job:
    """What a writer is to do; see `writer`."""

    location: Path
    first: int = 1
    count: int = 1_000_000
    stamp: int = 0
    limit: int = 0
    user: int = 0

    def start(self) -> subprocess.Popen[str]:
        parts = (self.location, self.first, self.count, self.stamp, self.limit, self.user)
        return subprocess.Popen(
            [sys.executable, "-m", "tests.survival.writer", *map(str, parts)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def finished(process: subprocess.Popen[str], heard: Heard, timeout: float = 60) -> str:
    """Wait for a writer to end by itself, hear it out and return what it complained of."""
    out, err = process.communicate(timeout=timeout)
    for line in out.splitlines():
        heard.take(line)
    return err
