"""The sheet of all keys, over whatever is in front."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel

KEYS = (
    ("F2", QT_TRANSLATE_NOOP("KeySheet", "New complaint; the draft in hand is kept")),
    ("F3", QT_TRANSLATE_NOOP("KeySheet", "Search: name, pinyin, phone tail, number, words")),
    ("F4", QT_TRANSLATE_NOOP("KeySheet", "Show or hide the side pane")),
    ("F5", QT_TRANSLATE_NOOP("KeySheet", "Refresh")),
    ("F9", QT_TRANSLATE_NOOP("KeySheet", "Register and print the receipt")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("KeySheet", "Express or full form")),
    ("Alt+0 – 4", QT_TRANSLATE_NOOP("KeySheet", "Emotion")),
    ("Alt+R", QT_TRANSLATE_NOOP("KeySheet", "Read back and confirmed")),
    ("Alt+F", QT_TRANSLATE_NOOP("KeySheet", "Attach a file")),
    ("Ctrl+1 – 8", QT_TRANSLATE_NOOP("KeySheet", "Tabs of the queue")),
    ("Alt+A", QT_TRANSLATE_NOOP("KeySheet", "How far is it? One sentence to read out")),
    ("Enter", QT_TRANSLATE_NOOP("KeySheet", "Open the case")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("KeySheet", "The next step of a case")),
    ("N", QT_TRANSLATE_NOOP("KeySheet", "Note (outside a text field)")),
    ("Alt+L · Alt+M", QT_TRANSLATE_NOOP("KeySheet", "Contact · measure")),
    ("Alt+Y · Alt+Z", QT_TRANSLATE_NOOP("KeySheet", "Extension · stop the clocks")),
    ("Alt+G · Alt+D", QT_TRANSLATE_NOOP("KeySheet", "Report to the supervisor · set the level")),
    ("Alt+P · Alt+B", QT_TRANSLATE_NOOP("KeySheet", "Grant · refuse what is asked for")),
    ("F7", QT_TRANSLATE_NOOP("KeySheet", "Next finding of the wording check")),
    ("Alt+←", QT_TRANSLATE_NOOP("KeySheet", "Back")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("KeySheet", "Print")),
    ("F10", QT_TRANSLATE_NOOP("KeySheet", "Language, colours, text size, password")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("KeySheet", "Lock the window")),
    ("Ctrl+Shift+L", QT_TRANSLATE_NOOP("KeySheet", "Sign out, switch user; drafts are kept")),
    ("Esc", QT_TRANSLATE_NOOP("KeySheet", "Close what lies on top")),
)


class KeySheet(Overlay):
    """Every key in two columns; Esc closes it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        title = PlainLabel(self.tr("All keys"), "title")
        card.setAccessibleName(title.text())
        grid.addWidget(title, 0, 0, 1, 4)
        half = (len(KEYS) + 1) // 2
        for place, (key, text) in enumerate(KEYS):
            side, row = divmod(place, half)
            words = QCoreApplication.translate("KeySheet", str(text))
            grid.addWidget(PlainLabel(key, "key"), row + 1, side * 2)
            grid.addWidget(PlainLabel(words, "body"), row + 1, side * 2 + 1)
        self.layout_outside.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.cancelled.connect(self.finish)
