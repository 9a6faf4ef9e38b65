"""Marks of matched words in a text field: soft ground and a line below, nothing is changed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.domain.triage.assessment import Span
from desktop.views.theme.look import Look

_LINE = 2


class WordMarks(QObject):
    """Keeps the marks at their words while more is typed, until the next ones come.

    They are no part of the document: undo, the cursor and what an input method composes stay.
    """

    def __init__(self, look: Look, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._look = look
        self._field = field
        self._cursors: list[QTextCursor] = []
        look.changed.connect(self._show)

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Mark words by their places in the text of the field; what lies beyond is left out."""
        text = self._field.toPlainText()
        self._cursors = [
            self._cursor(*_places(text, span))
            for span in spans
            if text[span.start : span.end] == span.word
        ]
        self._show()

    def words(self) -> tuple[str, ...]:
        """Return the words that are marked."""
        return tuple(cursor.selectedText() for cursor in self._cursors)

    def paint_lines(self, painter: QPainter) -> None:
        """Draw the line below each word; the field calls it after its own painting."""
        for cursor in self._cursors:
            if cursor.hasSelection():
                for room in self._rooms(cursor):
                    painter.fillRect(room, self._look.tokens.warning)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show(self) -> None:
        ground = QTextCharFormat()
        ground.setBackground(self._look.tokens.warning_soft)
        marks = []
        for cursor in self._cursors:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, ground
            marks.append(mark)
        self._field.setExtraSelections(marks)
        self._field.viewport().update()

    def _rooms(self, cursor: QTextCursor) -> Iterable[QRectF]:
        block: QTextBlock = cursor.document().findBlock(cursor.selectionStart())
        layout = block.layout()
        if layout.preeditAreaText():  # places move while an input method composes
            return
        origin = self._field.blockBoundingGeometry(block).topLeft() + self._field.contentOffset()
        first = cursor.selectionStart() - block.position()
        last = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            start, end = line.textStart(), line.textStart() + line.textLength()
            left, right = max(first, start), min(last, end)
            above = origin.y() + line.y() < 0  # its words are scrolled out of sight
            if left < right and not above:
                x, to = _x(line.cursorToX(left)), _x(line.cursorToX(right))
                below = origin.y() + line.y() + line.height() - _LINE
                yield QRectF(origin.x() + x, below, to - x, _LINE)


def _x(found: object) -> float:
    """Return where a place lies in its line; the binding gives it with the place or alone."""
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]


def _places(text: str, span: Span) -> tuple[int, int]:
    """Return the places of a span as the document counts them, in UTF-16 units."""
    start = len(text[: span.start].encode("utf-16-le", "surrogatepass")) // 2
    return start, start + len(span.word.encode("utf-16-le", "surrogatepass")) // 2
