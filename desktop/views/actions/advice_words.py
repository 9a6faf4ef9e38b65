"""What the routing table and the figures say, and what taking it fills in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.rows.routing import DispatchAdvice
from desktop.domain.workload import Handler
from desktop.views.words.routing_words import listed, verdict_words

_CHOOSE = QT_TRANSLATE_NOOP("ActionForm", "Choose the department first.")
_NOBODY = QT_TRANSLATE_NOOP("ActionForm", "Nobody of this department can take it now.")
_LEARNED = QT_TRANSLATE_NOOP("ActionForm", "Such cases were solved by {name} before: {words}")
_FIGURES = QT_TRANSLATE_NOOP("ActionForm", "{who}: {figures}")
_OPEN = QT_TRANSLATE_NOOP("ActionForm", "{number} open")
_DUE = QT_TRANSLATE_NOOP("ActionForm", "{number} due today")
_CLOSED = QT_TRANSLATE_NOOP("ActionForm", "{number} of this type closed")
_HERE = QT_TRANSLATE_NOOP("ActionForm", "signed in")
_NOT_HERE = QT_TRANSLATE_NOOP("ActionForm", "not signed in")
_STANDS_IN = QT_TRANSLATE_NOOP("ActionForm", "stands in for {name}")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and the values of the form that follow it; without values it is only told."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


def unit_told(advice: DispatchAdvice, _chosen: str) -> Told:
    """Say where the table would send the case and why."""
    text = verdict_words(advice.verdict, {unit.code: unit.name for unit in advice.units})
    learned = advice.learned
    if learned is not None:
        told = _said(_LEARNED).format(name=learned.name, words=listed(learned.words))
        text = f"{text}\n{told}"
    if advice.lead is None:
        return Told(text, {"department_id": str(learned.department_id)} if learned else {})
    helpers = tuple(unit.id for unit in advice.helpers)
    return Told(text, {"department_id": str(advice.lead.id), "co_departments": helpers})


def handler_told(advice: DispatchAdvice, chosen: str) -> Told:
    """Say who of the department has the most room, with the figures."""
    unit = chosen or (str(advice.lead.id) if advice.lead else "")
    if not unit:
        return Told(_said(_CHOOSE))
    best = advice.handler_for(int(unit))
    if best is None:
        return Told(_said(_NOBODY))
    return Told(figures(best), {"department_id": unit, "handler_id": str(best.staff_id)})


def figures(one: Handler) -> str:
    """Return name and figures of a handler in one sentence."""
    parts = [
        _said(_OPEN).format(number=one.open_cases),
        _said(_DUE).format(number=one.due),
        _said(_CLOSED).format(number=one.practised),
        _said(_HERE if one.signed_in else _NOT_HERE),
    ]
    if one.stands_in_for:
        parts.append(_said(_STANDS_IN).format(name=one.stands_in_for))
    return _said(_FIGURES).format(who=f"{one.number} {one.name}", figures=listed(parts))


def _said(source: object) -> str:
    return QCoreApplication.translate("ActionForm", str(source))
