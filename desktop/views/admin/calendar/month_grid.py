"""One month, six weeks high: which days are free, worked instead, or open at other hours."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import WEEKDAYS, CalendarDayRow, CalendarPlan
from desktop.views.admin.calendar.calendar_words import day_words, kind_mark, weekday_words
from desktop.views.theme.look import Look
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.speaking import Speaking

_WEEKS = 6
_HEAD = 24
_LEAST = QSize(74, 46)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEKDAYS,
    Qt.Key.Key_Down: WEEKDAYS,
}
_COLORS = {
    DayKind.HOLIDAY: ("success_soft", "success_text"),
    DayKind.MAKEUP: ("warning_soft", "warning_text"),
    DayKind.SHORT: ("primary_soft", "primary_text"),
}


class MonthGrid(Speaking, QWidget):
    """Arrows choose a day, PgUp and PgDn a month; days not saved yet carry a dot."""

    day_chosen = Signal(object)

    def __init__(self, look: Look, today: date) -> None:
        super().__init__()
        self._look = look
        self._today = today
        self._plan = CalendarPlan()
        self._unsaved: frozenset[date] = frozenset()
        self.day = today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Days of the month"))
        self._tell()
        self.update()

    def show_plan(self, plan: CalendarPlan, unsaved: frozenset[date]) -> None:
        """Show these days; those `unsaved` carry a dot."""
        self._plan, self._unsaved = plan, unsaved
        self._tell()
        self.update()

    def choose(self, day: date) -> None:
        """Go to a day, in its month."""
        self.day = day
        self._tell()
        self.update()
        self.day_chosen.emit(day)

    def turn(self, months: int) -> None:
        """Go as many months on or back, to the same day or the last one of that month."""
        count = self.day.year * 12 + self.day.month - 1 + months
        first = date(count // 12, count % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.choose(first.replace(day=min(self.day.day, last.day)))

    def sizeHint(self) -> QSize:
        """Return room to read the names."""
        return self._size(96, 62)

    def minimumSizeHint(self) -> QSize:
        """Return room for the numbers and marks."""
        return self._size(_LEAST.width(), _LEAST.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self.day + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Home:
            self.choose(self._today)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.choose(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the weekdays and the days."""
        painter = QPainter(self)
        painter.setFont(self._look.font(12))
        painter.setPen(self._look.tokens.text_3)
        for column, word in enumerate(weekday_words()):
            cell = self._cell(0, column)
            head = QRect(cell.x(), 0, cell.width(), self._look.px(_HEAD))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, word)
        for place in range(_WEEKS * WEEKDAYS):
            week, column = divmod(place, WEEKDAYS)
            self._paint_day(painter, self._cell(week, column), self._first() + timedelta(place))
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        tokens, row = self._look.tokens, self._plan.day(day)
        inside = day.month == self.day.month
        closed = row is None and not self._plan.week[day.weekday()]
        ground = self._look.color(_COLORS[row.kind][0]) if row else tokens.card
        box = cell.adjusted(1, 1, -1, -1)
        chosen = day == self.day
        line = tokens.primary if chosen else tokens.line_soft
        width = (3 if self.hasFocus() else 2) if chosen else 1
        paint_control(painter, box, ground if inside else tokens.alt, line, width=width)
        weight = QFont.Weight.Bold if day == self._today else QFont.Weight.Normal
        painter.setFont(self._look.font(14, weight))
        painter.setPen(tokens.text_3 if closed or not inside else tokens.text)
        side, edge = self._look.px(8), self._look.px(4)
        text = box.adjusted(side, edge, -side, -edge)
        dot = " •" if day in self._unsaved else ""
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft, f"{day.day}{dot}")
        if row and inside:
            self._paint_row(painter, text, row)

    def _paint_row(self, painter: QPainter, text: QRect, row: CalendarDayRow) -> None:
        painter.setFont(self._look.font(12, QFont.Weight.Medium))
        painter.setPen(self._look.color(_COLORS[row.kind][1]))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, kind_mark(row.kind))
        painter.setFont(self._look.font(12))
        words = painter.fontMetrics().elidedText(
            day_words(row), Qt.TextElideMode.ElideRight, text.width()
        )
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(text, low, words)

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _cell(self, week: int, column: int) -> QRect:
        top = self._look.px(_HEAD)
        xs = [self.width() * place // WEEKDAYS for place in (column, column + 1)]
        ys = [top + (self.height() - top) * place // _WEEKS for place in (week, week + 1)]
        return QRect(QPoint(xs[0], ys[0]), QSize(xs[1] - xs[0], ys[1] - ys[0]))

    def _day_at(self, point: QPoint) -> date | None:
        for place in range(_WEEKS * WEEKDAYS):
            if self._cell(*divmod(place, WEEKDAYS)).contains(point):
                return self._first() + timedelta(place)
        return None

    def _size(self, width: int, height: int) -> QSize:
        px = self._look.px
        return QSize(px(width) * WEEKDAYS, px(height) * _WEEKS + px(_HEAD))

    def _tell(self) -> None:
        row = self._plan.day(self.day)
        told = f"{kind_mark(row.kind)} {day_words(row)}" if row else ""
        self.setAccessibleDescription(f"{self.day.isoformat()} {told}".strip())
