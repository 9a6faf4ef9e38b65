"""Breaking a paragraph into lines and spreading each over its width; numbers only, no drawing.

Rules and limits: paper rules §A, breaking and justification.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from desktop.documents.charclasses import BLANKS, CLOSERS, NEVER_FIRST, NEVER_LAST

SQUEEZE: Final = 0.55
"""Share of its empty half which an inner mark gives at most."""

LOOSE: Final = 0.13
"""Wider gaps than this part of an em look torn: such a line stays ragged."""

BORDER: Final = 0.08
_REACH: Final = 4
_KEEP: Final = 0.6
_TOUCH: Final = 0.001
_NO_WORDS: Final = BLANKS | CLOSERS


@dataclass(frozen=True, slots=True)
class Measured:
    """A paragraph as the breaker sees it; lengths in points, one entry per character.

    `before` and `after` are the blanks of opening and closing marks, `tails` what disappears when
    the character ends a full line, `legal` the places where a line may begin, `borders` the gaps
    between Han and Latin.
    """

    text: str
    em: float
    advances: list[float]
    before: list[float]
    after: list[float]
    tails: list[float]
    legal: list[bool]
    borders: list[bool]


@dataclass(frozen=True, slots=True)
class Line:
    """Characters `start` to `end` (blanks at the end left out of `shown`) and their spread.

    `lead` is cut off the first mark, `gap` added after each character, `border` added at each
    Han/Latin border, `squeeze` the share of their blanks which marks give up.
    """

    start: int
    end: int
    shown: int
    indent: float
    lead: float = 0.0
    gap: float = 0.0
    border: float = 0.0
    squeeze: float = 0.0
    ragged: bool = False


class Breaker:
    """Breaks one measured paragraph at a given width."""

    def __init__(self, measured: Measured, width: float, indent: float = 0.0) -> None:
        self._m = measured
        self._width = width
        self._indent = indent
        half = measured.em / 2
        marks = list(zip(measured.after, measured.before, strict=True))
        shared, self.rooms = [], []
        for (after, before), (next_after, next_before) in pairwise([*marks, (0.0, 0.0)]):
            blank = min(after, half) + min(next_before, half)
            pair = (after and (next_after or next_before)) or (before and next_before)
            shared.append(min(blank, half) if pair else 0.0)
            self.rooms.append(blank - shared[-1])
        steps = [a - pair for a, pair in zip(measured.advances, shared, strict=True)]
        self._room_sums = [0.0, *accumulate(self.rooms)]
        self.origins = [0.0, *accumulate(steps)]
        self._ends = [o + a for o, a in zip(self.origins, measured.advances, strict=False)]

    def lines(self, *, justify: bool = True, borders: bool = False) -> list[Line]:
        """Break greedily; the last line is never stretched."""
        cuts = self._cuts()
        last = len(cuts) - 2
        lines = [
            self._spread(start, end, stretch=justify and at < last, borders=borders)
            for at, (start, end) in enumerate(pairwise(cuts))
        ]
        return lines or [Line(0, 0, 0, self._indent)]

    def width_of(self, line: Line) -> float:
        """Return the natural width of a line, its leading mark cut, its last mark whole."""
        if line.shown == line.start:
            return 0.0
        return self._ends[line.shown - 1] - self.origins[line.start] - line.lead

    def _cuts(self) -> list[int]:
        cuts = [0]
        size = len(self._m.text)
        while cuts[-1] < size:
            cuts.append(self._next(cuts[-1]))
        return self._without_orphan(cuts)

    def _room_for(self, start: int) -> tuple[float, float]:
        if start == 0:
            return self._width - self._indent, 0.0
        return self._width, min(self._m.before[start], self._m.em / 2)

    def _next(self, start: int) -> int:
        width, lead = self._room_for(start)
        limit = self.origins[start] + lead + width + _TOUCH
        fit = bisect_right(self._ends, limit, start)
        while fit < len(self._m.text) and self._m.text[fit] in BLANKS:
            fit += 1
        legal = self._m.legal
        if fit > start and legal[fit]:
            return fit
        for end in range(max(fit, start) + 1, min(fit + _REACH, len(self._m.text)) + 1):
            if legal[end] and self._squeezes_in(start, end, limit):
                return end
        back = next((end for end in range(fit - 1, start, -1) if legal[end]), None)
        return back if back is not None else self._torn(start, fit)

    def _squeezes_in(self, start: int, end: int, limit: float) -> bool:
        excess = self._ends[end - 1] - self._m.tails[end - 1] - limit
        return excess <= SQUEEZE * (self._room_sums[end - 1] - self._room_sums[start])

    def _torn(self, start: int, fit: int) -> int:
        """Break a run longer than a line, if possible not beside a sign that must not stand so."""
        text = self._m.text
        for end in range(fit, start, -1):
            if text[end] not in NEVER_FIRST and text[end - 1] not in NEVER_LAST:
                return end
        return max(fit, start + 1)

    def _without_orphan(self, cuts: list[int]) -> list[int]:
        last = sum(sign not in _NO_WORDS for sign in self._m.text[cuts[-2] :]) if cuts[1:] else 0
        if len(cuts) < 3 or last > 1:  # noqa: PLR2004
            return cuts
        start, end = cuts[-3], cuts[-2]
        first = start + int((end - start) * _KEEP)
        moved = next((at for at in range(end - 1, first, -1) if self._m.legal[at]), end)
        return [*cuts[:-2], moved, cuts[-1]]

    def _spread(self, start: int, end: int, *, stretch: bool, borders: bool) -> Line:
        m = self._m
        shown = end
        while shown > start and m.text[shown - 1] in BLANKS:
            shown -= 1
        width, lead = self._room_for(start)
        line = Line(start, end, shown, self._indent if start == 0 else 0.0, lead)
        gaps = shown - start - 1
        if gaps < 1:
            # One character before a run as long as the line: there is no gap to fill.
            return replace(line, ragged=stretch)
        surplus = width - self.width_of(line)
        tail = m.tails[shown - 1]
        if stretch or surplus < 0:
            surplus += tail
        if surplus < -_TOUCH:
            room = self._room_sums[shown - 1] - self._room_sums[start]
            return replace(line, squeeze=min(-surplus / room, 1.0) if room else 0.0)
        return self._stretched(line, surplus, borders=borders) if stretch else line

    def _stretched(self, line: Line, surplus: float, *, borders: bool) -> Line:
        m = self._m
        places = sum(m.borders[line.start : line.shown - 1]) if borders else 0
        border = min(BORDER * m.em, surplus / places) if places else 0.0
        gap = (surplus - border * places) / (line.shown - line.start - 1)
        if gap > LOOSE * m.em:
            return replace(line, ragged=True)
        return replace(line, gap=gap, border=border)
