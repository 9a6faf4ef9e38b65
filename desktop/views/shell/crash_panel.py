"""Says calmly that the program made a mistake, where no screen is there to say it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_WIDTH = 480


class CrashPanel(Speaking, Overlay):
    """What happened, what is safe, what to do; Enter or Esc goes on."""

    def __init__(self, look: Look, parent: QWidget, report: str) -> None:
        super().__init__(look, parent)
        self._report = Path(report).name
        self._card = Card(look, icon="shield-alert")
        self._card.setFixedWidth(look.px(_WIDTH))
        self._card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._words = PlainLabel(role="body")
        self._words.set_wrapping()
        self._where = PlainLabel(role="hint")
        self._where.set_wrapping()
        self.go_on = KeyButton(look, key="Enter", variant=Variant.PRIMARY)
        self.go_on.clicked.connect(self.finish)
        self.cancelled.connect(self.finish)
        for widget in (self._words, self._where):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignRight)
        self.layout_outside.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        title = self.tr("Something went wrong in the program")
        self._card.set_title(title)
        self.setAccessibleName(title)
        self._words.setText(
            self.tr("What was saved is safe. Please try again; if it happens again, restart.")
        )
        self._where.setText(
            self.tr("A report without personal data was written: {file}").format(file=self._report)
        )
        self.go_on.setText(self.tr("Go on"))
