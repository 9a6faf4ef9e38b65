"""The hall's own details, as printed on every paper."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.hall_drafts import HallDraft
from desktop.domain.permissions import Permission
from desktop.domain.rows.organisation import Choices, HallRow
from desktop.views.admin.edit_card import EditCard
from desktop.views.admin.field import Field, FieldKind, Values
from desktop.views.admin.plan import EditPlan
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking

_WIDEST = 760

FIELDS = (
    Field("name", QT_TRANSLATE_NOOP("Admin", "Name of the hall"), required=True, limit=60),
    Field("address", QT_TRANSLATE_NOOP("Admin", "Address"), required=True, limit=120),
    Field("telephone", QT_TRANSLATE_NOOP("Admin", "Telephone"), required=True, limit=40),
    Field("duty_telephone", QT_TRANSLATE_NOOP("Admin", "Duty telephone"), required=True, limit=40),
    Field(
        "hours",
        QT_TRANSLATE_NOOP("Admin", "Opening hours"),
        FieldKind.HOURS,
        required=True,
        note=QT_TRANSLATE_NOOP(
            "Admin",
            "Time limits are reckoned with these hours. Dates that were promised already stay.",
        ),
    ),
    Field(
        "default_supervisor_id",
        QT_TRANSLATE_NOOP("Admin", "Shift supervisor"),
        FieldKind.SUPERVISOR,
        note=QT_TRANSLATE_NOOP("Admin", "Owns new cases while no supervisor is signed in."),
    ),
    Field(
        "file_prefix",
        QT_TRANSLATE_NOOP("Admin", "File prefix"),
        required=True,
        limit=20,
        note=QT_TRANSLATE_NOOP("Admin", "Begins the number of every letter, for example 安政服."),
    ),
    Field("appeal_body", QT_TRANSLATE_NOOP("Admin", "Body for review"), required=True, limit=60),
    Field("appeal_address", QT_TRANSLATE_NOOP("Admin", "Its address"), limit=120),
    Field("appeal_telephone", QT_TRANSLATE_NOOP("Admin", "Its telephone"), limit=40),
    Field("zone", QT_TRANSLATE_NOOP("Admin", "Time zone"), required=True, limit=40),
)


class HallSection(Speaking, QWidget):
    """One form; F9 saves it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.notices = NoticeArea(look)
        plan = EditPlan("hall", FIELDS, _values_of, _title_of, self._edit)
        self.edit = EditCard(look, desk, plan, self.notices)
        self.edit.set_icon("building")
        self.edit.set_editable(editable=desk.actor.may(Permission.MANAGE_HALL))
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(row, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("The hall"))

    def refresh(self) -> None:
        """Read the details anew, unless something typed is not saved."""
        self._desk.tasks.run(self, self._read, self._show, self._complain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        self.edit.setFixedWidth(min(self.width(), self._look.px(_WIDEST)))

    def _read(self) -> tuple[HallRow, Choices]:
        organisation, actor = self._desk.services.organisation, self._desk.actor
        return organisation.hall(actor), organisation.choices(actor)

    def _show(self, read: tuple[HallRow, Choices]) -> None:
        hall, choices = read
        self.edit.form.offer(choices)
        if not self.edit.form.is_dirty():
            self.edit.show_row(hall)

    def _edit(self, row: HallRow, values: Values) -> HallRow:
        organisation = self._desk.services.organisation
        return organisation.edit_hall(self._desk.actor, HallDraft(**values), row.version)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _values_of(row: Any) -> Values:
    return {field.key: getattr(row, field.key) for field in FIELDS}


def _title_of(row: Any) -> str:
    return str(row.name)
