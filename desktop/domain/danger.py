"""A danger in the hall: what it is of, what was done, who was called (domain rules §B5, §K 1).

A danger is the list of its stamps, each with its moment; everything else follows from them. No
stamp holds a word anybody typed: before sign-in they lie in a plain file of the workstation.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import uuid4


class DangerKind(StrEnum):
    """What threatens, in the order of the keys 1 to 8."""

    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    FIRE = "fire"
    INJURY = "injury"
    CROWD = "crowd"
    MEDIA = "media"
    LOST = "lost"
    OUTAGE = "outage"


class Stamp(StrEnum):
    """What a stamp says; its key names the kind, the act, the number or the complaint."""

    CHOSEN = "chosen"
    DROPPED = "dropped"
    DONE = "done"
    UNDONE = "undone"
    CALLED = "called"
    BOUND = "bound"
    SECOND = "second"
    ENDED = "ended"


NUMBERS: Final = ("110", "120", "119")
"""The numbers a person dials on the desk telephone; the program dials none (§K 1)."""

TRIGGERS: Final[Mapping[DangerKind, tuple[str, ...]]] = MappingProxyType(
    {
        DangerKind.SELF_HARM: ("T3",),
        DangerKind.VIOLENCE: ("T8",),
        DangerKind.FIRE: ("T2",),
        DangerKind.INJURY: ("T1",),
        DangerKind.CROWD: ("T4",),
        DangerKind.MEDIA: ("T7",),
        DangerKind.LOST: ("T5", "T6"),
        DangerKind.OUTAGE: ("T10",),
    }
)
"""Which triggers a kind stands for (domain rules §B5)."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """One stamp: the moment in UTC, what, of which, and the number of whoever was signed in."""

    at: datetime
    what: Stamp
    key: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger under its UUID; stamps are only ever added."""

    uuid: str
    stamps: tuple[Stamped, ...] = ()

    @property
    def started_at(self) -> datetime:
        """The moment of the first stamp; IndexError while nothing is stamped."""
        return self.stamps[0].at

    @property
    def ended_at(self) -> datetime | None:
        """When it was over, None while it runs."""
        return next((s.at for s in self.stamps if s.what is Stamp.ENDED), None)

    @property
    def is_running(self) -> bool:
        """Tell whether something is stamped and not over yet."""
        return bool(self.stamps) and self.ended_at is None

    @property
    def kinds(self) -> tuple[DangerKind, ...]:
        """The kinds that are on, the one chosen first at the head."""
        return tuple(map(DangerKind, self._on(Stamp.CHOSEN, Stamp.DROPPED)))

    @property
    def done(self) -> Mapping[str, Stamped]:
        """The acts that are ticked, each with its stamp."""
        return self._on(Stamp.DONE, Stamp.UNDONE)

    @property
    def triggers(self) -> tuple[str, ...]:
        """The triggers of every kind that is on (domain rules §B5)."""
        return tuple(dict.fromkeys(code for kind in self.kinds for code in TRIGGERS[kind]))

    @property
    def complaint(self) -> str:
        """The UUID of the complaint it belongs to, empty while nobody has said."""
        return next((s.key for s in self.stamps if s.what is Stamp.BOUND), "")

    @property
    def seconds(self) -> tuple[str, ...]:
        """The UUIDs of the further complaints it led to."""
        return tuple(s.key for s in self.stamps if s.what is Stamp.SECOND)

    def calls(self, number: str) -> tuple[datetime, ...]:
        """Return when this number was reached, each call."""
        return tuple(s.at for s in self.stamps if (s.what, s.key) == (Stamp.CALLED, number))

    def stamp(self, stamped: Stamped) -> "Danger":
        """Return the danger with one stamp more.

        Nothing is stamped before a kind is chosen (§K 1), nor after the end except where it
        belongs: ValueError.
        """
        if not self.stamps and stamped.what is not Stamp.CHOSEN:
            raise ValueError("a danger begins with its kind")
        if self.ended_at is not None and stamped.what is not Stamp.BOUND:
            raise ValueError("a danger that is over takes no stamp")
        return replace(self, stamps=(*self.stamps, stamped))

    def _on(self, on: Stamp, off: Stamp) -> Mapping[str, Stamped]:
        found: dict[str, Stamped] = {}
        for stamped in self.stamps:
            if stamped.what is on:
                found.setdefault(stamped.key, stamped)
            elif stamped.what is off:
                found.pop(stamped.key, None)
        return found


def new_danger() -> Danger:
    """Return a danger nothing is known of yet."""
    return Danger(str(uuid4()))


def to_line(stamped: Stamped) -> str:
    """Return a stamp as one line of JSON."""
    told = (stamped.at.isoformat(), stamped.what.value, stamped.key, stamped.by)
    return json.dumps(told, ensure_ascii=True)


def from_lines(uuid: str, lines: Iterable[str]) -> Danger:
    """Read a danger from its lines; a torn one, or one nobody understands, is left out."""
    stamps = [stamped for line in lines if (stamped := _read(line)) is not None]
    return Danger(uuid, tuple(stamps))


def _read(line: str) -> Stamped | None:
    try:
        at, what, key, by = json.loads(line)
        return Stamped(datetime.fromisoformat(at), Stamp(what), str(key), str(by))
    except (ValueError, TypeError):
        return None
