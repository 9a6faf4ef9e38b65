"""Papers of the case and files beside it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.actions import Action
from desktop.domain.actor import Actor
from desktop.domain.codes import DocumentState
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import AttachmentRow, CaseDetail, DocumentRow
from desktop.views.case.paper_row import paper_row
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.moments import Moments
from desktop.views.words.papers import paper_word

_KIB = 1024


class PapersCard(Speaking, Card):
    """Newest paper first, then the files; older versions of a paper stay behind the newest."""

    paper_opened = Signal(int)
    file_opened = Signal(int)
    issue_requested = Signal(str)
    attach_requested = Signal()

    def __init__(self, look: Look, actor: Actor, moments: Moments) -> None:
        super().__init__(look, icon="files")
        self._actor = actor
        self._moments = moments
        self._rows: list[KeyButton] = []
        self._shown: tuple[CaseDetail, tuple[str, ...], datetime] | None = None
        self.print_button = KeyButton(look, icon="printer")
        self.attach_button = KeyButton(look, icon="paperclip")
        for button in (self.print_button, self.attach_button):
            button.set_size(ButtonSize.SMALL)
            self.add_action(button)
        self.print_button.clicked.connect(self.open_menu)
        self.attach_button.clicked.connect(self.attach_requested)
        self.menu = QMenu(self)
        self._nothing = PlainLabel(role="label")
        self._nothing.setIndent(8)
        self.body.addWidget(self._nothing)
        self.body.setSpacing(0)
        self.body.setContentsMargins(4, 4, 4, 8)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Papers"))
        self.print_button.setText(self.tr("Make"))
        self.attach_button.setText(self.tr("Add"))
        self.print_button.setAccessibleName(self.tr("Make a paper"))
        self.attach_button.setAccessibleName(self.tr("Add a file"))
        self._nothing.setText(self.tr("No papers and no files yet."))
        if self._shown is not None:
            self.show_case(*self._shown)

    def show_case(self, detail: CaseDetail, ready: Sequence[str], now: datetime) -> None:
        """Show the papers and files of a case; `ready` are kinds that can be made now."""
        self._shown = detail, tuple(ready), now
        focused = next((place for place, row in enumerate(self._rows) if row.hasFocus()), -1)
        self._clear()
        for paper in detail.documents:
            if paper.state != DocumentState.SUPERSEDED:
                self._add(self._paper(paper, now), partial(self.paper_opened.emit, paper.id))
        for file in detail.attachments:
            self._add(self._file(file), partial(self.file_opened.emit, file.id))
        if 0 <= focused < len(self._rows):
            self._rows[focused].show()
            self._rows[focused].setFocus()
        self._nothing.setVisible(not self._rows)
        offered = {state.action for state in detail.actions if not state.blocked}
        self.attach_button.setVisible(Action.ATTACH in offered)
        self._fill_menu(ready)

    def open_newest(self) -> None:
        """Open the newest paper, or offer to make one."""
        if self._shown is not None and self._shown[0].documents:
            self.paper_opened.emit(self._shown[0].documents[0].id)
        elif self.print_button.isVisible():
            self.open_menu()

    def open_menu(self) -> None:
        """Offer the papers that can be made now."""
        corner = QPoint(0, self.print_button.height())
        self.menu.popup(self.print_button.mapToGlobal(corner))

    def _paper(self, paper: DocumentRow, now: datetime) -> KeyButton:
        words = paper_word(paper.kind)
        if paper.version > 1:
            said = self.tr("{paper}, version {version}")
            words = said.format(paper=words, version=paper.version)
        if paper.state == DocumentState.RESERVED:
            words = self.tr("{paper}, being made").format(paper=words)
        return paper_row(self._look, words, self._moments.short(paper.made_at, now), "file-text")

    def _file(self, file: AttachmentRow) -> KeyButton:
        icon = "image" if file.media_type.startswith("image/") else "paperclip"
        return paper_row(self._look, file.name, _size(file.size), icon)

    def _add(self, row: KeyButton, opened: partial[None]) -> None:
        row.clicked.connect(opened)
        self._rows.append(row)
        self.body.addWidget(row)

    def _clear(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

    def _fill_menu(self, ready: Sequence[str]) -> None:
        self.menu.clear()
        for kind in ready:
            entry = self.menu.addAction(self._look.icon("file-plus"), paper_word(kind))
            entry.triggered.connect(partial(self.issue_requested.emit, kind))
        self.print_button.setVisible(bool(ready) and self._actor.may(Permission.PRINT))


def _size(octets: int) -> str:
    if octets < _KIB * _KIB:
        return f"{max(1, round(octets / _KIB))} KB"
    return f"{octets / _KIB / _KIB:.1f} MB"
