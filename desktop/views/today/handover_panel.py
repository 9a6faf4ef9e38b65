"""Handing over: to whom, what the list does not say, and the sheet as it will be printed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.rows.typed import KeptForm
from desktop.services.handover import LONGEST_NAME, LONGEST_NOTE, HandoverInput
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.pdf_preview import PdfPreview
from desktop.views.widgets.printing import save_pdf
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput

_REST_MS = 600
_FORM = "handover"
_LABEL = 92


class HandoverPanel(Speaking, Overlay):
    """Ctrl+P keeps the sheet and asks for it to be printed; Ctrl+S saves it as a file."""

    print_requested = Signal(bytes)
    """The kept sheet, to be sent to a printer."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self.card = Card(look, " ", "printer")
        self.notices = NoticeArea(look)
        self.taken_by = TextInput(look, LONGEST_NAME)
        self.notes = TextArea(look, LONGEST_NOTE, lines=8)
        self._taken_row = FormRow(look, "", self.taken_by)
        self._notes_row = FormRow(look, "", self.notes)
        for row in (self._taken_row, self._notes_row):
            row.set_label_width(_LABEL)
        self._kept = KeptText(desk, self)
        self.preview = PdfPreview(look, partial(desk.tasks.run, self))
        self.print_button = KeyButton(look, "", "Ctrl+P", Variant.PRIMARY, "printer")
        self.save_button = KeyButton(look, "", "Ctrl+S", icon="save")
        self.leave_button = KeyButton(look)
        self.leave_button.set_key("Esc", listen=False)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay()
        self._connect()
        self.retranslate()
        self.draw()
        kept = partial(desk.services.form_drafts.kept, desk.actor)
        desk.tasks.run(self, kept, self._put_back, self._complain)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        title = self.tr("Hand-over sheet")
        self.card.set_title(title)
        self.setAccessibleName(title)
        self._taken_row.set_label(self.tr("Taken over by"))
        self._notes_row.set_label(self.tr("Notes"))
        self.taken_by.setAccessibleName(self.tr("Taken over by"))
        self.notes.setAccessibleName(self.tr("Notes for the colleague"))
        self.notes.setPlaceholderText(self.tr("What the list does not say"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.leave_button.setText(self.tr("Back"))

    def told(self) -> HandoverInput:
        """Return what was filled in."""
        return HandoverInput(self.taken_by.text(), self.notes.text())

    def draw(self) -> None:
        """Draw the sheet anew with what was typed."""
        self._rest.stop()
        work = partial(self._desk.services.handover.preview, self._desk.actor, self.told())
        self._desk.tasks.run(self, work, self.preview.set_pdf, self._complain)

    def issue(self) -> None:
        """Keep the sheet, then ask for it to be printed."""
        self._keep(self._printed)

    def save(self) -> None:
        """Ask where to, keep the sheet, write the file."""
        dialog = QFileDialog(self, self.tr("Save as PDF"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Keep the sheet and write it to `path`."""
        self._keep(partial(self._write, path))

    def flush(self) -> bool:
        """Store what is typed and wait for it."""
        return self._kept.flush()

    def _lay(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(8)
        form.addWidget(self._taken_row)
        form.addWidget(self._notes_row)
        form.addStretch()
        for button in (self.print_button, self.save_button, self.leave_button):
            button.set_spread()
            form.addWidget(button)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(form, 2)
        columns.addWidget(self.preview, 5)
        self.card.body.addWidget(self.notices)
        self.card.body.addLayout(columns, 1)
        expanding = QSizePolicy.Policy.Expanding
        self.card.setSizePolicy(expanding, expanding)
        self.layout_outside.addWidget(self.card)

    def _connect(self) -> None:
        self.taken_by.textChanged.connect(self._typed)
        self.notes.textChanged.connect(self._typed)
        self._rest.timeout.connect(self.draw)
        self.print_button.clicked.connect(self.issue)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.cancelled)
        self.cancelled.connect(self._kept.store_now)
        self.cancelled.connect(self.finish)
        self.preview.failed.connect(self._complain)

    def _typed(self, *_text: object) -> None:
        self._rest.start()
        told = self.told()
        if told.notes.strip() or told.taken_by.strip():
            self._kept.keep(None, _FORM, {"taken_by": told.taken_by, "notes": told.notes})
        else:
            self._kept.drop(None, _FORM)

    def _put_back(self, forms: Sequence[KeptForm]) -> None:
        """Go on with what was typed before and not handed over, unless typing has begun."""
        if self._kept.know(None, forms) and not self.taken_by.text() and not self.notes.text():
            kept = self._kept.find(None, _FORM)
            self.taken_by.setText(str(kept.get("taken_by") or ""))
            self.notes.set_text(str(kept.get("notes") or ""))

    def _keep(self, done: Callable[[bytes], object]) -> None:
        self._busy(busy=True)
        work = partial(self._desk.services.handover.issue, self._desk.actor, self.told())
        self._desk.tasks.run(self, work, partial(self._issued, done), self._complain)

    def _issued(self, done: Callable[[bytes], object], content: bytes) -> None:
        self._kept.drop(None, _FORM)
        done(content)

    def _printed(self, content: bytes) -> None:
        self._busy(busy=False)
        self.preview.set_pdf(content)
        self.notices.success(self.tr("The sheet is kept. Choose a printer."))
        self.print_requested.emit(content)

    def _write(self, path: str, content: bytes) -> None:
        self.preview.set_pdf(content)
        work = partial(save_pdf, Path(path), content)
        self._desk.tasks.run(self, work, partial(self._written, path))

    def _written(self, path: str, written: bool) -> None:  # noqa: FBT001 (a result)
        self._busy(busy=False)
        if written:
            self.notices.success(self.tr("Saved as {name}.").format(name=Path(path).name))
        else:
            self.notices.error(self.tr("The file cannot be written there. Choose another folder."))

    def _complain(self, error: Exception) -> None:
        self._busy(busy=False)
        rows = {"taken_by": self._taken_row, "notes": self._notes_row}
        if isinstance(error, InvalidInput) and error.field in rows:
            rows[error.field].set_error(sentence(error))
        elif isinstance(error, KnownError):
            self.notices.error(sentence(error))

    def _busy(self, *, busy: bool) -> None:
        for row in (self._taken_row, self._notes_row):
            row.set_error("")
        self.print_button.setDisabled(busy)
        self.save_button.setDisabled(busy)
