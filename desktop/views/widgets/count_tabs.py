"""Tabs with counts, as above the queue."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.views.theme.look import Look
from desktop.views.theme.tokens import Tokens
from desktop.views.widgets.painting import NOTHING, paint_control
from desktop.views.widgets.tab_item import Pill, TabItem

_HEIGHT = 36


class _Tab(QRadioButton):
    """One tab; a radio button to the keyboard and the screen reader."""

    def __init__(self, look: Look, item: TabItem) -> None:
        super().__init__(item.text)
        self._look = look
        self.item = item
        self.count: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int | None) -> None:
        self.count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._words() + self._look.px(28)
        if self.count is not None:
            width += self._look.px(6) + self._pill_width()
        return QSize(width, self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, on = self._look.tokens, self.isChecked()
        painter = QPainter(self)
        if on:
            painter.fillRect(0, self.height() - 2, self.width(), 2, tokens.primary)
        if self.hasFocus():
            ring = self.rect().adjusted(2, 2, -2, -4)
            paint_control(painter, ring, NOTHING, tokens.primary, width=2)
        painter.setFont(self._font())
        lit = on or self.underMouse()
        painter.setPen(tokens.primary_text if lit else tokens.text_2)
        room = self.rect().adjusted(self._look.px(14), 0, 0, -2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.count is not None:
            room.setLeft(room.left() + self._words() + self._look.px(6))
            self._paint_count(painter, room)
        painter.end()

    def _paint_count(self, painter: QPainter, room: QRect) -> None:
        tokens, pill = self._look.tokens, self._pill()
        fill, line, text = _pill_colors(tokens, pill)
        height = self._look.px(18)
        top = room.y() + (room.height() - height) // 2
        box = QRect(room.x(), top, self._pill_width(), height)
        if pill is not Pill.PLAIN:
            paint_control(painter, box, fill, line, radius=height / 2)
        painter.setFont(self._look.font(12))
        painter.setPen(tokens.primary_text if pill is Pill.PLAIN and self.isChecked() else text)
        flag = Qt.AlignmentFlag.AlignVCenter
        flag |= Qt.AlignmentFlag.AlignLeft if pill is Pill.PLAIN else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, flag, str(self.count))

    def _pill(self) -> Pill:
        return self.item.pill if self.count else Pill.PLAIN

    def _words(self) -> int:
        return QFontMetrics(self._look.font(13, QFont.Weight.Medium)).horizontalAdvance(self.text())

    def _pill_width(self) -> int:
        words = QFontMetrics(self._look.font(12)).horizontalAdvance(str(self.count)) + 1
        return words if self._pill() is Pill.PLAIN else max(self._look.px(20), words + 10)

    def _font(self) -> QFont:
        return self._look.font(13, QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal)


class CountTabs(QWidget):
    """Exclusive tabs in one row. `changed` gives the key when a person chooses."""

    changed = Signal(str)

    def __init__(self, look: Look, items: Sequence[TabItem], name: str = "") -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch()
        self._tabs: list[_Tab] = []
        self.set_items(items)

    def set_items(self, items: Sequence[TabItem]) -> None:
        """Show other words or other tabs; counts and choice stay where keys do."""
        current, counts = self.current(), {tab.item.key: tab.count for tab in self._tabs}
        for tab in self._tabs:
            self._group.removeButton(tab)
            self._row.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = [_Tab(self._look, item) for item in items]
        for place, tab in enumerate(self._tabs):
            self._group.addButton(tab)
            self._row.insertWidget(place, tab)
            tab.set_count(counts.get(tab.item.key))
        self.set_current(current or (items[0].key if items else ""))

    def current(self) -> str:
        """Return the key of the chosen tab; empty when there are no tabs."""
        return next((tab.item.key for tab in self._tabs if tab.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose a tab without telling."""
        for tab in self._tabs:
            if tab.item.key == key:
                tab.setChecked(True)

    def choose(self, place: int) -> None:
        """Choose the tab at `place` from 0, as Ctrl+1 to Ctrl+8 do, and tell."""
        if 0 <= place < len(self._tabs):
            self._tabs[place].click()

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many are behind a tab; None shows no number."""
        for tab in self._tabs:
            if tab.item.key == key:
                tab.set_count(count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line the tabs stand on."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
        painter.end()

    def _clicked(self, tab: _Tab) -> None:
        self.changed.emit(tab.item.key)


def _pill_colors(tokens: Tokens, pill: Pill) -> tuple[QColor, QColor, QColor]:
    if pill is Pill.WAITING:
        return tokens.warning_soft, tokens.warning_line, tokens.warning_text
    if pill is Pill.OVERDUE:
        return tokens.danger, tokens.danger, tokens.on_danger
    return NOTHING, NOTHING, tokens.text_3
