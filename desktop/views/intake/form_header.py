"""The line above the form: which view, how long it has taken, what is stored."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind

GOAL_SECONDS = 60
"""An express registration takes no longer with a practised clerk (R1)."""

_TICK_MS = 500


class FormHeader(Speaking, QWidget):
    """Title, view, time since the first key, drafts. `drafts_requested` opens their list."""

    drafts_requested = Signal()

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._express = False
        self._started: datetime | None = None
        self._saved: datetime | None = None
        self._drafts = 0
        self._title = PlainLabel(role="title")
        self._view = Tag(look, kind=TagKind.INFO)
        self._begun = PlainLabel(role="label")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximum(GOAL_SECONDS)
        self._elapsed = PlainLabel(role="strong")
        self._goal = PlainLabel(role="label")
        self._state = PlainLabel(role="label")
        self._list = KeyButton(look, "", "Alt+D", Variant.FLAT, "files")
        self._list.set_size(ButtonSize.SMALL)
        self._list.clicked.connect(self.drafts_requested)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self._title, self._view, self._begun, self._bar, self._elapsed, self._goal):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._state)
        row.addWidget(self._list)
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.setText(self.tr("Register a complaint"))
        self._goal.setText(self.tr("/ goal 1:00"))
        self._show_view()
        self._show_state()
        self._tick()
        self.set_drafts(self._drafts)

    def set_express(self, *, express: bool) -> None:
        """Show which view it is."""
        self._express = express
        self._show_view()
        self._tick()

    def start(self, at: datetime | None) -> None:
        """Count from `at`; None waits for the first key."""
        self._started = at
        self._saved = None
        self._show_state()
        self._tick()

    def is_started(self) -> bool:
        """Tell whether the time runs."""
        return self._started is not None

    def show_saved(self, at: datetime) -> None:
        """Say when the draft was stored last."""
        self._saved = at
        self._show_state()

    def show_unsaved(self, sentence: str) -> None:
        """Say that the draft could not be stored and is tried again."""
        self._state.set_role("danger")
        self._state.setText(
            self.tr("Draft not stored yet, trying again: {why}").format(why=sentence)
        )

    def set_drafts(self, count: int) -> None:
        """Show how many drafts wait beside this one."""
        self._drafts = count
        self._list.setText(self.tr("Drafts {count}").format(count=count))
        self._list.setVisible(count > 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the time be seen running."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def _show_view(self) -> None:
        self._view.setText(self.tr("Express") if self._express else self.tr("Full"))
        self._bar.setVisible(self._express)
        self._goal.setVisible(self._express)
        self._begun.setVisible(not self._express)

    def _show_state(self) -> None:
        self._state.set_role("label")
        if self._saved is None:
            self._state.setText("")
            return
        time = f"{self._saved.astimezone(self._desk.moments.zone):%H:%M:%S}"
        self._state.setText(self.tr("Draft stored {time}").format(time=time))

    def _tick(self) -> None:
        if self._started is None:
            self._elapsed.setText("0:00")
            self._begun.setText("")
            self._bar.setValue(0)
            return
        seconds = max(0, int((self._desk.clock.now() - self._started).total_seconds()))
        self._elapsed.setText(f"{seconds // 60}:{seconds % 60:02}")
        self._bar.setValue(min(seconds, GOAL_SECONDS))
        begun = f"{self._started.astimezone(self._desk.moments.zone):%H:%M:%S}"
        self._begun.setText(self.tr("Begun {time}").format(time=begun))

    def _dress(self) -> None:
        self._bar.setFixedWidth(self._look.px(200))
