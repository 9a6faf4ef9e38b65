"""The words synthetic complaints are put together from, and the people who say them."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from desktop.domain.codes import CaseKind, Channel, Impact, Occasion, Standing, Title
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.priority import Severity, Urgency
from desktop.resources import resource

CHANNELS: Final = {
    Channel.COUNTER: 46,
    Channel.PHONE: 22,
    Channel.HOTLINE: 12,
    Channel.WEB: 10,
    Channel.WECHAT: 4,
    Channel.LETTER: 2,
    Channel.LEADER_BOARD: 2,
    Channel.OTHER: 2,
}
"""Channel → share in per cent; phone counts for 12345 of its own."""

STANDINGS: Final = {
    Standing.SELF: 90,
    Standing.BEHALF: 5,
    Standing.ANONYMOUS: 3,
    Standing.GROUP: 2,
}

SEVERITIES: Final = {Severity.S4: 70, Severity.S3: 22, Severity.S2: 7, Severity.S1: 1}
URGENCIES: Final = {Urgency.U4: 66, Urgency.U3: 22, Urgency.U2: 10, Urgency.U1: 2}

_MOST_SENTENCES: Final = 5
_MORE_EACH: Final = 0.6
_MOBILE: Final = ("135", "137", "138", "150", "158", "186", "189")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened: an item, the department that answers for it, a window."""

    item: str
    item_id: int
    department_id: int
    window: str = ""
    window_id: int | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """Sentences of one subtype."""

    subtype: str
    opening: tuple[str, ...]
    demand: tuple[str, ...]
    found: str
    measure: str


class Words:
    """Draws drafts; the same source of chance gives the same drafts."""

    def __init__(self, source: random.Random) -> None:
        text = resource("demonstration", "sentences.toml").read_text("utf-8")
        told: Mapping[str, Any] = tomllib.loads(text)
        self._source = source
        self._told = told
        self._kinds = tuple(
            Kind(k["subtype"], tuple(k["opening"]), tuple(k["demand"]), k["found"], k["measure"])
            for k in told["kinds"]
        )
        self._by_subtype = {kind.subtype: kind for kind in self._kinds}

    def kind_of(self, subtype: str) -> Kind:
        """Return the sentences of a subtype, for the answer to a draft."""
        return self._by_subtype[subtype]

    def draft(self, place: Place, received_at: datetime) -> IntakeDraft:
        """Draw a whole complaint about something at `place`."""
        kind = self._one(self._kinds)
        channel = weighted(self._source, CHANNELS)
        severity, urgency = (weighted(self._source, table) for table in (SEVERITIES, URGENCIES))
        said = self._filled(kind, place)
        points = tuple(self._fill(text, place) for text in kind.demand)
        draft = IntakeDraft(
            uuid=str(UUID(int=self._source.getrandbits(128), version=4)),
            person=self._person(),
            channel=channel,
            occasion=Occasion.EVENT if kind.subtype.startswith("EI") else Occasion.SERVICE,
            original_text=said,
            facts=said,
            demand=points[0],
            points=points[: self._source.choice((1, 1, 2))],
            subtype=kind.subtype,
            department_id=place.department_id,
            window_id=place.window_id,
            item_id=place.item_id,
            place=self._one(self._told["places"]),
            happened_when=self._one(self._told["whens"]),
            on_site=channel is Channel.COUNTER,
            emotion=self._source.choices(range(5), (40, 30, 18, 9, 3))[0],
            impact=self._source.choices(tuple(Impact), (85, 13, 2))[0],
            severity=severity,
            urgency=urgency,
            read_back=channel in {Channel.COUNTER, Channel.PHONE},
            received_at=received_at,
        )
        return self._varied(draft)

    def report(self, draft: IntakeDraft) -> IntakeDraft:
        """Turn a draft into a lead about integrity (§K 9)."""
        return replace(draft, kind=CaseKind.REPORT, confidential=True)

    def _varied(self, draft: IntakeDraft) -> IntakeDraft:
        standing = weighted(self._source, STANDINGS)
        told = replace(draft, standing=standing)
        match standing:
            case Standing.ANONYMOUS:
                return replace(told, person=PersonDraft(), no_contact=True)
            case Standing.BEHALF:
                return replace(told, delegate=replace(self._person(), relation="子女"))
            case Standing.GROUP:
                return replace(told, others=(self._person(), self._person()))
            case _:
                return replace(told, confidential=weighted(self._source, {False: 98, True: 2}))

    def _filled(self, kind: Kind, place: Place) -> str:
        count = min(int(self._source.expovariate(_MORE_EACH)), _MOST_SENTENCES)
        more = self._source.sample(self._told["more"], count)
        return self._fill("".join([self._one(kind.opening), *more]), place)

    def _fill(self, text: str, place: Place) -> str:
        return text.format(
            item=place.item,
            window=place.window or "大厅",
            times=self._source.choice("二三四五"),
            wait=self._source.randrange(25, 130, 5),
        )

    def _person(self) -> PersonDraft:
        name = self._one(self._told["surnames"]) + self._one(self._told["given"])
        digits = f"{self._source.randrange(10**8):08d}"
        return PersonDraft(
            name=name,
            title=self._one((Title.MS, Title.MR, Title.NONE)),
            phone=self._one(_MOBILE) + digits,
        )

    def _one(self, choices: Sequence[Any]) -> Any:
        return choices[self._source.randrange(len(choices))]


def weighted(source: random.Random, shares: Mapping[Any, int]) -> Any:
    """Draw one key by its share."""
    return source.choices(tuple(shares), tuple(shares.values()))[0]
