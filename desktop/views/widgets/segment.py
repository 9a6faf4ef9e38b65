"""Up to five choices side by side, one of them chosen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy

from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.keys import key_text, press_with
from desktop.views.widgets.painting import NOTHING, paint_control


class _Cell(QRadioButton):
    """One choice; a radio button to the keyboard and the screen reader."""

    def __init__(self, look: Look, choice: Choice, height: int) -> None:
        super().__init__(choice.text)
        self._look = look
        self._height = height
        self.choice = choice
        self.first = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if choice.key:
            self.setAccessibleDescription(key_text(choice.key))
            press_with(self, choice.key)

    def say(self, choice: Choice) -> None:
        self.choice = choice
        self.setText(choice.text)
        self.updateGeometry()

    def set_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        advance = QFontMetrics(self._font(chosen=True)).horizontalAdvance(self.text())
        return QSize(advance + self._look.px(20), self._look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen, tokens = self.isChecked(), self._look.tokens
        danger = self.choice.danger
        if not self.first:
            painter.fillRect(0, 0, 1, self.height(), tokens.line)
        if chosen and self.isEnabled():
            fill = tokens.danger_soft if danger else tokens.primary_soft
            line = tokens.danger if danger else tokens.primary
            width = 2 if fill == tokens.card else 1
            paint_control(painter, self.rect(), fill, line, width=width, radius=2)
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), tokens.alt)
        if self.hasFocus():
            ring = tokens.danger if danger and chosen else tokens.primary
            paint_control(painter, self.rect(), NOTHING, ring, width=2, radius=2)
        painter.setFont(self._font(chosen=chosen))
        accent = tokens.danger_text if danger else tokens.primary_text
        calm = tokens.text_2 if self.isEnabled() else tokens.text_3
        painter.setPen(accent if chosen and self.isEnabled() else calm)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _font(self, *, chosen: bool) -> QFont:
        weight = QFont.Weight.Medium if chosen else QFont.Weight.Normal
        return self._look.font(13, weight)


class Segment(QFrame):
    """Exclusive choices. Arrow keys move, a choice's own key takes it; `changed` gives its value.

    `changed` is emitted only when a person chooses, not by `set_value`.
    """

    changed = Signal(str)

    def __init__(self, look: Look, choices: Sequence[Choice], name: str = "") -> None:
        super().__init__()
        self._look = look
        self._height = 30
        self.setProperty("role", "segment")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._cells: list[_Cell] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show other words or other choices; the chosen value stays if it is still there."""
        if _keys(choices) == _keys(cell.choice for cell in self._cells):
            # Cells made anew would lose the focus and be the last ones Tab comes to.
            for cell, choice in zip(self._cells, choices, strict=True):
                cell.say(choice)
            return
        value = self.value()
        for cell in self._cells:
            self._group.removeButton(cell)
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_Cell(self._look, choice, self._height) for choice in choices]
        for place, cell in enumerate(self._cells):
            cell.first = place == 0
            self._group.addButton(cell)
            self._row.addWidget(cell)
        self.set_value(value)

    def set_height(self, height: int) -> None:
        """Choose the outer height in logical pixels: 32 at first, 28 inline, 48 in express."""
        self._height = height - 2
        for cell in self._cells:
            cell.set_height(self._height)

    def value(self) -> str | None:
        """Return the chosen value, or None while nothing is chosen."""
        return next((cell.choice.value for cell in self._cells if cell.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Choose without telling; None or an unknown value chooses nothing."""
        self._group.setExclusive(False)
        for cell in self._cells:
            cell.setChecked(cell.choice.value == value)
        self._group.setExclusive(True)

    def _clicked(self, cell: _Cell) -> None:
        self.changed.emit(cell.choice.value)


def _keys(choices: Iterable[Choice]) -> list[tuple[str, str]]:
    return [(choice.value, choice.key) for choice in choices]
