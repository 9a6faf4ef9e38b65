"""Files beside the complaint: added by key, drop or paste, listed with their size."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.media import Upload
from desktop.domain.rows.case import AttachmentRow
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.words_input import local_files
from desktop.views.theme.look import Look
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.speaking import Speaking

_KIB = 1024
_NAME_SHOWN = 18


class AttachmentsLine(Speaking, QWidget):
    """The files of the draft; `failed` gives the error of a file that was not taken."""

    failed = Signal(object)
    told = Signal(str)
    """Something worth knowing about a file that was handed in."""

    def __init__(self, look: Look, desk: Desk, editor: DraftEditor) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._editor = editor
        self._files: tuple[AttachmentRow, ...] = ()
        self._add = KeyButton(look, "", "Alt+F", icon="paperclip")
        self._add.clicked.connect(self._choose)
        self._chips = QWidget()
        self._flow = FlowLayout(gap=6, parent=self._chips)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._add)
        row.addWidget(self._chips, 1)
        editor.replaced.connect(self.load)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._add.setText(self.tr("Attach"))
        self._list()

    def files(self) -> tuple[AttachmentRow, ...]:
        """Return the files of the draft."""
        return self._files

    def load(self) -> None:
        """Ask for the files of the draft being typed."""
        self._list_files(())
        if not self._editor.draft.attachment_ids:
            return
        uuid = self._editor.draft.uuid
        desk = self._desk
        work = partial(desk.services.attachments.of_draft, desk.actor, uuid)
        desk.tasks.run(self, work, partial(self._loaded, uuid), self.failed.emit)

    def add_files(self, paths: tuple[Path, ...]) -> None:
        """Keep files of this machine with the draft."""
        for path in paths:
            self._keep(path)

    def add_picture(self, picture: QImage) -> None:
        """Keep a pasted picture as PNG."""
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        self._keep(Upload(self.tr("Pasted picture") + ".png", bytes(buffer.data().data())))

    def add_text(self, text: str) -> None:
        """Keep a text that is too long for its field as a file."""
        self._keep(Upload(self.tr("Pasted text") + ".txt", text.encode()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take dropped files."""
        self.add_files(local_files(event.mimeData()))
        event.acceptProposedAction()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.add_files(tuple(map(Path, names)))

    def _keep(self, source: Path | Upload) -> None:
        desk, uuid = self._desk, self._editor.draft.uuid
        work = partial(desk.services.attachments.add_to_draft, desk.actor, uuid, source)
        desk.tasks.run(self, work, partial(self._kept, uuid), self.failed.emit)

    def _kept(self, uuid: str, row: AttachmentRow) -> None:
        if uuid != self._editor.draft.uuid:
            return
        if row in self._files:
            self.told.emit(self.tr("{name} is here already.").format(name=row.name))
        else:
            self._show((*self._files, row))

    def _loaded(self, uuid: str, rows: tuple[AttachmentRow, ...]) -> None:
        if uuid == self._editor.draft.uuid:
            self._list_files(rows)

    def _remove(self, row: AttachmentRow) -> None:
        desk = self._desk
        work = partial(desk.services.attachments.remove, desk.actor, row.id)
        desk.tasks.run(self, work, partial(self._removed, row), self.failed.emit)

    def _removed(self, row: AttachmentRow, _done: object) -> None:
        self._show(tuple(file for file in self._files if file.id != row.id))

    def _show(self, files: tuple[AttachmentRow, ...]) -> None:
        self._list_files(files)
        self._editor.set("attachment_ids", tuple(file.id for file in files))

    def _list_files(self, files: tuple[AttachmentRow, ...]) -> None:
        self._files = files
        self._list()

    def _list(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in self._files:
            self._flow.addWidget(self._chip(file))
        self.updateGeometry()

    def _chip(self, file: AttachmentRow) -> KeyButton:
        size = size_text(file.size)
        name = file.name if len(file.name) <= _NAME_SHOWN else f"{file.name[:_NAME_SHOWN]}…"
        shown = name.replace("&", "＆")  # an ampersand would become a key that removes the file
        chip = KeyButton(self._look, f"{shown}  {size}", icon="x")
        chip.set_size(ButtonSize.SMALL)
        chip.setAccessibleName(self.tr("Remove {name}, {size}").format(name=file.name, size=size))
        chip.clicked.connect(partial(self._remove, file))
        return chip


def size_text(size: int) -> str:
    """Write a size in bytes as people read it: 1.2 MB."""
    if size < _KIB * _KIB:
        return f"{max(1, round(size / _KIB))} KB"
    return f"{size / _KIB / _KIB:.1f} MB"
