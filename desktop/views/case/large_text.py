"""Words large enough to read aloud across a counter, or to show whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.domain.text import marked
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_WIDTH = 820
_SIZE = 20
_PIECE = 2_000
_SIDES, _AROUND, _LEAST = 40, 120, 80


class LargeText(Speaking, Overlay):
    """Paragraphs in 20 px over the screen; Esc or the button closes."""

    def __init__(
        self, look: Look, parent: QWidget, title: str, paragraphs: tuple[str, ...]
    ) -> None:
        super().__init__(look, parent)
        self._labels = [PlainLabel(piece) for text in paragraphs for piece in _pieces(marked(text))]
        self._card = Card(look, title, "volume-2")
        self.close_button = KeyButton(look, icon="x")
        self.close_button.set_key("Esc", listen=False)
        self.close_button.clicked.connect(self.cancelled)
        self._card.add_action(self.close_button)
        self._sheet = QWidget()
        self._sheet.setProperty("role", "rail")
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(14)
        for label in self._labels:
            label.set_wrapping()
            label.setFont(look.font(_SIZE, QFont.Weight.Medium))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setProperty("role", "reading")
        self._scroll.setAccessibleName(title)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        self._card.body.addWidget(self._scroll)
        self._card.setFixedWidth(look.px(_WIDTH))
        self.layout_outside.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.cancelled.connect(self.finish)
        self.setAccessibleName(title)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the button in the language in force."""
        self.close_button.setText(self.tr("Close"))

    def texts(self) -> tuple[str, ...]:
        """Return what is shown."""
        return tuple(label.text() for label in self._labels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much height as the words need, as far as there is room."""
        super().resizeEvent(event)
        wanted = self._sheet.heightForWidth(self._look.px(_WIDTH - _SIDES))
        self._scroll.setFixedHeight(max(_LEAST, min(wanted, self.height() - _AROUND)))


def _pieces(text: str) -> list[str]:
    """Part a very long text, which a label would lay out slowly."""
    return [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
