"""The chips and choices that narrow the queue."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.codes import Channel
from desktop.domain.priority import Priority
from desktop.domain.rows.organisation import DepartmentChoice
from desktop.domain.rows.queue import QueueFilter, SavedView
from desktop.domain.status import Status
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.labels import label

RECENT_DAYS = 15
_ALL = "all"
_ARROW = 44


class FilterBar(Speaking, QWidget):
    """One row of conditions; `changed` tells that the list has to be read anew."""

    changed = Signal()
    search_ended = Signal()
    """The chip of the search was put off."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._departments: tuple[DepartmentChoice, ...] = ()
        self._searched, self._given = Chip(look, ""), Chip(look, "")
        self._kept = QueueFilter()
        self._levels = {priority: Chip(look, "") for priority in Priority}
        self._stopped, self._watched = Chip(look, ""), Chip(look, "")
        self._recent, self._ended = Chip(look, ""), Chip(look, "")
        self._department, self._channel = PickInput(look), PickInput(look)
        chips = QWidget()
        flow = FlowLayout(6, chips)
        for chip in (self._searched, self._given, *self._chips()):
            flow.addWidget(chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(chips, 1)
        for chip in self._chips():
            chip.toggled.connect(self._told)
        for pick in (self._department, self._channel):
            pick.set_size("inline")
            pick.changed.connect(self._told)
            row.addWidget(pick, 0, Qt.AlignmentFlag.AlignTop)
        self._searched.hide()
        self._given.toggled.connect(self._end_given)
        self._searched.toggled.connect(self._end_search)
        look.changed.connect(self._refit)
        self.retranslate()
        self.clear()

    def retranslate(self) -> None:
        """Name everything in the language in force."""
        for priority, chip in self._levels.items():
            chip.setText(label(priority))
        self._stopped.setText(label(Status.SUSPENDED))
        self._watched.setText(self.tr("Watched"))
        self._recent.setText(self.tr("Last 15 days"))
        self._ended.setText(self.tr("With ended"))
        self._department.setAccessibleName(self.tr("Department"))
        self._channel.setAccessibleName(self.tr("Channel"))
        self._offer()

    def set_departments(self, departments: tuple[DepartmentChoice, ...]) -> None:
        """Offer these departments."""
        self._departments = departments
        self._offer()

    def set_search(self, text: str) -> None:
        """Show what is looked for as a condition that can be taken off; empty hides it."""
        self._searched.blockSignals(True)
        self._searched.setText(self.tr("Search: {text}").format(text=_shortened(text)))
        self._searched.setChecked(bool(text))
        self._searched.blockSignals(False)
        self._searched.updateGeometry()
        self._searched.setVisible(bool(text))

    def narrowed(self, wanted: QueueFilter) -> QueueFilter:
        """Return `wanted` with the conditions set here."""
        department = self._department.value()
        channel = self._channel.value()
        return replace(
            wanted,
            due=self._kept.due,
            due_until=self._kept.due_until,
            handler_id=self._kept.handler_id,
            window_id=self._kept.window_id,
            priorities=tuple(p.value for p, chip in self._levels.items() if chip.isChecked()),
            suspended_only=self._stopped.isChecked(),
            supervised_only=self._watched.isChecked(),
            include_ended=self._ended.isChecked(),
            received_after=self._since(),
            department_id=None if department in {"", _ALL} else int(department),
            channel="" if channel == _ALL else channel,
        )

    def recent_days(self) -> int:
        """Return how many days back the list reaches, 0 for all."""
        return RECENT_DAYS if self._recent.isChecked() else 0

    def is_narrow(self) -> bool:
        """Tell whether any condition is set."""
        picked = {self._department.value(), self._channel.value()} - {_ALL, ""}
        narrowing = [chip for chip in self._chips() if chip is not self._ended]
        return (
            bool(picked) or self._given.isChecked() or any(chip.isChecked() for chip in narrowing)
        )

    def take(self, view: SavedView) -> None:
        """Set the conditions of a saved view without telling."""
        wanted = view.wanted
        self.blockSignals(True)
        self._take_given(view)
        for priority, chip in self._levels.items():
            chip.setChecked(priority.value in wanted.priorities)
        self._stopped.setChecked(wanted.suspended_only)
        self._watched.setChecked(wanted.supervised_only)
        self._ended.setChecked(wanted.include_ended)
        self._recent.setChecked(view.recent_days > 0)
        self._department.set_value(str(wanted.department_id or _ALL))
        self._channel.set_value(wanted.channel or _ALL)
        self.blockSignals(False)

    def clear(self) -> None:
        """Take every condition off without telling."""
        self.take(SavedView("", QueueFilter()))

    def _chips(self) -> list[Chip]:
        others = [self._stopped, self._watched, self._recent, self._ended]
        return [*self._levels.values(), *others]

    def _offer(self) -> None:
        units = [Choice(str(unit.id), unit.name) for unit in self._departments]
        self._department.set_choices((Choice(_ALL, self.tr("All departments")), *units))
        ways = [Choice(channel.value, label(channel)) for channel in Channel]
        self._channel.set_choices((Choice(_ALL, self.tr("All channels")), *ways))
        for pick in (self._department, self._channel):
            if not pick.value():
                pick.set_value(_ALL)
            self._fit(pick)

    def _fit(self, pick: PickInput) -> None:
        """Show the word for all; the list that drops down shows every name whole."""
        words = QFontMetrics(self._look.font(14)).horizontalAdvance(pick.itemText(0))
        pick.setFixedWidth(words + self._look.px(_ARROW))
        pick.view().setMinimumWidth(pick.view().sizeHintForColumn(0) + self._look.px(_ARROW))

    def _refit(self) -> None:
        self._fit(self._department)
        self._fit(self._channel)

    def _take_given(self, view: SavedView) -> None:
        """Keep what no control here can set: it stands as one condition under the view's name."""
        wanted = view.wanted
        told = (wanted.due, wanted.handler_id, wanted.window_id, wanted.received_after)
        given = any(value is not None for value in told)
        self._kept = wanted if given else QueueFilter()
        self._given.blockSignals(True)
        self._given.setText(_shortened(view.name))
        self._given.setChecked(given)
        self._given.blockSignals(False)
        self._given.updateGeometry()
        self._given.setVisible(given)

    def _since(self) -> datetime | None:
        return self._first_moment() if self._recent.isChecked() else self._kept.received_after

    def _first_moment(self) -> datetime:
        zone = self._desk.moments.zone
        day = self._desk.clock.now().astimezone(zone).date() - timedelta(days=RECENT_DAYS)
        return datetime.combine(day, time(), tzinfo=zone)

    def _told(self, *_value: object) -> None:
        self.changed.emit()

    def _end_given(self, on: bool) -> None:  # noqa: FBT001 (Qt's signature)
        if not on:
            self._take_given(SavedView("", QueueFilter()))
            self.changed.emit()

    def _end_search(self, on: bool) -> None:  # noqa: FBT001 (Qt's signature)
        if not on:
            self.set_search("")
            self.search_ended.emit()


def _shortened(text: str) -> str:
    longest = 16
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
