"""A form that pops over a screen: assign, refuse, extend, give a reason."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_WIDTH = 520
_AROUND = 32


class AskPanel(Speaking, Overlay):
    """A titled form with a confirming and a leaving button over a veil.

    Ctrl+Enter emits `confirmed` and leaves the panel open, so that the owner may refuse with
    `set_error` or close with `finish`. Esc and the leaving button emit `cancelled` and close.
    """

    confirmed = Signal()

    def __init__(
        self, look: Look, parent: QWidget, title: str, form: QWidget, confirm_text: str
    ) -> None:
        super().__init__(look, parent)
        self.form = form
        self._card = Card(look, title)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.hide()
        self._error = PlainLabel(role="danger")
        self._error.setWordWrap(True)
        self._error.hide()
        self.confirm_button = KeyButton(look, confirm_text, "Ctrl+Enter", Variant.PRIMARY)
        self.cancel_button = KeyButton(look)
        self.cancel_button.set_key("Esc", listen=False)
        self.confirm_button.clicked.connect(self.confirmed)
        self.cancel_button.clicked.connect(self.cancelled)
        self.cancelled.connect(self.finish)
        self._scroll = QScrollArea()
        self._lay()
        form.installEventFilter(self)
        self.setAccessibleName(title)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the panel's own words in the language in force."""
        self.cancel_button.setText(self.tr("Cancel"))

    def set_text(self, sentence: str) -> None:
        """Say above the form what confirming will do."""
        self._text.setText(sentence)
        self._text.setVisible(bool(sentence))

    def set_error(self, sentence: str) -> None:
        """Say below the form why it could not be done; an empty sentence clears it."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Keep the confirming button still while the work runs."""
        self.confirm_button.setEnabled(not busy)

    def set_danger(self) -> None:
        """Draw the confirming button as one that cannot be undone."""
        self.confirm_button.set_variant(Variant.DANGER)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the form, whose rows may come to say what is wrong."""
        if watched is self.form and event.type() is QEvent.Type.LayoutRequest:
            room = self.height() - self._card.sizeHint().height() + self._scroll.sizeHint().height()
            hint = self.form.sizeHint().height()
            wanted = max(hint, self.form.heightForWidth(self.form.width()))
            self._scroll.setMinimumHeight(max(0, min(wanted, room - _AROUND)))
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        scroll.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        scroll.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        for widget in (self._text, scroll, self._error):
            self._card.body.addWidget(widget)
        self._card.body.addLayout(buttons)
        self._card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.layout_outside.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def _refresh(self) -> None:
        self._card.setFixedWidth(self._look.px(_WIDTH))
