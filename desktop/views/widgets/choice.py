"""One thing that can be chosen."""

from typing import NamedTuple


class Choice(NamedTuple):
    """`value` is kept, `text` is shown; `danger` tints it when chosen; `key` chooses it."""

    value: str
    text: str
    danger: bool = False
    key: str = ""
