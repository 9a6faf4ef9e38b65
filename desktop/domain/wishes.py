"""What a stored request asks for, as it was typed: its payload, written and read back (§K 10)."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop.domain.codes import RefusalGround, SuspensionReason
from desktop.domain.inputs import (
    DispatchInput,
    LinkInput,
    PriorityInput,
    RefusalInput,
    SuspensionInput,
)
from desktop.domain.priority import Severity, Urgency

IN_FORCE = "in_force"
"""Marks a wish that was carried out already and only waits to be confirmed (§K 8, §K 15c)."""

WISHED = "wished_"
"""Begins the name of a field in the history that somebody wishes changed but did not change."""

Wish = Mapping[str, Any]


def written(wish: Wish) -> str:
    """Return the text a wish is stored as."""
    return json.dumps(dict(wish), ensure_ascii=False)


def read_back(payload: str) -> dict[str, Any]:
    """Return the wish of a stored payload, empty if there is none."""
    told = json.loads(payload) if payload else {}
    return told if isinstance(told, dict) else {}


def is_in_force(payload: str) -> bool:
    """Tell whether the wish was carried out already and only waits to be confirmed."""
    return bool(read_back(payload).get(IN_FORCE))


def refusal_wish(form: RefusalInput) -> Wish:
    """Return what a proposed refusal stores."""
    return asdict(form)


def refusal_of(wish: Wish) -> RefusalInput:
    """Return the refusal that was proposed."""
    told = {key: str(value) for key, value in wish.items() if key != "ground"}
    return RefusalInput(RefusalGround(wish["ground"]), **told)


def level_wish(form: PriorityInput) -> Wish:
    """Return what a proposed level stores."""
    return {
        "severity": form.severity.value,
        "urgency": form.urgency.value,
        "person_agrees": form.person_agrees,
    }


def level_of(wish: Wish, reason: str) -> PriorityInput:
    """Return the level that was proposed."""
    agrees = bool(wish.get("person_agrees"))
    return PriorityInput(Severity(wish["severity"]), Urgency(wish["urgency"]), reason, agrees)


def dispatch_wish(form: DispatchInput) -> Wish:
    """Return what a proposed dispatch stores."""
    return asdict(form)


def dispatch_of(wish: Wish) -> DispatchInput:
    """Return the dispatch that was proposed."""
    others = tuple(wish.get("co_departments", ()))
    task = str(wish.get("task", ""))
    return DispatchInput(wish["department_id"], wish["handler_id"], others, task)


def suspension_wish(form: SuspensionInput) -> Wish:
    """Return what an asked suspension stores."""
    return {"reason": form.reason.value, "until": form.until.isoformat()}


def suspension_of(wish: Wish, explanation: str) -> SuspensionInput:
    """Return the suspension that was asked for."""
    until = datetime.fromisoformat(wish["until"])
    return SuspensionInput(SuspensionReason(wish["reason"]), explanation, until)


def merger_of(wish: Wish, reason: str) -> LinkInput:
    """Return the merger that was proposed."""
    return LinkInput(wish["number"], reason)
