"""The reply letter (投诉处理答复函) in the letter form of official documents."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.letter import LetterHead, Section, render_letter
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class PointReply:
    """One point as the person confirmed it, its finding (属实/部分属实/不属实) and the answer."""

    point: str
    finding: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyLetterData:
    """A reply letter; every text is printed verbatim.

    `file_number` is complete, a preview's reads 安政服诉〔2025〕＿号. `opening` says what was
    received and how it was checked, `promise` what follows after the reply, `remedy` the route
    of this kind of case (domain rules §K 5), `contact` is the note in brackets below the date.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    title: str
    salutation: str
    opening: tuple[str, ...]
    points: tuple[PointReply, ...]
    promise: str
    remedy: str
    signed_on: str
    contact: str


def render_reply_letter(data: ReplyLetterData, missing: Missing = "refuse") -> bytes:
    """Draw the letter; KnownError "glyph_missing" names a character no face has."""
    head = LetterHead(
        "投诉处理答复函",
        data.furniture,
        data.organisation,
        data.file_number,
        data.title,
        data.salutation,
        data.signed_on,
        data.contact,
    )
    answers = (
        Section(point.paragraphs, f"关于“{point.point}”（{point.finding}）")
        for point in data.points
    )
    end = Section((data.promise, data.remedy))
    return render_letter(head, (Section(data.opening), *answers, end), missing)
