"""A paper over the screen: look at it, print it, save it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.tasks import TaskRunner
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.pdf_preview import PdfPreview
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.print_run import PrintRun
from desktop.views.widgets.printing import save_pdf
from desktop.views.widgets.speaking import Speaking

_WIDTH = 920


class PaperPanel(Speaking, Overlay):
    """Shows the bytes of one paper; Ctrl+P prints, Ctrl+S saves, Esc closes."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget, tasks: TaskRunner, title: str = "") -> None:
        super().__init__(look, parent)
        self._content = b""
        self._title = PlainLabel(title, "card-title")
        self._notices = NoticeArea(look)
        self.preview = PdfPreview(look, partial(tasks.run, self))
        self._printing = PrintRun(tasks, self._notices, self)
        self.print_button = KeyButton(look, key="Ctrl+P", variant=Variant.PRIMARY, icon="printer")
        self.save_button = KeyButton(look, key="Ctrl+S", icon="save")
        self.close_button = KeyButton(look, key="Esc", icon="x")
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close_paper)
        self.cancelled.connect(self.close_paper)
        self.preview.failed.connect(self._lost)
        self._file_name = "paper.pdf"
        self._actions = QHBoxLayout()
        self._lay(look)
        self.retranslate()

    def show_paper(self, title: str, content: bytes, file_name: str) -> None:
        """Show `content`; `file_name` is offered when it is saved and names no person."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._content = content
        self._file_name = file_name
        self.preview.set_pdf(content)

    def add_action(self, button: QWidget) -> None:
        """Put what else can be done with the paper before the usual buttons."""
        self._actions.addWidget(button)

    def close_paper(self) -> None:
        """Take the paper away."""
        self.finish()
        self.closed.emit()

    def retranslate(self) -> None:
        """Name the buttons in the language in force."""
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.close_button.setText(self.tr("Close"))

    def _lay(self, look: Look) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(look.px(_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addLayout(self._actions)
        for button in (self.close_button, self.save_button, self.print_button):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self._notices)
        column.addWidget(self.preview, 1)
        self.layout_outside.addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)

    def _print(self) -> None:
        if self._content:
            self._printing.start(self._content)

    def _lost(self, _error: Exception) -> None:
        self._notices.error(self.tr("This paper cannot be shown. Make it again."))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), self._file_name, "PDF (*.pdf)"
        )
        if not name:
            return
        if save_pdf(Path(name), self._content):
            self._notices.success(self.tr("Saved."))
        else:
            self._notices.error(self.tr("It cannot be written there. Choose another folder."))
