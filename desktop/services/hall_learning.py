"""Learning from the hall's own closed cases which department solved what (R49).

Texts of cases kept from others, and of integrity leads, teach nothing. What is kept of a text are
the weights of characters and pairs; nobody reads a case out of them.
"""

import json
from typing import TYPE_CHECKING, Final, cast

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.desk_events import DeskEvent
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.permissions import Permission
from desktop.domain.rows.learned import DepartmentHint, LabelRow, LearnedRow
from desktop.domain.status import Status
from desktop.models import Case, Department, LearnedModel, Staff
from desktop.services.context import Context
from desktop.services.desk_log import note

if TYPE_CHECKING:  # numpy comes with it, and only whoever asks for a hint needs it
    from desktop.learning.model import Model
    from desktop.learning.training import Example

MOST_CASES: Final = 10_000
"""The newest closed cases teach; older ones tell of a hall that is no more."""

_LONGEST: Final = 2_000
_FOLDS, _SEED = 5, 1
_KEPT: Final = 3
_SURE: Final = 0.3
"""Below this confidence a department is not named: half of such hints would be wrong."""


class HallLearning:
    """Use cases of the learned model; its text model stays loaded once it was asked."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._loaded: tuple[int, Model] | None = None

    def latest(self, actor: Actor) -> LearnedRow | None:
        """Return the figures of the newest model, None before the first training."""
        actor.require(Permission.READ_ADMINISTRATION)
        with self._context.database.read() as session:
            return _latest(session)

    def train(self, actor: Actor) -> LearnedRow:
        """Learn anew; takes seconds for each thousand cases and belongs on a worker.

        Raises Conflict `closed_too_few` while fewer than two departments have closed enough.
        """
        actor.require(Permission.MANAGE_HALL)
        from desktop.learning.crossing import cross
        from desktop.learning.model_file import to_bytes
        from desktop.learning.training import LEAST_EXAMPLES, counted_of, labels_of, train

        with self._context.database.read() as session:
            examples = _examples(session)
        try:
            labels = labels_of(examples)
        except InvalidInput as error:
            raise Conflict("closed_too_few", least=LEAST_EXAMPLES) from error
        counted = counted_of(examples, labels)
        crossing = cross(counted, _FOLDS, _SEED)
        model = train(counted, _SEED, crossing.sharpness)
        figures = {
            "accuracy": crossing.accuracy,
            "macro_f1": crossing.macro_f1,
            "labels": [[f.label, f.examples, f.precision, f.recall, f.f1] for f in crossing.labels],
            "too_few": list(labels.too_few),
        }
        made = LearnedModel(
            made_at=self._context.clock.now(),
            staff_id=actor.staff_id,
            cases=len(counted),
            figures=json.dumps(figures),
            content=to_bytes(model),
        )
        return self._keep(actor, made)

    def hints(self, actor: Actor, text: str) -> tuple[DepartmentHint, ...]:
        """Return at most two departments that solved cases with such words, surest first.

        Empty before the first training, and where the model is not sure enough.
        """
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            model = self._model(session)
            if model is None:
                return ()
            found = [one for one in model.suggest(text) if one.confidence >= _SURE]
            codes = [one.label for one in found]
            active = {
                row.code: row
                for row in session.execute(
                    select(Department.id, Department.code, Department.name).where(
                        Department.code.in_(codes), Department.active
                    )
                )
            }
        return tuple(
            DepartmentHint(
                active[one.label].id,
                one.label,
                active[one.label].name,
                one.confidence,
                tuple((span.start, span.end) for span in one.spans),
                tuple(dict.fromkeys(text[span.start : span.end] for span in one.spans)),
            )
            for one in found
            if one.label in active
        )

    def _keep(self, actor: Actor, made: LearnedModel) -> LearnedRow:
        with self._context.database.write() as session:
            session.add(made)
            session.flush()
            newest = select(LearnedModel.id).order_by(LearnedModel.id.desc()).limit(_KEPT)
            session.execute(delete(LearnedModel).where(LearnedModel.id.not_in(newest)))
            note(session, DeskEvent.MODEL_TRAINED, made.made_at, actor, cases=made.cases)
            return cast("LearnedRow", _latest(session))

    def _model(self, session: Session) -> "Model | None":
        newest = select(LearnedModel.id).order_by(LearnedModel.id.desc()).limit(1)
        found = session.scalar(newest)
        if found is None:
            return None
        if self._loaded is None or self._loaded[0] != found:
            from desktop.learning.model_file import from_bytes

            content = select(LearnedModel.content).where(LearnedModel.id == found)
            self._loaded = found, from_bytes(session.execute(content).scalar_one())
        return self._loaded[1]


def _examples(session: Session) -> "list[Example]":
    from desktop.learning.training import Example

    solved = (
        select(Case.subject, Case.original_text, Department.code)
        .join(Department, Department.id == Case.lead_department_id)
        .where(
            Case.status.in_((Status.CLOSED.value, Status.ARCHIVED.value)),
            Case.confidential.is_(False),
            Case.integrity_lead.is_(False),
        )
        .order_by(Case.id.desc())
        .limit(MOST_CASES)
    )
    return [
        Example(f"{subject}\n{text[:_LONGEST]}", code)
        for subject, text, code in session.execute(solved)
    ]


def _latest(session: Session) -> LearnedRow | None:
    found = session.execute(
        select(LearnedModel.made_at, Staff.name, LearnedModel.cases, LearnedModel.figures)
        .join(Staff, Staff.id == LearnedModel.staff_id)
        .order_by(LearnedModel.id.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    known = session.execute(select(Department.code, Department.name))
    names = {row.code: row.name for row in known}
    told = json.loads(found.figures)
    return LearnedRow(
        made_at=found.made_at,
        made_by=found.name,
        cases=found.cases,
        accuracy=told["accuracy"],
        macro_f1=told["macro_f1"],
        labels=tuple(
            LabelRow(code, names.get(code, code), *figures) for code, *figures in told["labels"]
        ),
        too_few=tuple(told["too_few"]),
    )
