"""The words of one list, a line each."""

from PySide6.QtCore import Signal

from desktop.domain.word_lists import WordList
from desktop.views.admin.wordlists.list_words import list_name
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea

_LIMIT = 9_000
_LINES = 12


class WordsCard(Speaking, Card):
    """Words parted by lines, commas or 、; `changed` gives the list's code and its words."""

    changed = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, " ", "type")
        self._list: WordList | None = None
        self._loading = False
        self.text = TextArea(look, _LIMIT, _LINES)
        self._hint = PlainLabel(role="caption")
        self._hint.setWordWrap(True)
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._error.hide()
        self.body.addWidget(self._hint)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self._error)
        self.text.textChanged.connect(self._edited)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._hint.setText(self.tr("One word a line. Words only suggest; nobody is bound by them."))
        self.text.setAccessibleName(self.tr("Words of the list"))
        self._dress()

    def show_list(self, one: WordList, words: tuple[str, ...]) -> None:
        """Show a list with these words, without telling."""
        self._loading = True
        other = self._list is None or self._list.code != one.code
        self._list = one
        if other or self._words() != words:
            self.text.set_text("\n".join(words))
        self._loading = False
        self._dress()

    def set_editable(self, *, editable: bool) -> None:
        """Let the words be changed, or only be read."""
        self.text.setReadOnly(not editable)

    def set_error(self, sentence: str) -> None:
        """Say below the words what is wrong; an empty sentence clears it."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.text.set_invalid(bool(sentence))

    def error(self) -> str:
        """Return what is said below the words."""
        return self._error.text()

    def _dress(self) -> None:
        one = self._list
        self.set_title(f"{one.code} {list_name(one)}" if one and one.zh else self._plain_title())
        self.set_count(self.tr("{number} words").format(number=len(self._words())))

    def _plain_title(self) -> str:
        return list_name(self._list) if self._list else " "

    def _words(self) -> tuple[str, ...]:
        text = self.text.text().translate(str.maketrans("、，,；;\t", "\n\n\n\n\n\n"))
        return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))

    def _edited(self) -> None:
        if self._loading or self._list is None:
            return
        self.set_error("")
        self._dress()
        self.changed.emit(self._list.code, self._words())
