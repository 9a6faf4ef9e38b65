"""复查受理告知书: who reviews the reply and by when the decision is due (domain rules §C)."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.notice import NoticeHead, NoticeText, render_notice
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class RecheckNoticeData:
    """A review that was asked for: who decides, and by when.

    `word` is 复查 the first time and 复核 the second; `objection` is what the person does not
    accept, `course` how it goes on.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    word: str
    salutation: str
    opening: str
    body: str
    address: str
    telephone: str
    due: str
    objection: tuple[str, ...]
    course: str
    next_step: str
    signed_on: str


def render_recheck_notice(data: RecheckNoticeData, missing: Missing = "refuse") -> bytes:
    """Draw the notice that a review was taken; KnownError "glyph_missing" as for every paper."""
    text = NoticeText(missing)
    text.salutation(data.salutation)
    text.paragraphs(data.opening)
    rows = (
        (f"{data.word}机关", data.body),
        ("地址", data.address),
        ("电话", data.telephone),
        ("答复期限", data.due),
    )
    text.table("", rows, (28.0, 128.0), strong=data.due)
    text.section("您不同意的地方", *data.objection)
    text.section(f"{data.word}怎样进行", data.course)
    text.section("接下来", data.next_step)
    head = NoticeHead(
        data.furniture,
        data.organisation,
        f"{data.word}受理告知书",
        data.file_number,
        data.signed_on,
    )
    return render_notice(head, text, missing)
