"""What the cells of the queue say, prepared once per row and kept until something changes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.domain.calendar import WorkCalendar
from desktop.domain.codes import Need
from desktop.domain.returning import DISPUTED_AT
from desktop.domain.rows.queue import QueueRow
from desktop.domain.status import STEP_OF, Status, Step
from desktop.domain.text import marked
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText
from desktop.views.widgets.time_left import TimeLeft
from desktop.views.words.labels import label, label_of
from desktop.views.words.moments import Moments
from desktop.views.words.time_words import time_left

T = TypeVar("T")

_STEPS = tuple(Step)
_DAY = slice(2, 10)
_SERIAL = slice(10, None)
_MOST_TAGS = 2


class RowWords:
    """Words of rows as they are at one moment; cells ask again only after `forget`."""

    def __init__(self, moments: Moments, now: datetime) -> None:
        self._moments = moments
        self._now = now
        self._calendar: WorkCalendar | None = None
        self._kept: dict[tuple[QueueRow, str], Any] = {}

    def set_calendar(self, calendar: WorkCalendar) -> None:
        """Take the calendar by which the time left is measured."""
        if calendar is not self._calendar:
            self._calendar = calendar
            self._kept.clear()

    def forget(self, now: datetime) -> None:
        """Say everything anew: time has passed, or the language is another."""
        self._now = now
        self._kept.clear()

    def number(self, row: QueueRow) -> str:
        """0311-0007; the year before it when it is not this one."""
        day = row.number[_DAY]
        this_year = f"{self._now.astimezone(self._moments.zone):%Y}"
        shown = day[4:] if day.startswith(this_year) else day[2:]
        return f"{shown}-{row.number[_SERIAL]}"

    def received(self, row: QueueRow) -> str:
        """Return when the complaint came in."""
        return self._moments.short(row.received_at, self._now)

    def subject(self, row: QueueRow) -> Tagged:
        """Return the subject with at most two facts behind it."""
        return self._once(row, "subject", _subject)

    def person(self, row: QueueRow) -> str:
        """Return the masked person."""
        return row.person or QCoreApplication.translate("Queue", "Anonymous")

    def unit(self, row: QueueRow) -> str:
        """Return who answers for the case now."""
        told = " ".join(part for part in (row.department, row.handler) if part)
        return told or QCoreApplication.translate("Queue", "Not assigned")

    def step(self, row: QueueRow) -> str:
        """5 处理."""
        return self._once(row, "step", _step)

    def left(self, row: QueueRow) -> TimeLeft | None:
        """Return the next clock; None until the calendar is here."""
        return self._once(row, "left", self._time_left)

    def _time_left(self, row: QueueRow) -> TimeLeft | None:
        if self._calendar is None:
            return None
        return time_left(row, self._now, self._calendar, self._moments)

    def _once(self, row: QueueRow, what: str, make: Callable[[QueueRow], T]) -> T:
        key = (row, what)
        if key not in self._kept:
            self._kept[key] = make(row)
        found: T = self._kept[key]
        return found


def tags_of(row: QueueRow) -> tuple[TagText, ...]:
    """Return what a clerk should know before opening the case, the weightiest first."""
    tags = []
    if row.alarms:
        tags.append(TagText(QCoreApplication.translate("Queue", "Danger"), TagKind.DANGER))
    if row.supervised:
        tags.append(TagText(QCoreApplication.translate("Queue", "Watched"), TagKind.DANGER))
    if row.return_count:
        back = QCoreApplication.translate("Queue", "Sent back {times}×")
        kind = TagKind.DANGER if row.return_count >= DISPUTED_AT else TagKind.WARNING
        tags.append(TagText(back.format(times=row.return_count), kind))
    if row.extension_pending:
        asked = QCoreApplication.translate("Queue", "Extension asked")
        tags.append(TagText(asked, TagKind.INFO))
    if row.status == Status.JOINT:
        tags.append(TagText(label(Status.JOINT), TagKind.INFO))
    needs = [need for need in Need if need.value in row.needs.split()]
    tags += [TagText(label(need), TagKind.WARNING) for need in needs]
    return tuple(tags)


def _subject(row: QueueRow) -> Tagged:
    return Tagged(marked(row.subject), tags_of(row)[:_MOST_TAGS])


def _step(row: QueueRow) -> str:
    step = STEP_OF[Status(row.status)]
    return f"{_STEPS.index(step) + 1} {label_of(Step, step.value)}"
