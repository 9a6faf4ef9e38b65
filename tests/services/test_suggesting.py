"""Triage at the desk: what is logged, what holds, and who may say that an alarm does not."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.day_list import ALARM
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.inputs import AlarmAnswer, PriorityInput
from desktop.domain.priority import Severity, Urgency
from desktop.domain.rows.case import EntryRow
from desktop.domain.rows.queue import QueueFilter
from desktop.domain.triage.answers import (
    LEVEL,
    TYPE,
    TriageAnswer,
    Verdict,
    level_to_take,
    words_of,
)
from desktop.models import Case, Entry
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.services.importing.columns import guess
from desktop.services.importing.reading import Table
from desktop.services.importing.service import ImportJob, ImportMode, Progress
from tests.services.asking import Hands
from tests.services.drafting import a_draft
from tests.services.seeding import QUICK, SmallHall
from tests.small_hall import START

DANGER = "今天不办我就从这楼上跳下去，不想活了。"
LEAK = "他们把我的身份证号泄露了，个人信息被泄露。"


@pytest.fixture
def hands(context: Context, hall: SmallHall) -> Hands:
    return Hands(build_services(context, QUICK), hall)


def answer(hands: Hands, draft: IntakeDraft, code: str, why: str = "歌词") -> IntakeDraft:
    """Dismiss a trigger of a draft as the rail does."""
    found = hands.services.suggestions.of_draft(hands.clerk, draft)
    fired = next(one for one in found.triggers if one.trigger.code == code)
    words = words_of(fired.spans)
    said = TriageAnswer(code, Verdict.DISMISSED, "", words, found.version, why, START)
    return replace(draft, answers=(*draft.answers, said))


def triage_lines(hands: Hands, case_id: int) -> list[EntryRow]:
    entries = hands.detail(case_id).entries
    return [one for one in entries if one.kind == EntryKind.TRIAGE]


def test_what_fires_is_logged_with_its_words_and_the_version(hands: Hands) -> None:
    case_id = hands.case(original_text=DANGER)
    (line,) = (one for one in triage_lines(hands, case_id) if one.text == "T3")
    assert line.reference == "fired"
    changes = {name: new for name, _old, new in line.changes}
    assert "不想活了" in changes["matched"]
    assert changes["rules"]
    assert "T3" in hands.detail(case_id).head.alarms.split()


def test_taken_suggestions_become_lines_of_the_history(hands: Hands) -> None:
    words = ("态度生硬",)
    draft = a_draft(
        answers=(
            TriageAnswer(TYPE, Verdict.TAKEN, "SQ1", words, "1", at=START),
            TriageAnswer(LEVEL, Verdict.DISMISSED, "", (), "1", "已安抚", START),
        )
    )
    case_id = hands.services.intake.register(hands.clerk, draft).case_id
    told = {one.text: one for one in triage_lines(hands, case_id)}
    assert ("subtype", "", "SQ1") in told[TYPE].changes
    assert (told[LEVEL].reference, told[LEVEL].reason) == ("dismissed", "已安抚")
    assert told[TYPE].who == hands.detail(case_id).body.registered_by


def test_a_clerk_alone_cannot_silence_an_alarm_about_life(hands: Hands) -> None:
    draft = answer(hands, a_draft(original_text=DANGER), "T3")
    case_id = hands.services.intake.register(hands.clerk, draft).case_id
    assert "T3" in hands.detail(case_id).head.alarms
    request = hands.waiting(case_id)
    assert (request.kind, request.reason) == (RequestKind.ALARM, "歌词")
    said = AlarmAnswer("T3", holds=False, reason="歌词")
    with pytest.raises(Conflict, match="already_asked"):
        hands.services.suggestions.answer_alarm(hands.clerk, case_id, said)
    hands.grant(case_id)
    assert "T3" not in hands.detail(case_id).head.alarms
    last = triage_lines(hands, case_id)
    assert any((one.text, one.reference) == ("T3", "dismissed") for one in last)


def test_a_refused_dismissal_leaves_the_alarm(hands: Hands) -> None:
    case_id = hands.case(original_text=DANGER)
    said = AlarmAnswer("T3", holds=False, reason="歌词")
    assert not hands.services.suggestions.answer_alarm(hands.clerk, case_id, said)
    hands.refuse(case_id)
    assert "T3" in hands.detail(case_id).head.alarms
    assert hands.services.suggestions.answer_alarm(hands.lead, case_id, said)
    with pytest.raises(NotFound, match="alarm_not_found"):
        hands.services.suggestions.answer_alarm(
            hands.lead, hands.case(original_text=LEAK), AlarmAnswer("T3", holds=True)
        )


def test_other_alarms_a_clerk_dismisses_alone_but_never_without_a_reason(hands: Hands) -> None:
    draft = answer(hands, a_draft(original_text=LEAK), "T9")
    case_id = hands.services.intake.register(hands.clerk, draft).case_id
    assert hands.detail(case_id).head.alarms == ""
    other = hands.case(original_text=LEAK)
    said = AlarmAnswer("T9", holds=False, reason=" ")
    with pytest.raises(InvalidInput, match="needed"):
        hands.services.suggestions.answer_alarm(hands.clerk, other, said)
    assert hands.services.suggestions.answer_alarm(
        hands.clerk, other, AlarmAnswer("T9", holds=True)
    )
    assert hands.detail(other).head.alarms == "T9"


def test_words_added_after_an_answer_fire_anew(hands: Hands) -> None:
    draft = answer(hands, a_draft(original_text=LEAK), "T9")
    more = replace(draft, original_text=draft.original_text + "隐私也外泄了，信息泄露。")
    found = hands.services.suggestions.of_draft(hands.clerk, more)
    assert len(words_of(found.triggers[0].spans)) > len(draft.answers[0].words)
    case_id = hands.services.intake.register(hands.clerk, more).case_id
    assert hands.detail(case_id).head.alarms == "T9"


def test_an_imported_message_about_danger_alarms_at_once(hands: Hands, context: Context) -> None:
    headings = ("留言编号", "留言用户", "留言主题", "留言时间", "留言详情")
    rows = (
        ("1", "网友甲", "求助", "2025-03-10 23:05", DANGER),
        ("2", "网友乙", "排队", "2025-03-10 23:06", "窗口排队太久"),
    )
    table = Table("web.csv", headings, rows)
    job = ImportJob(table, guess(headings), ImportMode.NEW)
    assert hands.services.importing.run(hands.clerk, job, Progress()).imported == 2
    page = hands.services.queue.page(hands.lead, QueueFilter())
    assert [bool(row.alarms) for row in sorted(page.rows)] == [True, False]
    listed = [row for row in hands.services.queue.today(hands.lead) if row.why == ALARM]
    assert [row.case_id for row in listed] == [row.id for row in page.rows if row.alarms]
    case_id = listed[0].case_id
    found = hands.services.suggestions.of_case(hands.lead, case_id)
    severity, urgency = level_to_take(found)
    assert (severity, urgency) == (Severity.S1, Urgency.U1)
    level = PriorityInput(severity, urgency, "轻生言语")
    assert hands.services.assessment.set_priority(hands.clerk, case_id, level)
    with context.database.read() as session:
        kept = session.scalars(select(Entry.content).where(Entry.kind == EntryKind.TRIAGE)).all()
        assert session.scalar(select(Case.alarms).where(Case.id == case_id)) == "T3"
    assert all("words" not in json.loads(line) for line in kept)
