"""Words for the types, subtypes and triggers of the taxonomy."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.taxonomy import CaseType, Subtype, Taxonomy, Trigger, parse_taxonomy

_FILE = Path(__file__).parents[2] / "resources" / "taxonomy" / "taxonomy.json"


def subtype_word(code: str) -> str:
    """Return the word for a subtype in the language in force, empty for an empty code."""
    found = _subtypes().get(code)
    return _word(found) if found else code


def type_word(code: str) -> str:
    """Return the word for a type in the language in force; an unknown code stands for itself."""
    found = {kind.code: kind for kind in _taxonomy().types}.get(code)
    return _word(found) if found else code


def subtype_words() -> dict[str, str]:
    """Return the words of all subtypes by code, in the order of the taxonomy."""
    return {code: _word(subtype) for code, subtype in _subtypes().items()}


def trigger_word(code: str) -> str:
    """Return the word for a trigger in the language in force; the code of one not shipped."""
    found = {trigger.code: trigger for trigger in _taxonomy().triggers}.get(code)
    return _word(found) if found else code


def trigger_words(codes: str) -> str:
    """Return the words for several codes parted by blanks."""
    between = QCoreApplication.translate("Subtype", ", ")
    return between.join(map(trigger_word, codes.split()))


def _word(named: Subtype | CaseType | Trigger) -> str:
    return named.zh if QCoreApplication.translate("Subtype", "language") == "zh" else named.en


@cache
def _subtypes() -> Mapping[str, Subtype]:
    return {sub.code: sub for kind in _taxonomy().types for sub in kind.subtypes}


@cache
def _taxonomy() -> Taxonomy:
    return parse_taxonomy(_FILE.read_text("utf-8"))
