"""Step 分配: dispatch, sign, return, redistribute, stand in."""

from sqlalchemy import select

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.errors import InvalidInput, NotAllowed
from desktop.domain.inputs import DispatchInput, HandlerInput, ReturnInput, SignInput
from desktop.domain.permissions import Permission, Role
from desktop.domain.returning import PROPER, RETURNED_BY
from desktop.domain.routing import Verdict
from desktop.domain.status import Status
from desktop.domain.wishes import IN_FORCE, dispatch_of, dispatch_wish, read_back
from desktop.models import CoHandler, Department, Staff
from desktop.services import joint
from desktop.services.case_base import Work, open_case, require_text, staff_of
from desktop.services.case_clocks import owe_new_contact, reckon, start_clock, stop_clocks
from desktop.services.context import Context
from desktop.services.history import Change
from desktop.services.meanwhile import OWNER, require_seen
from desktop.services.more_time import end_pause
from desktop.services.paper_slips import slip_changes, slip_moment
from desktop.services.redoing import require_another
from desktop.services.requests import HOLDS_ALREADY, answer_by_act, ask, open_request
from desktop.services.routing_table import require_by_table
from desktop.services.settling import OVERTAKEN, settle
from desktop.services.shifts import responsible_id


class AssignmentService:
    """Use cases that give a case to the people who answer for it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def propose_dispatch(self, actor: Actor, case_id: int, form: DispatchInput) -> None:
        """Ask the supervisor to dispatch the case as filled in."""
        actor.require(Permission.PROPOSE_DISPATCH)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.PROPOSE_DISPATCH, self._context.clock.now()
            )
            unit = _department(work, form.department_id)
            in_hand = Status(work.case.status) not in RULES[Action.DISPATCH].sources
            if in_hand and form.handler_id is None:
                raise InvalidInput("handler_id", "needed")
            _ask_dispatch(work, form, form.task.strip() or unit.name)

    def dispatch(self, actor: Actor, case_id: int, form: DispatchInput) -> None:
        """Send the case to a department; its sign-for clock starts, the head owns it (§C, §E)."""
        actor.require(Permission.DISPATCH)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.DISPATCH, self._context.clock.now())
            _answer(work, form)
            send(work, form)

    def dispatch_alone(self, actor: Actor, case_id: int, form: DispatchInput) -> None:
        """Dispatch as a clerk while no supervisor is signed in; confirmed afterwards (§K 8).

        Raises as `require_by_table` does: a clerk alone follows the routing table.
        """
        actor.require(Permission.DISPATCH_ALONE)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.DISPATCH_ALONE, self._context.clock.now()
            )
            verdict = require_by_table(session, work.case, form)
            proposed = open_request(work, RequestKind.DISPATCH)
            if proposed is not None:
                settle(work, proposed, granted=False, reason=OVERTAKEN, answer=OVERTAKEN)
            send(work, form, by=verdict)
            _ask_dispatch(work, form, form.task.strip(), in_force=True)

    def redistribute(self, actor: Actor, case_id: int, form: HandlerInput) -> None:
        """Take the case from its handler and send it to another; every clock runs on (§K 11)."""
        actor.require(Permission.REDISTRIBUTE)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(
                session, actor, case_id, Action.REDISTRIBUTE, self._context.clock.now()
            )
            require_seen(work, form.seen, (OWNER,))
            new = staff_of(session, form.handler_id)
            unit = form.department_id or new.department_id
            if unit is None:
                raise InvalidInput("department_id", "needed")
            wanted = DispatchInput(unit, form.handler_id, task=reason)
            _answer(work, wanted)
            send_elsewhere(work, wanted, reason)

    def stand_in(self, actor: Actor, case_id: int, form: HandlerInput) -> None:
        """Let a colleague stand in for the owner without changing the state (§K 11)."""
        actor.require(Permission.STAND_IN)
        reason = require_text("reason", form.reason)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.STAND_IN, self._context.clock.now())
            require_seen(work, form.seen, (OWNER,))
            new = staff_of(session, form.handler_id)
            _keep_accused_away(work, new)
            if work.case.handler_id is not None:
                require_another(session, work.case, new.id)
            old = session.get(Staff, work.case.handler_id or work.case.owner_id)
            if work.case.handler_id is not None:
                if work.case.handler_id != new.id:
                    owe_new_contact(work.case, work.now, work.calendar)
                work.case.handler_id = new.id
            work.case.owner_id = new.id
            work.write(
                EntryKind.ASSIGNED,
                reason=reason,
                changes=(("owner", old.name if old else "", new.name),),
            )
            work.finish()

    def sign(self, actor: Actor, case_id: int, form: SignInput) -> None:
        """Sign for the case; on paper the signer's name is recorded (代录签收)."""
        actor.require(Permission.SIGN)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.SIGN, self._context.clock.now())
            case = work.case
            handler = staff_of(session, form.handler_id or case.handler_id or actor.staff_id)
            _keep_accused_away(work, handler)
            require_another(session, case, handler.id)
            by_paper = form.on_paper_by.strip()
            if actor.staff_id != handler.id and not (by_paper or actor.has(Role.HANDLER)):
                raise InvalidInput("on_paper_by", "needed")
            case.handler_id = case.owner_id = handler.id
            signed_at = slip_moment(work, form)
            work.move(Status.IN_PROGRESS, text=handler.name, changes=slip_changes(form))
            joint.begin(work)
            stop_clocks(case, (ClockKind.SIGN,), signed_at)
            work.finish()

    def return_case(self, actor: Actor, case_id: int, form: ReturnInput) -> None:
        """Send the case back with reason and basis; counted, and no clock stops (§C).

        The second return makes it a dispute: from then on only the supervisor dispatches it.
        """
        actor.require(Permission.RETURN)
        reason = require_text("reason", form.reason)
        basis = require_text("basis", form.basis)
        with self._context.database.write() as session:
            work = open_case(session, actor, case_id, Action.RETURN, self._context.clock.now())
            told = _who_instead(work, form.proper_department_id)
            work.case.return_count += 1
            work.case.handler_id = None
            work.move(Status.RETURNED, reason=reason, text=basis, changes=told)
            stop_clocks(work.case, (ClockKind.SIGN,), work.now)
            accused = work.case.accused_staff_id
            work.case.owner_id = responsible_id(session, work.now, accused)
            again = reckon(work.case, ClockKind.DISPATCH, work.now, work.calendar)
            start_clock(work.case, again)
            work.finish()


def send(work: Work, form: DispatchInput, reason: str = "", by: Verdict | None = None) -> None:
    """Send the case to a department: to the named handler, else to its head (§C).

    `by` is what the routing table says, where it was followed.
    """
    case = work.case
    unit = _department(work, form.department_id)
    handler = staff_of(work.session, form.handler_id) if form.handler_id else None
    if handler is not None:
        _keep_accused_away(work, handler)
    require_another(work.session, case, handler.id if handler else None)
    owner = handler.id if handler else unit.head_id or work.actor.staff_id
    if owner == case.accused_staff_id:
        raise NotAllowed("accused_cannot_act")
    case.transfer_count += int(case.lead_department_id is not None)
    case.lead_department_id = unit.id
    case.handler_id = handler.id if handler else None
    case.owner_id = owner
    told = f"{unit.name} {handler.name}" if handler else unit.name
    followed = (("routing", "", by.told),) if by else ()
    work.move(Status.DISPATCHED, reason=reason or form.task.strip(), text=told, changes=followed)
    _add_co_handlers(work, form)
    stop_clocks(case, (ClockKind.DISPATCH,), work.now)
    start_clock(case, reckon(case, ClockKind.SIGN, work.now, work.calendar))
    work.finish()


def send_elsewhere(work: Work, form: DispatchInput, reason: str) -> None:
    """Take the case from those who have it in hand; every clock but the approval runs on."""
    end_pause(work)
    known = (work.case.lead_department_id, work.case.handler_id)
    send(work, form, reason)
    if known != (work.case.lead_department_id, work.case.handler_id):
        owe_new_contact(work.case, work.now, work.calendar)
    stop_clocks(work.case, (ClockKind.APPROVAL,), work.now)
    work.finish()


def _ask_dispatch(work: Work, form: DispatchInput, reason: str, *, in_force: bool = False) -> None:
    wish = {**dispatch_wish(form), IN_FORCE: True} if in_force else dispatch_wish(form)
    told = [("department_id", "", str(form.department_id))]
    if form.handler_id is not None:
        told.append(("handler_id", "", str(form.handler_id)))
    if in_force:
        told.append(HOLDS_ALREADY)
    ask(work, RequestKind.DISPATCH, reason, wish, told=tuple(told))


def _answer(work: Work, form: DispatchInput) -> None:
    request = open_request(work, RequestKind.DISPATCH)
    if request is None:
        return
    asked = dispatch_of(read_back(request.payload))
    same = (asked.department_id, asked.handler_id) == (form.department_id, form.handler_id)
    answer_by_act(work, RequestKind.DISPATCH, as_asked=same, reason=form.task.strip())


def _add_co_handlers(work: Work, form: DispatchInput) -> None:
    known = set(
        work.session.scalars(
            select(CoHandler.department_id).where(CoHandler.case_id == work.case.id)
        )
    )
    close = next(c for c in work.case.clocks if c.kind == ClockKind.CLOSE.value)
    for department_id in form.co_departments:
        if department_id in known or department_id == form.department_id:
            continue
        work.session.add(
            CoHandler(
                case_id=work.case.id,
                department_id=_department(work, department_id).id,
                asked_at=work.now,
                due_at=close.due_at,
                task=form.task.strip(),
            )
        )


def _who_instead(work: Work, proper: int | None) -> tuple[Change, ...]:
    """Tell which department sends the case back, and which one it names instead."""
    told = [(RETURNED_BY, "", str(work.case.lead_department_id))]
    if proper is not None:
        unit = work.session.get(Department, proper)
        if unit is None or not unit.active or proper == work.case.lead_department_id:
            raise InvalidInput("proper_department_id", "unknown_department")
        told.append((PROPER, "", str(proper)))
    return tuple(told)


def _department(work: Work, department_id: int) -> Department:
    unit = work.session.get(Department, department_id)
    if unit is None or not unit.active:
        raise InvalidInput("department_id", "unknown_department")
    return unit


def _keep_accused_away(work: Work, staff: Staff) -> None:
    if staff.id == work.case.accused_staff_id:
        raise NotAllowed("accused_cannot_act")
