"""What the preview says about a case, taken from its record."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import EntryKind
from desktop.domain.rows.case import CaseDetail, CaseHead, ClockRow, EntryRow
from desktop.domain.status import Status
from desktop.views.words.labels import label_of
from desktop.views.words.language import is_chinese
from desktop.views.words.moments import Moments, span
from desktop.views.words.papers import paper_word

_NEXT_CONTACTS = (
    ClockKind.PROMISED_CONTACT.value,
    ClockKind.FIRST_CONTACT.value,
    ClockKind.FOLLOW_UP.value,
)
_OWN_WORDS = frozenset({EntryKind.MEASURE, EntryKind.CONTACT, EntryKind.NOTE})
_SHOWN = 60


def running_clock(detail: CaseDetail) -> ClockRow | None:
    """Return the clock that ends first and explains the time left."""
    own = (c for c in detail.clocks if c.stopped_at is None and c.kind == detail.head.next_clock)
    return next(own, None)


def why_words(detail: CaseDetail) -> str:
    """Return the sentence why this date."""
    clock = running_clock(detail)
    if clock is None:
        return ""
    return clock.why_zh if is_chinese() else clock.why_en


def figure_words(head: CaseHead, now: datetime) -> tuple[str, str]:
    """Return what is left as a figure, and above it of what."""
    if head.suspended_until is not None:
        return label_of(Status, Status.SUSPENDED), ""
    if head.next_due is None:
        return label_of(Status, head.status), QCoreApplication.translate("Queue", "No limit runs")
    clock = label_of(ClockKind, head.next_clock)
    left = head.next_due - now
    if left > timedelta():
        text = QCoreApplication.translate("Queue", "{clock}: time left")
    else:
        text = QCoreApplication.translate("Queue", "{clock}: overdue by")
    return span(left), text.format(clock=clock)


def close_words(detail: CaseDetail, moments: Moments) -> str:
    """Return until when the case is finished at the latest."""
    if detail.head.close_due is None or detail.head.suspended_until is not None:
        return ""
    text = QCoreApplication.translate("Queue", "Ends {day} {time}")
    due = detail.head.close_due
    return text.format(day=moments.day(due), time=moments.clock(due))


def person_words(detail: CaseDetail) -> str:
    """Return the masked person with the masked telephone."""
    if not detail.persons:
        return QCoreApplication.translate("Queue", "Anonymous")
    first = detail.persons[0]
    name = first.name or QCoreApplication.translate("Queue", "Anonymous")
    more = len(detail.persons) - 1
    count = QCoreApplication.translate("Queue", "and {count} more").format(count=more)
    return "  ".join(part for part in (name, first.phone, count if more else "") if part)


def object_words(detail: CaseDetail) -> str:
    """Return what the complaint is about, as far as it is known."""
    body = detail.body
    told = " ".join(part for part in (body.department, body.window or body.item) if part)
    return told or body.place


def in_charge_words(detail: CaseDetail) -> str:
    """Return who answers for the case now."""
    body = detail.body
    told = " ".join(part for part in (body.lead_department, body.handler) if part)
    return told or body.owner


def contact_words(detail: CaseDetail, moments: Moments, now: datetime) -> tuple[str, bool]:
    """Return when the person is contacted next, and whether that time is over."""
    due = [c.due_at for c in detail.clocks if c.stopped_at is None and c.kind in _NEXT_CONTACTS]
    if not due or detail.head.suspended_until is not None:
        return QCoreApplication.translate("Queue", "none promised"), False
    first = min(due)
    if first <= now:
        text = QCoreApplication.translate("Queue", "{day} {time}, late")
    elif moments.day(first) == moments.day(now) and first.year == now.year:
        text = QCoreApplication.translate("Queue", "today by {time}")
    else:
        text = QCoreApplication.translate("Queue", "by {day} {time}")
    return text.format(day=moments.day(first), time=moments.clock(first)), first <= now


def entry_words(entry: EntryRow) -> str:
    """Return one line of the history in a few words."""
    kind = label_of(EntryKind, entry.kind)
    told = entry.reason
    if entry.kind == EntryKind.MOVED:
        kind = label_of(Status, entry.to_status)
    elif entry.kind == EntryKind.DOCUMENT:
        told = paper_word(entry.text)
    elif entry.kind in _OWN_WORDS:
        told = entry.text
    line = " ".join(told.split())
    short = line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
    between = "：" if is_chinese() else ": "
    return f"{kind}{between}{short}" if short else kind
