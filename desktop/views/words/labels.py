"""One function from a code to its word."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.views.words.flow_words import FLOW_WORDS
from desktop.views.words.record_words import RECORD_WORDS

Code = TypeVar("Code", bound=StrEnum)

# Codes of different lists may share a text ("close"), and equal texts are equal keys: the class
# belongs to the key.
_WORDS: Mapping[tuple[type, str], tuple[str, str]] = {
    (type(code), code.value): (context, str(source))
    for code, context, source in (*FLOW_WORDS, *RECORD_WORDS)
}


def label(code: StrEnum) -> str:
    """Return the word for `code` in the current language."""
    context, source = _WORDS[type(code), code.value]
    return QCoreApplication.translate(context, source)


def label_of(codes: type[Code], value: str) -> str:
    """Return the word for a stored code; empty for an empty one."""
    return label(codes(value)) if value else ""
