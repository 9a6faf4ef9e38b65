"""Backups: which there are, where they lie, one more now, and how one is brought back."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.rows.backup import BackupRow, BackupState
from desktop.services.shelf import SUFFIX, Shelf
from desktop.views.admin.backup_list import backup_columns, size_words
from desktop.views.admin.kept_rows import KeptRows
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking


class BackupSection(Speaking, QWidget):
    """F9 makes a backup now; the program goes on working meanwhile."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state: BackupState | None = None
        self._busy = False
        self.notices = NoticeArea(look)
        self._kept = KeptRows(lambda row: str(row.path.name))
        self.table: PagedTable[Any] = PagedTable(
            backup_columns(desk.moments), self._kept.load, "made_at", parent=self
        )
        self.view = TableView(look, self.table)
        self._empty = EmptyState(look, "hard-drive")
        self.state_card = Card(look, " ", "hard-drive")
        self.list_card = Card(look, " ", "archive")
        self.back_card = Card(look, " ", "history")
        self._said, self._where = PlainLabel(role="strong"), PlainLabel(role="label")
        self._how = PlainLabel(role="label")
        self.bar = QProgressBar()
        self.now_button = KeyButton(look, "", "F9", Variant.PRIMARY, "archive")
        self.elsewhere_button = KeyButton(look, "", "Ctrl+S", icon="save")
        self.folder_button = KeyButton(look, "", "Ctrl+O")
        self._lay()
        self._connect()
        self.retranslate()
        self._dress()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Backups"))
        self.state_card.set_title(self.tr("Backups"))
        self.list_card.set_title(self.tr("Backups on the shelf"))
        self.view.setAccessibleName(self.tr("Backups on the shelf"))
        self.back_card.set_title(self.tr("Bringing a backup back"))
        self._empty.set_texts(
            self.tr("No backup here yet"), self.tr("One is made by itself every day.")
        )
        self.now_button.setText(self.tr("Back up now"))
        self.elsewhere_button.setText(self.tr("Back up to…"))
        self.folder_button.setText(self.tr("Change folder"))
        self.bar.setAccessibleName(self.tr("A backup is being made"))
        self._how.setText(
            self.tr(
                "1. Close the program on this computer.\n"
                "2. Run: jisu-desk restore FILE --staff YOUR-NUMBER (leave --staff out where the "
                "data is lost).\n"
                "3. Whoever keeps the recovery passphrase types it. The backup is proved first; "
                "the present data is kept aside."
            )
        )
        self._dress()

    def refresh(self) -> None:
        """Look at the shelf anew."""
        work = partial(self._desk.services.backup.state, self._desk.actor)
        self._desk.tasks.run(self, work, self._show, self._complain)

    def back_up(self) -> None:
        """Make one more backup on the shelf."""
        if self._state is not None:
            self.back_up_to(str(Shelf(self._state.folder).place_for(self._desk.clock.now())))

    def back_up_to(self, path: str) -> None:
        """Make one in this file."""
        if self._busy:
            return
        self.notices.clear()
        self._busy = True
        self._dress()
        work = partial(self._desk.services.backup.back_up, self._desk.actor, Path(path))
        self._desk.tasks.run(self, work, self._made, self._complain)

    def ask_where(self) -> None:
        """Ask for a file, for instance on a stick."""
        dialog = QFileDialog(self, self.elsewhere_button.text(), "", f"(*{SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self.back_up_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_folder(self) -> None:
        """Ask where the daily backups shall go."""
        dialog = QFileDialog(self, self.folder_button.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_folder(self, path: str) -> None:
        """Send the daily backups there from now on."""
        work = partial(self._desk.services.backup.set_folder, self._desk.actor, Path(path))
        self._desk.tasks.run(self, work, self._moved, self._complain)

    def _lay(self) -> None:
        for label in (self._said, self._where, self._how):
            label.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.now_button, self.elsewhere_button, self.folder_button):
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (self._said, self._where, self.bar):
            self.state_card.body.addWidget(part)
        self.state_card.body.addLayout(buttons)
        self.view.set_empty(self._empty)
        self.list_card.set_flush()
        self.list_card.body.addWidget(self.view, 1)
        self.back_card.body.addWidget(self._how)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addWidget(self.state_card)
        page.addWidget(self.list_card, 1)
        page.addWidget(self.back_card)

    def _connect(self) -> None:
        self.now_button.clicked.connect(self.back_up)
        self.elsewhere_button.clicked.connect(self.ask_where)
        self.folder_button.clicked.connect(self.ask_for_folder)

    def _show(self, state: BackupState) -> None:
        self._state = state
        self._kept.put(state.backups)
        self.table.refresh()
        self.list_card.set_count(str(len(state.backups)))
        self._dress()

    def _dress(self) -> None:
        state = self._state
        self.bar.setVisible(self._busy)
        self._said.setText(self._last_words())
        self._where.setText(self._where_words())
        reason = ""
        if self._busy:
            reason = self.tr("A backup is being made…")
        elif state is None or not state.key:
            reason = self.tr("The recovery passphrase must be set first.")
        for button in (self.now_button, self.elsewhere_button):
            button.set_reason(reason)
        self.folder_button.set_reason(self.tr("A backup is being made…") if self._busy else "")

    def _last_words(self) -> str:
        state = self._state
        if self._busy:
            self._said.set_role("strong")
            return self.tr("A backup is being made and proved. You can go on working.")
        if state is None:
            return ""
        if not state.key:
            self._said.set_role("warning")
            return self.tr(
                "No backup can be made yet. The duty head or the auditor signs in and sets the "
                "recovery passphrase first."
            )
        self._said.set_role("strong")
        if state.last_at is None:
            return self.tr("No backup was made yet.")
        moment = self._desk.moments.full(state.last_at)
        return self.tr("Last backup: {moment}.").format(moment=moment)

    def _where_words(self) -> str:
        state = self._state
        if state is None:
            return ""
        parts = [
            self.tr("One is made by itself every day into {folder}; best is another disk.").format(
                folder=state.folder
            )
        ]
        if state.key and state.key_since is not None:
            told = self.tr("Sealed for the recovery passphrase set on {day}, key {key}.")
            day = self._desk.moments.full(state.key_since)
            parts.append(told.format(day=day, key=state.key))
        return "\n".join(parts)

    def _made(self, row: BackupRow) -> None:
        self._busy = False
        text = self.tr("The backup is made and proved: {name}, {size}.")
        self.notices.success(text.format(name=row.path.name, size=size_words(row.size)))
        self._dress()
        self.refresh()

    def _moved(self, _nothing: object) -> None:
        self.notices.success(self.tr("From now on backups go to this folder."))
        self.refresh()

    def _complain(self, error: Exception) -> None:
        self._busy = False
        self._dress()
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))
