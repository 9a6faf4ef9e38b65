"""What happens after a paste into the words: say what was cleaned, offer to fill in the rest."""

from functools import partial

from PySide6.QtCore import QObject

from desktop.domain.codes import Title
from desktop.domain.intake_rules import WORDS_LIMIT
from desktop.domain.masking import mask_identity, mask_phone
from desktop.domain.pasted_message import PastedFacts, read_message
from desktop.domain.text import Cleaned, Removed
from desktop.views.desk import Desk
from desktop.views.intake.attachments_line import AttachmentsLine
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.words_input import WordsInput
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea


class Pasting(QObject):
    """Watches the fields for the words of both views."""

    def __init__(
        self, desk: Desk, editor: DraftEditor, notices: NoticeArea, attachments: AttachmentsLine
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._notices = notices
        self._attachments = attachments

    def watch(self, words: WordsInput) -> None:
        """Look after one field."""
        words.pasted.connect(self._pasted)
        words.refused.connect(self._refused)
        words.files_given.connect(self._attachments.add_files)
        words.picture_given.connect(self._attachments.add_picture)

    def _pasted(self, cleaned: Cleaned) -> None:
        told = [
            word.format(count=removal.count)
            for removal in cleaned.removals
            if (word := self._removed(removal.what))
        ]
        if told:
            text = self.tr("Cleaned while pasting: {what}.")
            self._notices.info(text.format(what=self.tr(", ").join(told)))
        today = self._desk.clock.now().astimezone(self._desk.moments.zone).date()
        values, shown = self._fitting(read_message(cleaned.text, today))
        if values:
            text = self.tr("The message names: {what}. Fill the empty fields with it?")
            fill = NoticeAction(self.tr("Fill in"), partial(self._fill, values), "Alt+I")
            self._notices.info(text.format(what=self.tr(", ").join(shown)), fill)

    def _refused(self, cleaned: Cleaned) -> None:
        text = self.tr(
            "The pasted text has {length} characters, {limit} fit here. Nothing was inserted."
        )
        keep = NoticeAction(
            self.tr("Keep it as a file"), partial(self._attachments.add_text, cleaned.text)
        )
        shown = text.format(length=f"{len(cleaned.text):,}", limit=f"{WORDS_LIMIT:,}")
        self._notices.warning(shown, keep)

    def _removed(self, what: Removed) -> str:
        words = {
            Removed.EXCEL_CODES: self.tr("{count} spreadsheet codes"),
            Removed.CONTROLS: self.tr("{count} control characters"),
            Removed.BROKEN: self.tr("{count} broken characters"),
            Removed.BIDI: self.tr("{count} direction marks"),
            Removed.ZERO_WIDTH: self.tr("{count} invisible characters"),
        }
        return words.get(what, "")

    def _fitting(self, facts: PastedFacts) -> tuple[dict[str, object], list[str]]:
        """Return what would go into empty fields, and how it is shown."""
        draft = self._editor.draft
        offers = (
            ("person.name", draft.person.name, facts.name, facts.name),
            ("person.phone", draft.person.phone, facts.phone, mask_phone(facts.phone)),
            (
                "person.identity_number",
                draft.person.identity_number,
                facts.identity_number,
                mask_identity(facts.identity_number),
            ),
            ("demand", draft.demand, facts.demand, facts.demand),
        )
        wanted = [(path, found, shown) for path, own, found, shown in offers if found and not own]
        values: dict[str, object] = {path: found for path, found, _ in wanted}
        if "person.name" in values and facts.title is not Title.NONE:
            values["person.title"] = facts.title
        return values, [shown for _, _, shown in wanted]

    def _fill(self, values: dict[str, object]) -> None:
        """Fill in what is still empty now."""
        still = {path: value for path, value in values.items() if _empty(self._editor, path)}
        self._editor.update(still)


def _empty(editor: DraftEditor, path: str) -> bool:
    return editor.value(path) in {"", Title.NONE}
