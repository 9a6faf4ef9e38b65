"""Every kind of history line is composed, in both languages, and masks persons."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.codes import EntryKind
from desktop.domain.rows.case import EntryRow
from desktop.domain.rows.organisation import Choices, DepartmentChoice
from desktop.domain.status import MOVES
from desktop.views.case.entry_words import EntryWords
from desktop.views.case.move_words import move_word
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind
from desktop.views.words.change_words import ChangeWords
from desktop.views.words.moments import Moments
from tests.views.case.stage import SHANGHAI

NOW = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
CHOICES = Choices((DepartmentChoice(7, "GA", "公安局"),), (), (), ())
CHANGED, PRIORITY = EntryKind.CHANGED, EntryKind.PRIORITY
LINE = EntryRow(3, NOW, "承办甲", "note", "in_progress", "in_progress", "", "文", (), "")


def item(kind: EntryKind, **changes: object) -> TimelineItem:
    words = EntryWords(Moments(SHANGHAI), ChangeWords(Moments(SHANGHAI), CHOICES))
    return words.item(replace(LINE, kind=kind.value, **changes), NOW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "changes", "title"),
    [
        (EntryKind.NOTE, {}, "文"),
        (EntryKind.CONTACT, {"reference": "no_answer"}, "Contact · No answer"),
        (EntryKind.MEASURE, {"reference": "人社局"}, "Measure: 文（人社局）"),
        (EntryKind.MOVED, {"from_status": "dispatched", "text": "甲"}, "Signed for: 甲"),
        (EntryKind.MOVED, {"to_status": "suspended", "text": "expert"}, "Limits stopped: Waiting"),
        (EntryKind.MOVED, {"to_status": "rejected", "text": "{}"}, "Not accepted"),
        (PRIORITY, {"changes": (("priority", "P4", "P2"),)}, "Level: Ordinary → Urgent"),
        (CHANGED, {"changes": (("name", "李静怡", "李静宜"),)}, "Name: 李＊＊ → 李＊＊"),
        (CHANGED, {"changes": (("phone", "", "13800136621"),)}, "Telephone: 138****6621"),
        (CHANGED, {"changes": (("department_id", "", "7"),)}, "Department: 公安局"),
        (CHANGED, {"changes": (("no_contact", "False", "True"),)}, "Cannot be reached: No → Yes"),
        (CHANGED, {"changes": (("supervised", "", "1"),)}, "Put under supervision"),
        (EntryKind.SUPERVISION, {"reference": "order"}, "Put under supervision"),
        (EntryKind.SUPERVISION, {"reference": "reply"}, "Supervision order answered"),
        (EntryKind.SUPERVISION, {"reference": "reminder"}, "Reminded to hurry"),
        (
            EntryKind.CLOCK,
            {"changes": (("close_due", NOW.isoformat(), NOW.isoformat()),)},
            "To be concluded by: 2026-03-11 12:00 → 2026-03-11 12:00",
        ),
        (
            EntryKind.POINT,
            {"reference": "2", "changes": (("finding", "", "true"), ("found", "", "已核"))},
            "Point 2 answered · True",
        ),
        (EntryKind.REQUESTED, {"text": "extension"}, "Extension asked for"),
        (
            EntryKind.DECIDED,
            {"text": "extension", "changes": (("extension", "", "granted"),)},
            "Extension granted",
        ),
        (EntryKind.DECIDED, {"text": "void"}, "Voiding refused"),
        (
            EntryKind.DOCUMENT,
            {"text": "receipt_a5", "changes": (("version", "", "2"),)},
            "Receipt (A5) printed, version 2",
        ),
        (
            EntryKind.DOCUMENT,
            {"text": "delivered", "changes": (("way", "", "post"), ("document", "", "receipt_a5"))},
            "Receipt (A5) handed over · By post",
        ),
        (EntryKind.ATTACHED, {"text": "a.jpg"}, "File added: a.jpg"),
        (EntryKind.REVEALED, {"reason": "拨打"}, "Personal particulars shown"),
        (EntryKind.ENQUIRY, {"text": "in_progress"}, "Enquiry answered"),
        (EntryKind.FOLLOW_UP, {"reference": "reached"}, "Call-back · Reached"),
        (EntryKind.REVIEW, {"reference": "workload"}, "Review: Workload and stress"),
        (EntryKind.REVIEW, {"reference": "signed"}, "Review signed"),
        (EntryKind.LINKED, {"reference": "TS1"}, "Linked with TS1"),
        (EntryKind.PROMISE, {"reference": "1"}, "Promise on point 1 kept: 文"),
        (EntryKind.ASSIGNED, {"changes": (("owner", "甲", "乙"),)}, "Owner: 甲 → 乙"),
        (EntryKind.REGISTERED, {}, "Registered: 文"),
        (EntryKind.IMPORTED, {}, "Imported: 文"),
    ],
)
def test_titles(kind: EntryKind, changes: dict[str, object], title: str, qtbot: QtBot) -> None:
    assert qtbot is not None
    assert item(kind, **changes).title.startswith(title)


def test_the_reason_stands_below(qtbot: QtBot) -> None:
    assert qtbot is not None
    told = item(CHANGED, reason="听错", changes=(("place", "一楼", "二楼"), ("subject", "a", "b")))
    assert told.detail == "Subject: a → b\nReason: 听错"
    by_itself = item(EntryKind.MOVED, from_status="dispatched", reason="deemed_signed", who="")
    assert by_itself.detail == "Reason: Counted as signed for at its limit"
    assert by_itself.who == "by itself"


@pytest.mark.parametrize(
    ("days", "head"),
    [(0, "Today 03-11 Wed"), (1, "Yesterday 03-10 Tue"), (2, "03-09 Mon"), (400, "2025-02-04 Tue")],
)
def test_heads_of_days(days: int, head: str, qtbot: QtBot) -> None:
    assert qtbot is not None
    assert item(EntryKind.NOTE, at=NOW - timedelta(days=days)).day == head


def test_colours_follow_the_kind(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert item(EntryKind.CONTACT, reference="reached").kind is TimelineKind.CONTACT
    assert item(EntryKind.MEASURE).kind is TimelineKind.MEASURE
    assert item(PRIORITY, changes=(("priority", "P4", "P2"),)).kind is TimelineKind.CHANGE
    assert item(EntryKind.NOTE).kind is TimelineKind.NOTE


def test_every_move_has_words_in_chinese(qtbot: QtBot, chinese: Callable[[], None]) -> None:
    assert qtbot is not None
    chinese()
    words = [move_word(source, target) for source in MOVES for target in MOVES[source]]
    assert not [word for word in words if word.isascii()]
