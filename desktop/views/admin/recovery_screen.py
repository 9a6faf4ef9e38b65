"""The page of whoever keeps the recovery passphrase: the duty head or the auditor."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.admin.recovery_section import RecoverySection
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.speaking import Speaking


class RecoveryScreen(Speaking, QWidget):
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
