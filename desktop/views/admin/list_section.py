"""A list of the hall with the form of the row the keyboard stands on."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.organisation import Choices
from desktop.views.admin.edit_card import EditCard
from desktop.views.admin.field import said
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.admin.part_kind import PartKind
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_input import TextInput

_FORM = 472
_FORM_SHARE = 0.46
_FILTER = 150
_LEAST_FILTER = 72


class ListSection(Speaking, QWidget):
    """Ctrl+N begins a new one, Enter goes into the form, Ctrl+F filters; nothing typed is lost."""

    def __init__(self, look: Look, desk: Desk, kind: PartKind, permission: Permission) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._kind = kind
        self._may_edit = desk.actor.may(permission)
        self._is_new = False
        self._wanted: int | None = None
        self.notices = NoticeArea(look)
        self._kept = KeptRows(kind.words)
        self.table: PagedTable[Any] = PagedTable(kind.columns, self._kept.load, parent=self)
        self.view = TableView(look, self.table)
        self._empty = EmptyState(look, kind.icon)
        self.list_card = Card(look, " ", kind.icon)
        self.edit = EditCard(look, desk, kind.plan, self.notices)
        self.new_button = KeyButton(look, "", "Ctrl+N", icon="plus")
        self.filter = TextInput(look)
        self.unused = Chip(look, "")
        self._lay()
        self._connect()
        self.retranslate()
        self.table.reload()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        title = said(self._kind.title)
        self.list_card.set_title(title)
        self.view.setAccessibleName(title)
        self._empty.set_texts(said(self._kind.empty), self.tr("Ctrl+N adds the first one."))
        self.new_button.setText(self.tr("New"))
        self.filter.setPlaceholderText(self.tr("Filter  Ctrl+F"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        self.unused.setText(self.tr("also out of use"))
        reason = "" if self._may_edit else self.tr("You may read this but not change it.")
        self.new_button.set_reason(reason)
        self._count()

    def refresh(self) -> None:
        """Read rows and choices anew (F5)."""
        self._desk.tasks.run(self, self._read, self._show, self.complain)

    def start_new(self) -> None:
        """Begin a new row, unless what was typed is not saved."""
        if self._may_leave():
            self._is_new = True
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
            self.edit.start_new()

    def complain(self, error: Exception) -> None:
        """Say why something could not be done."""
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between list and form."""
        super().resizeEvent(event)
        self._measure()

    def _lay(self) -> None:
        for widget in (self.unused, self.filter, self.new_button):
            self.list_card.add_action(widget)
        self.filter.set_size("inline")
        self.new_button.set_size(ButtonSize.SMALL)
        self.list_card.set_flush()
        self.list_card.body.addWidget(self.view, 1)
        self.view.set_empty(self._empty)
        self.edit.set_editable(editable=self._may_edit)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        columns.addWidget(self.list_card, 1)
        columns.addWidget(self.edit)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.view.current_row_changed.connect(self._choose)
        self.view.opened.connect(self._enter_form)
        self.new_button.clicked.connect(self.start_new)
        self.filter.textChanged.connect(self._narrow)
        self.unused.toggled.connect(self._narrow)
        self.edit.saved.connect(self._saved)
        self.edit.overtaken.connect(self.refresh)
        self._look.changed.connect(self._measure)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.setFocus)

    def _read(self) -> tuple[tuple[Any, ...], Choices]:
        choices = self._desk.services.organisation.choices(self._desk.actor)
        return self._kind.load(), choices

    def _show(self, read: tuple[tuple[Any, ...], Choices]) -> None:
        rows, choices = read
        self.edit.form.offer(choices)
        self._kept.put(rows)
        self.table.refresh()
        self._count()
        if self._wanted is not None:
            self.view.select_key(self._wanted)
            self._wanted = None
        elif self.view.current_row() is None and not self._is_new and self.table.rows():
            self.view.select_key(self.table.rows()[0].id)
        row = self.edit.row()
        if row is not None and not self.edit.form.is_dirty():
            self.edit.show_row(next((one for one in rows if one.id == row.id), row))

    def _choose(self, row: Any) -> None:
        edited = self.edit.row()
        if row is None or (edited is not None and row.id == edited.id):
            return
        if self._may_leave():
            self._is_new = False
            self.edit.show_row(row)
        elif edited is not None:
            self.view.select_key(edited.id)

    def _may_leave(self) -> bool:
        if not self.edit.form.is_dirty():
            return True
        save = NoticeAction(self.tr("Save"), self.edit.save)
        discard = NoticeAction(self.tr("Discard"), self.edit.discard)
        text = self.tr("What you typed is not saved yet.")
        self.notices.warning(text, save, discard)
        return False

    def _enter_form(self, _row: object) -> None:
        self.edit.form.focus_first()

    def _saved(self, row: Any) -> None:
        if not getattr(row, "active", True):
            self.unused.setChecked(True)
        self._is_new = False
        self._wanted = row.id
        self.refresh()

    def _narrow(self, *_value: object) -> None:
        self._kept.narrow(self.filter.text(), with_unused=self.unused.isChecked())
        self.table.refresh()
        self._count()

    def _count(self) -> None:
        self.list_card.set_count(str(len(self._kept.shown())))

    def _measure(self) -> None:
        most = int(self.width() * _FORM_SHARE)
        self.edit.setFixedWidth(min(self._look.px(_FORM), most))
        self.filter.setMinimumWidth(self._look.px(_LEAST_FILTER))
        self.filter.setMaximumWidth(self._look.px(_FILTER))
