"""One emergency number: whether it is to be dialled, and when it was reached."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import set_style_property


class CallBox(Speaking, QFrame):
    """The person dials on the desk telephone; the button only stamps that they got through."""

    def __init__(self, look: Look, number: str, key: str) -> None:
        super().__init__()
        self.number = number
        self._calls: Sequence[datetime] = ()
        self._due = False
        self._zone: tzinfo | None = None
        self.setProperty("role", "call")
        self.button = KeyButton(look, key=key)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._said = PlainLabel()
        self._said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(PlainLabel(number, "figure"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addWidget(self.button)
        row.addLayout(column, 1)
        self.retranslate()

    def show_calls(self, calls: Sequence[datetime], zone: tzinfo, *, due: bool, on: bool) -> None:
        """Say when the number was reached, and whether it is to be dialled at all."""
        self._calls, self._zone, self._due = calls, zone, due
        set_style_property(self, "kind", "done" if calls else "due" if due else "")
        self.button.set_variant(Variant.DANGER if due and not calls else Variant.OUTLINED)
        self.button.setEnabled(on)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        said = self.tr("I have dialled {number} (note the time)")
        again = self.tr("Dialled {number} again (note the time)")
        self.button.setText((again if self._calls else said).format(number=self.number))
        if self._calls:
            times = "  ".join(f"{at.astimezone(self._zone):%H:%M:%S}" for at in self._calls)
            self._tell(self.tr("Reached {times}").format(times=times), "success")
        elif self._due:
            self._tell(self.tr("Dial now"), "danger")
        else:
            self._tell(self.tr("If needed"), "muted")

    def _tell(self, words: str, role: str) -> None:
        self._said.setText(words)
        set_style_property(self._said, "role", role)
