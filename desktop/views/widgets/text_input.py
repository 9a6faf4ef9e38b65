"""One line of text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from desktop.views.theme.look import Look
from desktop.views.widgets.styling import excess_span, set_style_property

_AT_ONCE = 8
"""More characters than this come from a paste, fewer from keys or an input method."""


class TextInput(QLineEdit):
    """A line edit whose limit counts characters, not UTF-16 units; 0 means no limit.

    A paste that does not fit is refused whole: half of it would be lost unseen.
    """

    paste_refused = Signal(int, int)
    """A paste did not fit: how many characters there would be, and how many fit."""

    def __init__(self, look: Look, limit: int = 0, placeholder: str = "") -> None:
        super().__init__()
        self._look = look
        self._limit = limit
        self._fitted = ""
        self.setPlaceholderText(placeholder)
        self._mark = QAction(self)
        self._mark.setVisible(False)
        self.addAction(self._mark, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._keep_limit)
        look.changed.connect(self._refresh)
        self._refresh()

    @property
    def limit(self) -> int:
        """Return how many characters fit, 0 for any number."""
        return self._limit

    def set_invalid(self, invalid: bool) -> None:  # noqa: FBT001 (a Qt-style setter)
        """Draw the danger line and mark, or take them away."""
        set_style_property(self, "invalid", "true" if invalid else "false")
        self._mark.setVisible(invalid)
        self._refresh()

    def set_size(self, size: str) -> None:
        """Choose `inline` (28), `express` (48) or an empty word for the usual 32."""
        set_style_property(self, "extent", size)

    def _keep_limit(self, text: str) -> None:
        if not self._limit or len(text) <= self._limit:
            self._fitted = text
        elif len(text) - len(self._fitted) > _AT_ONCE:
            self.setText(self._fitted)
            self.paste_refused.emit(len(text), self._limit)
        else:
            self.setSelection(*excess_span(text, self.cursorPosition(), self._limit))
            self.del_()

    def _refresh(self) -> None:
        if self._mark.isVisible():
            self._mark.setIcon(self._look.icon("circle-alert", "danger_text"))
