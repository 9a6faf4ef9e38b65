"""Finding cases by whatever a clerk types: number, name, initials, phone tail, words."""

from sqlalchemy import ColumnElement, Select, false, or_, select, union

from desktop.domain.numbers import (
    MistypedNumber,
    NumberTail,
    ScannedCode,
    WholeNumber,
    parse_query,
)
from desktop.models import Case, CasePerson
from desktop.storage.search_index import matching
from desktop.storage.search_text import like_prefix, query_phrase

_TAIL = 4


def found_by(text: str) -> ColumnElement[bool]:
    """Return the condition that a case answers to `text` in at least one way."""
    words = text.strip()
    match parse_query(words):
        case WholeNumber(number=number) | ScannedCode(number=number):
            return Case.number == number
        case MistypedNumber():
            return false()
        case NumberTail(digits=digits):
            return or_(_by_serial(digits), Case.id.in_(_by_digits(digits)))
        case _:
            return Case.id.in_(_by_words(words))


def _by_serial(digits: str) -> ColumnElement[bool]:
    if len(digits) <= _TAIL:
        return Case.serial == int(digits)
    return Case.number.endswith(digits, autoescape=True)


def _by_digits(digits: str) -> Select[int] | ColumnElement[int]:
    persons = select(CasePerson.case_id).where(
        CasePerson.phone_tail == digits
        if len(digits) == _TAIL
        else CasePerson.phone_digits == digits
    )
    phrase = query_phrase(digits)
    return union(persons, matching(phrase)) if phrase else persons  # type: ignore[return-value]


def _by_words(words: str) -> ColumnElement[int]:
    ways: list[Select[int]] = [
        select(CasePerson.case_id).where(CasePerson.name == words),
    ]
    if words.isascii() and words.isalpha():
        prefix = like_prefix(words.lower())
        ways.append(select(CasePerson.case_id).where(CasePerson.initials.like(prefix, escape="\\")))
    phrase = query_phrase(words)
    if phrase:
        ways.append(matching(phrase))
    return union(*ways)  # type: ignore[return-value]
