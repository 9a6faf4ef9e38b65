"""A moment to come: one of the usual ones at a key, or any other."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Quick, words
from desktop.views.theme.look import Look
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.moment_input import MomentInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_LONGEST_REST = 15
"""Days off in a row a calendar may hold; a longer search would mean a broken calendar."""


class MomentChoice(Speaking, QWidget):
    """Chips for the usual moments, one for none, and a field to change the chosen one.

    The usual ones fall on working days. Beside the field stands the day of the week, so that a
    promise for a day off is seen at once.
    """

    changed = Signal()
    """A person chose another moment, or none."""

    def __init__(
        self, look: Look, facts: FormFacts, quick: Sequence[Quick], *, required: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._facts = facts
        self._moments = facts.moments
        self._quick = tuple(quick)
        self._group = QButtonGroup(self)
        self._none = Chip(look, "")
        self._chips = [Chip(look, "") for _one in self._quick]
        self._input = MomentInput(look)
        self._day = PlainLabel(role="muted")
        self._lay()
        self._none.setHidden(required)
        self._none.clicked.connect(self._take_none)
        for chip, one in zip(self._chips, self._quick, strict=True):
            chip.clicked.connect(partial(self._take, one))
        self._input.dateTimeChanged.connect(self._edited)
        self.retranslate()
        self.set_value(None)

    def retranslate(self) -> None:
        """Name the chips in the language in force."""
        self._none.setText(self.tr("None"))
        for chip, one in zip(self._chips, self._quick, strict=True):
            chip.setText(words(one.words))
        self._input.setAccessibleName(self.tr("Date and time"))
        self._say_day()

    def value(self) -> datetime | None:
        """Return the chosen moment in the hall's zone, None for none."""
        if self._none.isChecked():
            return None
        return self._input.wall_time().replace(tzinfo=self._moments.zone)

    def set_value(self, moment: object) -> None:
        """Show a moment; anything that is none shows none."""
        known = isinstance(moment, datetime)
        self._none.setChecked(not known)
        if isinstance(moment, datetime):
            self._input.blockSignals(True)
            self._input.set_wall_time(moment.astimezone(self._moments.zone))
            self._input.blockSignals(False)
            self._mark(moment)
        self._input.setVisible(known)
        self._day.setVisible(known)
        self._say_day()

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw as wrong, or as usual."""
        self._input.set_invalid(invalid)

    def _lay(self) -> None:
        for chip in (self._none, *self._chips):
            self._group.addButton(chip)
        chips = QWidget()
        flow = FlowLayout(6, chips)
        for chip in (self._none, *self._chips):
            flow.addWidget(chip)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._input)
        line.addWidget(self._day, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(chips)
        column.addLayout(line)

    def _take(self, one: Quick) -> None:
        self.set_value(self._moment_of(one))
        self._input.setFocus()
        self.changed.emit()

    def _take_none(self) -> None:
        self.set_value(None)
        self.changed.emit()

    def _edited(self) -> None:
        self._mark(self._input.wall_time().replace(tzinfo=self._moments.zone))
        self._say_day()
        self.changed.emit()

    def _moment_of(self, one: Quick) -> datetime:
        today = self._facts.now.astimezone(self._moments.zone)
        day = today + timedelta(days=one.days)
        for _day in range(_LONGEST_REST):
            if self._is_working(day):
                break
            day += timedelta(days=1)
        return day.replace(hour=one.hour, minute=0, second=0, microsecond=0)

    def _is_working(self, moment: datetime) -> bool:
        return self._facts.calendar.is_working_day(moment.date())

    def _mark(self, moment: datetime) -> None:
        # Exclusive chips cannot be cleared one by one: a moment of its own marks none of them.
        self._group.setExclusive(False)
        self._none.setChecked(False)
        for chip, one in zip(self._chips, self._quick, strict=True):
            chip.setChecked(self._moment_of(one) == moment)
        self._group.setExclusive(True)

    def _say_day(self) -> None:
        moment = self.value()
        if moment is None:
            return
        self._day.setText(self._moments.weekday(moment))
        self._day.set_role("muted" if self._is_working(moment) else "warning")
