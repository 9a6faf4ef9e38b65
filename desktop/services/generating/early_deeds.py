"""Deeds from registration to the end of the work, through the verbs the use cases use."""

from datetime import datetime, timedelta
from typing import Final

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import (
    ContactOutcome,
    EntryKind,
    SuspensionReason,
)
from desktop.domain.permissions import Role
from desktop.domain.priority import Priority
from desktop.domain.reckoning import Changes, Pause
from desktop.domain.status import Status
from desktop.models import CoHandler
from desktop.services.case_clocks import (
    changes_of,
    reckon,
    running,
    set_reckoning,
    start_clock,
    stop_clocks,
)
from desktop.services.generating.scene import Scene

_PAUSE: Final = timedelta(days=10)


def ask_supplement(scene: Scene, at: datetime) -> None:
    """Ask for what is missing."""
    scene.by(Role.CLERK, at).move(Status.SUPPLEMENT, reason="请补充办理日期和凭证复印件。")


def dispatch(scene: Scene, at: datetime) -> None:
    """Send the case to its department and somebody there."""
    case, work = scene.case, scene.by(Role.SUPERVISOR, at)
    unit = case.department_id or next(iter(scene.cast.handlers))
    handler = scene.source.choice(scene.cast.handlers[unit])
    case.lead_department_id, case.handler_id = unit, handler.staff_id
    case.owner_id = handler.staff_id
    work.move(Status.DISPATCHED, text=f"{scene.cast.units[unit]} {handler.name}")
    stop_clocks(case, (ClockKind.DISPATCH,), at)
    start_clock(case, reckon(case, ClockKind.SIGN, at, scene.calendar))


def return_case(scene: Scene, at: datetime) -> None:
    """Send the case back to the supervisor."""
    case, work = scene.case, scene.by_handler(at)
    work.move(Status.RETURNED, reason="不属于本单位职责。", text="权责清单第六项")
    case.return_count, case.handler_id = 1, None
    case.owner_id = scene.cast.any_of(Role.SUPERVISOR, scene.source).staff_id
    stop_clocks(case, (ClockKind.SIGN,), at)
    start_clock(case, reckon(case, ClockKind.DISPATCH, at, scene.calendar))


def sign(scene: Scene, at: datetime) -> None:
    """Sign for the case."""
    work = scene.by_handler(at)
    work.move(Status.IN_PROGRESS, text=work.actor.name)
    stop_clocks(scene.case, (ClockKind.SIGN,), at)


def contact(scene: Scene, at: datetime) -> None:
    """Reach the person for the first time."""
    work = scene.by_handler(at)
    words = "已致电，核对了诉求，约定有结果即告知。"
    work.write(EntryKind.CONTACT, text=words, reference=ContactOutcome.REACHED.value)
    stop_clocks(scene.case, (ClockKind.FIRST_CONTACT,), at)


def measure(scene: Scene, at: datetime) -> None:
    """Log what was done; it is the first result."""
    scene.by_handler(at).write(EntryKind.MEASURE, text=scene.kind.measure)
    stop_clocks(scene.case, (ClockKind.FIRST_RESULT,), at)


def join(scene: Scene, at: datetime) -> None:
    """Ask another department to help."""
    case = scene.case
    unit = scene.cast.other_unit(case.lead_department_id or 0, scene.source)
    task = "请就职责范围内的部分提出办理意见。"
    scene.by_handler(at).move(Status.JOINT, reason=task, text=scene.cast.units[unit])
    close = max(clock.due_at for clock in case.clocks)
    scene.beside.append(
        CoHandler(case_id=case.id, department_id=unit, asked_at=at, due_at=close, task=task)
    )


def suspend(scene: Scene, at: datetime) -> None:
    """Stop the clocks; those of a P1 run on."""
    case, work = scene.case, scene.by(Role.SUPERVISOR, at)
    reason = SuspensionReason.SUPPLEMENT.value
    pause = Pause(at, at + _PAUSE, reason)
    if case.priority != Priority.P1.value:
        for clock in running(case):
            old = changes_of(clock)
            new = Changes(pauses=(*old.pauses, pause), redo=old.redo)
            set_reckoning(case, clock, new, scene.calendar, may_lengthen=True)
    case.suspended_at, case.suspended_until = pause.start, pause.end
    work.move(Status.SUSPENDED, reason="等待补充材料。", text=reason)


def interim(scene: Scene, at: datetime) -> None:
    """Give an interim reply."""
    scene.by(Role.DUTY_HEAD, at).move(Status.INTERIM, reason="设备采购需要时间，月底前答复结果。")
