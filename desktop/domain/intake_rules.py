"""What a complaint needs before it can be registered, and what each field accepts.

To register one needs words, who (or anonymous), where, demand; everything else only counts in
completeness (domain rules §K 15c).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from desktop.domain.codes import Situation, Standing
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.identity import parse_identity
from desktop.domain.telephone import parse_phone
from desktop.domain.text import clean_free_text, clean_line, clean_name, is_blank
from desktop.domain.told_dates import days_in, refuse_days_to_come

WORDS_LIMIT = 20_000
"""Longest original text and facts in characters."""

SUBJECT_LIMIT = 120
POINT_LIMIT = 400
POINTS_LIMIT = 20
REPRESENTATIVES_LIMIT = 5
"""A group names at most five representatives (domain rules §K 14)."""

HIGHEST_EMOTION = 4
_SUBJECT_SHOWN = 40

_Clean = Callable[[str, str, int], str]

TEXTS: Mapping[str, tuple[_Clean, int]] = {
    "original_text": (clean_free_text, WORDS_LIMIT),
    "subject": (clean_line, SUBJECT_LIMIT),
    "facts": (clean_free_text, WORDS_LIMIT),
    "demand": (clean_free_text, 2_000),
    "accused_text": (clean_line, 120),
    "place": (clean_line, 120),
    "happened_when": (clean_line, 120),
    "person_deadline": (clean_line, 60),
}
"""Text field → how it is cleaned and how many characters it takes."""

_PERSON_TEXTS: Mapping[str, int] = {"name": 60, "relation": 40, "address": 120}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the completeness of a draft is counted from."""

    name: str
    anonymous: bool
    phone: str
    no_contact: bool
    original_text: str
    demand: str
    points: tuple[str, ...]
    department_code: str
    window_code: str
    place: str
    happened_when_text: str
    situation: str
    channel: str
    subtype: str
    facts: str
    read_back: bool


def as_facts(draft: IntakeDraft) -> Facts:
    """Return the draft as the completeness rules read it."""
    return Facts(
        name=draft.person.name,
        anonymous=draft.standing is Standing.ANONYMOUS,
        phone=draft.person.phone,
        no_contact=draft.no_contact,
        original_text=draft.original_text,
        demand=draft.demand,
        points=draft.points,
        department_code=str(draft.department_id or ""),
        window_code=str(draft.window_id or ""),
        place=draft.place,
        happened_when_text=draft.happened_when,
        situation=draft.situation.value,
        channel=draft.channel.value,
        subtype=draft.subtype,
        facts=draft.facts,
        read_back=draft.read_back,
    )


def subject_of(draft: IntakeDraft) -> str:
    """Return the one-line summary: the typed one, else the beginning of the words."""
    if draft.subject:
        return draft.subject
    line = " ".join(draft.original_text.split())
    return line if len(line) <= _SUBJECT_SHOWN else line[: _SUBJECT_SHOWN - 1] + "…"


def problems(draft: IntakeDraft, today: date) -> tuple[InvalidInput, ...]:
    """Return everything that keeps the draft from being registered, in reading order.

    `today` is the day in the hall's zone, for dates of birth.

    Codes besides those of the field checks: needed, where_needed, contact_needed, too_many_points,
    too_many_people, emotion_range; those of dates are in `told_dates`.
    """
    found: list[InvalidInput] = []
    for check in _checks(draft, today):
        try:
            check()
        except InvalidInput as problem:
            found.append(problem)
    return tuple(found)


def cleaned(draft: IntakeDraft, today: date) -> IntakeDraft:
    """Return the draft as it will be stored; raise the first InvalidInput of `problems`."""
    found = problems(draft, today)
    if found:
        raise found[0]
    texts: dict[str, Any] = {
        name: clean(name, getattr(draft, name), limit) for name, (clean, limit) in TEXTS.items()
    }
    points = (clean_line("points", point, POINT_LIMIT) for point in draft.points)
    return replace(
        draft,
        **texts,
        person=_clean_person(draft.person, today),
        delegate=_clean_person(draft.delegate, today),
        others=tuple(_clean_person(other, today) for other in draft.others),
        points=tuple(point for point in points if point),
    )


def _checks(draft: IntakeDraft, today: date) -> Iterator[Callable[[], object]]:
    if draft.standing is not Standing.ANONYMOUS:
        yield lambda: _need("name", draft.person.name)
        yield lambda: _reachable(draft)
    yield from _person_checks("", draft.person, today)
    if draft.standing is Standing.BEHALF:
        yield lambda: _need("delegate.name", draft.delegate.name)
        yield from _person_checks("delegate.", draft.delegate, today)
    for index, other in enumerate(draft.others):
        yield from _person_checks(f"others.{index}.", other, today)
    yield lambda: _few(draft)
    yield lambda: _need("original_text", draft.original_text)
    yield lambda: _need("demand", draft.demand)
    yield lambda: _somewhere(draft)
    for name, (clean, limit) in TEXTS.items():
        yield partial(clean, name, getattr(draft, name), limit)
    for point in draft.points:
        yield partial(clean_line, "points", point, POINT_LIMIT)
    yield lambda: _days(draft, today)
    yield partial(days_in, "person_deadline", draft.person_deadline)
    yield lambda: _emotion(draft)


def _person_checks(prefix: str, person: PersonDraft, today: date) -> Iterator[Callable[[], object]]:
    for name, limit in _PERSON_TEXTS.items():
        yield partial(clean_name, f"{prefix}{name}", getattr(person, name), limit)
    if person.phone:
        yield lambda: parse_phone(person.phone, f"{prefix}phone")
    if person.identity_number:
        yield lambda: parse_identity(
            person.identity_kind, person.identity_number, today, f"{prefix}identity_number"
        )


def _clean_person(person: PersonDraft, today: date) -> PersonDraft:
    texts: dict[str, Any] = {
        name: clean_name(name, getattr(person, name), limit)
        for name, limit in _PERSON_TEXTS.items()
    }
    identity = ""
    if person.identity_number:
        identity = parse_identity(person.identity_kind, person.identity_number, today).number
    return replace(person, **texts, phone=person.phone.strip(), identity_number=identity)


def _need(field: str, text: str) -> None:
    if is_blank(text):
        raise InvalidInput(field, "needed")


def _reachable(draft: IntakeDraft) -> None:
    if not draft.no_contact and is_blank(draft.person.phone):
        raise InvalidInput("phone", "contact_needed")


def _somewhere(draft: IntakeDraft) -> None:
    if is_blank(draft.place) and draft.window_id is None and draft.department_id is None:
        raise InvalidInput("place", "where_needed")


def _few(draft: IntakeDraft) -> None:
    if len(draft.points) > POINTS_LIMIT:
        raise InvalidInput("points", "too_many_points", limit=POINTS_LIMIT)
    if len(draft.others) >= REPRESENTATIVES_LIMIT:
        raise InvalidInput("others", "too_many_people", limit=REPRESENTATIVES_LIMIT)


def _days(draft: IntakeDraft, today: date) -> None:
    if draft.situation is Situation.ABOUT_TO:
        days_in("happened_when", draft.happened_when)
    else:
        refuse_days_to_come("happened_when", draft.happened_when, today)


def _emotion(draft: IntakeDraft) -> None:
    if not 0 <= draft.emotion <= HIGHEST_EMOTION:
        raise InvalidInput("emotion", "emotion_range", highest=HIGHEST_EMOTION)
