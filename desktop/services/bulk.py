"""One act on many cases, each by its own use case, in its own transaction."""

from sqlalchemy import select

from desktop.domain.actions import RULES, Action
from desktop.domain.actor import Actor
from desktop.domain.bulk import BulkAct, BulkInput, BulkProgress, BulkRefusal, BulkResult
from desktop.domain.codes import RequestKind
from desktop.domain.errors import InvalidInput, KnownError, NotFound
from desktop.domain.inputs import (
    Decision,
    DispatchInput,
    ExtensionInput,
    HandlerInput,
    SupervisionInput,
)
from desktop.domain.permissions import Permission
from desktop.domain.status import Status
from desktop.models import Case, Request
from desktop.services.assignment import AssignmentService
from desktop.services.case_base import require_text
from desktop.services.context import Context
from desktop.services.decisions import DecisionService
from desktop.services.more_time import MoreTimeService
from desktop.services.supervision import SupervisionService
from desktop.storage.visibility import visible_to


class BulkService:
    """Use case of the supervisor's bulk acts."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._assignment = AssignmentService(context)
        self._supervision = SupervisionService(context)
        self._more_time = MoreTimeService(context)
        self._decisions = DecisionService(context)
        self._acts = {
            BulkAct.ASSIGN: self._assign,
            BulkAct.SUPERVISE: self._supervise,
            BulkAct.EXTEND: self._extend,
        }

    def run(self, actor: Actor, form: BulkInput, progress: BulkProgress) -> BulkResult:
        """Act on one case after the other; what one refuses keeps no other from being done.

        Raises InvalidInput for a missing reason, department or length before the first case.
        """
        actor.require(Permission.WATCH_HALL)
        require_text("reason", form.reason)
        if form.act is BulkAct.ASSIGN and form.department_id is None:
            raise InvalidInput("department_id", "needed")
        progress.total = len(form.cases)
        refused: list[BulkRefusal] = []
        for case_id in form.cases:
            if progress.cancelled:
                break
            refusal = self._try(actor, case_id, form)
            if refusal is not None:
                refused.append(refusal)
            progress.done += 1
        left = progress.total - progress.done
        return BulkResult(progress.done - len(refused), tuple(refused), left)

    def _try(self, actor: Actor, case_id: int, form: BulkInput) -> BulkRefusal | None:
        number = ""
        try:
            case = self._seen(actor, case_id)
            number = case.number
            self._acts[form.act](actor, case, form)
        except KnownError as error:
            return BulkRefusal(case_id, number, error)
        return None

    def _seen(self, actor: Actor, case_id: int) -> Case:
        query = select(Case).where(Case.id == case_id, visible_to(actor))
        with self._context.database.read() as session:
            found = session.scalar(query)
            if found is None:
                raise NotFound("case_not_found")
            session.expunge(found)
            return found

    def _assign(self, actor: Actor, case: Case, form: BulkInput) -> None:
        unit = form.department_id
        if unit is None:
            raise InvalidInput("department_id", "needed")
        if Status(case.status) in RULES[Action.DISPATCH].sources:
            wanted = DispatchInput(unit, form.handler_id, task=form.reason)
            self._assignment.dispatch(actor, case.id, wanted)
            return
        if form.handler_id is None:
            raise InvalidInput("handler_id", "needed")
        self._assignment.redistribute(
            actor, case.id, HandlerInput(form.handler_id, form.reason, unit)
        )

    def _supervise(self, actor: Actor, case: Case, form: BulkInput) -> None:
        self._supervision.order(actor, case.id, SupervisionInput(form.reason))

    def _extend(self, actor: Actor, case: Case, form: BulkInput) -> None:
        waiting = (
            select(Request.id)
            .where(
                Request.case_id == case.id,
                Request.kind == RequestKind.EXTENSION.value,
                Request.decided_at.is_(None),
            )
            .limit(1)
        )
        with self._context.database.read() as session:
            asked = session.scalar(waiting)
        if asked is not None:
            self._decisions.decide(
                actor, case.id, Decision(asked, granted=True, reason=form.reason)
            )
        else:
            wish = ExtensionInput(form.days, form.reason, form.reason)
            self._more_time.ask_extension(actor, case.id, wish)
