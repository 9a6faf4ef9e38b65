"""One thing that can be chosen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is kept, `text` is shown; `danger` tints it when chosen; `key` chooses it."""

    value: str
    text: str
    danger: bool = False
    key: str = ""
