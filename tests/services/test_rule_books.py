"""Rule books: the shipped version, the next ones, who may make them, what the log tells."""

import json
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from desktop.domain.permissions import Role
from desktop.domain.rule_books import SHIPPED, RuleBookDraft, RuleKind
from desktop.models import DeskLog, RuleBookVersion
from desktop.services.context import Context
from desktop.services.desk_log import first_break
from desktop.services.rule_books import RuleBooks, taxonomy_in_force
from tests.services.seeding import SmallHall

KIND = RuleKind.TAXONOMY


@pytest.fixture
def admin(hall: SmallHall) -> Actor:
    return hall.actor_of(Role.ADMIN)


@pytest.fixture
def books(context: Context, hall: SmallHall) -> RuleBooks:
    assert hall.actors
    return RuleBooks(context)


def edited(books: RuleBooks, admin: Actor, word: str = "插队") -> RuleBookDraft:
    book = books.current(admin, KIND)
    content = json.loads(book.content)
    content["types"][0]["subtypes"][0]["keywords"].append(word)
    return RuleBookDraft(
        KIND, json.dumps(content, ensure_ascii=False), book.row.version, "群众常这样说"
    )


def test_the_shipped_version_is_in_force_until_one_is_saved(books: RuleBooks, admin: Actor) -> None:
    book = books.current(admin, KIND)
    assert (book.row.version, book.row.made_by) == (SHIPPED, "")
    assert books.versions(admin, KIND) == (book.row,)


def test_a_saved_version_is_in_force_at_once_and_says_who_and_why(
    books: RuleBooks, admin: Actor, context: Context
) -> None:
    made = books.save(admin, edited(books, admin))
    assert (made.row.version, made.row.made_by, made.row.purpose) == (
        1,
        admin.name,
        "群众常这样说",
    )
    assert made.row.made_at == context.clock.now()
    assert [row.version for row in books.versions(admin, KIND)] == [1, SHIPPED]
    assert books.version(admin, KIND, 1) == made
    with context.database.read() as session:
        assert "插队" in taxonomy_in_force(session).types[0].subtypes[0].keywords


def test_the_log_of_the_desk_tells_the_new_version(
    books: RuleBooks, admin: Actor, context: Context
) -> None:
    made = books.save(admin, edited(books, admin))
    with context.database.read() as session:
        line = session.scalars(select(DeskLog).order_by(DeskLog.id.desc())).first()
        assert line is not None
        assert (line.kind, line.staff_id) == ("rules_changed", admin.staff_id)
        told = json.loads(line.content)["details"]
        assert told == {"book": "taxonomy", "version": 1, "digest": made.row.digest}
        assert first_break(session) is None


def test_an_earlier_version_comes_back_as_the_next_one(books: RuleBooks, admin: Actor) -> None:
    books.save(admin, edited(books, admin))
    first = books.version(admin, KIND, SHIPPED)
    again = books.save(admin, RuleBookDraft(KIND, first.content, 1, "恢复"))
    assert (again.row.version, again.row.digest) == (2, first.row.digest)


def test_two_who_edit_the_same_version_do_not_overwrite_each_other(
    books: RuleBooks, admin: Actor
) -> None:
    mine = edited(books, admin, "加塞")
    theirs = books.save(admin, edited(books, admin))
    with pytest.raises(Conflict, match="changed_meanwhile") as refused:
        books.save(admin, mine)
    assert refused.value.params["now"] == theirs


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"content": "{"}, "content", "rule_book_unreadable"),
        ({"content": '{"version": "1"}'}, "content", "rule_book_unreadable"),
        ({"content": "[]"}, "content", "rule_book_unreadable"),
        ({"purpose": " "}, "purpose", "needed"),
        ({"purpose": "长" * 201}, "purpose", "text_too_long"),
    ],
)
def test_what_is_no_book_is_refused(
    books: RuleBooks, admin: Actor, changes: dict[str, str], field: str, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        books.save(admin, replace(edited(books, admin), **changes))  # type: ignore[arg-type]
    assert (refused.value.field, refused.value.code) == (field, code)
    assert books.current(admin, KIND).row.version == SHIPPED


def test_nothing_is_saved_twice(books: RuleBooks, admin: Actor) -> None:
    same = replace(edited(books, admin), content=books.current(admin, KIND).content)
    with pytest.raises(InvalidInput, match="rule_book_unchanged"):
        books.save(admin, same)


def test_an_unknown_version_is_not_found(books: RuleBooks, admin: Actor) -> None:
    with pytest.raises(NotFound, match="rule_book_not_found"):
        books.version(admin, KIND, 7)


@pytest.mark.parametrize(
    "statement", [update(RuleBookVersion).values(purpose=""), delete(RuleBookVersion)]
)
def test_no_version_is_ever_changed(
    books: RuleBooks, admin: Actor, context: Context, statement: object
) -> None:
    books.save(admin, edited(books, admin))
    with pytest.raises(DatabaseError, match="never changed"), context.database.write() as session:
        session.execute(statement)  # type: ignore[call-overload]
    assert books.current(admin, KIND).row.purpose


def test_only_the_administrator_saves_and_only_two_roles_read(
    books: RuleBooks, admin: Actor, hall: SmallHall
) -> None:
    draft = edited(books, admin)
    for role in set(Role) - {Role.ADMIN}:
        with pytest.raises(NotAllowed):
            books.save(hall.actor_of(role), draft)
    for role in set(Role) - {Role.ADMIN, Role.AUDITOR}:
        actor = hall.actor_of(role)
        for read in (books.current, books.versions, partial(books.version, version=0)):
            with pytest.raises(NotAllowed):
                read(actor, KIND)
    assert books.versions(hall.actor_of(Role.AUDITOR), KIND)
