"""The left half of the entrance: which hall, what time, whether everything is in order."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.domain.clock import USUAL_ZONE
from desktop.views.theme.look import Look
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from desktop.domain.rows.organisation import FrontRow
    from desktop.views.words.moments import Moments

_LABEL_WIDTH = 72


class FrontCard(Speaking, QFrame):
    """Shows only what is known; a line without a value stays away.

    `tick` moves the clock: the view has none of its own.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._front: FrontRow | None = None
        self._moments: Moments | None = None
        self._now: datetime | None = None
        self._known_day: date | None = None
        self._opening = self._trouble = ""
        self.setProperty("role", "side")
        self.hall = PlainLabel(role="figure")
        self.hall.setWordWrap(True)
        self.purpose = PlainLabel(role="label")
        self.purpose.setWordWrap(True)
        self.clock = PlainLabel(role="figure")
        self.day = PlainLabel(role="label")
        self._above, self._below = QGridLayout(), QGridLayout()
        self.hours, self.supervisor = (self._line(self._above, row) for row in range(2))
        self.data, self.backup, self.version = (self._line(self._below, row) for row in range(3))
        self._lay()
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def set_front(self, front: "FrontRow", moments: "Moments", now: datetime) -> None:
        """Show the hall; `moments` knows its zone."""
        self._front, self._moments, self._now = front, moments, now
        self._known_day = self._date(now)
        self._opening = self._trouble = ""
        self.retranslate()

    def set_opening(self, text: str) -> None:
        """Say how far opening the data is; an empty text says nothing more."""
        self._opening, self._trouble = text, ""
        self.retranslate()

    def set_trouble(self, sentence: str) -> None:
        """Say why the data cannot be opened and what to do."""
        self._opening, self._trouble = "", sentence
        self.retranslate()

    def tick(self, now: datetime) -> None:
        """Show this time; nothing is written anew within the same minute."""
        before, self._now = self._now, now
        moments = self._here()
        if before is None or moments.full(before) != moments.full(now):
            self._show_time()

    def retranslate(self) -> None:
        """Set all words in the language in force."""
        front = self._front
        self.hall.setText(front.hall if front and front.hall else self.tr("Service hall"))
        demonstration = front is not None and front.demonstration
        self.purpose.setText(
            self.tr("Demonstration hall · everything in it is invented")
            if demonstration
            else self.tr("Urgent complaints")
        )
        self._set(self.hours, self.tr("Open to all"), _spaced(front.hours) if front else "")
        self._set(self.supervisor, self.tr("Supervisor"), front.supervisor if front else "")
        self._set(self.data, self.tr("Data"), self._state())
        self._set(self.version, self.tr("Version"), __version__)
        self._show_time()

    def _state(self) -> str:
        if self._trouble:
            return self.tr("Cannot be opened")
        if self._opening or self._front is None:
            return self._opening
        return self.tr("In order; works without network")

    def _show_time(self) -> None:
        now = self._now
        self.clock.setText(self._here().clock(now) if now else "")
        self.day.setText("   ".join(filter(None, self._day_words(now))) if now else "")
        done = self._front.backup_at if self._front else None
        text = self.tr("Made {when}, verified") if done else ""
        when = self._here().short(done, now) if done and now else ""
        self._set(self.backup, self.tr("Backup"), text.format(when=when))

    def _here(self) -> "Moments":
        """Return what writes the time; the first picture, which has none, does not load it."""
        if self._moments is None:
            from zoneinfo import ZoneInfo

            from desktop.views.words.moments import Moments

            self._moments = Moments(ZoneInfo(USUAL_ZONE))
        return self._moments

    def _day_words(self, now: datetime) -> tuple[str, ...]:
        day = self._date(now)
        written = self.tr("{year}-{month:02}-{day:02}")
        working = self._front.working_day if self._front and day == self._known_day else None
        kind = {None: "", True: self.tr("Working day"), False: self.tr("Day off")}[working]
        return (
            written.format(year=day.year, month=day.month, day=day.day),
            self._here().weekday(now),
            kind,
        )

    def _date(self, now: datetime) -> date:
        return now.astimezone(self._here().zone).date()

    def _line(self, grid: QGridLayout, row: int) -> tuple[PlainLabel, PlainLabel]:
        name, value = PlainLabel(role="label"), PlainLabel()
        value.setWordWrap(True)
        grid.addWidget(name, row, 0)
        grid.addWidget(value, row, 1)
        return name, value

    def _set(self, line: tuple[PlainLabel, PlainLabel], name: str, value: str) -> None:
        line[0].setText(name)
        line[1].setText(value)
        for label in line:
            label.setVisible(bool(value))

    def _lay(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        for grid in (self._above, self._below):
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(10)
            grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 28)
        column.setSpacing(0)
        column.addWidget(self.hall)
        column.addSpacing(4)
        column.addWidget(self.purpose)
        column.addSpacing(24)
        column.addWidget(self.clock)
        column.addWidget(self.day)
        column.addSpacing(20)
        column.addWidget(rule)
        column.addSpacing(16)
        column.addLayout(self._above)
        column.addStretch()
        column.addLayout(self._below)

    def _refresh(self) -> None:
        for grid in (self._above, self._below):
            grid.setColumnMinimumWidth(0, self._look.px(_LABEL_WIDTH))


def _spaced(hours: str) -> str:
    """Write the hours of a day as on the door."""
    return "   ".join(part.replace("-", "–") for part in hours.split(","))
