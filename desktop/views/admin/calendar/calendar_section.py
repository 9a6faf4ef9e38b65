"""The working calendar: month, day, week, and saving the next version."""

from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.calendar_plan import CalendarDayRow, CalendarRow, CalendarVersionRow
from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.holiday_notice import NoticeReading
from desktop.domain.permissions import Permission
from desktop.domain.rows.typed import KeptForm
from desktop.views.admin.calendar.calendar_edit import CalendarEdit
from desktop.views.admin.calendar.calendar_words import date_words, month_words
from desktop.views.admin.calendar.day_form import DayForm
from desktop.views.admin.calendar.month_grid import MonthGrid
from desktop.views.admin.calendar.notice_panel import NoticePanel
from desktop.views.admin.calendar.week_form import WeekForm
from desktop.views.admin.save_card import SaveCard, VersionLine
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_PLACE = "admin/calendar"
_RIGHT = 400


class CalendarSection(Speaking, QWidget):
    """F9 saves, Alt+Z takes back; Ctrl+I reads in a notice; what is typed survives a crash."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._may_edit = desk.actor.may(Permission.MANAGE_HALL)
        self._typed = KeptText(desk, self)
        self.edit = CalendarEdit(self)
        self.notices = NoticeArea(look)
        today = desk.clock.now().astimezone(desk.moments.zone).date()
        self.month = MonthGrid(look, today)
        self.day_form, self.week_form = DayForm(look), WeekForm(look)
        self.known = QCheckBox()
        self._unknown = PlainLabel(role="caption")
        self._unknown.setWordWrap(True)
        self.import_button = KeyButton(look, "", "Ctrl+I", icon="upload")
        self.back_button = KeyButton(look, icon="chevron-left")
        self.on_button = KeyButton(look, icon="chevron-right")
        self._month_card = Card(look, " ", "calendar-days")
        self._day_card, self._week_card = Card(look, " ", "calendar"), Card(look, " ", "clock")
        self.save_card = SaveCard(look, desk.moments)
        self._lay()
        self._connect()
        self.day_form.set_editable(editable=self._may_edit)
        self.week_form.set_editable(editable=self._may_edit)
        self.known.setEnabled(self._may_edit)
        self.retranslate()
        kept = partial(desk.services.form_drafts.kept, desk.actor)
        desk.tasks.run(self, kept, self._know, self._complain)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Working calendar"))
        self.import_button.setText(self.tr("Read in a notice"))
        self.back_button.setAccessibleName(self.tr("Month before (PgUp)"))
        self.on_button.setAccessibleName(self.tr("Month after (PgDn)"))
        self._week_card.set_title(self.tr("Hours by weekday"))
        self._unknown.setText(
            self.tr("Until then limits take this year as plain weeks and say so on every paper.")
        )
        reason = "" if self._may_edit else self.tr("You may read this but not change it.")
        self.import_button.set_reason(reason)
        self.save_card.set_editable(reason)
        self._show()

    def refresh(self) -> None:
        """Read the calendar anew, unless something is not saved."""
        self._desk.tasks.run(self, self._read, self._take, self._complain)

    def save(self) -> None:
        """Put the next version in force."""
        if not self.edit.is_dirty() or not self._may_edit:
            return
        self.notices.clear()
        self._clear_errors()
        calendar = self._desk.services.calendar
        work = partial(calendar.save, self._desk.actor, self.edit.draft())
        self._desk.tasks.run(self, work, self._saved, self._complain)

    def discard(self) -> None:
        """Show again what is kept."""
        self._typed.drop(None, _PLACE)
        self.notices.clear()
        self._clear_errors()
        self.edit.show(self.edit.kept)

    def read_in(self) -> NoticePanel:
        """Open the panel that reads a notice."""
        panel = NoticePanel(self._look, self.window(), self.month.day.year)
        panel.taken.connect(self._take_over)
        panel.open(panel.text)
        return panel

    def flush(self) -> bool:
        """Store what is typed and wait for it."""
        return self._typed.flush()

    def _lay(self) -> None:
        for button in (self.back_button, self.on_button, self.import_button):
            button.set_size(ButtonSize.SMALL)
            self._month_card.add_action(button)
        self._month_card.body.addWidget(self.month, 1)
        self._month_card.body.addWidget(self.known)
        self._month_card.body.addWidget(self._unknown)
        self._day_card.body.addWidget(self.day_form)
        self._week_card.body.addWidget(self.week_form)
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._day_card)
        right.addWidget(self._week_card)
        right.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(scroll, 1)
        column.addWidget(self.save_card)
        side.setFixedWidth(self._look.px(_RIGHT))
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self._month_card, 1)
        columns.addWidget(side)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.month.day_chosen.connect(self._show)
        self.day_form.changed.connect(self._put_day)
        self.week_form.changed.connect(self._put_week)
        self.known.clicked.connect(self._put_known)
        self.save_card.purpose_changed.connect(self._put_purpose)
        self.save_card.save_requested.connect(self.save)
        self.save_card.discard_requested.connect(self.discard)
        self.import_button.clicked.connect(self.read_in)
        self.back_button.clicked.connect(partial(self.month.turn, -1))
        self.on_button.clicked.connect(partial(self.month.turn, 1))
        self.edit.changed.connect(self._show)

    def _read(self) -> tuple[CalendarRow, tuple[CalendarVersionRow, ...]]:
        calendar, actor = self._desk.services.calendar, self._desk.actor
        return calendar.current(actor), calendar.versions(actor)

    def _take(self, read: tuple[CalendarRow, tuple[CalendarVersionRow, ...]]) -> None:
        row, versions = read
        other = self.tr("other opening hours")
        self.save_card.show_versions(
            [VersionLine(v.version, v.at, v.made_by, v.purpose or other) for v in versions]
        )
        if not self.edit.is_dirty():
            self.edit.show(row)
            self.edit.take_typed(self._typed.find(None, _PLACE))

    def _know(self, forms: tuple[KeptForm, ...]) -> None:
        if self._typed.know(None, forms) and self.edit.kept.version and not self.edit.is_dirty():
            self.edit.take_typed(self._typed.find(None, _PLACE))

    def _show(self, *_: object) -> None:
        day, plan = self.month.day, self.edit.plan
        self.month.show_plan(plan, self.edit.changed_days())
        self._month_card.set_title(month_words(day))
        self._day_card.set_title(date_words(day))
        self.day_form.show_day(day, plan.day(day))
        self.week_form.show_week(plan.week, self.edit.kept.usual)
        self.known.setText(self.tr("The holidays of {year} are announced").format(year=day.year))
        self.known.setChecked(day.year in plan.announced_years)
        self._unknown.setVisible(day.year not in plan.announced_years)
        counted = self.tr("{number} days changed").format(number=len(self.edit.changed_days()))
        self.save_card.show_state(self.edit.purpose, counted, dirty=self.edit.is_dirty())

    def _put_day(self, row: CalendarDayRow | None) -> None:
        self.day_form.set_error("")
        day, plan = self.month.day, self.edit.plan
        self.edit.put(plan.without_day(day) if row is None else plan.with_days((row,)))
        self._keep()

    def _put_week(self, week: tuple[str, ...]) -> None:
        self.week_form.set_invalid(invalid=False)
        plan = self.edit.plan
        self.edit.put(type(plan)(week, plan.announced_years, plan.days))
        self._keep()

    def _put_known(self, known: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.edit.put(self.edit.plan.announced(self.month.day.year, known=known))
        self._keep()

    def _put_purpose(self, purpose: str) -> None:
        self.edit.purpose = purpose
        self._show()
        self._keep()

    def _take_over(self, reading: NoticeReading) -> None:
        plan = self.edit.plan.with_days(reading.days)
        for year in reading.years:
            plan = plan.announced(year)
        self.edit.put(plan)
        self._keep()
        self.month.choose(reading.days[0].day)
        self.month.setFocus()

    def _keep(self) -> None:
        if self.edit.is_dirty():
            self._typed.keep(None, _PLACE, self.edit.typed())
        else:
            self._typed.drop(None, _PLACE)

    def _saved(self, row: CalendarRow) -> None:
        self._typed.drop(None, _PLACE)
        self.edit.show(row)
        self.notices.success(
            self.tr("Version {version} is in force. Dates already promised stay.").format(
                version=row.version
            )
        )
        self.refresh()

    def _clear_errors(self) -> None:
        self.day_form.set_error("")
        self.week_form.set_invalid(invalid=False)
        self.save_card.set_error("")

    def _complain(self, error: Exception) -> None:
        if isinstance(error, Conflict) and error.code == "changed_meanwhile":
            self._merge(cast("CalendarRow", error.params["now"]))
        elif isinstance(error, InvalidInput) and self._show_error(error):
            return
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _show_error(self, error: InvalidInput) -> bool:
        day = error.params.get("day")
        if isinstance(day, date):
            self.month.choose(day)
            self.day_form.set_error(sentence(error))
        elif error.field == "purpose":
            self.save_card.set_error(sentence(error))
        else:
            self.week_form.set_invalid(invalid=error.field in {"week", "hours"})
            self.notices.error(sentence(error))
        return True

    def _merge(self, now: CalendarRow) -> None:
        clashes = self.edit.merge(now)
        self._keep()
        if clashes:
            days = "、".join(date_words(day) for day in sorted(clashes))
            told = self.tr(
                "Somebody else changed the same days meanwhile; yours stand here: {days}. Save "
                "again to keep yours."
            )
            self.notices.warning(told.format(days=days))
        else:
            self.notices.warning(
                self.tr(
                    "Somebody else changed other days meanwhile; they are taken over. Save again."
                )
            )
