"""The person's own words: what is pasted here is cleaned, said, and never cut silently."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from desktop.domain.intake_rules import WORDS_LIMIT
from desktop.domain.text import Cleaned, clean_pasted
from desktop.views.intake.word_marks import WordMarks
from desktop.views.theme.look import Look
from desktop.views.widgets.text_area import TextArea


class WordsInput(TextArea):
    """Takes typing as it is; a paste is cleaned first.

    `pasted` gives what was cleaned after it went in. `refused` gives what did not fit, with
    nothing inserted. Files and pictures among the pasted go to `files_given` and `picture_given`.
    """

    pasted = Signal(object)
    refused = Signal(object)
    files_given = Signal(object)
    picture_given = Signal(QImage)

    def __init__(self, look: Look, lines: int) -> None:
        super().__init__(look, lines=lines)
        self._large = False
        self.marks = WordMarks(look, self)
        self.setAcceptDrops(True)
        look.changed.connect(self._dress)

    def set_large(self) -> None:
        """Write at 16 instead of 14, as the express form does."""
        self._large = True
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines below matched words over the text."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.marks.paint_lines(painter)
        painter.end()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept text, files and pictures."""
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Clean and insert text; hand files and pictures on."""
        files = local_files(source)
        if files:
            self.files_given.emit(files)
        elif source.hasImage() and not source.hasText():
            self.picture_given.emit(QImage(source.imageData()))
        else:
            self._insert(clean_pasted(source.text()))

    def _dress(self) -> None:
        if self._large:
            self.setStyleSheet(f"font-size: {self._look.px(16)}px")

    def _insert(self, cleaned: Cleaned) -> None:
        cursor = self.textCursor()
        replaced = len(cursor.selection().toPlainText())
        if len(self.text()) - replaced + len(cleaned.text) > WORDS_LIMIT:
            self.refused.emit(cleaned)
            return
        self.insertPlainText(cleaned.text)
        self.pasted.emit(cleaned)


def local_files(source: QMimeData) -> tuple[Path, ...]:
    """Return the files of this machine that are dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
