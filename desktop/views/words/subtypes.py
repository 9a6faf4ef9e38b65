"""Words for the subtypes of the taxonomy."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.taxonomy import Subtype, parse_taxonomy

_FILE = Path(__file__).parents[2] / "resources" / "taxonomy" / "taxonomy.json"


def subtype_word(code: str) -> str:
    """Return the word for a subtype in the language in force, empty for an empty code."""
    found = _subtypes().get(code)
    return _word(found) if found else code


def subtype_words() -> dict[str, str]:
    """Return the words of all subtypes by code, in the order of the taxonomy."""
    return {code: _word(subtype) for code, subtype in _subtypes().items()}


def _word(subtype: Subtype) -> str:
    return subtype.zh if QCoreApplication.translate("Subtype", "language") == "zh" else subtype.en


@cache
def _subtypes() -> Mapping[str, Subtype]:
    taxonomy = parse_taxonomy(_FILE.read_text("utf-8"))
    return {sub.code: sub for kind in taxonomy.types for sub in kind.subtypes}
