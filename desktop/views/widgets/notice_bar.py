"""The quiet answer to what a person did, in the window instead of over it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.notice import Notice, NoticeAction, NoticeKind
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

STAYS_MS = 8000
_HEIGHT = 36
_MOST_ACTIONS = 2
_COLORS = {
    NoticeKind.INFO: "primary",
    NoticeKind.SUCCESS: "success",
    NoticeKind.WARNING: "warning",
    NoticeKind.ERROR: "danger",
}
_ICONS = {
    NoticeKind.INFO: "info",
    NoticeKind.SUCCESS: "circle-check",
    NoticeKind.WARNING: "triangle-alert",
    NoticeKind.ERROR: "circle-alert",
}


class NoticeBar(Speaking, QFrame):
    """One notice with its actions and a way to put it away; emits `closed` once."""

    closed = Signal()

    def __init__(self, look: Look, notice: Notice) -> None:
        super().__init__()
        self._look = look
        self.notice = notice
        self.dismissed = False
        self._icon = QLabel()
        self._text = PlainLabel(notice.text)
        self._text.setWordWrap(True)
        self._close = KeyButton(look, icon="x", variant=Variant.FLAT)
        self._close.set_size(ButtonSize.SMALL)
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.dismiss)
        self._lay()
        look.changed.connect(self._refresh)
        self.setAccessibleName(notice.text)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the bar itself in the language in force."""
        self._close.setAccessibleName(self.tr("Close this notice"))

    def say(self, text: str) -> None:
        """Go on with another sentence; the keyboard stays where it is."""
        self.notice = self.notice._replace(text=text)
        self._text.setText(text)
        self.setAccessibleName(text)

    def dismiss(self) -> None:
        """Put the notice away."""
        if not self.dismissed:
            self.dismissed = True
            self.hide()
            self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the clock of a success."""
        if self.notice.kind is NoticeKind.SUCCESS:
            self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock while nobody can read."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint soft ground, frame and the edge in the kind's colour."""
        color = _COLORS[self.notice.kind]
        painter = QPainter(self)
        edge = self._look.color(color)
        paint_control(painter, self.rect(), self._look.color(f"{color}_soft"), edge)
        painter.fillRect(0, 1, 4, self.height() - 2, edge)
        painter.end()

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for action in self.notice.actions[:_MOST_ACTIONS]:
            row.addWidget(self._button(action))
        row.addWidget(self._close)

    def _button(self, action: NoticeAction) -> KeyButton:
        button = KeyButton(self._look, action.text, action.key)
        button.set_size(ButtonSize.SMALL)
        button.clicked.connect(action.run)
        button.clicked.connect(self.dismiss)
        return button

    def _refresh(self) -> None:
        self.setMinimumHeight(self._look.px(_HEIGHT))
        kind = self.notice.kind
        name = self.notice.icon or _ICONS[kind]
        color = f"{_COLORS[kind]}_text"
        self._icon.setPixmap(self._look.pixmap(name, color, 16, self.devicePixelRatioF()))
