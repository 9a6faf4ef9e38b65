"""Why this deadline: one sentence a clerk can read aloud, in either language (domain rules §C)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop.domain import why_en, why_zh
from desktop.domain.reckoning import Reckoning

_SENTENCES: Final[Mapping[str, Callable[[Reckoning], str]]] = MappingProxyType(
    {"zh_CN": why_zh.sentence, "en": why_en.sentence}
)


def why(reckoning: Reckoning, language: str = "zh_CN") -> str:
    """Return the sentence; `language` is "zh_CN" or "en", anything else a KeyError.

    It says all the date rests on, in the order a listener can follow: level and limit, start, the
    days that did not count or did, what stopped or lengthened the clock, the date, and whether a
    year's holidays are still unknown.
    """
    return _SENTENCES[language](reckoning)
