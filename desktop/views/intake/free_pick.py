"""A search field that also takes words of its own."""

from desktop.views.intake.search_pick import SearchPick
from desktop.views.theme.look import Look

Answer = tuple[int | None, str]


class FreePick(SearchPick):
    """Its answer is the id that was picked and the words beside or instead of it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, free=True)
        self._words = ""
        self.textEdited.connect(self._typed)

    def answer(self) -> Answer:
        """Return what is picked, and the words; picking brings back those before the typing."""
        return self.value(), self._words if self.value() is not None else self.text()

    def set_answer(self, answer: Answer) -> None:
        """Show what was picked, or the words."""
        chosen, self._words = answer
        self.set_value(chosen)
        if self.value() is None:
            self.set_words(self._words)

    def _typed(self, _text: str) -> None:
        self.set_unpicked()
        self.changed.emit()
