"""What the commands say, in Chinese and English; a table of its own, so that Qt is not needed."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from desktop.resources import resource

LANGUAGE: Final = "zh_CN"
"""The language of commands that are not told another."""


def say(language: str, word: str, **values: object) -> str:
    """Return a word or sentence in the language; empty for one that does not exist."""
    told = _words().get(word, {})
    return told.get("en" if language == "en" else "zh", "").format(**values)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    import tomllib

    text = resource("command_words.toml").read_text("utf-8")
    words: Mapping[str, Mapping[str, str]] = tomllib.loads(text)
    return words
