"""批量办理: one act on the ticked cases, its progress, and what was refused."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bulk import BulkProgress, BulkResult
from desktop.domain.errors import InvalidInput, KnownError
from desktop.views.bulk.bulk_form import BulkForm
from desktop.views.bulk.bulk_result import BulkOutcome
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel

_POLL_MS = 100


class BulkPanel(AskPanel):
    """Ctrl+Enter begins; while it runs Esc stops it after the case under way."""

    ended = Signal(object, str)
    """The `BulkResult` and the sentence that tells it."""
    case_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk, parent: QWidget, cases: tuple[int, ...]) -> None:
        self._progress: BulkProgress | None = None
        self._result: BulkResult | None = None
        self._desk = desk
        self.cases = cases
        self.fields, self.outcome = BulkForm(look), BulkOutcome(look)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        column.addWidget(self.outcome)
        self.outcome.hide()
        super().__init__(look, parent, self.tr("Act on the ticked cases"), inside, "")
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._follow)
        self.confirmed.connect(self._begin)
        self.outcome.opened.connect(self._open_case)
        choices = partial(desk.services.organisation.choices, desk.actor)
        desk.tasks.run(self, choices, self.fields.set_choices, self._complain)
        self.set_text(self.tr("{count} cases are ticked.").format(count=len(cases)))
        self._say_buttons()

    @property
    def is_running(self) -> bool:
        """Tell whether cases are being acted on."""
        return self._progress is not None

    def finish(self) -> None:
        """Stop what runs, or take the panel away."""
        if self._progress is not None:
            self._progress.cancelled = True
            self._follow()
            return
        super().finish()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self._say_buttons()

    def _begin(self) -> None:
        if self._result is not None:
            self.finish()
            return
        if self._progress is not None:
            return
        self.set_error("")
        self.fields.show_mistake("", "")
        form, progress = self.fields.wanted(self.cases), BulkProgress(len(self.cases))
        self._progress = progress
        self.destroyed.connect(partial(_stop, progress))
        work = partial(self._desk.services.bulk.run, self._desk.actor, form, progress)
        self._desk.tasks.run(self, work, self._ended, self._failed)
        self.fields.setEnabled(False)
        self.outcome.show()
        self._poll.start()
        self._follow()
        self._say_buttons()

    def _ended(self, result: BulkResult) -> None:
        self._progress, self._result = None, result
        self._poll.stop()
        self.set_busy(busy=False)
        told = self.outcome.told(result)
        if result.refused:
            self.set_text("")
            self.fields.hide()
            self.outcome.show_result(result)
            self._say_buttons()
        else:
            self.finish()
        self.ended.emit(result, told)

    def _failed(self, error: Exception) -> None:
        self._progress = None
        self._poll.stop()
        self.outcome.hide()
        self.fields.setEnabled(True)
        self._say_buttons()
        if isinstance(error, InvalidInput):
            self.set_busy(busy=False)
            self.fields.show_mistake(error.field, sentence(error))
        else:
            self._complain(error)

    def _follow(self) -> None:
        if self._progress is not None:
            self.outcome.follow(self._progress)

    def _open_case(self, case_id: int) -> None:
        self.finish()
        self.case_requested.emit(case_id)

    def _say_buttons(self) -> None:
        over = self._result is not None
        self.confirm_button.setText(self.tr("Close") if over else self.tr("Carry out"))
        self.confirm_button.setEnabled(self._progress is None)
        self.cancel_button.setVisible(not over)
        running = self._progress is not None
        self.cancel_button.setText(self.tr("Stop") if running else self.tr("Cancel"))

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.set_error(sentence(error))


def _stop(progress: BulkProgress) -> None:
    progress.cancelled = True
