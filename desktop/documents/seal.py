"""Signature, date and seal place of letters and notices."""

from dataclasses import dataclass
from typing import Final

from desktop.documents.sheet import MM, RED, Sheet
from desktop.documents.styles import song
from desktop.documents.typesetter import Style, set_line, spans

SEAL: Final = 42.0
"""Diameter of a county-level seal in millimetres (domain rules §D 1)."""

_WORDS_BELOW_TOP: Final = 8.4
_DATE_CELLS: Final = 4


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs and when, in the style of the text; `pitch` is its line pitch in millimetres."""

    organisation: str
    date: str
    style: Style
    pitch: float
    words: str = "（盖章处）"

    def draw(self, sheet: Sheet, margin: float, ring_top: float, first: float) -> None:
        """Draw name and date centred on each other, with the dashed ring around them.

        The date ends four cells before `margin`; a name too long for that moves both inward.
        `first` is the middle of the name's line. No seal is ever drawn (domain rules §D 1).
        """
        date = self._width(sheet, self.date)
        name = self._width(sheet, self.organisation)
        cell = self.style.em / MM
        centre = min(margin - _DATE_CELLS * cell - date / 2, margin - name / 2)
        sheet.ring(centre, ring_top + SEAL / 2, SEAL)
        sheet.text(centre, ring_top + _WORDS_BELOW_TOP, self.words, song(9), "centre", colour=RED)
        sheet.text(centre, first, self.organisation, self.style, "centre")
        sheet.text(centre, first + self.pitch, self.date, self.style, "centre")

    def _width(self, sheet: Sheet, text: str) -> float:
        return set_line(spans(text, self.style), missing=sheet.missing).widths[0] / MM
