"""The foot of the import: how far it is, and the button that begins it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.services.importing.service import Progress
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_POLL_MS = 100


class RunBar(Speaking, QFrame):
    """F9 begins, Esc stops; the bar follows the rows that are in."""

    run_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card-foot")
        self._progress: Progress | None = None
        self._reason = ""
        self._ready = 0
        self._said = PlainLabel(role="label")
        self._said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.run_button = KeyButton(look, "", "F9", Variant.PRIMARY, "download")
        self.cancel_button = KeyButton(look, "", "Esc")
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._tell)
        self.run_button.clicked.connect(self.run_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self._lay()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.cancel_button.setText(self.tr("Stop"))
        self.run_button.setText(self._word())
        self._tell()

    def set_ready(self, ready: int, reason: str) -> None:
        """Say how many rows would come in, or why none can."""
        self._ready, self._reason = ready, reason
        self.run_button.setText(self._word())
        self._dress()

    def set_progress(self, progress: Progress | None) -> None:
        """Follow an import, or none."""
        self._progress = progress
        self._poll.start() if progress is not None else self._poll.stop()
        self._dress()

    def said(self) -> str:
        """Return the sentence on show."""
        return self._said.text()

    def _lay(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._said)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.run_button)

    def _word(self) -> str:
        if not self._ready:
            return self.tr("Import")
        return self.tr("Import {n} rows").format(n=self._ready)

    def _dress(self) -> None:
        running = self._progress is not None
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.run_button.setVisible(not running)
        self.run_button.set_reason(self._reason)
        self.cancel_button.setDisabled(self._progress is not None and self._progress.cancelled)
        self._tell()

    def _tell(self) -> None:
        progress = self._progress
        if progress is None:
            self._said.setText(self._reason)
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if progress.cancelled:
            self._said.setText(self.tr("Stopping after the rows under way…"))
        elif progress.total == 0:
            self._said.setText(self.tr("Checking all rows once more…"))
        else:
            text = self.tr("{done} of {total} rows are in. You can go on working elsewhere.")
            self._said.setText(text.format(done=progress.done, total=progress.total))
