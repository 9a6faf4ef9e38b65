"""Places of words in a text, found again by where they lie."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator


class Places:
    """Starts and ends of words, added in the order of their ends."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._longest = 0

    def add(self, start: int, end: int) -> None:
        """Take one more place."""
        self._starts.append(start)
        self._ends.append(end)
        self._longest = max(self._longest, end - start)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the places that lie wholly between `start` and `end`."""
        for place in range(bisect_right(self._ends, start), bisect_right(self._ends, end)):
            if self._starts[place] >= start:
                yield self._starts[place], self._ends[place]

    def cover(self, start: int, end: int) -> bool:
        """Tell whether one of the places holds all from `start` to `end`, and more."""
        for place in range(bisect_left(self._ends, end), len(self._ends)):
            if self._ends[place] > start + self._longest:
                return False
            longer = self._ends[place] - self._starts[place] > end - start
            if longer and self._starts[place] <= start:
                return True
        return False
