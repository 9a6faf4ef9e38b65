"""Drafts in the database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import Conflict, NotFound, StorageTrouble
from desktop.domain.media import Upload
from desktop.domain.permissions import Role
from desktop.domain.rows.intake import OpenedDraft
from desktop.models import Attachment, Draft
from desktop.services.attachments import Attachments
from desktop.services.context import Context
from desktop.services.drafts import Drafts, title_of
from desktop.services.intake import IntakeService
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

ActorOf = Callable[..., Actor]


@pytest.fixture
def drafts(context: Context, hall: SmallHall) -> Drafts:
    assert hall.actors
    return Drafts(context)


def test_several_drafts_are_kept_the_last_touched_first(
    drafts: Drafts, clock: FixedClock, actor_of: ActorOf
) -> None:
    clerk = actor_of(Role.CLERK)
    first, second = a_draft(subject="第一件"), a_draft(subject="第二件")
    drafts.save(clerk, first)
    clock.advance(timedelta(seconds=2))
    drafts.save(clerk, second)
    assert [row.title for row in drafts.mine(clerk)] == ["第二件", "第一件"]

    clock.advance(timedelta(seconds=2))
    longer = replace(first, demand="道歉并办结")
    saved_at = drafts.save(clerk, longer)
    row = drafts.mine(clerk)[0]
    assert (row.uuid, row.saved_at) == (first.uuid, saved_at)
    assert row.started_at < row.saved_at
    assert drafts.load(clerk, first.uuid).draft == longer
    assert drafts.load(clerk, second.uuid).draft == second


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(codec=None, categories=None), max_size=60))
def test_any_text_survives_the_database(drafts: Drafts, hall: SmallHall, text: str) -> None:
    clerk = hall.actor_of(Role.CLERK)
    draft = IntakeDraft(uuid="d", original_text=text, subject=text)
    drafts.save(clerk, draft)
    assert drafts.load(clerk, "d").draft == draft


def test_nobody_sees_or_spoils_the_draft_of_another(drafts: Drafts, actor_of: ActorOf) -> None:
    clerk, other = actor_of(Role.CLERK), actor_of(Role.CLERK, 1)
    draft = a_draft()
    drafts.save(clerk, draft)

    assert drafts.mine(other) == ()
    for act in (
        lambda: drafts.save(other, replace(draft, subject="改")),
        lambda: drafts.load(other, draft.uuid),
        lambda: drafts.discard(other, draft.uuid),
    ):
        with pytest.raises(NotFound) as refused:
            act()
        assert refused.value.code == "draft_not_found"
    assert drafts.load(clerk, draft.uuid).draft == draft


def test_a_registered_draft_only_tells_its_number(
    drafts: Drafts, context: Context, actor_of: ActorOf
) -> None:
    clerk, draft = actor_of(Role.CLERK), a_draft()
    drafts.save(clerk, draft)
    number = IntakeService(context).register(clerk, draft).number

    assert drafts.mine(clerk) == ()
    assert drafts.load(clerk, draft.uuid) == OpenedDraft(None, number)
    with pytest.raises(Conflict) as refused:
        drafts.save(clerk, draft)
    assert (refused.value.code, refused.value.params) == ("already_registered", {"number": number})
    assert drafts.mine(clerk) == ()
    with pytest.raises(NotFound):
        drafts.load(actor_of(Role.CLERK, 1), draft.uuid)


def test_discarding_takes_the_files_along(
    drafts: Drafts, context: Context, actor_of: ActorOf
) -> None:
    clerk, draft = actor_of(Role.CLERK), a_draft()
    drafts.save(clerk, draft)
    Attachments(context).add_to_draft(clerk, draft.uuid, Upload("a.pdf", b"%PDF-1.7"))
    drafts.discard(clerk, draft.uuid)

    with context.database.read() as session:
        for model in (Draft, Attachment):
            assert session.scalar(select(func.count()).select_from(model)) == 0
    assert [path for path in context.database.attachments.rglob("*") if path.is_file()] == []


def test_a_spoilt_draft_is_told_as_such(
    drafts: Drafts, context: Context, actor_of: ActorOf
) -> None:
    clerk, draft = actor_of(Role.CLERK), a_draft()
    drafts.save(clerk, draft)
    with context.database.write() as session:
        session.execute(update(Draft).values(content="{"))
    with pytest.raises(StorageTrouble) as refused:
        drafts.load(clerk, draft.uuid)
    assert refused.value.code == "draft_unreadable"


@pytest.mark.parametrize(
    ("draft", "title"),
    [
        (IntakeDraft(uuid="u"), ""),
        (IntakeDraft(uuid="u", original_text="第一行\n第二行"), "第一行 第二行"),
        (IntakeDraft(uuid="u", original_text="长" * 100_000), "长" * 39 + "…"),
        (IntakeDraft(uuid="u", subject="摘要", original_text="原话"), "摘要"),
        (IntakeDraft(uuid="u", demand="\ud800半个"), "?半个"),
    ],
)
def test_a_draft_is_known_by_its_first_words(draft: IntakeDraft, title: str) -> None:
    assert title_of(draft) == title
