"""The menu of whoever is signed in: language, look, password, lock, sign out."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.settings import SCALES
from desktop.views.shell.speech import CHINESE, ENGLISH
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.language import is_chinese


class PersonMenu(Speaking, QToolButton):
    """Opens by click or F10; every choice acts at once, the one in force is ticked."""

    language_requested = Signal(str)
    theme_requested = Signal(str)
    scale_requested = Signal(int)
    password_requested = Signal()
    lock_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("person-menu")
        self.setProperty("role", "bar-tool")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setShortcut(QKeySequence("F10"))
        self._menu = QMenu(self)
        self._languages = self._choices((CHINESE, ENGLISH))
        self._themes = self._choices(theme.value for theme in ThemeName)
        self._scales = self._choices(map(str, SCALES))
        self._menu.addSeparator()
        self._password = self._act(self.password_requested)
        self._lock = self._act(self.lock_requested)
        self._leave = self._act(self.leave_requested)
        self._languages.triggered.connect(self._language_chosen)
        self._themes.triggered.connect(self._theme_chosen)
        self._scales.triggered.connect(self._scale_chosen)
        self._menu.aboutToShow.connect(self._tick)
        self.setMenu(self._menu)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language in force; a language keeps its own name."""
        self.setAccessibleName(self.tr("Settings and sign-out"))
        self.setToolTip(self.tr("Settings and sign-out   F10"))
        self._name(self._languages, self.tr("Language"), {CHINESE: "中文", ENGLISH: "English"})
        themes = {
            ThemeName.LIGHT.value: self.tr("Light"),
            ThemeName.DARK.value: self.tr("Dark"),
            ThemeName.CONTRAST.value: self.tr("High contrast"),
        }
        self._name(self._themes, self.tr("Colours"), themes)
        sizes = {str(scale): f"{scale}%" for scale in SCALES}
        self._name(self._scales, self.tr("Text size"), sizes)
        self._password.setText(self.tr("Change password"))
        self._lock.setText(self.tr("Lock   Ctrl+L"))
        self._leave.setText(self.tr("Sign out, switch user   Ctrl+Shift+L"))
        self._tick()

    def _act(self, signal: SignalInstance) -> QAction:
        """Add an entry that belongs to this button: the menu alone did not keep it alive."""
        action = QAction(self)
        action.triggered.connect(signal)
        self._menu.addAction(action)
        return action

    def _choices(self, values: Iterable[str]) -> QActionGroup:
        """Add a menu of its own with one of `values` ticked at a time."""
        menu = self._menu.addMenu("")
        group = QActionGroup(menu)
        for value in values:
            action = menu.addAction(value)
            action.setData(value)
            action.setCheckable(True)
            group.addAction(action)
        return group

    def _name(self, group: QActionGroup, title: str, words: dict[str, str]) -> None:
        menu = group.parent()
        if isinstance(menu, QMenu):
            menu.setTitle(title)
        for action in group.actions():
            action.setText(words[action.data()])

    def _tick(self) -> None:
        chosen = (
            (self._languages, CHINESE if is_chinese() else ENGLISH),
            (self._themes, self._look.theme.value),
            (self._scales, str(self._look.scale)),
        )
        for group, value in chosen:
            for action in group.actions():
                action.setChecked(action.data() == value)

    def _language_chosen(self, action: QAction) -> None:
        self.language_requested.emit(str(action.data()))

    def _theme_chosen(self, action: QAction) -> None:
        self.theme_requested.emit(str(action.data()))

    def _scale_chosen(self, action: QAction) -> None:
        self.scale_requested.emit(int(str(action.data())))

    def _refresh(self) -> None:
        self.setIcon(self._look.icon("settings", "bar_text"))
