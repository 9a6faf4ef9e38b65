"""What the change is for, saving it, and the versions so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.moments import Moments

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version as it is told: its name, when and by whom it was made, and what for."""

    version: str
    at: datetime | None
    who: str
    purpose: str


class SaveCard(Speaking, Card):
    """The reason stays with the version; the newest versions stand below."""

    purpose_changed = Signal(str)
    save_requested = Signal()
    discard_requested = Signal()

    def __init__(self, look: Look, moments: Moments) -> None:
        super().__init__(look, " ", "history")
        self._moments = moments
        self._versions: Sequence[VersionLine] = ()
        self._barred = ""
        self._dirty = False
        self.purpose = TextInput(look, 200)
        self._row = FormRow(look, "", self.purpose, required=True)
        self._told = PlainLabel(role="caption")
        self._told.setWordWrap(True)
        self.save_button = KeyButton(look, "", "F9", Variant.PRIMARY, "save")
        self.discard_button = KeyButton(look, "", "Alt+Z")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.save_button)
        self.body.addWidget(self._row)
        self.body.addLayout(buttons)
        self.body.addWidget(self._told)
        self.purpose.textEdited.connect(self.purpose_changed)
        self.save_button.clicked.connect(self.save_requested)
        self.discard_button.clicked.connect(self.discard_requested)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Next version"))
        self._row.set_label(self.tr("For what"))
        self.save_button.setText(self.tr("Put in force"))
        self.discard_button.setText(self.tr("Discard changes"))
        self._dress()
        self._tell()

    def show_state(self, purpose: str, counted: str, *, dirty: bool) -> None:
        """Show what the change is for and how much it touches, in words."""
        if self.purpose.text() != purpose:
            self.purpose.setText(purpose)
        self._dirty = dirty
        self.set_count(counted if dirty else "")
        self._dress()

    def show_versions(self, versions: Sequence[VersionLine]) -> None:
        """Show the newest versions, who made them and why."""
        self._versions = versions
        self._tell()

    def set_editable(self, reason: str) -> None:
        """Bar saving for a reason; an empty one allows it."""
        self._barred = reason
        self.purpose.setReadOnly(bool(reason))
        self._dress()

    def set_error(self, sentence: str) -> None:
        """Say what the reason lacks and go there."""
        self._row.set_error(sentence)
        if sentence:
            self.purpose.setFocus()

    def _dress(self) -> None:
        self.discard_button.setVisible(self._dirty)
        unchanged = "" if self._dirty else self.tr("Nothing was changed.")
        self.save_button.set_reason(self._barred or unchanged)

    def _tell(self) -> None:
        lines = [
            self.tr("{version}  {when}  {who}  {purpose}")
            .format(
                version=line.version,
                when=self._moments.full(line.at) if line.at else "",
                who=line.who,
                purpose=line.purpose,
            )
            .rstrip()
            for line in self._versions[:_SHOWN]
        ]
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))
