"""A field that finds one of many by code, name or initials while it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.views.theme.look import Look
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_ID = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
_SHOWN = 12
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Option:
    """What can be picked: its id, what is shown, and what else it is found by."""

    id: int
    text: str
    also: str = ""


class _Completer(QCompleter):
    """Searches the words an option is found by and inserts the text it is shown with."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class SearchPick(Speaking, TextInput):
    """Type part of a code or name, Enter takes the one that fits, ↓ shows all.

    `changed` is emitted when a person picks, empties, or leaves words that are no option; the
    owner who takes free words reads them with `words`. `taken` says that Enter closed the matter.
    """

    changed = Signal()
    taken = Signal()

    def __init__(self, look: Look, *, free: bool = False) -> None:
        super().__init__(look)
        self._free = free
        self._options: dict[int, Option] = {}
        self._chosen: int | None = None
        self._list = QStandardItemModel(self)
        self._completer = _Completer(self._list, self)
        self._completer.setCompletionRole(_SEARCH)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]
        self.setCompleter(self._completer)
        self._arrow = QAction(self)
        self._arrow.triggered.connect(self.show_all)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.retranslate()
        look.changed.connect(self._dress)
        self._dress()

    def retranslate(self) -> None:
        """Name the arrow in the language in force."""
        self._arrow.setText(self.tr("Show all"))

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the picked one stays if it is still there."""
        self._options = {option.id: option for option in options}
        self._list.clear()
        for option in options:
            item = QStandardItem(option.text)
            item.setData(option.id, _ID)
            item.setData(f"{option.text} {option.also}", _SEARCH)
            self._list.appendRow(item)
        if self._chosen is not None:
            self.set_value(self._chosen)

    def value(self) -> int | None:
        """Return the id of what is picked."""
        return self._chosen

    def words(self) -> str:
        """Return what is typed while nothing is picked."""
        return self.text() if self._chosen is None else ""

    def is_unsettled(self) -> bool:
        """Tell whether words stand there that are no option, in a field that takes none."""
        return not self._free and self._chosen is None and bool(self.text().strip())

    def set_value(self, value: int | None) -> None:
        """Show an option without telling; words that were typed go."""
        self._chosen = value
        option = self._options.get(value) if value is not None else None
        self.setText(option.text if option else "")
        self.setCursorPosition(0)
        self.set_invalid(False)

    def set_words(self, words: str) -> None:
        """Show free words, picking nothing."""
        self._chosen = None
        self.setText(words)

    def set_unpicked(self) -> None:
        """Let go of what is picked; the words stay."""
        self._chosen = None

    def show_all(self) -> None:
        """Unfold the whole list."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with the arrow key; Enter settles, unless a line of the list is marked."""
        if event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Down:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Fold the list up before going on: an open one keeps the leaving from being noticed."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle what was typed, unless it is only the list that unfolds."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _enter(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            if popup.currentIndex().isValid():
                event.ignore()  # the list takes the marked line
                return
            popup.hide()
        self._settle()
        self.taken.emit()

    def _settle(self) -> None:
        """Take the option that is meant: the picked one, the one typed, the only one left."""
        text = self.text().strip()
        picked = self._options.get(self._chosen) if self._chosen is not None else None
        if text == (picked.text if picked else ""):
            return
        option = self._meant(text)
        if option is not None:
            self._take(option)
            return
        self._chosen = None
        self.set_invalid(bool(text) and not self._free)
        self.changed.emit()

    def _meant(self, text: str) -> Option | None:
        folded = text.casefold()
        if not folded:
            return None
        for option in self._options.values():
            words = {option.text, option.text.partition(" ")[0], *option.also.split()}
            if folded in {word.casefold() for word in words}:
                return option
        found = [o for o in self._options.values() if folded in f"{o.text} {o.also}".casefold()]
        return found[0] if len(found) == 1 else None

    def _activated(self, index: QModelIndex) -> None:
        self._take(self._options[int(index.data(_ID))])
        self.taken.emit()

    def _take(self, option: Option) -> None:
        self.set_value(option.id)
        self.changed.emit()

    def _dress(self) -> None:
        self._arrow.setIcon(self._look.icon("chevron-down"))
