"""The sentence the clerk reads back to the person, made of what is filled in."""

from desktop.domain.drafts import IntakeDraft
from desktop.domain.intake_rules import subject_of
from desktop.domain.telephone import grouped_for_reading
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind

_WORDS_READ = 60


class ReadBackCard(Speaking, Card):
    """Follows the draft; says when it has been confirmed, and when that no longer holds."""

    def __init__(self, look: Look, editor: DraftEditor) -> None:
        super().__init__(look, icon="volume-2")
        self._editor = editor
        self._state = Tag(look)
        self.add_action(self._state)
        self._sentence = PlainLabel(role="body")
        self._sentence.setWordWrap(True)
        self.body.addWidget(self._sentence)
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("Read to the person"))
        self._follow()

    def sentence(self) -> str:
        """Return what is to be read aloud."""
        return self._sentence.text()

    def _follow(self, *_: object) -> None:
        draft = self._editor.draft
        self._state.setText(
            self.tr("Confirmed") if draft.read_back else self.tr("Then press Alt+R")
        )
        self._state.set_kind(TagKind.SUCCESS if draft.read_back else TagKind.PLAIN)
        if not draft.original_text and not draft.demand:
            self._sentence.setText(self.tr("Puts itself together from what you fill in."))
            self._sentence.set_role("muted")
            return
        self._sentence.set_role("body")
        self._sentence.setText(grouped_for_reading(self._told(draft)))

    def _told(self, draft: IntakeDraft) -> str:
        parts = [self.tr("Let me say it back: ")]
        when_where = self.tr(", ").join(
            part for part in (draft.happened_when, draft.place) if part.strip()
        )
        if when_where:
            parts.append(self.tr("{when_where}. ").format(when_where=when_where))
        if draft.points:
            told = self.tr("; ").join(draft.points)
            parts.append(self.tr("You told me: {points}. ").format(points=_line(told)))
        elif draft.original_text:
            told = _short(subject_of(draft) if draft.subject else draft.original_text)
            parts.append(self.tr("You told me: {points}. ").format(points=told))
        if draft.demand:
            parts.append(self.tr("You ask for: {demand}. ").format(demand=_line(draft.demand)))
        parts.append(self.tr("Is that right?"))
        return "".join(parts)


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip("。.；;！!，,")


def _short(text: str) -> str:
    """Cut the words the person has only just said; points and demand are read whole."""
    line = _line(text)
    return line if len(line) <= _WORDS_READ else f"{line[: _WORDS_READ - 1]}…"
