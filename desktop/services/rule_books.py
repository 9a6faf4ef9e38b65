"""The hall's rule books: the version in force, all versions, saving the next one.

Other services read a book through `book_in_force` inside their own transaction.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Final

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.lines import single_line
from desktop.domain.permissions import Permission
from desktop.domain.routing import parse_routing
from desktop.domain.rule_books import SHIPPED, RuleBook, RuleBookDraft, RuleBookRow, RuleKind
from desktop.domain.taxonomy import Taxonomy, parse_taxonomy
from desktop.models import RuleBookVersion, Staff
from desktop.resources import resource
from desktop.services.context import Context
from desktop.services.desk_log import note

_DIGITS: Final = 12
_PURPOSE_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class _Sort:
    """Where the shipped version of a kind lies and what refuses a text that is none."""

    shipped: tuple[str, ...]
    parse: Callable[[str], object]


_SORTS: Final[Mapping[RuleKind, _Sort]] = {
    RuleKind.TAXONOMY: _Sort(("taxonomy", "taxonomy.json"), parse_taxonomy),
    RuleKind.ROUTING: _Sort(("routing", "routing.json"), parse_routing),
}


class RuleBooks:
    """Use cases of the rule books."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def current(self, actor: Actor, kind: RuleKind) -> RuleBook:
        """Return the version in force."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return book_in_force(session, kind)

    def version(self, actor: Actor, kind: RuleKind, version: int) -> RuleBook:
        """Return any version; raise NotFound `rule_book_not_found`."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return _book(session, kind, version)

    def versions(self, actor: Actor, kind: RuleKind) -> tuple[RuleBookRow, ...]:
        """Return all versions, the one in force first, the shipped one last."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            found = session.execute(
                _CHOSEN.where(RuleBookVersion.kind == kind.value).order_by(
                    RuleBookVersion.version.desc()
                )
            )
            made = [_read(kind, row).row for row in found]
        return (*made, _shipped(kind).row)

    def save(self, actor: Actor, draft: RuleBookDraft) -> RuleBook:
        """Put the next version in force.

        Raises InvalidInput (`rule_book_unreadable` with what is wrong, `rule_book_unchanged`, what
        `purpose` lacks) and Conflict `changed_meanwhile` with the book as it is `now`.
        """
        actor.require(Permission.MANAGE_HALL)
        now = self._context.clock.now()
        with self._context.database.write() as session:
            return put_in_force(session, actor, draft, now)


def put_in_force(session: Session, actor: Actor, draft: RuleBookDraft, now: datetime) -> RuleBook:
    """Add the next version inside the caller's transaction; raise as `RuleBooks.save` does."""
    purpose = single_line("purpose", draft.purpose, _PURPOSE_LIMIT)
    _require_readable(draft.kind, draft.content)
    before = book_in_force(session, draft.kind)
    if before.row.version != draft.seen:
        raise Conflict("changed_meanwhile", now=before)
    if before.content == draft.content:
        raise InvalidInput("content", "rule_book_unchanged")
    session.add(
        RuleBookVersion(
            kind=draft.kind.value,
            version=draft.seen + 1,
            content=draft.content,
            purpose=purpose,
            staff_id=actor.staff_id,
            made_at=now,
        )
    )
    session.flush()
    book = book_in_force(session, draft.kind)
    told = {"book": draft.kind.value, "version": book.row.version, "digest": book.row.digest}
    note(session, DeskEvent.RULES_CHANGED, now, actor, **told)
    return book


def _require_readable(kind: RuleKind, content: str) -> None:
    """Refuse a text that is no book of its kind: InvalidInput `rule_book_unreadable`."""
    try:
        _SORTS[kind].parse(content)
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidInput("content", "rule_book_unreadable", reason=str(error)) from error


def book_in_force(session: Session, kind: RuleKind) -> RuleBook:
    """Return the newest version of a book, the shipped one if none was ever saved."""
    found = session.execute(
        _CHOSEN.where(RuleBookVersion.kind == kind.value)
        .order_by(RuleBookVersion.version.desc())
        .limit(1)
    ).first()
    return _read(kind, found) if found else _shipped(kind)


def taxonomy_in_force(session: Session) -> Taxonomy:
    """Return the types and triggers in force."""
    return _parsed_taxonomy(book_in_force(session, RuleKind.TAXONOMY).content)


_CHOSEN: Final = select(
    RuleBookVersion.version,
    RuleBookVersion.content,
    RuleBookVersion.purpose,
    RuleBookVersion.made_at,
    Staff.name,
).join(Staff, Staff.id == RuleBookVersion.staff_id)


def _book(session: Session, kind: RuleKind, version: int) -> RuleBook:
    if version == SHIPPED:
        return _shipped(kind)
    found = session.execute(
        _CHOSEN.where(RuleBookVersion.kind == kind.value, RuleBookVersion.version == version)
    ).first()
    if found is None:
        raise NotFound("rule_book_not_found")
    return _read(kind, found)


@lru_cache
def _shipped(kind: RuleKind) -> RuleBook:
    content = resource(*_SORTS[kind].shipped).read_text("utf-8")
    return RuleBook(RuleBookRow(kind, SHIPPED, digest=_digest(content)), content)


@lru_cache(maxsize=4)
def _parsed_taxonomy(content: str) -> Taxonomy:
    # Typing asks for it at every pause; a new version is another text.
    return parse_taxonomy(content)


def _read(kind: RuleKind, found: Row[int, str, str, datetime, str]) -> RuleBook:
    version, content, purpose, made_at, name = found
    return RuleBook(RuleBookRow(kind, version, purpose, name, made_at, _digest(content)), content)


def _digest(content: str) -> str:
    return sha256(content.encode()).hexdigest()[:_DIGITS].upper()
