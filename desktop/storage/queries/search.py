"""Finding cases by whatever a clerk types: number, name, initials, phone tail, words.

Every way is one look into one index, and each can be asked in two manners: "give the newest ids"
and "does this case answer". Which of them is faster depends on how common the word is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    and_,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    union,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.numbers import (
    MistypedNumber,
    NumberTail,
    ScannedCode,
    WholeNumber,
    parse_query,
)
from desktop.domain.telephone import digits_of
from desktop.models import Case, CasePerson
from desktop.storage.search_index import matches, matching
from desktop.storage.search_text import query_phrase

FEW = 1_000
"""Up to so many hits are looked up one by one and sorted."""

MANY = 30_000
"""Up to so many hits are listed, and the wanted order is walked to see who is on the list."""


class Commonness(Enum):
    """How often the words occur, and so the manner in which the wanted order is kept.

    RARE hits are looked up and sorted. With more, the order is walked and the index of the order
    asked which case is on the list of hits. Those met at every step need no list.
    """

    RARE = "rare"
    COMMON = "common"
    EVERYWHERE = "everywhere"


_SHORTEST_TAIL = 4
_LONGEST_SERIAL = 5
_DIALLED = re.compile(r"[+＋(（]?\d[\d\s()（）\-－]*")
_SEPARATED = re.compile(r"[\s\-]+")
_WALKED_ID = literal_column("+case_file.id", Integer())
"""The id, for a walk: plainly named, the hits would be looked up by it and sorted."""

_Ids = Select[int] | CompoundSelect[int]


@dataclass(frozen=True, slots=True)
class _Way:
    """One index to look into: the column of ids it gives, and the two conditions."""

    key: InstrumentedAttribute[int] | ColumnElement[int]
    ids: Select[int]
    answers: ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed, as questions to the indexes; no way at all finds nothing."""

    ways: tuple[_Way, ...]

    def newest(self, limit: int, before: int | None = None) -> _Ids:
        """Return a select of at most `limit` ids, the newest first, older than `before`."""
        parts = [
            way.ids if before is None else way.ids.where(way.key < before) for way in self.ways
        ]
        if len(parts) == 1:
            return parts[0].order_by(self.ways[0].key.desc()).limit(limit)
        return union(*parts).order_by(literal_column("1").desc()).limit(limit)

    def commonness(self, session: Session) -> Commonness:
        """Tell how common the words are."""
        hits = self.number(session, MANY + 1)
        if hits <= FEW:
            return Commonness.RARE
        return Commonness.COMMON if hits <= MANY else Commonness.EVERYWHERE

    def number(self, session: Session, most: int) -> int:
        """Count the hits, `most` at most."""
        some = self._all().limit(most).subquery()
        return session.connection().scalar(select(func.count()).select_from(some)) or 0

    def found(self, commonness: Commonness) -> ColumnElement[bool]:
        """Return the condition in the manner that suits the number of hits."""
        match commonness:
            case Commonness.RARE:
                return Case.id.in_(self._all())
            case Commonness.COMMON:
                return _WALKED_ID.in_(self._all())
            case Commonness.EVERYWHERE:
                return or_(false(), *(way.answers for way in self.ways))

    def _all(self) -> _Ids:
        parts = [way.ids for way in self.ways]
        return parts[0] if len(parts) == 1 else union(*parts)


def search_for(text: str) -> Search:
    """Read what was typed."""
    words = text.strip()
    match parse_query(words):
        case WholeNumber(number=number) | ScannedCode(number=number):
            return Search((_of_case(Case.number == number),))
        case MistypedNumber():
            return Search(())
        case NumberTail(digits=digits):
            return Search((_of_case(_by_serial(digits)), *_by_words(digits)))
        case _:
            return Search(tuple(_by_words(words)))


def _by_serial(digits: str) -> ColumnElement[bool]:
    """Ask by the serial's own index, the day before it only narrows."""
    if len(digits) <= _LONGEST_SERIAL:
        return Case.serial == int(digits)
    serial = digits[-_SHORTEST_TAIL:] if len(digits) % 4 == 0 else digits[-_LONGEST_SERIAL:]
    return and_(Case.serial == int(serial), Case.number.endswith(digits, autoescape=True))


def _by_words(words: str) -> Iterator[_Way]:
    """Names need no way of their own: they are part of the indexed words."""
    dialled = digits_of(words) if _DIALLED.fullmatch(words) else ""
    if len(dialled) >= _SHORTEST_TAIL:
        yield _of_person(_has_phone(dialled))
    bare = _SEPARATED.sub("", words)
    if bare.isascii() and bare.isalpha():
        first, last = bare.lower(), f"{bare.lower()}{chr(0x7F)}"
        # A range instead of LIKE: the index compares by bytes, LIKE does not.
        yield _of_person(and_(CasePerson.initials >= first, CasePerson.initials < last))
    phrase = query_phrase(words)
    if phrase:
        found = matching(phrase)
        key = found.selected_columns[0]
        yield _Way(key, found, matches(phrase, Case.id))


def _has_phone(digits: str) -> ColumnElement[bool]:
    ends = CasePerson.phone_tail == digits[-_SHORTEST_TAIL:]
    if len(digits) == _SHORTEST_TAIL:
        return ends
    return and_(ends, CasePerson.phone_digits.endswith(digits, autoescape=True))


def _of_case(condition: ColumnElement[bool]) -> _Way:
    return _Way(Case.id, select(Case.id).where(condition), condition)


def _of_person(condition: ColumnElement[bool]) -> _Way:
    own = and_(CasePerson.case_id == Case.id, condition)
    return _Way(
        CasePerson.case_id, select(CasePerson.case_id).where(condition), exists().where(own)
    )
