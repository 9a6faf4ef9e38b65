"""The row below the form: read back, change the view, register."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from desktop.views.intake.binding import bind
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.keys import press_with
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class ActionRow(Speaking, QFrame):
    """Always in sight. `view_requested` and `register_requested` are the clerk's wishes."""

    view_requested = Signal()
    register_requested = Signal()

    def __init__(self, look: Look, editor: DraftEditor) -> None:
        super().__init__()
        self._editor = editor
        self._express = False
        self._busy = False
        self.setProperty("role", "card")
        self.tick = QCheckBox()
        bind(editor, "read_back", self.tick)
        press_with(self.tick, "Alt+R")
        self._key = PlainLabel("Alt+R", "key")
        self._again = PlainLabel(role="warning")
        self._view = KeyButton(look, "", "Ctrl+E")
        self._view.set_size(ButtonSize.COUNTER)
        self._view.clicked.connect(self.view_requested)
        self.register = KeyButton(look, "", "F9", Variant.PRIMARY, "printer")
        self.register.set_size(ButtonSize.COUNTER)
        press_with(self.register, "Ctrl+Enter")
        self.register.clicked.connect(self.register_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 5, 7, 5)
        row.setSpacing(8)
        for widget in (self.tick, self._key, self._again):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self._view)
        row.addWidget(self.register)
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._begin)
        self._again.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.tick.setText(self.tr("Read back, and the person confirms"))
        self._again.setText(self.tr("Changed since: read it back again"))
        self._show_view()
        self.set_busy(busy=self._busy)

    def set_express(self, *, express: bool) -> None:
        """Offer the other view."""
        self._express = express
        self._show_view()

    def set_busy(self, *, busy: bool) -> None:
        """Keep the button still while the case is being registered."""
        self._busy = busy
        self.register.setText(
            self.tr("Registering …") if busy else self.tr("Register and print receipt")
        )
        self.register.setEnabled(not busy)

    def _show_view(self) -> None:
        self._view.setText(self.tr("Full form") if self._express else self.tr("Express form"))
        self._view.set_icon("list-ordered" if self._express else "zap")

    def _follow(self, paths: frozenset[str]) -> None:
        if "read_back" in paths:
            withdrawn = paths != {"read_back"}
            self._again.setVisible(withdrawn and not self._editor.draft.read_back)

    def _begin(self) -> None:
        self._again.hide()
