"""Making synthetic cases in a demonstration hall, fast and true to every rule of a real one."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.calendar import WorkCalendar
from desktop.domain.codes import IMMEDIATE_CHANNELS, EntryKind
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import Conflict
from desktop.domain.numbers import new_enquiry_code
from desktop.domain.permissions import Permission, Role
from desktop.domain.status import Status
from desktop.models import Case
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.generating.cast import Cast, cast_of
from desktop.services.generating.deeds import do
from desktop.services.generating.plan import Slot, deed_times, in_hours, slots
from desktop.services.generating.scene import Scene
from desktop.services.generating.words import Words
from desktop.services.generating.writing import first_free_id, store
from desktop.services.hall import the_hall
from desktop.services.history import Line
from desktop.services.intake import start_received_clocks
from desktop.services.registration import Taken, new_case

BATCH: Final = 1_000
"""Cases per transaction."""

_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Stage:
    """What stays the same while one batch is made."""

    session: Session
    cast: Cast
    words: Words
    source: random.Random
    calendar: WorkCalendar


class GeneratorService:
    """Use case of whoever prepares a demonstration or a measurement."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def generate(
        self,
        actor: Actor,
        cases: int,
        seed: int,
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Make `cases` complaints in all statuses, true to clocks, history, index and tally.

        The same seed at the same moment in an equal hall makes the same cases. `progress` hears
        how many are written. Returns their number. Raises Conflict
        `generate_only_in_demonstration` or `generate_needs_staff` (`role`).
        """
        actor.require(Permission.GENERATE)
        source = random.Random(seed)  # noqa: S311  chance for texts, nothing secret
        words = Words(source)
        plan = slots(cases, self._context.clock.now(), source)
        for start in range(0, cases, BATCH):
            with self._context.database.write() as session:
                if not the_hall(session).demonstration:
                    raise Conflict("generate_only_in_demonstration")
                stage = _Stage(session, cast_of(session), words, source, calendar_of(session))
                store(session, _scenes(stage, plan[start : start + BATCH]))
            if progress is not None:
                progress(min(start + BATCH, cases))
        return cases


def _scenes(stage: _Stage, planned: Sequence[Slot]) -> list[Scene]:
    scenes: list[Scene] = []
    earlier = stage.session.scalars(select(Case).order_by(Case.id.desc()).limit(1)).first()
    for case_id, slot in enumerate(planned, first_free_id(stage.session)):
        if slot.status is Status.MERGED and earlier is None:
            scene = _scene(stage, replace(slot, status=Status.WITHDRAWN), case_id, None)
        else:
            scene = _scene(stage, slot, case_id, earlier)
        earlier = earlier if slot.status is Status.MERGED else scene.case
        scenes.append(scene)
    return scenes


def _scene(stage: _Stage, slot: Slot, case_id: int, earlier: Case | None) -> Scene:
    draft, registered_at = _draft(stage, slot)
    clerk = stage.cast.any_of(Role.CLERK, stage.source)
    lead = slot.status is Status.LEAD_TRANSFERRED
    owner = stage.cast.any_of(Role.AUDITOR if lead else Role.SUPERVISOR, stage.source)
    taken = Taken(clerk.staff_id, owner.staff_id, registered_at, stage.calendar.zone)
    case = new_case(stage.session, draft, taken)
    case.id, case.enquiry_code = case_id, new_enquiry_code(stage.source)
    kind = stage.words.kind_of(draft.subtype)
    scene = Scene(case, stage.cast, stage.calendar, stage.source, kind, earlier)
    work = scene.work(clerk, registered_at)
    levels = ("priority", "severity", "urgency")
    changes = tuple((name, "", getattr(case, name)) for name in levels)
    registered = Line(EntryKind.REGISTERED, registered_at, clerk.staff_id, clerk.number)
    work.tell(
        replace(
            registered,
            to_status=case.status,
            text=case.subject,
            changes=changes,
            reference=case.number,
        )
    )
    start_received_clocks(work)
    for deed, at in deed_times(slot, registered_at, stage.calendar, stage.source):
        do(scene, deed, at)
    return scene


def _draft(stage: _Stage, slot: Slot) -> tuple[IntakeDraft, datetime]:
    """Draw the complaint, and when it was registered: soon in person, else after the opening."""
    draft = stage.words.draft(stage.source.choice(stage.cast.places), slot.received_at)
    if slot.status is Status.LEAD_TRANSFERRED:
        draft = stage.words.report(draft)
    typing = stage.source.randrange(3, 9) * _MINUTE
    opened = in_hours(slot.received_at, stage.calendar, stage.source)
    in_person = draft.channel in IMMEDIATE_CHANNELS
    received_at = min(opened, slot.last_at) if in_person else slot.received_at
    registered_at = max(received_at, min(opened + typing, slot.last_at))
    return replace(draft, received_at=received_at), registered_at
