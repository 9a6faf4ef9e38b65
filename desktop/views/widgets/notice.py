"""What a notice bar says and offers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class NoticeKind(StrEnum):
    """How a notice is meant; a success leaves by itself, the others stay."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a notice: its word, what it does, and its key if it has one."""

    text: str
    run: Callable[[], None]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One calm sentence and at most two actions; `icon` overrules the kind's own."""

    kind: NoticeKind
    text: str
    actions: tuple[NoticeAction, ...] = ()
    icon: str = ""
