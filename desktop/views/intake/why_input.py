"""The line in which a clerk says why a suggestion does not hold: usual reasons or own words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views.intake.search_pick import Option, SearchPick
from desktop.views.theme.look import Look

_USUAL = (
    str(QT_TRANSLATE_NOOP("WhyInput", "a figure of speech, not meant")),
    str(QT_TRANSLATE_NOOP("WhyInput", "told of others or quoted")),
    str(QT_TRANSLATE_NOOP("WhyInput", "long past, no danger now")),
    str(QT_TRANSLATE_NOOP("WhyInput", "the word means something else here")),
)


class WhyInput(SearchPick):
    """Enter gives the reason with `given`, Esc does not; both lead back to where one was."""

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, free=True)
        self._before: QWidget | None = None
        self.taken.connect(self._give)
        self.hide()

    def retranslate(self) -> None:
        """Offer the usual reasons in the language in force."""
        super().retranslate()
        words = [QCoreApplication.translate("WhyInput", source) for source in _USUAL]
        self.set_options([Option(place, word) for place, word in enumerate(words)])
        self.setPlaceholderText(self.tr("Why? ↓ shows usual reasons, Enter keeps it"))
        self.setAccessibleName(self.tr("Reason"))

    def ask(self) -> None:
        """Unfold empty, ready to type."""
        self._before = QApplication.focusWidget()
        self.set_value(None)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without an answer."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        why = self.text().strip()
        if why:
            self._leave()
            self.given.emit(why)

    def _leave(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
