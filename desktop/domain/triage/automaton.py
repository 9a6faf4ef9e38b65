"""Every word of a list found in one pass over a text, overlapping ones too (Aho–Corasick)."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Node:
    """One prefix of a word; `ends` are the lengths of the words that end here, longest first."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    ends: tuple[int, ...] = ()
    fallback: "_Node | None" = None


class Automaton:
    """Finds words whose number costs nothing: the time is that of reading the text once."""

    def __init__(self, words: Iterable[str]) -> None:
        self._root = _Node()
        for word in words:
            self._add(word)
        self._link()

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of every occurrence, in the order of their ends."""
        root = node = self._root
        for place, letter in enumerate(text, 1):
            following = node.following.get(letter)
            while following is None and node is not root:
                node = node.fallback or root
                following = node.following.get(letter)
            node = following or root
            for length in node.ends:
                yield place - length, place

    def _add(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.following.setdefault(letter, _Node())
        if word:
            node.ends = (len(word),)

    def _link(self) -> None:
        waiting = deque(self._root.following.values())
        while waiting:
            node = waiting.popleft()
            for letter, child in node.following.items():
                child.fallback = self._longest_suffix(node, letter)
                child.ends += child.fallback.ends
                waiting.append(child)

    def _longest_suffix(self, node: _Node, letter: str) -> _Node:
        fallback: _Node | None = node.fallback or self._root
        while fallback is not None:
            if letter in fallback.following:
                return fallback.following[letter]
            fallback = None if fallback is self._root else fallback.fallback or self._root
        return self._root
