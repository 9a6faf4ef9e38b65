"""Keeps what is typed into the intake form: stored within two seconds after the last key."""

from functools import partial

from PySide6.QtCore import QObject

from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.keeping.store_queue import DELAY_MS, StoreQueue


class DraftKeeper(StoreQueue):
    """Stores every edit of the draft being typed; an untouched form makes no draft."""

    def __init__(
        self, desk: Desk, editor: DraftEditor, parent: QObject, delay_ms: int = DELAY_MS
    ) -> None:
        super().__init__(desk.tasks, parent, delay_ms)
        self._desk = desk
        self._editor = editor
        editor.changed.connect(self._note)

    def _note(self) -> None:
        draft = self._editor.draft
        if self._editor.is_touched() or self.holds(draft.uuid):
            save = self._desk.services.drafts.save
            self.put(draft.uuid, partial(save, self._desk.actor, draft))

    def keep(self) -> None:
        """Store the draft also where nothing is typed yet: something else belongs to it."""
        draft = self._editor.draft
        self.put(draft.uuid, partial(self._desk.services.drafts.save, self._desk.actor, draft))
