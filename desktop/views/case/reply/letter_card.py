"""The letter as it will be printed, drawn again a moment after the last key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal

from desktop.domain.errors import KnownError
from desktop.views.case.reply.answer import Answer
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.pdf_preview import PdfPreview
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

PAUSE_MS = 700
LETTER = "reply_letter"


class LetterCard(Speaking, Card):
    """Draws off the GUI thread; while one drawing runs, the next one waits for it."""

    draft_ready = Signal(bytes)
    """The letter as it stands, for paper; it says itself that it is a preview."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, icon="file-text")
        self._desk = desk
        self._case_id = 0
        self._answers: tuple[Answer, ...] = ()
        self._drawing = False
        self._again = False
        self._wanted_on_paper = False
        self.print_button = KeyButton(look, key="Ctrl+P", icon="printer")
        self.print_button.set_size(ButtonSize.SMALL)
        self.print_button.clicked.connect(self.print_draft)
        self.add_action(self.print_button)
        self.preview = PdfPreview(look, partial(desk.tasks.run, self))
        self.preview.shown.connect(self._say_pages)
        self._trouble = PlainLabel(role="warning")
        self._trouble.set_wrapping()
        self._trouble.hide()
        self.set_flush()
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.preview, 1)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.draw_now)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("The letter"))
        self.print_button.setText(self.tr("Print draft"))
        self._say_pages(self.preview.page_count())

    def follow(self, case_id: int, answers: Sequence[Answer]) -> None:
        """Draw the letter with these answers once typing pauses."""
        same = case_id == self._case_id and tuple(answers) == self._answers
        if same:
            return
        first = case_id != self._case_id
        self._case_id, self._answers = case_id, tuple(answers)
        if first:
            self.preview.set_pdf(b"")
            self.draw_now()
        else:
            self._timer.start()

    def draw_now(self) -> None:
        """Draw the letter at once."""
        self._timer.stop()
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        typed = tuple(answer.ready() for answer in self._answers if answer.is_complete)
        papers, actor = self._desk.services.papers, self._desk.actor
        work = partial(papers.preview, actor, self._case_id, LETTER, typed)
        self._desk.tasks.run(self, work, self._drawn, self._failed)

    def print_draft(self) -> None:
        """Ask to print the letter with all that is typed, once it is drawn."""
        self._wanted_on_paper = True
        self.draw_now()

    def stop(self) -> None:
        """Forget the letter: the screen is left."""
        self._timer.stop()
        self._wanted_on_paper = False
        self._case_id, self._answers = 0, ()

    def _drawn(self, pdf: bytes) -> None:
        self._trouble.hide()
        self.preview.set_pdf(pdf)
        if self._wanted_on_paper and not self._again:
            self._wanted_on_paper = False
            self.draft_ready.emit(pdf)
        self._finished()

    def _failed(self, error: Exception) -> None:
        self._trouble.setText(sentence(error) if isinstance(error, KnownError) else "")
        self._trouble.setVisible(isinstance(error, KnownError))
        self._wanted_on_paper = False
        self._finished()

    def _finished(self) -> None:
        self._drawing = False
        if self._again:
            self._again = False
            self.draw_now()

    def _say_pages(self, number: int) -> None:
        said = self.tr("{number} pages, as you type")
        self.set_count(said.format(number=number) if number else "")
