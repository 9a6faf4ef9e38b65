"""What a notice bar says and offers."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class NoticeKind(StrEnum):
    """How a notice is meant; a success leaves by itself, the others stay."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class NoticeAction(NamedTuple):
    """A button of a notice: its word, what it does, and its key if it has one."""

    text: str
    run: Callable[[], None]
    key: str = ""


class Notice(NamedTuple):
    """One calm sentence and at most two actions; `icon` overrules the kind's own."""

    kind: NoticeKind
    text: str
    actions: tuple[NoticeAction, ...] = ()
    icon: str = ""
