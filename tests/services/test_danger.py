"""Dangers on a real database: stamps kept, told to other screens, written into a history."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.danger import Danger, DangerKind, Stamp, Stamped, new_danger
from desktop.domain.errors import NotFound
from desktop.domain.permissions import Role
from desktop.models import Case, Entry, Link
from desktop.services.context import Context
from desktop.services.danger import DangerService
from desktop.services.danger_file import DangerFiles
from desktop.services.intake import IntakeService
from tests.services.drafting import a_draft
from tests.small_hall import START

Find = Callable[..., Actor]


def stamped(danger: Danger, *stamps: tuple[Stamp, str]) -> Danger:
    for what, key in stamps:
        at = START + timedelta(seconds=len(danger.stamps))
        danger = danger.stamp(Stamped(at, what, key, "1001"))
    return danger


def running(*more: tuple[Stamp, str]) -> Danger:
    return stamped(new_danger(), (Stamp.CHOSEN, DangerKind.INJURY), *more)


def told(context: Context, case_id: int) -> list[tuple[str, str, str]]:
    """Return what, of which, and when it was stamped, from the history of a case."""
    lines = select(Entry.content).where(Entry.case_id == case_id, Entry.kind == "danger")
    with context.database.read() as session:
        found = [json.loads(line)["changes"] for line in session.scalars(lines.order_by(Entry.seq))]
    return [(first[0], first[2], second[2]) for first, second, _by in found]


def test_what_is_stamped_while_typing_stands_in_the_history_of_the_new_case(
    context: Context, actor_of: Find, clock: FixedClock
) -> None:
    clerk, service, draft = actor_of(Role.CLERK), DangerService(context), a_draft()
    danger = running((Stamp.DONE, "first_aid"), (Stamp.CALLED, "120"), (Stamp.BOUND, draft.uuid))
    assert service.keep(clerk, danger).number == ""
    clock.advance(timedelta(minutes=3))
    case = IntakeService(context).register(clerk, draft)
    later = stamped(danger, (Stamp.CALLED, "120"))
    for _again in range(2):  # a repeated save tells nothing twice
        assert service.keep(clerk, later).number == case.number
    service.keep(clerk, danger)  # a late one takes nothing back
    at = [(START + timedelta(seconds=second)).isoformat() for second in (0, 1, 2, 4)]
    assert told(context, case.case_id) == [
        ("chosen", "injury", at[0]),
        ("done", "first_aid", at[1]),
        ("called", "120", at[2]),
        ("called", "120", at[3]),
    ]


def test_a_second_complaint_is_linked_whichever_is_registered_first(
    context: Context, actor_of: Find
) -> None:
    clerk, main, second = actor_of(Role.CLERK), a_draft(), a_draft(uuid="another")
    danger = running((Stamp.BOUND, main.uuid), (Stamp.SECOND, second.uuid))
    DangerService(context).keep(clerk, danger)
    fainted = IntakeService(context).register(clerk, second)
    first = IntakeService(context).register(clerk, main)
    with context.database.read() as session:
        links = session.execute(select(Link.case_id, Link.other_id)).all()
        linked = session.scalars(select(Entry.case_id).where(Entry.kind == "linked")).all()
    assert [tuple(link) for link in links] == [(fainted.case_id, first.case_id)]
    assert sorted(linked) == sorted((fainted.case_id, first.case_id))
    assert told(context, fainted.case_id) == []


def test_a_danger_is_bound_to_no_case_the_person_cannot_see(
    context: Context, actor_of: Find
) -> None:
    case = IntakeService(context).register(actor_of(Role.CLERK), a_draft())
    with context.database.read() as session:
        uuid = session.scalars(select(Case.uuid).where(Case.id == case.case_id)).one()
    with pytest.raises(NotFound):
        DangerService(context).keep(actor_of(Role.ADMIN), running((Stamp.BOUND, uuid)))
    assert told(context, case.case_id) == []


def test_received_is_said_only_by_somebody_at_another_screen(
    context: Context, actor_of: Find, clock: FixedClock
) -> None:
    clerk, lead, service = actor_of(Role.CLERK), actor_of(Role.SUPERVISOR), DangerService(context)
    danger = running()
    assert service.keep(clerk, danger).seen == ()
    assert service.news(clerk).elsewhere == ()
    (news,) = service.news(lead).elsewhere
    assert (news.uuid, news.kinds, news.by) == (danger.uuid, (DangerKind.INJURY,), clerk.name)
    clock.advance(timedelta(seconds=40))
    service.acknowledge(lead, danger.uuid)
    service.acknowledge(lead, danger.uuid)
    own = service.news(clerk, danger.uuid).own
    assert own is not None
    (seen,) = own.seen
    assert (seen.by, seen.at) == (lead.name, clock.now())
    assert service.news(lead).elsewhere == ()
    service.acknowledge(lead, "nothing")


def test_an_ended_danger_is_no_news(context: Context, actor_of: Find) -> None:
    service = DangerService(context)
    service.keep(actor_of(Role.CLERK), running((Stamp.ENDED, "over")))
    assert service.news(actor_of(Role.SUPERVISOR)).elsewhere == ()


def test_stamps_survive_a_kill_in_the_middle_of_a_line(tmp_path: Path) -> None:
    folder, danger = tmp_path / "kept", running((Stamp.CALLED, "120"))
    assert DangerFiles(folder).kept() == ()
    for one in danger.stamps:
        DangerFiles(folder).add(danger.uuid, one)
    (file,) = folder.iterdir()
    with file.open("ab") as torn:
        torn.write(b'\n["2026-03-10T01:0')
    assert DangerFiles(folder).kept() == (danger,)
    more = stamped(danger, (Stamp.CALLED, "110"))
    DangerFiles(folder).add(danger.uuid, more.stamps[-1])
    assert DangerFiles(folder).kept() == (more,)
    DangerFiles(folder).clear(danger.uuid)
    assert DangerFiles(folder).kept() == ()
