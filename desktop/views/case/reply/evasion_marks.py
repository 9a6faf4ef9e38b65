"""Marks evasive phrases while they are typed; the text being composed is never touched."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.domain.wording import Weight, find_evasions
from desktop.views.theme.look import Look
from desktop.views.widgets.styling import utf16_length


class EvasionMarks(QSyntaxHighlighter):
    """Soft ground and a line below: red stops the approval, amber is advice."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        for hit in find_evasions(text):
            if hit.code == "only_received":
                continue
            start = utf16_length(text[: hit.start])
            length = utf16_length(text[hit.start : hit.end])
            self.setFormat(start, length, self._mark(hit.weight))

    def _mark(self, weight: Weight) -> QTextCharFormat:
        name = "danger" if weight is Weight.MUST else "warning"
        mark = QTextCharFormat()
        mark.setBackground(self._look.color(f"{name}_soft"))
        mark.setFontUnderline(True)
        mark.setUnderlineColor(self._look.color(name))
        return mark
