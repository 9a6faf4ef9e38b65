"""阶段性答复函: what is known so far and by when the rest follows (domain rules §K 12)."""

from dataclasses import dataclass

from desktop.documents.furniture import Furniture
from desktop.documents.letter import LetterHead, Section, render_letter
from desktop.documents.typesetter import Missing


@dataclass(frozen=True, slots=True)
class InterimLetterData:
    """An interim reply; every text is printed verbatim.

    `opening` says what was received and why the reply is not complete, `known` what was found
    out, `still_open` the demands that wait, `commitment` by when they are answered, `remedy`
    that this is not the last word, `contact` is the note in brackets below the date.
    """

    furniture: Furniture
    organisation: str
    file_number: str
    title: str
    salutation: str
    opening: tuple[str, ...]
    known: tuple[str, ...]
    still_open: tuple[str, ...]
    commitment: str
    remedy: str
    signed_on: str
    contact: str


def render_interim_letter(data: InterimLetterData, missing: Missing = "refuse") -> bytes:
    """Draw the letter; KnownError "glyph_missing" names a character no face has."""
    head = LetterHead(
        "阶段性答复函",
        data.furniture,
        data.organisation,
        data.file_number,
        data.title,
        data.salutation,
        data.signed_on,
        data.contact,
    )
    sections = (
        Section(data.opening),
        Section(data.known, "目前查明的情况"),
        Section((*data.still_open, data.commitment), "尚待答复的事项和时间"),
        Section((data.remedy,)),
    )
    return render_letter(head, sections, missing)
