"""Keys as people write them ("Ctrl+Enter") and as Qt listens to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:  # no key of the first window is listened to by a shortcut
    from PySide6.QtGui import QKeySequence, QShortcut

_WORDS: dict[str, str] = {
    "Space": str(QT_TRANSLATE_NOOP("Keys", "Space")),
    "PgUp": str(QT_TRANSLATE_NOOP("Keys", "PgUp")),
    "PgDown": str(QT_TRANSLATE_NOOP("Keys", "PgDn")),
}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(key: str) -> str:
    """Return what a key hint shows, for instance `Alt+←` for "Alt+Left"."""
    *modifiers, last = key.split("+")
    shown = _ARROWS.get(last) or QCoreApplication.translate("Keys", _WORDS.get(last, last))
    return "+".join((*modifiers, shown))


def key_sequences(key: str) -> "list[QKeySequence]":
    """Return the sequences that mean `key`; Enter is meant on both parts of the keyboard."""
    from PySide6.QtGui import QKeySequence

    if not key.endswith("Enter"):
        return [QKeySequence(key)]
    head = key.removesuffix("Enter")
    return [QKeySequence(f"{head}Return"), QKeySequence(f"{head}Enter")]


def press_with(button: QAbstractButton, key: str) -> "QShortcut":
    """Make `key` press `button` while it is visible and enabled."""
    from PySide6.QtGui import QShortcut

    shortcut = QShortcut(button)
    shortcut.setKeys(key_sequences(key))
    shortcut.activated.connect(button.click)
    return shortcut
