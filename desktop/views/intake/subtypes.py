"""The subtypes of the taxonomy as choices."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.taxonomy import Taxonomy, parse_taxonomy
from desktop.views.widgets.choice import Choice

_FILE = Path(__file__).parents[2] / "resources" / "taxonomy" / "taxonomy.json"


def subtype_choices() -> list[Choice]:
    """Return every subtype with its code, in the language in force."""
    chinese = QCoreApplication.translate("Intake", "language") == "zh"
    return [
        Choice(subtype.code, f"{subtype.code} {subtype.zh if chinese else subtype.en}")
        for case_type in _taxonomy().types
        for subtype in case_type.subtypes
    ]


@cache
def _taxonomy() -> Taxonomy:
    return parse_taxonomy(_FILE.read_text("utf-8"))
