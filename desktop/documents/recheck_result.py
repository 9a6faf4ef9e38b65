"""复查答复告知书: what the reviewing body decided and what follows (domain rules §C)."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.notice import NoticeHead, NoticeText, render_notice
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class RecheckResultData:
    """A review that was decided: `outcome` is 维持原答复 or 重新办理, `decision` its reasons.

    `decided` names the body and the number of its decision, `remedy` the route that is left.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    word: str
    salutation: str
    opening: str
    decided: str
    outcome: str
    asked_on: str
    told_on: str
    decision: tuple[str, ...]
    next_step: str
    remedy: str
    signed_on: str


def render_recheck_result(data: RecheckResultData, missing: Missing = "refuse") -> bytes:
    """Draw the notice of the decision; KnownError "glyph_missing" as for every paper."""
    text = NoticeText(missing)
    text.salutation(data.salutation)
    text.paragraphs(data.opening)
    rows = (
        ("决定机关", data.decided),
        ("申请日期", data.asked_on),
        ("登记日期", data.told_on),
        (f"{data.word}结果", data.outcome),
    )
    text.table("", rows, (28.0, 128.0), strong=data.outcome)
    text.section(f"{data.word}意见", *data.decision)
    text.section("接下来", data.next_step)
    text.paragraphs(data.remedy)
    head = NoticeHead(
        data.furniture,
        data.organisation,
        f"{data.word}答复告知书",
        data.file_number,
        data.signed_on,
    )
    return render_notice(head, text, missing)
