"""What a stored request asked for, read back to begin the form that answers it."""

import json
from typing import Any

from desktop.domain.case_facts import pending
from desktop.domain.codes import RequestKind
from desktop.views.actions.facts import FormFacts


def wish(facts: FormFacts, kind: RequestKind) -> dict[str, Any]:
    """Return what the pending request of `kind` asks for, empty if there is none."""
    request = pending(facts.detail, kind)
    told = json.loads(request.payload) if request else {}
    return told if isinstance(told, dict) else {}


def asked(facts: FormFacts, kind: RequestKind) -> str:
    """Return who asked when and why, empty if nobody did."""
    request = pending(facts.detail, kind)
    if request is None:
        return ""
    when = facts.moments.short(request.asked_at, facts.now)
    return f"{request.asked_by} · {when}\n{request.reason}"
