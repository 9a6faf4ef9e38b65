"""Mending the record: correct, split, link, merge, void; always old → new with a reason."""

from dataclasses import fields, replace
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.case_facts import RECEIPTS
from desktop.domain.clock_table import NEWS_LIMIT
from desktop.domain.codes import EntryKind, LinkKind, RequestKind
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.inputs import Correction, LinkInput, Reason, SplitInput, VoidInput
from desktop.domain.masking import mask_name
from desktop.domain.numbers import WholeNumber, parse_query
from desktop.domain.permissions import Permission
from desktop.domain.status import BEFORE_DISPATCH, Status
from desktop.domain.telephone import digits_of
from desktop.domain.wishes import read_back
from desktop.models import Case, Document, Link, Point, Request
from desktop.services.case_base import Work, open_case, require_text
from desktop.services.case_clocks import promise_contact, stop_all
from desktop.services.context import Context
from desktop.services.history import Change
from desktop.services.intake import start_received_clocks
from desktop.services.meanwhile import require_seen
from desktop.services.merging import keep_printed_date, run_anew, take_out
from desktop.services.registration import Taken, copy_case, words_of
from desktop.services.requests import answer_by_act, ask, open_request
from desktop.services.shifts import responsible_id
from desktop.storage.search_index import reindex_case
from desktop.storage.search_text import name_initials
from desktop.storage.visibility import visible_to

_PERSONAL = frozenset({"name", "phone"})
_ABOUT = frozenset({"reason", "seen"})
"""What a correction says of itself."""


class RecordService:
    """Use cases that change what was recorded, never the original words."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def correct(self, actor: Actor, case_id: int, form: Correction) -> None:
        """Correct a registered record (更正); the reading-back confirmation clears (§K 7).

        Raises Conflict `changed_meanwhile` as `require_seen` does for the fields both changed.
        """
        actor.require(Permission.CORRECT)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.CORRECT, self._context.clock.now())
            require_seen(work, form.seen, _corrected(form).keys())
            _keep_accused_away(work, form.accused_staff_id)
            changes = _apply(work, form)
            if not changes:
                raise InvalidInput("reason", "nothing_changed")
            work.case.read_back_at = None
            work.write(EntryKind.CHANGED, reason=reason, changes=tuple(changes))
            reindex_case(session, case_id, words_of(work.case))

    def split(self, actor: Actor, case_id: int, form: SplitInput) -> str:
        """Give some points a case of their own (拆件); return the new number.

        Both cases number their points anew, so both need a receipt. Until the person is told, the
        old case owes them a contact within one working day.
        """
        actor.require(Permission.SPLIT)
        reason = require_text("reason", form.reason)
        subject = require_text("subject", form.subject, 120)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SPLIT, self._context.clock.now())
            leaving = [point for point in work.case.points if point.id in form.point_ids]
            if not leaving or len(leaving) == len(work.case.points):
                raise InvalidInput("point_ids", "some_points")
            new = self._split_off(work, leaving, subject)
            # What was read back and printed named all points under their old numbers.
            work.case.read_back_at = None
            for position, point in enumerate(work.case.points, start=1):
                point.position = position
            work.write(EntryKind.LINKED, text="split", reason=reason, reference=new.number)
            if not form.person_told:
                soon = NEWS_LIMIT.after(work.now, work.calendar)
                promise_contact(work.case, work.now, soon, work.calendar)
            work.finish()
            return new.number

    def link(self, actor: Actor, case_id: int, form: LinkInput) -> None:
        """Link another case of the same matter."""
        actor.require(Permission.LINK)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.LINK, self._context.clock.now())
            other = _other(work, form.number)
            _link(work, other, LinkKind.SAME_MATTER)
            work.write(EntryKind.LINKED, reason=reason, reference=other.number)

    def merge(self, actor: Actor, case_id: int, form: LinkInput) -> None:
        """Merge this case into another that is answered for both (并单).

        Its person and its record stay here; the other case owes them the date printed for them.
        """
        actor.require(Permission.MERGE)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.MERGE, self._context.clock.now())
            request = open_request(work, RequestKind.MERGE)
            wish = read_back(request.payload) if request else {}
            as_asked = wish.get("number") == _other(work, form.number).number
            answer_by_act(work, RequestKind.MERGE, as_asked=as_asked, reason=reason)
            merge_into(work, form.number, reason)

    def unmerge(self, actor: Actor, case_id: int, form: Reason) -> None:
        """Take a case out of a merger (§K 12): it is decided anew, its dates are the old ones."""
        actor.require(Permission.MERGE)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.UNMERGE, self._context.clock.now())
            other = take_out(work)
            work.move(Status.REGISTERED, reason=reason, text=other.number)
            run_anew(work)
            work.finish()
            there = replace(work, case=other)
            there.write(
                EntryKind.LINKED, text="unmerged", reason=reason, reference=work.case.number
            )
            there.finish()

    def propose_merge(self, actor: Actor, case_id: int, form: LinkInput) -> None:
        """Ask the supervisor to merge this case into another (§E)."""
        actor.require(Permission.PROPOSE_MERGE)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.PROPOSE_MERGE, self._context.clock.now()
            )
            number = _target(work, form.number).number
            ask(work, RequestKind.MERGE, reason, {"number": number}, told=(("into", "", number),))

    def ask_void(self, actor: Actor, case_id: int, form: VoidInput) -> None:
        """Ask for a case registered by mistake to be voided (作废) by a second person (§K 7).

        Raises InvalidInput `receipt_is_out` while nobody noted how the person with the receipt
        was told and what they hold instead.
        """
        actor.require(Permission.CORRECT)
        reason = require_text("text", form.text)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.ASK_VOID, self._context.clock.now())
            told = form.told.strip()
            if not told and receipt_is_out(session, case_id):
                raise InvalidInput("told", "receipt_is_out")
            ask(work, RequestKind.VOID, reason, {"told": told}, told=(("told", "", told),))

    def _split_off(self, work: Work, leaving: list[Point], subject: str) -> Case:
        taken = Taken(work.actor.staff_id, work.case.owner_id, work.now, work.calendar.zone)
        new = copy_case(work.session, work.case, str(uuid4()), subject, taken)
        for position, point in enumerate(leaving, start=1):
            work.case.points.remove(point)
            point.case_id, point.position = new.id, position
            new.points.append(point)
        new.read_back_at = None
        there = replace(work, case=new)
        there.write(EntryKind.REGISTERED, text=subject, reference=new.number)
        there.write(EntryKind.LINKED, text="split_from", reference=work.case.number)
        start_received_clocks(there)
        there.finish()
        _link(there, work.case, LinkKind.SPLIT_FROM)
        return new


def receipt_is_out(session: Session, case_id: int) -> bool:
    """Tell whether a receipt of the case was printed."""
    receipts = select(Document.id).where(
        Document.case_id == case_id, Document.kind.in_(RECEIPTS), Document.sha256 != ""
    )
    return session.scalar(receipts.limit(1)) is not None


def void(work: Work, request: Request) -> None:
    """Void the case; its number stays taken and the record stays visible (§K 7).

    Raises Conflict `receipt_unreplaced` when a receipt was printed after it was asked for.
    """
    reason = request.reason
    if receipt_is_out(work.session, work.case.id) and not read_back(request.payload).get("told"):
        raise Conflict("receipt_unreplaced")
    work.move(Status.VOID, reason=reason)
    work.case.closed_at = work.now
    stop_all(work.case, work.now)


def merge_into(work: Work, number: str, reason: str) -> None:
    """End this case as part of another, which keeps the date printed for its person (并单)."""
    other = _target(work, number)
    _link(work, other, LinkKind.MERGED_INTO)
    work.move(Status.MERGED, reason=reason, text=other.number)
    stop_all(work.case, work.now)
    work.finish()
    there = replace(work, case=other)
    there.write(EntryKind.LINKED, reason=reason, reference=work.case.number)
    keep_printed_date(there, work.case)


def _target(work: Work, number: str) -> Case:
    other = _other(work, number)
    if Status(other.status) in {Status.ARCHIVED, Status.VOID, Status.MERGED}:
        raise InvalidInput("number", "target_ended")
    return other


def _keep_accused_away(work: Work, accused_id: int | None) -> None:
    """Take an identified person off the case before dispatch; later it must be given on first."""
    case = work.case
    if accused_id is None or accused_id not in {case.handler_id, case.owner_id}:
        return
    if case.handler_id == accused_id or Status(case.status) not in BEFORE_DISPATCH:
        raise InvalidInput("accused_staff_id", "accused_has_it")
    case.owner_id = responsible_id(work.session, work.now, accused_id)


def _apply(work: Work, form: Correction) -> list[Change]:
    changes: list[Change] = []
    for name, value in _corrected(form).items():
        owner = work.case.persons[0] if name in _PERSONAL and work.case.persons else work.case
        old = getattr(owner, name, None)
        if old == value:
            continue
        setattr(owner, name, value)
        changes.append((name, "" if old is None else str(old), str(value)))
    _derive(work.case)
    return changes


def _corrected(form: Correction) -> dict[str, object]:
    """Return the new values by field; what is None stays as it is recorded."""
    told = {field.name: getattr(form, field.name) for field in fields(form)}
    return {name: value for name, value in told.items() if name not in _ABOUT and value is not None}


def _derive(case: Case) -> None:
    for person in case.persons:
        digits = digits_of(person.phone) if person.phone else ""
        person.phone_digits, person.phone_tail = digits, digits[-4:]
        person.initials = name_initials(person.name) if person.name else ""
    name = case.persons[0].name if case.persons else ""
    case.person_masked = mask_name(name) if name else ""


def _other(work: Work, number: str) -> Case:
    query = parse_query(number)
    if not isinstance(query, WholeNumber):
        raise InvalidInput("number", "number_not_whole")
    found = work.session.execute(
        select(Case).where(Case.number == query.number, visible_to(work.actor))
    ).scalar_one_or_none()
    if found is None:
        raise NotFound("case_not_found")
    if found.id == work.case.id:
        raise InvalidInput("number", "same_case")
    return found


def _link(work: Work, other: Case, kind: LinkKind) -> None:
    known = work.session.execute(
        select(Link.id).where(
            Link.case_id == work.case.id, Link.other_id == other.id, Link.kind == kind.value
        )
    ).first()
    if known is None:
        work.session.add(
            Link(
                case_id=work.case.id,
                other_id=other.id,
                kind=kind.value,
                made_by=work.actor.staff_id,
                made_at=work.now,
            )
        )
