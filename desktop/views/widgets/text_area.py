"""Several lines of plain text."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.views.theme.look import Look
from desktop.views.widgets.styling import excess_span, set_style_property


class TextArea(QPlainTextEdit):
    """Free text: pastes plain, Tab moves on, the limit counts characters; 0 means no limit.

    A paste that does not fit is refused whole: half of it would be lost unseen.
    """

    paste_refused = Signal(int, int)
    """A paste did not fit: how many characters there would be, and how many fit."""

    def __init__(self, look: Look, limit: int = 0, lines: int = 4) -> None:
        super().__init__()
        self._look = look
        self._limit = limit
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._keep_limit)

    def text(self) -> str:
        """Return what is written, lines parted by newlines."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace everything."""
        self.setPlainText(text)

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line, or take it away."""
        set_style_property(self, "invalid", "true" if invalid else "false")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept whatever has a plain form."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the plain form only, if all of it fits."""
        left = len(self.toPlainText()) - len(self.textCursor().selectedText())
        length = left + len(source.text())
        if self._limit and length > self._limit:
            self.paste_refused.emit(length, self._limit)
            return
        self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """Return room for the lines asked for."""
        return QSize(super().sizeHint().width(), self._height_of(self._lines))

    def minimumSizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(self._look.px(80), self._height_of(min(2, self._lines)))

    def _height_of(self, lines: int) -> int:
        spacing = QFontMetrics(self._look.font(14)).lineSpacing()
        return lines * spacing + self._look.px(18)

    def _keep_limit(self) -> None:
        text = self.toPlainText()
        if not self._limit or len(text) <= self._limit:
            return
        cursor = self.textCursor()
        start, length = excess_span(text, cursor.position(), self._limit)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
