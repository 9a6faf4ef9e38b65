"""A label that never reads its text as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.views.widgets.styling import set_style_property


class PlainLabel(QLabel):
    """Text in one of the style sheet's roles.

    Roles: caption, hint, label, muted, strong, body, say, statement, title, figure, card-title,
    error, warning, danger, success, link, point, key.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Change how the words look, for instance from `label` to `danger`."""
        set_style_property(self, "role", role)

    def set_wrapping(self) -> None:
        """Let long text run over several lines."""
        self.setWordWrap(True)
