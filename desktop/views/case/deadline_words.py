"""How much time is left, why a date is what it is, and when the person is called next."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import Finding
from desktop.domain.rows.case import CaseDetail, ClockRow
from desktop.views.words.labels import label_of
from desktop.views.words.language import is_chinese
from desktop.views.words.moments import Moments, span


def figure(detail: CaseDetail, now: datetime) -> str:
    """Return the one length that matters, or the word for why there is none."""
    head = detail.head
    if head.suspended_until is not None:
        return QCoreApplication.translate("CaseTime", "Stopped")
    if head.next_due is None:
        return QCoreApplication.translate("CaseTime", "None")
    return span(head.next_due - now)


def next_clock_words(detail: CaseDetail, now: datetime) -> str:
    """Return what the figure below counts down to: "Left to sign for"."""
    head = detail.head
    if head.suspended_until is not None or head.next_due is None:
        return QCoreApplication.translate("CaseTime", "Limits")
    name = label_of(ClockKind, head.next_clock)
    if head.next_due <= now:
        return QCoreApplication.translate("CaseTime", "{clock}: overdue by").format(clock=name)
    return QCoreApplication.translate("CaseTime", "{clock}: time left").format(clock=name)


def why_sentence(detail: CaseDetail) -> str:
    """Return why the case must be concluded when it must, in the language in force."""
    clock = newest(detail, ClockKind.CLOSE) or newest(detail, ClockKind.ACCEPTANCE)
    if clock is None:
        return QCoreApplication.translate("CaseTime", "No limit runs on this case.")
    return clock.why_zh if is_chinese() else clock.why_en


def promise_words(detail: CaseDetail, moments: Moments, now: datetime) -> tuple[str, str]:
    """Return what is known of contacts: the first contact, and what is owed to the person next."""
    owed = (_new_contact(detail, moments, now), _next_contact(detail, moments, now))
    return _first_contact(detail, moments, now), " · ".join(filter(None, owed))


def newest(detail: CaseDetail, kind: ClockKind) -> ClockRow | None:
    """Return the last clock of a kind."""
    return next((clock for clock in reversed(detail.clocks) if clock.kind == kind.value), None)


def _first_contact(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    clock = newest(detail, ClockKind.FIRST_CONTACT)
    if clock is None:
        return ""
    if clock.stopped_at is not None:
        said = QCoreApplication.translate("CaseTime", "First contact after {time}")
        return said.format(time=span(clock.stopped_at - clock.started_at))
    said = QCoreApplication.translate("CaseTime", "First contact by {when}")
    return said.format(when=_when(clock.due_at, moments, now))


def _new_contact(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    clock = newest(detail, ClockKind.NEW_CONTACT)
    if clock is None or clock.stopped_at is not None:
        return ""
    said = QCoreApplication.translate("CaseTime", "New contact still to be told: by {when}")
    return said.format(when=_when(clock.due_at, moments, now))


def _next_contact(detail: CaseDetail, moments: Moments, now: datetime) -> str:
    clock = newest(detail, ClockKind.PROMISED_CONTACT)
    if clock is None or clock.stopped_at is not None:
        return ""
    who = detail.body.handler or detail.body.owner
    said = QCoreApplication.translate("CaseTime", "Next contact promised: {when}, {who}")
    return said.format(when=_when(clock.due_at, moments, now), who=who)


def _when(at: datetime, moments: Moments, now: datetime) -> str:
    there, here = at.astimezone(moments.zone).date(), now.astimezone(moments.zone).date()
    if there == here:
        return QCoreApplication.translate("CaseTime", "today {time}").format(time=moments.clock(at))
    return f"{moments.day(at)} {moments.weekday(at)} {moments.clock(at)}"


def finding_word(finding: str) -> str:
    """Return the word of a finding, "Open" while there is none."""
    return label_of(Finding, finding) or QCoreApplication.translate("CaseTime", "Open")
