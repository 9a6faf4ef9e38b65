"""The word lists of a taxonomy as an administrator edits them: one list at a time, as text (§B).

Rules that are not word lists (weights, contexts, measures) stay as they are in the text.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from desktop.domain.errors import InvalidInput
from desktop.domain.lines import single_line

EXCLUSIONS: Final = "exclusions"
"""The list of words inside which no keyword fires, the false friends."""

_WORD_LIMIT: Final = 20
_MOST_WORDS: Final = 400


class ListKind(StrEnum):
    """What a list speaks for."""

    SUBTYPE = "subtype"
    TRIGGER = "trigger"
    EXCLUSIONS = "exclusions"


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of a subtype or trigger, or the exclusions, whose code is `EXCLUSIONS`."""

    code: str
    kind: ListKind
    zh: str
    en: str
    words: tuple[str, ...]


def word_lists(content: str) -> tuple[WordList, ...]:
    """Return every list of a taxonomy, subtypes first, then triggers, then the exclusions."""
    data = json.loads(content)
    lists = [_of(entry, ListKind.SUBTYPE) for kind in data["types"] for entry in kind["subtypes"]]
    lists += [_of(entry, ListKind.TRIGGER) for entry in data["triggers"]]
    excluded = tuple(data["exclusions"])
    return (*lists, WordList(EXCLUSIONS, ListKind.EXCLUSIONS, "", "", excluded))


def with_words(content: str, changed: Mapping[str, Iterable[str]]) -> str:
    """Return the taxonomy with other words in these lists, by code.

    Raises InvalidInput `word_list` with the list's code as `list`: what a single line raises, with
    the `word`, `list_empty`, `list_too_long`; KeyError for a list there is not.
    """
    data = json.loads(content)
    entries = {entry["code"]: entry for kind in data["types"] for entry in kind["subtypes"]}
    entries |= {entry["code"]: entry for entry in data["triggers"]}
    for code, words in changed.items():
        checked = checked_words(code, words)
        if code == EXCLUSIONS:
            data["exclusions"] = list(checked)
            continue
        entry = entries[code]
        entry["keywords"] = list(checked)
        if "weights" in entry:
            entry["weights"] = {w: n for w, n in entry["weights"].items() if w in checked}
    return json.dumps(data, ensure_ascii=False, indent=1)


def checked_words(code: str, words: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a list as they are kept: cleaned, each once, in the order given."""
    kept: dict[str, None] = {}
    for word in words:
        try:
            line = single_line("word_list", word, _WORD_LIMIT, required=False)
        except InvalidInput as error:
            told = {**error.params, "list": code, "word": word[:_WORD_LIMIT]}
            raise InvalidInput("word_list", error.code, **told) from error
        if line:
            kept[line] = None
    if not kept:
        raise InvalidInput("word_list", "list_empty", list=code)
    if len(kept) > _MOST_WORDS:
        raise InvalidInput(
            "word_list", "list_too_long", list=code, limit=_MOST_WORDS, length=len(kept)
        )
    return tuple(kept)


def merged_words(
    base: Iterable[str], mine: Iterable[str], theirs: Iterable[str]
) -> tuple[str, ...]:
    """Put what was added and taken away here on what somebody else made of the same list."""
    before, own = dict.fromkeys(base), dict.fromkeys(mine)
    dropped = before.keys() - own.keys()
    kept = [word for word in theirs if word not in dropped]
    return tuple(dict.fromkeys([*kept, *(word for word in own if word not in before)]))


def _of(entry: Mapping[str, Any], kind: ListKind) -> WordList:
    return WordList(entry["code"], kind, entry["zh"], entry["en"], tuple(entry["keywords"]))
