"""What is advised for a field, with one key that takes it; nothing is filled in by itself."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.rows.routing import DispatchAdvice
from desktop.views.actions.advice_words import Told
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

Tell = Callable[[DispatchAdvice, str], Told]
"""Words advice for the department that is chosen."""


class AdviceLine(Speaking, QWidget):
    """A sentence and a button; the advice comes later than the form."""

    taken = Signal(object)
    """The values that follow the advice, by the keys of the form."""

    def __init__(self, look: Look, key: str, tell: Tell) -> None:
        super().__init__()
        self._tell = tell
        self._advice: DispatchAdvice | None = None
        self._unit = ""
        self._form: Mapping[str, object] = {}
        self._told = Told("")
        self._label = PlainLabel(role="label")
        self._label.set_wrapping()
        self.button = KeyButton(look, "", key)
        self.button.set_size(ButtonSize.SMALL)
        self.button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.button.setText(self.tr("Take it"))
        self._say()

    def advise(self, advice: DispatchAdvice) -> None:
        """Show what is advised."""
        self._advice = advice
        self._say()

    def compare(self, values: Mapping[str, object]) -> None:
        """Look at what the form holds: the department narrows who is advised."""
        self._form = values
        self._unit = str(values.get("department_id") or "")
        self._say()

    def text(self) -> str:
        """Return what is said."""
        return self._label.text()

    def _say(self) -> None:
        if self._advice is None:
            self._label.setText(self.tr("Looking it up…"))
            self.button.set_reason(self._label.text())
            return
        self._told = self._tell(self._advice, self._unit)
        self._label.setText(self._told.text)
        self.button.setVisible(bool(self._told.values))
        self.button.set_reason(self.tr("This is filled in already.") if self._followed() else "")

    def _followed(self) -> bool:
        wanted = {key: value for key, value in self._told.values.items() if key in self._form}
        return bool(wanted) and all(_same(self._form[key], value) for key, value in wanted.items())

    def _take(self) -> None:
        self.taken.emit(dict(self._told.values))


def _same(one: object, other: object) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return one == other
