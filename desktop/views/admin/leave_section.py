"""Leave: who is away from when to when, and who stands in meanwhile."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.hall_drafts import LeaveDraft
from desktop.domain.permissions import Permission
from desktop.domain.rows.account import LeaveRow, StaffRow
from desktop.domain.rows.typed import KeptForm, leave_form
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.admin.leave_lists import away_columns, leave_columns, stand_in_sentence
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.moment_input import MomentInput
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_FORM = 520
_FORM_SHARE = 0.5
_FIRST_HOUR, _LAST_HOUR = 8, 18


class LeaveSection(Speaking, QWidget):
    """Staff at the left; at the right the absences of the chosen person. F9 adds, Del removes.

    An absence that is not noted yet is kept for its person as it is typed, also over a crash.
    """

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._may_edit = desk.actor.may(Permission.MANAGE_STAFF)
        self._person: StaffRow | None = None
        self._loading = False
        self._unchanged: dict[str, object] = {}
        self._typed = KeptText(desk, self)
        self._staff = KeptRows(lambda row: str(row.name))
        self._leaves = KeptRows(lambda row: str(row.note))
        self.notices = NoticeArea(look)
        self.staff: PagedTable[Any] = PagedTable(away_columns(), self._staff.load, parent=self)
        self.leaves: PagedTable[Any] = PagedTable(
            leave_columns(desk.moments), self._leaves.load, parent=self
        )
        self.staff_view = TableView(look, self.staff)
        self.leave_view = TableView(look, self.leaves)
        self._empty = EmptyState(look, "calendar-days")
        self.staff_card, self.leave_card = Card(look, " ", "users"), Card(look, " ", "calendar")
        self.starts, self.ends = MomentInput(look), MomentInput(look)
        self.note = TextInput(look, 200)
        self._rows = {
            "starts_at": FormRow(look, "", self.starts, required=True),
            "ends_at": FormRow(look, "", self.ends, required=True),
            "note": FormRow(look, "", self.note),
        }
        self._stand_in = PlainLabel(role="label")
        self._stand_in.setWordWrap(True)
        self.add_button = KeyButton(look, "", "F9", Variant.PRIMARY, "calendar-plus")
        self.remove_button = KeyButton(look, "", "Del", icon="trash-2")
        self._lay()
        self._connect()
        self.retranslate()
        self._begin()
        self._show_person(None)
        kept = partial(desk.services.form_drafts.kept, desk.actor)
        desk.tasks.run(self, kept, self._know, self._complain)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.staff_card.set_title(self.tr("Staff"))
        self.staff_view.setAccessibleName(self.tr("Staff"))
        self.leave_view.setAccessibleName(self.tr("Absences"))
        self._empty.set_texts(self.tr("No absence noted"))
        for key, text in (
            ("starts_at", self.tr("From")),
            ("ends_at", self.tr("Until")),
            ("note", self.tr("Note")),
        ):
            self._rows[key].set_label(text)
        self.add_button.setText(self.tr("Note absence"))
        self.remove_button.setText(self.tr("Take back"))
        self._dress()

    def refresh(self) -> None:
        """Read staff and absences anew."""
        work = partial(self._desk.services.staff_admin.staff, self._desk.actor)
        self._desk.tasks.run(self, work, self._show_staff, self._complain)

    def add(self) -> None:
        """Note the absence that stands in the form."""
        if self._person is None:
            return
        self._clear_errors()
        zone = self._desk.moments.zone
        starts = self.starts.wall_time().replace(tzinfo=zone)
        ends = self.ends.wall_time().replace(tzinfo=zone)
        draft = LeaveDraft(starts, ends, self.note.text())
        admin = self._desk.services.staff_admin
        work = partial(admin.add_leave, self._desk.actor, self._person.id, draft)
        done = partial(self._added, self._place())
        self._desk.tasks.run(self, work, done, self._complain)

    def remove(self) -> None:
        """Take the chosen absence back."""
        leave = self.leave_view.current_row()
        if leave is None:
            return
        admin = self._desk.services.staff_admin
        work = partial(admin.remove_leave, self._desk.actor, leave.id)
        self._desk.tasks.run(self, work, self._removed, self._complain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between both lists."""
        super().resizeEvent(event)
        most = int(self.width() * _FORM_SHARE)
        self.leave_card.setFixedWidth(min(self._look.px(_FORM), most))

    def _lay(self) -> None:
        self.staff_card.set_flush()
        self.staff_card.body.addWidget(self.staff_view, 1)
        self.leave_view.set_empty(self._empty)
        self.remove_button.set_size(ButtonSize.SMALL)
        self.leave_card.add_action(self.remove_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.add_button)
        body = self.leave_card.body
        body.addWidget(self._stand_in)
        body.addWidget(self.leave_view, 1)
        for row in self._rows.values():
            body.addWidget(row)
        body.addLayout(buttons)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self.staff_card, 1)
        columns.addWidget(self.leave_card)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.staff_view.current_row_changed.connect(self._show_person)
        self.staff_view.opened.connect(self._enter_form)
        self.leave_view.current_row_changed.connect(self._dress)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        for field in (self.starts, self.ends):
            field.dateTimeChanged.connect(self._edited)
        self.note.textChanged.connect(self._edited)

    def _begin(self) -> None:
        zone = self._desk.moments.zone
        tomorrow = self._desk.clock.now().astimezone(zone) + timedelta(days=1)
        self.starts.set_wall_time(_at(tomorrow, _FIRST_HOUR))
        self.ends.set_wall_time(_at(tomorrow, _LAST_HOUR))
        self.note.clear()
        self._unchanged = self._values()

    def _values(self) -> dict[str, object]:
        starts, ends = self.starts.wall_time(), self.ends.wall_time()
        return {
            "starts_at": starts.isoformat(),
            "ends_at": ends.isoformat(),
            "note": self.note.text(),
        }

    def _place(self) -> str:
        return leave_form(self._person.id if self._person else 0)

    def _load(self) -> None:
        """Begin for the person chosen, with what was typed for them before and not noted."""
        self._loading = True
        self._begin()
        kept = self._typed.find(None, self._place())
        _put_moment(self.starts, kept, "starts_at")
        _put_moment(self.ends, kept, "ends_at")
        self.note.setText(str(kept.get("note", "")))
        self._loading = False

    def _know(self, forms: Sequence[KeptForm]) -> None:
        if self._typed.know(None, forms) and self._values() == self._unchanged:
            self._load()

    def _edited(self, *_value: object) -> None:
        if self._loading or self._person is None or not self._may_edit:
            return
        values = self._values()
        if values == self._unchanged:
            self._typed.drop(None, self._place())
        else:
            self._typed.keep(None, self._place(), values)

    def _show_staff(self, rows: tuple[StaffRow, ...]) -> None:
        self._staff.put(rows)
        self.staff.refresh()
        self.staff_card.set_count(str(len(self._staff.shown())))
        if self.staff_view.current_row() is None and self.staff.rows():
            self.staff_view.select_key(self.staff.rows()[0].id)
        else:
            self._show_person(self.staff_view.current_row())

    def _show_person(self, person: StaffRow | None) -> None:
        other = person is not None and (self._person is None or self._person.id != person.id)
        self._person = person
        if other:
            self._load()
        self._clear_errors()
        self._show_leaves(())
        if person is not None:
            admin = self._desk.services.staff_admin
            work = partial(admin.leaves, self._desk.actor, person.id)
            self._desk.tasks.run(self, work, self._show_leaves, self._complain)

    def _show_leaves(self, rows: tuple[LeaveRow, ...]) -> None:
        person = self._person
        if rows and (person is None or rows[0].staff_id != person.id):
            return
        self._leaves.put(rows)
        self.leaves.reload()
        self._dress()

    def _dress(self, *_row: object) -> None:
        person = self._person
        self.leave_card.set_title(f"{person.number} {person.name}" if person else " ")
        self._stand_in.setText(stand_in_sentence(person) if person else "")
        reason = "" if self._may_edit else self.tr("You may read this but not change it.")
        self.add_button.set_reason(reason or ("" if person else self.tr("Choose a person first.")))
        chosen = self.leave_view.current_row() is not None
        self.remove_button.set_reason(
            reason or ("" if chosen else self.tr("Choose an absence first."))
        )

    def _enter_form(self, _row: object) -> None:
        self.starts.setFocus()

    def _added(self, place: str, _leave: LeaveRow) -> None:
        self._typed.drop(None, place)
        self.notices.success(self.tr("The absence is noted; whoever stands in takes over then."))
        self._load()
        self.refresh()

    def _removed(self, _nothing: object) -> None:
        self.notices.success(self.tr("The absence is taken back."))
        self.refresh()

    def _clear_errors(self) -> None:
        for row in self._rows.values():
            row.set_error("")

    def _complain(self, error: Exception) -> None:
        if isinstance(error, InvalidInput) and error.field in self._rows:
            self._rows[error.field].set_error(sentence(error))
            self._rows[error.field].field.setFocus()
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _at(day: datetime, hour: int) -> datetime:
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def _put_moment(field: MomentInput, kept: Mapping[str, object], key: str) -> None:
    """Show a kept time; one that cannot be read leaves the field as it is."""
    try:
        field.set_wall_time(datetime.fromisoformat(str(kept[key])))
    except (KeyError, ValueError):
        return
