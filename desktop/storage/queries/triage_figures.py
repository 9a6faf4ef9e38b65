"""How often each trigger fired and what was answered, counted from the history."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.rows.triage import TriggerFigure
from desktop.domain.triage.answers import LEVEL, TYPE, Verdict
from desktop.models import Entry

_BATCH = 1_000


def trigger_figures(session: Session, since: datetime) -> tuple[TriggerFigure, ...]:
    """Count cases, not lines: a case in which a trigger was answered twice counts its last answer.

    Every line about a trigger says that it fired, whatever the answer.
    """
    last: dict[str, dict[int, str]] = defaultdict(dict)
    for case_id, code, state in _lines(session, since):
        last[code][case_id] = state
    return tuple(
        TriggerFigure(
            code,
            len(states),
            sum(state == Verdict.TAKEN for state in states.values()),
            sum(state == Verdict.DISMISSED for state in states.values()),
        )
        for code, states in sorted(last.items(), key=lambda found: (len(found[0]), found[0]))
    )


def _lines(session: Session, since: datetime) -> Iterator[tuple[int, str, str]]:
    query = (
        select(Entry.case_id, Entry.content)
        .where(Entry.kind == EntryKind.TRIAGE.value, Entry.at >= since)
        .order_by(Entry.id)
        .execution_options(yield_per=_BATCH)
    )
    for case_id, content in session.execute(query):
        told = json.loads(content)
        if told["text"] not in {TYPE, LEVEL}:
            yield case_id, told["text"], told["reference"]
