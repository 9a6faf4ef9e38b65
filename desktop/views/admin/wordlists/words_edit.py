"""The word lists being edited: what is kept, what is changed, how both are brought together."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.domain.rule_books import RuleBook, RuleBookDraft, RuleBookRow, RuleKind
from desktop.domain.word_lists import WordList, merged_words, with_words, word_lists

Words = tuple[str, ...]


class WordsEdit(QObject):
    """Holds the book in force and the lists changed since; `changed` tells that they differ."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = RuleBook(RuleBookRow(RuleKind.TAXONOMY, 0), "")
        self.purpose = ""
        self._lists: dict[str, WordList] = {}
        self._own: dict[str, Words] = {}

    def show(self, kept: RuleBook) -> None:
        """Begin from the version in force; nothing is changed."""
        self.kept, self.purpose = kept, ""
        self._lists = {one.code: one for one in word_lists(kept.content)}
        self._own = {}
        self.changed.emit()

    def lists(self) -> tuple[WordList, ...]:
        """Return every list as it is kept."""
        return tuple(self._lists.values())

    def words(self, code: str) -> Words:
        """Return the words of a list as they stand here."""
        return self._own.get(code, self._lists[code].words if code in self._lists else ())

    def put(self, code: str, words: Words) -> None:
        """Take other words of a list."""
        if words == self._lists[code].words:
            self._own.pop(code, None)
        else:
            self._own[code] = words
        self.changed.emit()

    def put_version(self, content: str) -> None:
        """Take all lists of another version as changes."""
        for one in word_lists(content):
            if one.code in self._lists:
                self.put(one.code, one.words)

    def changed_codes(self) -> frozenset[str]:
        """Return the lists that are not as they are kept."""
        return frozenset(self._own)

    def is_dirty(self) -> bool:
        """Tell whether anything differs from the version in force."""
        return bool(self._own or self.purpose)

    def content(self) -> str:
        """Return the book with the changes; raise InvalidInput as `with_words` does."""
        return with_words(self.kept.content, self._own)

    def draft(self) -> RuleBookDraft:
        """Return what is to be saved; raise InvalidInput as `with_words` does."""
        return RuleBookDraft(RuleKind.TAXONOMY, self.content(), self.kept.row.version, self.purpose)

    def merge(self, now: RuleBook) -> None:
        """Put the own words on a version somebody else saved; nobody's word is lost."""
        theirs = {one.code: one for one in word_lists(now.content)}
        own = {
            code: merged_words(self._lists[code].words, words, theirs[code].words)
            for code, words in self._own.items()
            if code in theirs
        }
        self.kept, self._lists = now, theirs
        self._own = {code: words for code, words in own.items() if words != theirs[code].words}
        self.changed.emit()

    def typed(self) -> dict[str, object]:
        """Return what is not saved yet in a form that can be stored."""
        return {"purpose": self.purpose, "lists": json.dumps(self._own, ensure_ascii=False)}

    def take_typed(self, values: Mapping[str, object]) -> None:
        """Show what was typed before and not saved."""
        if not values:
            return
        own = json.loads(str(values["lists"]))
        self._own = {code: tuple(words) for code, words in own.items() if code in self._lists}
        self.purpose = str(values["purpose"])
        self.changed.emit()
