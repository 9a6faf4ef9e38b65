"""中止计时告知书: why the clock stands still and what sets it going again."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.notice import NoticeHead, NoticeText, render_notice
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class SuspensionNoticeData:
    """A stopped clock (domain rules §C, §E).

    `since` is when it stopped, `new_limit` the date if it stands still as long as foreseen,
    `resumes_when` the fact that sets it going, `wanted` what the person is asked for, with until
    when; it may be empty.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    salutation: str
    opening: str
    since: str
    new_limit: str
    approved_by: str
    approved_at: str
    reasons: tuple[str, ...]
    resumes_when: str
    wanted: tuple[str, ...]
    next_step: str
    signed_on: str


def render_suspension_notice(data: SuspensionNoticeData, missing: Missing = "refuse") -> bytes:
    """Draw the notice; KnownError "glyph_missing" names a character no face has."""
    text = NoticeText(missing)
    text.salutation(data.salutation)
    text.paragraphs(data.opening)
    rows = (
        ("中止时间", data.since, "新期限", data.new_limit),
        ("批准人", data.approved_by, "批准时间", data.approved_at),
    )
    text.table("", rows, (24.0, 54.0, 24.0, 54.0), strong=data.new_limit)
    text.section("为什么中止计时", *data.reasons)
    text.section("什么时候恢复计时", data.resumes_when)
    text.section("请您这样做", *data.wanted)
    text.section("接下来", data.next_step)
    head = NoticeHead(
        data.furniture, data.organisation, "中止计时告知书", data.file_number, data.signed_on
    )
    return render_notice(head, text, missing)
