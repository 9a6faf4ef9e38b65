"""Sentences about the lists an administrator edits."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

RULE_ERRORS: Mapping[str, object] = {
    "rule_book_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This version of the rules is not there. Load the list anew."
    ),
    "rule_book_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The rules cannot be saved like this. Please put this place right first: {reason}",
    ),
    "rule_book_unchanged": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed, so there is nothing to save."
    ),
}
