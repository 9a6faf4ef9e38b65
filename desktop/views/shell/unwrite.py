"""Taking back what a scanner typed into the field that happened to have the focus."""

import unicodedata

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit


def unwrite(field: QObject, length: int, beginning: str) -> bool:
    """Remove the last `length` characters before the cursor if they begin with `beginning`.

    Width and case do not matter. Return whether anything was removed; other text is left alone.
    """
    if isinstance(field, QLineEdit):
        end = field.cursorPosition()
        if not _begins(field.text()[max(end - length, 0) : end], beginning):
            return False
        field.setSelection(end - length, length)
        field.insert("")
        return True
    if isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        left, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(left, keep, length)
        if not _begins(cursor.selectedText(), beginning):
            return False
        cursor.removeSelectedText()
        return True
    return False


def _begins(text: str, beginning: str) -> bool:
    return unicodedata.normalize("NFKC", text).upper().startswith(beginning)
