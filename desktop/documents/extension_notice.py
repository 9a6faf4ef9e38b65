"""延期办理告知书: told before the old limit ends, with the new one and its reckoning."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.notice import NoticeHead, NoticeText, render_notice
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class ExtensionNoticeData:
    """An extension (domain rules §D 2, form 4).

    `occasion` says which extension it is ("第1次"), `reckoning` how the new limit was computed,
    `next_step` when the person hears again and whom to call otherwise.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    salutation: str
    opening: str
    old_limit: str
    new_limit: str
    approved_by: str
    approved_at: str
    occasion: str
    reasons: tuple[str, ...]
    reckoning: str
    done: tuple[str, ...]
    next_step: str
    signed_on: str


def render_extension_notice(data: ExtensionNoticeData, missing: Missing = "refuse") -> bytes:
    """Draw the notice; KnownError "glyph_missing" names a character no face has."""
    text = NoticeText(missing)
    text.salutation(data.salutation)
    text.paragraphs(data.opening)
    when = "　".join(part for part in (data.approved_at, data.occasion) if part)
    rows = (
        ("原期限", data.old_limit, "新期限", data.new_limit),
        ("批准人", data.approved_by, "批准时间", when),
    )
    text.table("", rows, (24.0, 54.0, 24.0, 54.0), strong=data.new_limit)
    text.section("为什么延期", *data.reasons)
    text.section("新期限怎样算", data.reckoning)
    text.section("已经做了什么", *data.done)
    text.section("接下来", data.next_step)
    head = NoticeHead(
        data.furniture, data.organisation, "延期办理告知书", data.file_number, data.signed_on
    )
    return render_notice(head, text, missing)
