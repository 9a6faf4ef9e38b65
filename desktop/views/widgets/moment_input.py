"""A date with a time, in the hall's own time."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QSize, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.styling import set_style_property


class MomentInput(QDateTimeEdit):
    """Date and time to the minute, typed or picked from a calendar; values carry no zone."""

    def __init__(self, look: Look, *, with_time: bool = True) -> None:
        super().__init__()
        self._look = look
        self.setDisplayFormat("yyyy-MM-dd HH:mm" if with_time else "yyyy-MM-dd")
        self.setCalendarPopup(True)

    def wall_time(self) -> datetime:
        """Return what stands in the field as a naive time on the hall's wall clock."""
        value = self.dateTime()
        date, time = value.date(), value.time()
        return datetime(  # noqa: DTZ001 (the owner knows the hall's zone)
            date.year(), date.month(), date.day(), time.hour(), time.minute()
        )

    def set_wall_time(self, moment: datetime) -> None:
        """Show a time on the hall's wall clock; a zone it carries is not converted."""
        date = QDate(moment.year, moment.month, moment.day)
        self.setDateTime(QDateTime(date, QTime(moment.hour, moment.minute)))

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def sizeHint(self) -> QSize:
        """Return the height of every input."""
        return QSize(super().sizeHint().width() + 7, self._look.px(32))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Leave by Tab at once: digits and arrows go from year to month, day and time."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
