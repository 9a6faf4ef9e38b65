"""The papers around a review: taken, with whom it lies; decided, and what follows (§C)."""

import json

from desktop.documents.recheck_notice import RecheckNoticeData
from desktop.documents.recheck_result import RecheckResultData
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import CaseKind
from desktop.domain.numbers import running
from desktop.domain.status import Status
from desktop.models import Entry
from desktop.services.gathering.reply_letter import NAMELESS
from desktop.services.gathering.source import (
    Source,
    clock_of,
    final_date,
    last_move,
    moves_of,
    newest_document,
    salutation,
    sentence,
)

_FIRST, _SECOND = "复查", "复核"


def gather_recheck_notice(source: Source) -> RecheckNoticeData:
    """Gather the notice that a review was taken: who decides and by when."""
    case, hall = source.case, source.hall
    asked = last_move(source, Status.RECHECK)
    told, word = json.loads(asked.content), _word(source)
    body = told["text"] or hall.appeal_body
    ours = body == hall.appeal_body
    clock = clock_of(case, ClockKind.RECHECK)
    due = source.promised(clock.due_at) if clock else ""
    hotline = hall.duty_telephone or hall.telephone
    return RecheckNoticeData(
        furniture=source.furniture,
        organisation=hall.name,
        file_number=source.file_number,
        word=word,
        salutation=salutation(case) or NAMELESS,
        opening=f"您对{_reply(source)}提出的{word}申请收悉，已于{source.day(asked.at)}登记受理"
        f"（编号{running(case.number)}），由{body}依法作出决定。",
        body=body,
        address=hall.appeal_address if ours else "",
        telephone=hall.appeal_telephone if ours else "",
        due=due,
        objection=(sentence(told["reason"]),),
        course=f"您的申请、原答复和办理材料一并转送该机关，{word}决定自申请之日起30日内作出。"
        "您有新的证据或者说明，可以在决定作出以前补充提交。",
        next_step=f"{due}没有收到{word}决定的，请拨{hotline}找值班主任。",
        signed_on=source.day(source.now),
    )


def gather_recheck_result(source: Source) -> RecheckResultData:
    """Gather the notice of what the reviewing body decided."""
    case = source.case
    asked = last_move(source, Status.RECHECK)
    decided = next(one for one in moves_of(source) if one.seq > asked.seq)
    upheld = decided.to_status == Status.CLOSED.value
    told, word = json.loads(decided.content), _word(source)
    body = (told["text"] if upheld else "") or json.loads(asked.content)["text"]
    return RecheckResultData(
        furniture=source.furniture,
        organisation=source.hall.name,
        file_number=source.file_number,
        word=word,
        salutation=salutation(case) or NAMELESS,
        opening=f"您{source.day(asked.at)}对{_reply(source, asked)}提出的{word}申请"
        f"（编号{running(case.number)}），现已作出决定，告知如下。",
        decided=body.replace(" ", "　"),
        outcome="维持原答复" if upheld else "原答复不予维持，重新办理",
        asked_on=source.day(asked.at),
        told_on=source.day(decided.at),
        decision=(sentence(told["reason"]),),
        next_step="" if upheld else _again(source),
        remedy=_remedy(source, word) if upheld else "",
        signed_on=source.day(source.now),
    )


def _word(source: Source) -> str:
    """Return 复查 for the first review and 复核 for the one of its decision."""
    asked = [one for one in moves_of(source) if one.to_status == Status.RECHECK.value]
    return _FIRST if len(asked) <= 1 else _SECOND


def _reply(source: Source, before: Entry | None = None) -> str:
    """Name the reply or the decision the person does not accept."""
    letter = newest_document(source, "reply_letter")
    if _word(source) == _SECOND:
        return "复查决定"
    if letter is None or (before is not None and letter.made_at > before.at):
        return "本中心的答复"
    return f"本中心的答复（{letter.series_number}）"


def _again(source: Source) -> str:
    final = final_date(source)
    by = f"于{source.promised(final.due)}" if final else ""
    return f"此件由另外的承办人重新办理，{by}书面答复您。"


def _remedy(source: Source, word: str) -> str:
    """Name the route that is left; the decision on the second review is final (§C)."""
    if source.case.kind == CaseKind.LEGAL_NOTICE.value:
        return "如对处理决定不服，可依法申请行政复议或者提起行政诉讼。"
    if word == _SECOND:
        return "复核决定为终结性决定，就同一事实和理由再次提出的，不再受理。"
    return "如对复查决定不服，您可在收到之日起30日内申请复核。"
