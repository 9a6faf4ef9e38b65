"""What widgets of every kind share: they say themselves anew when the language changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object  # at run time the Qt class beside it is the widget


class Speaking(_Widget):
    """Stands before the Qt class in a widget's bases and calls its `retranslate()`."""

    def retranslate(self) -> None:
        """Say everything in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
