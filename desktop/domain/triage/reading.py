"""One text as the rules see it: its words in sentences, and what takes a word's effect away."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.domain.triage.assessment import Span
from desktop.domain.triage.lexicon import Lexicon, Meaning, Part
from desktop.domain.triage.measures import counted
from desktop.domain.triage.places import Places
from desktop.domain.triage.rules import Context

NEGATED: Final = "negated"
EXCLUDED: Final = "excluded"

_SENTENCE_END: Final = re.compile(r"[。！？!?；;\n]")
_CLAUSE_END: Final = re.compile(r"[，,。！？!?；;：:、\s…]")
_YEAR: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)\s*[年.\-/]")
_SPEAKING: Final = {Part.SUBTYPE, Part.TRIGGER, Part.CUE, Part.FEATURE}
_SPARABLE: Final = {Part.NEGATION, Part.BEFORE, Part.AFTER}


class Need(NamedTuple):
    """Groups of which a word must be near, within `reach` characters (0: the ordinary reach)."""

    groups: tuple[str, ...]
    reach: int


class Hit(NamedTuple):
    """A word that speaks for a rule, with the groups it needs near it and how near."""

    start: int
    end: int
    need: Need
    excluded: bool


class Reading:
    """The words of one text, read once.

    `year` is the current one: only earlier years written out are long ago. Without it all are.
    """

    def __init__(self, lexicon: Lexicon, text: str, year: int | None = None) -> None:
        self.text = text
        self.lexicon = lexicon
        self.numbers = tuple(counted(text))
        self._hits: dict[tuple[Part, str], list[Hit]] = defaultdict(list)
        self._places: dict[tuple[Part, str], Places] = defaultdict(Places)
        self._years = Places()
        self._breaks = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
        self._contexts = {context.code: context for context in lexicon.taxonomy.rules.contexts}
        self._silent: dict[tuple[int, int, tuple[str, ...]], str] = {}
        self._read()
        for found in _YEAR.finditer(text):
            if year is None or int(found[1]) < year:
                self._years.add(*found.span())

    def hits(self, part: Part, code: str) -> Sequence[Hit]:
        """Return where words speak for a rule, in the order of their ends."""
        return self._hits.get((part, code), ())

    def span(self, start: int, end: int, rule: str) -> Span:
        """Return a place of the text as it is shown."""
        return Span(start, end, self.text[start:end], rule)

    def near(
        self, need: Need, start: int, end: int, contexts: tuple[str, ...]
    ) -> tuple[int, int] | None:
        """Return the first word needed near a place that is neither negated nor silenced."""
        reach = need.reach or self.lexicon.taxonomy.rules.group_reach
        left, right = self._window(start, end, reach, reach)
        for group in need.groups:
            places = self._places.get((Part.GROUP, group))
            for place in places.within(left, right) if places else ():
                if not self.silenced(*place, contexts):
                    return place
        return None

    def met(self, need: Need, start: int, end: int) -> bool:
        """Tell whether what a word needs near it is there; nothing needed always is."""
        return not need.groups or self.near(need, start, end, ()) is not None

    def silenced(self, start: int, end: int, contexts: tuple[str, ...]) -> str:
        """Return why a word does not count: `negated`, a context's code, or nothing."""
        key = (start, end, contexts)
        if key not in self._silent:
            self._silent[key] = self._why_silent(start, end, contexts)
        return self._silent[key]

    def _why_silent(self, start: int, end: int, contexts: tuple[str, ...]) -> str:
        if self._negated(start):
            return NEGATED
        for code in contexts:
            if self._in_context(self._contexts[code], start, end):
                return code
        return ""

    def _read(self) -> None:
        found = list(self.lexicon.automaton.find(self.text))
        meanings = [(place, self.lexicon.meanings[self.text[slice(*place)]]) for place in found]
        for place, uses in meanings:
            for use in uses:
                if use.part in {Part.EXCLUSION, Part.SPARED}:
                    self._places[use.part, ""].add(*place)
        for place, uses in meanings:
            excluded = self._places[Part.EXCLUSION, ""].cover(*place)
            for use in uses:
                self._take(place, use, excluded=excluded)

    def _take(self, place: tuple[int, int], use: Meaning, *, excluded: bool) -> None:
        if use.part in _SPEAKING:
            self._hits[use.part, use.code].append(
                Hit(*place, Need(use.groups, use.reach), excluded)
            )
        elif not self._void(place, use.part, excluded=excluded):
            self._places[use.part, use.code].add(*place)

    def _void(self, place: tuple[int, int], part: Part, *, excluded: bool) -> bool:
        if part is Part.GROUP:
            return excluded
        if part in _SPARABLE:
            return self._places[Part.SPARED, ""].cover(*place)
        return part in {Part.EXCLUSION, Part.SPARED}

    def _window(self, start: int, end: int, left: int, right: int) -> tuple[int, int]:
        """Return the characters around a place that are near it and in its sentence."""
        number = bisect_right(self._breaks, start)
        stop = self._breaks[number] if number < len(self._breaks) else len(self.text)
        return max(self._breaks[number - 1], start - left), min(max(stop, end), end + right)

    def _negated(self, start: int) -> bool:
        reach = self.lexicon.taxonomy.negation_reach
        ends = self._places[Part.NEGATION_END, ""]
        return any(
            not _CLAUSE_END.search(self.text, end, start) and not any(ends.within(end, start))
            for _start, end in self._places[Part.NEGATION, ""].within(start - reach, start)
        )

    def _in_context(self, context: Context, start: int, end: int) -> bool:
        left, right = self._window(start, end, context.reach, context.reach)
        year_left = self._window(start, end, context.year_reach, 0)[0]
        spoken = (
            any(self._places[Part.BEFORE, context.code].within(left, start))
            or any(self._places[Part.AFTER, context.code].within(end, right))
            or any(self._years.within(year_left, start))
        )
        return spoken and not (context.unless and self._said(context.unless, start, end))

    def _said(self, group: str, start: int, end: int) -> bool:
        reach = self.lexicon.taxonomy.rules.group_reach
        left, right = self._window(start, end, reach, reach)
        return any(self._places[Part.GROUP, group].within(left, right))
