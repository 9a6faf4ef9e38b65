"""The seven steps of a case: what is done, where it stands, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.look import Look

_HEIGHT = 60
_CIRCLE = 20


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class StepItem:
    """One step; under the current one `note` says what is missing."""

    title: str
    note: str = ""
    state: StepState = StepState.AHEAD


class Stepper(QWidget):
    """Equal cells in a row: circle, title, rule, note. The accessible name tells the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._steps: tuple[StepItem, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[StepItem]) -> None:
        """Show these steps."""
        self._steps = tuple(steps)
        said = (f"{step.title} {step.note}".strip() for step in self._steps)
        self.setAccessibleName(" · ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the row's height; the width is whatever there is."""
        return QSize(self._look.px(7 * 120), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which titles still stand beside their circles."""
        return QSize(self._look.px(7 * 72), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all cells."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - self._look.px(16)) / len(self._steps)
        for place, step in enumerate(self._steps):
            left = self._look.px(16) + round(place * width)
            cell = QRect(left, 0, round(width), self.height())
            self._paint_step(painter, cell, place, step)
        painter.end()

    def _paint_step(self, painter: QPainter, cell: QRect, place: int, step: StepItem) -> None:
        side = self._look.px(_CIRCLE)
        top = self._look.px(10)
        circle = QRect(cell.x(), top, side, side)
        self._paint_circle(painter, circle, place, step)
        text_left = circle.right() + self._look.px(7)
        font = self._title_font(step)
        painter.setFont(font)
        painter.setPen(self._look.color(_TITLE_COLORS[step.state]))
        title = QRect(text_left, top, cell.right() - text_left - 4, side)
        words = _elided(font, step.title, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, words)
        if place < len(self._steps) - 1:
            rule_left = text_left + QFontMetrics(font).horizontalAdvance(words) + self._look.px(8)
            color = "success" if step.state is StepState.DONE else "line"
            rule = QRect(rule_left, circle.center().y(), cell.right() - 6 - rule_left, 2)
            if rule.width() > 0:
                painter.fillRect(rule, self._look.color(color))
        free = self._empty_notes_after(place) * cell.width()
        note = QRect(text_left, top + side, title.width() + free, side)
        self._paint_note(painter, note, step)

    def _empty_notes_after(self, place: int) -> int:
        """Return over how many following cells a long note may run."""
        after = [bool(step.note) for step in self._steps[place + 1 :]]
        return after.index(True) if True in after else len(after)

    def _paint_circle(self, painter: QPainter, circle: QRect, place: int, step: StepItem) -> None:
        tokens = self._look.tokens
        if step.state is StepState.AHEAD:
            painter.setPen(QPen(tokens.input_line, 1))
            painter.setBrush(tokens.card)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            done = step.state is StepState.DONE
            painter.setBrush(tokens.success if done else tokens.primary)
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5))
        if step.state is StepState.DONE:
            mark = self._look.pixmap("check", "on_primary", 12, self.devicePixelRatioF())
            inset = (circle.width() - self._look.px(12)) // 2
            painter.drawPixmap(circle.x() + inset, circle.y() + inset, mark)
            return
        current = step.state is StepState.CURRENT
        painter.setFont(self._look.font(12, QFont.Weight.Bold if current else QFont.Weight.Normal))
        painter.setPen(tokens.on_primary if current else tokens.text_2)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _paint_note(self, painter: QPainter, room: QRect, step: StepItem) -> None:
        current = step.state is StepState.CURRENT
        font = self._look.font(12, QFont.Weight.Medium if current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._look.color("warning_text" if current else "text_3"))
        words = _elided(font, step.note, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _title_font(self, step: StepItem) -> QFont:
        current = step.state is StepState.CURRENT
        return self._look.font(14, QFont.Weight.Medium if current else QFont.Weight.Normal)


_TITLE_COLORS = {
    StepState.DONE: "text",
    StepState.CURRENT: "primary_text",
    StepState.AHEAD: "text_2",
}


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
