"""The interim reply: what the duty head approved, and the date it commits to (§K 12)."""

import json
from datetime import datetime

from desktop.documents.interim_letter import InterimLetterData
from desktop.domain.numbers import running
from desktop.domain.status import Status
from desktop.services.gathering.reply_letter import NAMELESS, contact, title
from desktop.services.gathering.source import Source, last_move, salutation, sentence


def gather_interim(source: Source) -> InterimLetterData:
    """Gather the letter of the newest interim reply."""
    case, hall = source.case, source.hall
    given = last_move(source, Status.INTERIM)
    told = json.loads(given.content)
    due = next(new for field, _old, new in told["changes"] if field == "promised_at")
    hotline = hall.duty_telephone or hall.telephone
    to = salutation(case)
    return InterimLetterData(
        furniture=source.furniture,
        organisation=hall.name,
        file_number=source.file_number,
        title=title(source, to, "阶段性答复"),
        salutation=to or NAMELESS,
        opening=(_opening(source),),
        known=tuple(sentence(line) for line in told["reason"].split("\n") if line.strip()),
        still_open=tuple(
            f"{at}．{sentence(point.text)}" for at, point in enumerate(case.points, 1)
        ),
        commitment=f"以上诉求，我们于{source.promised(datetime.fromisoformat(due))}逐项书面答复您。"
        f"到时没有收到答复的，请拨{hotline}找值班主任。",
        remedy="本函为阶段性答复，不是最终答复；申请复查的期限从您收到最终答复之日起算。",
        signed_on=source.day(source.now),
        contact=contact(source),
    )


def _opening(source: Source) -> str:
    case = source.case
    return (
        f"您{source.day(case.received_at)}反映的事项（编号{running(case.number)}）收悉。"
        "该事项经批准延长期限后，仍有情况需要继续核实，现将已经查明的情况先行答复如下："
    )
