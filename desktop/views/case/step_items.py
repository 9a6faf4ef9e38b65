"""The seven steps of a case: when each was done, and what the current one still lacks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.codes import Channel
from desktop.domain.rows.case import CaseDetail
from desktop.domain.status import STEP_OF, Status, Step
from desktop.views.widgets.stepper import StepItem, StepState
from desktop.views.words.labels import label, label_of
from desktop.views.words.moments import Moments

_MISSING: Mapping[str, object] = {
    "contact": QT_TRANSLATE_NOOP("CaseStep", "contact with the person"),
    "review": QT_TRANSLATE_NOOP("CaseStep", "the review"),
    "review_signature": QT_TRANSLATE_NOOP("CaseStep", "the review's signature"),
}


def step_items(detail: CaseDetail, moments: Moments, now: datetime) -> tuple[StepItem, ...]:
    """Return one item per step; an archived case has all of them done."""
    status = Status(detail.head.status)
    current = tuple(Step).index(STEP_OF[status])
    items = []
    for place, step in enumerate(Step):
        state = _state(place, current, over=status is Status.ARCHIVED)
        if state is StepState.AHEAD:
            note = ""
        elif state is StepState.CURRENT:
            note = missing_words(detail.missing) or label(status)
        else:
            note = _NOTES[step](detail, moments, now)
        items.append(StepItem(label(step), note, state))
    return tuple(items)


def missing_words(missing: Sequence[str]) -> str:
    """Return what is missing as one phrase: "Missing: points 1, 3; contact with the person"."""
    points = [code.removeprefix("point:") for code in missing if code.startswith("point:")]
    parts = []
    if points:
        said = QCoreApplication.translate("CaseStep", "answer to {numbers}")
        parts.append(said.format(numbers=_listed(points)))
    parts += [
        QCoreApplication.translate("CaseStep", str(_MISSING[code]))
        for code in missing
        if code in _MISSING
    ]
    if not parts:
        return ""
    said = QCoreApplication.translate("CaseStep", "Missing: {what}")
    return said.format(what=QCoreApplication.translate("CaseStep", "; ").join(parts))


def _state(place: int, current: int, *, over: bool) -> StepState:
    if over or place < current:
        return StepState.DONE
    return StepState.CURRENT if place == current else StepState.AHEAD


def _listed(numbers: Sequence[str]) -> str:
    return QCoreApplication.translate("CaseStep", ", ").join(numbers)


def _received(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    head = detail.head
    return f"{moments.short(head.received_at, now)} · {label_of(Channel, head.channel)}"


def _recorded(detail: CaseDetail, _moments: Moments, _now: datetime) -> str:
    if detail.body.read_back_at is not None:
        said = QCoreApplication.translate("CaseStep", "{percent}%, read back")
    else:
        said = QCoreApplication.translate("CaseStep", "{percent}%, not read back")
    return said.format(percent=detail.head.completeness)


def _assessed(detail: CaseDetail, _moments: Moments, _now: datetime) -> str:
    return f"{detail.head.severity} × {detail.head.urgency}"


def _assigned(detail: CaseDetail, _moments: Moments, _now: datetime) -> str:
    body = detail.body
    return " ".join(part for part in (body.lead_department, body.handler) if part)


def _handled(detail: CaseDetail, _moments: Moments, _now: datetime) -> str:
    said = QCoreApplication.translate("CaseStep", "{done} of {all} points answered")
    done = sum(point.answered for point in detail.points)
    return said.format(done=done, all=len(detail.points))


def _fed_back(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    at = detail.head.fed_back_at
    return moments.short(at, now) if at else ""


def _reviewed(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    at = detail.head.closed_at
    return moments.short(at, now) if at else ""


_NOTES: Mapping[Step, Callable[[CaseDetail, Moments, datetime], str]] = {
    Step.RECEIVE: _received,
    Step.RECORD: _recorded,
    Step.ASSESS: _assessed,
    Step.ASSIGN: _assigned,
    Step.HANDLE: _handled,
    Step.FEED_BACK: _fed_back,
    Step.REVIEW: _reviewed,
}
