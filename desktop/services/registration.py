"""What is written when a complaint is registered: draft in, column values out."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from desktop.domain.codes import CaseKind, Origin, PersonRole, Standing
from desktop.domain.completeness_rules import completeness
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.intake_rules import as_facts, subject_of
from desktop.domain.masking import mask_name
from desktop.domain.numbers import check_code, new_enquiry_code
from desktop.domain.priority import priority_of
from desktop.domain.status import Status
from desktop.domain.telephone import digits_of
from desktop.models import Case, CasePerson, Point
from desktop.services.history import Line, begin
from desktop.services.numbering import next_case_number
from desktop.storage.inserts import columns_of, insert_all, insert_one, untracked
from desktop.storage.search_index import index_case
from desktop.storage.search_text import name_initials

_SOURCE = random.SystemRandom()
_OWN_KEYS = frozenset({"id", "case_id"})
_NOT_COPIED = frozenset(
    {
        *("id", "uuid", "number", "number_day", "serial", "check_code", "enquiry_code", "version"),
        *("initial_close_due", "printed_close_due", "offered_close_due", "close_due"),
    }
)


@dataclass(frozen=True, slots=True)
class Taken:
    """Who takes a complaint, when, and how it came into the program."""

    staff_id: int
    owner_id: int
    at: datetime
    zone: ZoneInfo
    origin: Origin = Origin.ENTERED


_COPIED = (
    *("facts", "demand", "subtype", "original_text", "place", "happened_when", "emotion"),
    *("on_site", "person_deadline", "confidential", "no_contact", "department_id", "window_id"),
    *("item_id", "accused_staff_id", "accused_text"),
)
"""Columns that hold what the draft holds under the same name."""

_CODED = (
    *("kind", "channel", "occasion", "standing", "situation", "impact", "severity", "urgency"),
    "preferred_contact",
)
"""Columns that hold the text of the draft's code of the same name."""


def new_case(session: Session, draft: IntakeDraft, taken: Taken) -> Case:
    """Make the case of a draft with its number, persons and points; `store` writes it."""
    number, day, serial = next_case_number(session, taken.at, taken.zone)
    case = untracked(
        Case,
        uuid=draft.uuid,
        number=number,
        number_day=day,
        serial=serial,
        check_code=check_code(number),
        enquiry_code=new_enquiry_code(_SOURCE),
        status=Status.REGISTERED.value,
        origin=taken.origin.value,
        subject=subject_of(draft),
        priority=priority_of(draft.severity, draft.urgency).value,
        needs=" ".join(draft.needs),
        integrity_lead=draft.kind is CaseKind.REPORT,
        read_back_at=taken.at if draft.read_back else None,
        completeness=completeness(as_facts(draft)).percent,
        owner_id=taken.owner_id,
        registered_by=taken.staff_id,
        received_at=draft.received_at or taken.at,
        registered_at=taken.at,
        person_masked=mask_name(draft.person.name) if draft.person.name else "",
        **{name: getattr(draft, name) for name in _COPIED},
        **{name: getattr(draft, name).value for name in _CODED},
    )
    case.points = [
        untracked(Point, position=position, text=text)
        for position, text in enumerate(draft.points or (draft.demand,), start=1)
    ]
    case.persons = _persons(draft)
    return case


def store(session: Session, case: Case, lines: Sequence[Line]) -> None:
    """Write a new case with all that belongs to it, each table in one statement.

    This is the one place where a clerk waits with a person in front of them.
    """
    # Every line after the first is an edit, as it would be if it came a minute later.
    case.version = len(lines)
    case.id = insert_one(session, case)
    for parts in (case.persons, case.points, case.clocks):
        if parts:
            rows = [columns_of(part, case_id=case.id) for part in parts]
            insert_all(session, type(parts[0]), rows)
    begin(session, case.id, lines)
    index_case(session, case.id, words_of(case))


def words_of(case: Case) -> str:
    """Return everything of a case that full-text search covers, names included."""
    parts = [case.subject, case.original_text, case.facts, case.demand, case.place]
    parts += [point.text for point in case.points]
    parts += [person.name for person in case.persons]
    return "\n".join(part for part in parts if part)


def _persons(draft: IntakeDraft) -> list[CasePerson]:
    first = PersonRole.REPRESENTATIVE if draft.standing is Standing.GROUP else None
    people: list[tuple[PersonRole, PersonDraft]] = []
    if draft.standing is not Standing.ANONYMOUS or draft.person.name or draft.person.phone:
        people.append((first or PersonRole.COMPLAINANT, draft.person))
    if draft.standing is Standing.BEHALF:
        people.append((PersonRole.DELEGATE, draft.delegate))
    people += [(first or PersonRole.COMPLAINANT, other) for other in draft.others]
    return [
        _person(position, role, person) for position, (role, person) in enumerate(people, start=1)
    ]


def _person(position: int, role: PersonRole, person: PersonDraft) -> CasePerson:
    digits = digits_of(person.phone) if person.phone else ""
    return untracked(
        CasePerson,
        position=position,
        role=role.value,
        name=person.name,
        initials=name_initials(person.name) if person.name else "",
        title=person.title.value,
        phone=person.phone,
        phone_digits=digits,
        phone_tail=digits[-4:],
        identity_kind=person.identity_kind.value if person.identity_number else "",
        identity_number=person.identity_number,
        relation=person.relation,
        address=person.address,
    )


def copy_case(session: Session, source: Case, uuid: str, subject: str, taken: Taken) -> Case:
    """Make a new case of the same person and words under `subject`, without points."""
    number, day, serial = next_case_number(session, taken.at, taken.zone)
    values = {
        column.key: getattr(source, column.key)
        for column in Case.__table__.columns
        if column.key not in _NOT_COPIED
    }
    values.update(
        subject=subject, status=Status.REGISTERED.value, registered_at=taken.at, accepted_at=None
    )
    new = Case(
        uuid=uuid,
        number=number,
        number_day=day,
        serial=serial,
        check_code=check_code(number),
        enquiry_code=new_enquiry_code(_SOURCE),
        **values,
    )
    kept = [column.key for column in CasePerson.__table__.columns if column.key not in _OWN_KEYS]
    new.persons = [
        CasePerson(**{key: getattr(person, key) for key in kept}) for person in source.persons
    ]
    session.add(new)
    session.flush()
    index_case(session, new.id, words_of(new))
    return new
