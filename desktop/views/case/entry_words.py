"""One line of the history as a person reads it, composed by its kind."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.codes import (
    Cause,
    CloseMark,
    ContactOutcome,
    DeliveryWay,
    EntryKind,
    RequestKind,
    SuspensionReason,
)
from desktop.domain.numbers import grouped
from desktop.domain.rows.case import EntryRow
from desktop.domain.status import Status
from desktop.domain.wishes import IN_FORCE, WISHED
from desktop.views.case.move_words import move_word
from desktop.views.case.supervision_words import supervision_lines
from desktop.views.case.triage_words import triage_title
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind
from desktop.views.words.change_words import ChangeWords, named
from desktop.views.words.danger_words import danger_line
from desktop.views.words.labels import label, label_of
from desktop.views.words.moments import Moments
from desktop.views.words.papers import paper_word

_KINDS: Mapping[EntryKind, TimelineKind] = {
    EntryKind.REGISTERED: TimelineKind.CONTACT,
    EntryKind.IMPORTED: TimelineKind.CONTACT,
    EntryKind.CONTACT: TimelineKind.CONTACT,
    EntryKind.FOLLOW_UP: TimelineKind.CONTACT,
    EntryKind.ENQUIRY: TimelineKind.CONTACT,
    EntryKind.MOVED: TimelineKind.MEASURE,
    EntryKind.MEASURE: TimelineKind.MEASURE,
    EntryKind.DANGER: TimelineKind.MEASURE,
    EntryKind.POINT: TimelineKind.MEASURE,
    EntryKind.REQUESTED: TimelineKind.MEASURE,
    EntryKind.DECIDED: TimelineKind.MEASURE,
    EntryKind.REVIEW: TimelineKind.MEASURE,
    EntryKind.PROMISE: TimelineKind.MEASURE,
    EntryKind.CHANGED: TimelineKind.CHANGE,
    EntryKind.PRIORITY: TimelineKind.CHANGE,
    EntryKind.ASSIGNED: TimelineKind.CHANGE,
    EntryKind.CLOCK: TimelineKind.CHANGE,
    EntryKind.LINKED: TimelineKind.CHANGE,
    EntryKind.TRIAGE: TimelineKind.CHANGE,
    EntryKind.SUPERVISION: TimelineKind.CHANGE,
}
"""Green contact, blue measure or decision, amber change; everything else is a hollow note."""

_BY_ITSELF: Mapping[str, object] = {
    "deemed_signed": QT_TRANSLATE_NOOP("CaseEntry", "Counted as signed for at its limit"),
    "pause_over": QT_TRANSLATE_NOOP("CaseEntry", "The end date of the stop was reached"),
    "unanswered": QT_TRANSLATE_NOOP("CaseEntry", "Nobody answered before the limit"),
}

_ANSWERS: Mapping[str, object] = {
    "granted": QT_TRANSLATE_NOOP("CaseEntry", "{what} granted"),
    "refused": QT_TRANSLATE_NOOP("CaseEntry", "{what} refused"),
    "confirmed": QT_TRANSLATE_NOOP("CaseEntry", "{what} confirmed"),
    "otherwise": QT_TRANSLATE_NOOP("CaseEntry", "{what} decided otherwise"),
    "overtaken": QT_TRANSLATE_NOOP("CaseEntry", "{what} no longer asked for"),
}
_REPORT_ANSWERS: Mapping[str, object] = {
    **_ANSWERS,
    "granted": QT_TRANSLATE_NOOP("CaseEntry", "The shift supervisor sees to it"),
    "refused": QT_TRANSLATE_NOOP("CaseEntry", "The shift supervisor does not step in"),
}


class EntryWords:
    """Composes lines for one hall at one moment."""

    def __init__(self, moments: Moments, changes: ChangeWords) -> None:
        self.moments = moments
        self._changes = changes

    def item(self, entry: EntryRow, now: datetime) -> TimelineItem:
        """Return the line with its day, time, title, detail and who."""
        kind = EntryKind(entry.kind)
        title, *detail = _TITLES.get(kind, _plain)(self, entry)
        return TimelineItem(
            day=self.day(entry.at, now),
            when_text=self.moments.clock(entry.at),
            title=title,
            detail="\n".join(line for line in detail if line),
            who=entry.who or QCoreApplication.translate("CaseEntry", "by itself"),
            kind=_KINDS.get(kind, TimelineKind.NOTE),
            key=str(entry.seq),
        )

    def day(self, at: datetime, now: datetime) -> str:
        """Return the head of a day: today and yesterday by name, then the date."""
        zone = self.moments.zone
        days = (now.astimezone(zone).date() - at.astimezone(zone).date()).days
        date = self.moments.day(at) if days < _YEAR else self.moments.full(at)[:10]
        told = f"{date} {self.moments.weekday(at)}"
        if days == 0:
            return QCoreApplication.translate("CaseEntry", "Today {date}").format(date=told)
        if days == 1:
            return QCoreApplication.translate("CaseEntry", "Yesterday {date}").format(date=told)
        return told

    def change(self, change: tuple[str, str, str]) -> str:
        """Return one changed value."""
        return self._changes.line(change)

    def changed(self, entry: EntryRow) -> tuple[str, ...]:
        """Return the changed values, one line each."""
        return tuple(self._changes.line(change) for change in entry.changes)

    def value(self, entry: EntryRow, field: str) -> str:
        """Return the new value of one field, empty if it did not change."""
        found = next((new for name, _old, new in entry.changes if name == field), "")
        return self._changes.value(field, found)


_YEAR = 300
_SUPERVISED = (("supervised", "", "1"),)
_Compose = Callable[[EntryWords, EntryRow], tuple[str, ...]]


def _why(entry: EntryRow) -> str:
    """Return the reason with its word, also one the program gave itself."""
    if not entry.reason:
        return ""
    known = _BY_ITSELF.get(entry.reason)
    why = QCoreApplication.translate("CaseEntry", str(known)) if known else entry.reason
    return QCoreApplication.translate("CaseEntry", "Reason: {why}").format(why=why)


def _plain(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    word = label_of(EntryKind, entry.kind)
    return (named(word, entry.text) if entry.text else word, _why(entry))


def _note(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (entry.text,)


def _moved(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    title = move_word(Status(entry.from_status), Status(entry.to_status))
    if entry.to_status == Status.SUSPENDED:
        return (named(title, label_of(SuspensionReason, entry.text)), _why(entry))
    if entry.to_status in {Status.REJECTED, Status.TRANSFERRED}:
        return (title, _why(entry))  # the text holds the whole notice, which is a paper of its own
    told = label_of(CloseMark, entry.text) if entry.text in set(CloseMark) else entry.text
    if Status.MERGED in {entry.from_status, entry.to_status}:
        told = grouped(told)  # the text of a merger is the number of the main case
    return (named(title, told) if told else title, _why(entry), *words.changed(entry))


def _changed(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    if entry.changes == _SUPERVISED:
        return (QCoreApplication.translate("CaseEntry", "Put under supervision"), _why(entry))
    first, *rest = words.changed(entry) or (label(EntryKind.CHANGED),)
    return (first, *rest, _why(entry))


def _contact(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    outcome = label_of(ContactOutcome, entry.reference)
    return (f"{label_of(EntryKind, entry.kind)} · {outcome}", entry.text)


def _measure(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    by = f"（{entry.reference}）" if entry.reference else ""
    return (named(label(EntryKind.MEASURE), f"{entry.text}{by}"), *words.changed(entry))


def _point(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    title = QCoreApplication.translate("CaseEntry", "Point {number} answered").format(
        number=entry.reference
    )
    finding = words.value(entry, "finding")
    lines = (change for change in entry.changes if change[0] != "finding")
    rest = tuple(words.change(change) for change in lines)
    return (f"{title} · {finding}" if finding else title, *rest)


def _requested(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    told = [(field.removeprefix(WISHED), old, new) for field, old, new in entry.changes]
    wish = [change for change in told if change[0] != IN_FORCE]
    title = (
        QCoreApplication.translate("CaseEntry", "{what} asked for")
        if len(wish) == len(entry.changes)
        else QCoreApplication.translate("CaseEntry", "{what} to be confirmed")
    )
    if entry.text == RequestKind.ESCALATION:
        title = QCoreApplication.translate("CaseEntry", "Reported to the shift supervisor")
    lines = tuple(words.change(change) for change in wish if change[2])
    return (title.format(what=label_of(RequestKind, entry.text)), *lines, _why(entry))


def _decided(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    answer = next((new for _field, _old, new in entry.changes), "")
    reported = entry.text == RequestKind.ESCALATION
    said = (_REPORT_ANSWERS if reported else _ANSWERS).get(answer) or _ANSWERS["refused"]
    title = QCoreApplication.translate("CaseEntry", str(said))
    why = "" if answer == "overtaken" else _why(entry)
    return (title.format(what=label_of(RequestKind, entry.text)), why)


def _document(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    if entry.text == "delivered":
        way = label_of(DeliveryWay, next(n for f, _o, n in entry.changes if f == "way"))
        title = QCoreApplication.translate("CaseEntry", "{paper} handed over").format(
            paper=words.value(entry, "document")
        )
        return (f"{title} · {way}",)
    said = QCoreApplication.translate("CaseEntry", "{paper} printed, version {version}")
    version = words.value(entry, "version")
    return (said.format(paper=paper_word(entry.text), version=version), _why(entry))


def _attached(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (QCoreApplication.translate("CaseEntry", "File added: {name}").format(name=entry.text),)


def _revealed(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (QCoreApplication.translate("CaseEntry", "Personal particulars shown"), _why(entry))


def _enquiry(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (
        QCoreApplication.translate("CaseEntry", "Enquiry answered"),
        label_of(Status, entry.text),
    )


def _follow_up(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    outcome = label_of(ContactOutcome, entry.reference)
    return (f"{label(EntryKind.FOLLOW_UP)} · {outcome}",)


def _review(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    if entry.reference == "signed":
        return (QCoreApplication.translate("CaseEntry", "Review signed"), entry.text)
    if not entry.reference:
        said = QCoreApplication.translate("CaseEntry", "Nothing to improve")
        return (named(said, entry.text),)
    said = named(label(EntryKind.REVIEW), label_of(Cause, entry.reference))
    return (said, *words.changed(entry)) if entry.changes else (said, entry.text)


_LINKS: Mapping[str, object] = {
    "": QT_TRANSLATE_NOOP("CaseEntry", "Linked with {number}"),
    "split": QT_TRANSLATE_NOOP("CaseEntry", "Points split off as {number}, the rest renumbered"),
    "split_from": QT_TRANSLATE_NOOP("CaseEntry", "Split off from {number}"),
    "unmerged": QT_TRANSLATE_NOOP("CaseEntry", "{number} taken out of the merger"),
}


def _linked(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    said = QCoreApplication.translate("CaseEntry", str(_LINKS.get(entry.text, _LINKS[""])))
    return (said.format(number=grouped(entry.reference)), _why(entry))


def _danger(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (danger_line(words.moments, entry),)


def _promise(_words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    title = QCoreApplication.translate("CaseEntry", "Promise on point {number} kept").format(
        number=entry.reference
    )
    return (named(title, entry.text),)


def _triage(words: EntryWords, entry: EntryRow) -> tuple[str, ...]:
    return (triage_title(entry), *words.changed(entry), _why(entry))


_TITLES: Mapping[EntryKind, _Compose] = {
    EntryKind.MOVED: _moved,
    EntryKind.CHANGED: _changed,
    EntryKind.PRIORITY: _changed,
    EntryKind.ASSIGNED: _changed,
    EntryKind.CLOCK: _changed,
    EntryKind.NOTE: _note,
    EntryKind.CONTACT: _contact,
    EntryKind.MEASURE: _measure,
    EntryKind.POINT: _point,
    EntryKind.REQUESTED: _requested,
    EntryKind.DECIDED: _decided,
    EntryKind.DOCUMENT: _document,
    EntryKind.ATTACHED: _attached,
    EntryKind.REVEALED: _revealed,
    EntryKind.ENQUIRY: _enquiry,
    EntryKind.FOLLOW_UP: _follow_up,
    EntryKind.REVIEW: _review,
    EntryKind.LINKED: _linked,
    EntryKind.PROMISE: _promise,
    EntryKind.DANGER: _danger,
    EntryKind.TRIAGE: _triage,
    EntryKind.SUPERVISION: lambda words, entry: supervision_lines(entry, words.changed(entry)),
}
