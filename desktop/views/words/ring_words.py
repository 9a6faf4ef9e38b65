"""What the escalation ladder says of one ring or of several."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.clock_table import ClockKind
from desktop.domain.ladder import OVERDUE
from desktop.domain.ladder_people import ISSUED
from desktop.domain.numbers import grouped
from desktop.domain.rows.ring import REMINDER, RingRow
from desktop.views.words.labels import label_of
from desktop.views.words.moments import span


def ring_sentence(ring: RingRow, now: datetime) -> str:
    """Say of one clock how it stands now: what is left, or by how much it is over."""
    number = grouped(ring.number)
    if ring.clock == REMINDER:
        said = QCoreApplication.translate("Ring", "{number}: the supervisor asks you to hurry.")
        return said.format(number=number)
    clock = label_of(ClockKind, ring.clock)
    if ring.due is None:
        return number
    if ring.stage == ISSUED:
        said = QCoreApplication.translate("Ring", "{number}: supervision order, answer in {span}.")
        return said.format(number=number, span=span(ring.due - now))
    if ring.due <= now:
        said = QCoreApplication.translate("Ring", "{number}: {clock} is over by {span}.")
        return said.format(number=number, clock=clock, span=span(now - ring.due))
    said = QCoreApplication.translate(
        "Ring", "{number}: {clock} ends in {span}; {stage}% of the time is gone."
    )
    left = span(ring.due - now)
    return said.format(number=number, clock=clock, span=left, stage=ring.stage)


def rings_sentence(rings: Sequence[RingRow]) -> str:
    """Say of many in one sentence how many cases are overdue and how many run out."""
    over = {ring.case_id for ring in rings if ring.stage >= OVERDUE}
    cases = {ring.case_id for ring in rings}
    said = QCoreApplication.translate(
        "Ring", "{cases} cases need a look: {over} overdue, {soon} running out or reminded."
    )
    return said.format(cases=len(cases), over=len(over), soon=len(cases) - len(over))
