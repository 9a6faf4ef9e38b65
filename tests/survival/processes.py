"""Starting the writer as a process of its own and hearing what it acknowledged."""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass, field
from functools import cache
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


class Child:
    """A running writer: its words as they come, and a way to kill it."""

    def __init__(self, pid: int, out: int, err: int) -> None:
        self._pid = pid
        self._out = os.fdopen(out, encoding="utf-8")
        self._err = os.fdopen(err, encoding="utf-8")

    def lines(self) -> Iterator[str]:
        """Give every whole line; the last one may be cut off in the pipe."""
        return (line for line in self._out if line.endswith("\n"))

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)

    def complaint(self) -> str:
        """Wait for the end and return what was written to the error output."""
        for _line in self._out:
            continue
        told = self._err.read()
        self._out.close()
        self._err.close()
        return told


@dataclass(frozen=True, slots=True)
class Job:
    """What a writer is to do.

    `limit` is the longest file it may write and `user` whom it becomes; 0 means none. It dies
    between the COMMIT of the number `fatal` and the word that it was done.
    """

    location: Path
    first: int = 1
    count: int = 1_000_000
    stamp: int = 0
    limit: int = 0
    user: int = 0
    fatal: int = 0

    def start(self) -> Child:
        return _nursery().bear(["write", *(str(part) for part in astuple(self))])


@dataclass(frozen=True, slots=True)
class Edits:
    """What an editor is to do: who it is, how many cases, how often at most, for how long."""

    location: Path
    number: str
    cases: int
    most: int
    seconds: float

    def start(self) -> Child:
        return _nursery().bear(["edit", *(str(part) for part in astuple(self))])


def finished(child: Child, heard: Heard) -> str:
    """Wait for a writer to end by itself, hear it out and return what it complained of."""
    for line in child.lines():
        heard.take(line)
    return child.complaint()


class Nursery:
    """The parent of all writers; see the module `nursery`."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.survival.nursery", str(theirs.fileno())],
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
        )
        theirs.close()

    def bear(self, arguments: list[str]) -> Child:
        """Start a writer."""
        out, told = os.pipe()
        err, complained = os.pipe()
        socket.send_fds(self._socket, [json.dumps(arguments).encode()], [told, complained])
        for pipe in (told, complained):
            os.close(pipe)
        return Child(int(self._socket.recv(64)), out, err)

    def close(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def _nursery() -> Nursery:
    nursery = Nursery()
    atexit.register(nursery.close)
    return nursery
