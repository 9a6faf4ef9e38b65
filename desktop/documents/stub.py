"""The line on which the stub of a slip is torn off, and what the stub belongs to."""

from typing import Final

from desktop.documents.flow import Painted
from desktop.documents.form import LEFT, RIGHT
from desktop.documents.sheet import Sheet
from desktop.documents.styles import bold, song

_TEAR: Final = 16.5


def tear_line(note: str, paper: str, case_line: str) -> Painted:
    """Return the dashed line with `note` in its middle, the paper and the case below it."""

    def tear(sheet: Sheet, y: float) -> None:
        middle = sheet.width / 2
        width = sheet.text(middle, y + 6, note, song(9), "centre")
        sheet.dashed(0, middle - width / 2 - 3, y + 6)
        sheet.dashed(middle + width / 2 + 3, sheet.width, y + 6)
        sheet.text(LEFT, y + 13, paper, song(11))
        sheet.text(RIGHT, y + 13, case_line, bold(11), "right")

    return Painted(_TEAR, tear, keep=True)
