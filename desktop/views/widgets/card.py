"""A white card: head with icon, title, count and actions, and a body to fill."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel

_HEAD_HEIGHT = 32
_LEAST_COUNT = 40


class Card(QFrame):
    """One subject on its own ground. Fill `body`; without a title the head stays away."""

    def __init__(self, look: Look, title: str = "", icon: str = "") -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self.setProperty("role", "card")
        self._head = QFrame()
        self._head.setProperty("role", "card-head")
        self._icon = QLabel()
        self._title = PlainLabel(role="card-title")
        self._count = PlainLabel(role="muted")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._lay_head()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(12, 8, 12, 12)
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addLayout(self.body, 1)
        outer.addStretch(0)
        look.changed.connect(self._refresh)
        self.set_title(title)
        self._refresh()

    def set_title(self, title: str) -> None:
        """Name the card; the name is also what a screen reader says."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))

    def title(self) -> str:
        """Return the card's name."""
        return self._title.text()

    def set_count(self, text: str) -> None:
        """Say behind the title how many or since when."""
        self._count.setText(text)
        self._count.setVisible(bool(text))
        # A sentence may give way, a number never: a cut one would be another number.
        least = min(self._count.sizeHint().width(), self._look.px(_LEAST_COUNT))
        self._count.setMinimumWidth(least)

    def set_icon(self, name: str) -> None:
        """Show another Lucide icon before the title."""
        self._icon_name = name
        self._refresh()

    def add_action(self, widget: QWidget) -> None:
        """Put a small button or a filter at the right of the head."""
        self._actions.addWidget(widget)

    def set_flush(self) -> None:
        """Let the body touch the card's edges, as tables and timelines do."""
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def _lay_head(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._icon, self._title, self._count):
            row.addWidget(part)
        self._count.hide()
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.setStretchFactor(self._count, 1)
        row.addStretch()
        row.addLayout(self._actions)

    def _refresh(self) -> None:
        self._head.setFixedHeight(self._look.px(_HEAD_HEIGHT))
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(self._look.pixmap(self._icon_name, "text_2", 16, ratio))
