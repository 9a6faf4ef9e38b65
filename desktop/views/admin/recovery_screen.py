"""The page of whoever keeps the recovery passphrase: the duty head or the auditor."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.admin.recovery_section import RecoverySection
from desktop.views.desk import Desk
from desktop.views.theme.look import Look


class RecoveryScreen(QWidget):
    """One card on a page."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.section = RecoverySection(look, desk)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 12, 12, 12)
        page.addWidget(self.section)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the page in the language in force."""
        self.setAccessibleName(self.tr("Recovery passphrase"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
