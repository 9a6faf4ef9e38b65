"""The lowest row: the state of things at the left, this screen's keys at the right."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.keys import key_text
from desktop.views.widgets.plain_label import PlainLabel

MOST_HINTS = 6


class KeyHint(NamedTuple):
    """A key and what it does on this screen."""

    key: str
    text: str


class _Dot(QWidget):
    """A dot of 8 in a token's colour."""

    def __init__(self, look: Look, color: str) -> None:
        super().__init__()
        self._look = look
        self.color = color
        self.setFixedSize(8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self.color))
        painter.drawEllipse(self.rect())
        painter.end()


class StatusRow(QWidget):
    """Facts and key hints; when it is narrow, hints go first, the last one stays longest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "status-row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dot = _Dot(look, "success")
        self._facts = PlainLabel(role="status")
        self._hints: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self._dot)
        self._row.addWidget(self._facts)
        self._row.addStretch(1)
        look.changed.connect(self._measure)
        self._measure()

    def set_facts(self, facts: Sequence[str], *, healthy: bool = True) -> None:
        """Say the state of data, draft and printer; the first fact is the data's."""
        self._dot.color = "success" if healthy else "danger"
        self._dot.update()
        self._facts.setText("     ".join(facts))
        self._facts.setAccessibleName(" · ".join(facts))
        self._drop_what_does_not_fit()

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show at most six keys of the screen in front."""
        for widget in self._hints:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._hints = [_hint(hint) for hint in hints[:MOST_HINTS]]
        for widget in self._hints:
            self._row.addWidget(widget)
        self._drop_what_does_not_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many hints as fit."""
        super().resizeEvent(event)
        self._drop_what_does_not_fit()

    def _drop_what_does_not_fit(self) -> None:
        room = self.width() - self._facts.sizeHint().width() - self._look.px(60)
        for widget in reversed(self._hints):
            room -= widget.sizeHint().width() + 6
            widget.setVisible(room >= 0)

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(24))


def _hint(hint: KeyHint) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(8, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(PlainLabel(key_text(hint.key), "key"))
    row.addWidget(PlainLabel(hint.text, "status"))
    return widget
