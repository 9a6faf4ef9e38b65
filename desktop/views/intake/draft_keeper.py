"""Keeps what is typed: stored within two seconds after the last key, whatever happens."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import Conflict, KnownError
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor

DELAY_MS = 800
"""From a key to its storing at most, also while typing goes on."""

RETRY_MS = 3_000
_CLOSING_MS = 5_000


class DraftKeeper(QObject):
    """Stores every edit off the GUI thread, the newest of each draft, and tries again on failure.

    `saved` gives the time of storing, `failed` the error each time it could not be done.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, editor: DraftEditor, parent: QObject, delay_ms: int = DELAY_MS
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._delay = delay_ms
        self._waiting: dict[str, IntakeDraft] = {}
        self._running = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._store)
        editor.changed.connect(self._note)

    def is_stored(self) -> bool:
        """Tell whether nothing typed is waiting to be stored."""
        return not self._waiting and not self._running

    def flush(self) -> bool:
        """Store what waits and wait for it: before closing, locking or signing out.

        Return whether everything is stored.
        """
        self._store()
        self._desk.tasks.wait_idle(_CLOSING_MS)
        return self.is_stored()

    def store_now(self) -> None:
        """Store what waits without delay."""
        self._store()

    def forget(self, uuid: str) -> None:
        """Let go of a draft that was registered or thrown away."""
        self._waiting.pop(uuid, None)

    def _note(self) -> None:
        draft = self._editor.draft
        if self._editor.is_touched() or draft.uuid in self._waiting:
            self._waiting[draft.uuid] = draft
            if not self._timer.isActive():
                self._timer.start(self._delay)

    def _store(self) -> None:
        if self._running or not self._waiting:
            return
        self._timer.stop()
        self._running = True
        draft = next(iter(self._waiting.values()))
        self._desk.tasks.run(
            self,
            partial(self._desk.services.drafts.save, self._desk.actor, draft),
            partial(self._stored, draft),
            partial(self._refused, draft),
        )

    def _stored(self, draft: IntakeDraft, at: datetime) -> None:
        self._done_with(draft)
        self.saved.emit(at)
        self._go_on(0)

    def _refused(self, draft: IntakeDraft, error: Exception) -> None:
        if isinstance(error, Conflict):
            # Registered meanwhile: the case holds everything, there is nothing left to keep.
            self._running = False
            self.forget(draft.uuid)
            self._go_on(0)
            return
        self._running = False
        if isinstance(error, KnownError):
            self.failed.emit(error)
        self._go_on(RETRY_MS)

    def _done_with(self, draft: IntakeDraft) -> None:
        self._running = False
        if self._waiting.get(draft.uuid) is draft:
            del self._waiting[draft.uuid]

    def _go_on(self, delay: int) -> None:
        if self._waiting and not self._timer.isActive():
            self._timer.start(delay)
