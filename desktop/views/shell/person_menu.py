"""The menu of whoever is signed in: language, look, password, lock, sign out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.views.shell.speech import CHINESE, ENGLISH
from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName

SCALES = (90, 100, 110, 125, 150)


class PersonMenu(QToolButton):
    """Opens by click or Alt+O; every choice acts at once."""

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
        self.setShortcut(QKeySequence("Alt+O"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the menu in the language in force."""
        self.setAccessibleName(self.tr("Settings and sign-out"))
        self.setToolTip(self.tr("Settings and sign-out   Alt+O"))
        self._menu.clear()
        self._add_choices(
            self.tr("Language"),
            self._language_chosen,
            ((CHINESE, "中文"), (ENGLISH, "English")),
        )
        themes = (
            (ThemeName.LIGHT.value, self.tr("Light")),
            (ThemeName.DARK.value, self.tr("Dark")),
            (ThemeName.CONTRAST.value, self.tr("High contrast")),
        )
        self._add_choices(self.tr("Colours"), self._theme_chosen, themes)
        sizes = tuple((str(scale), f"{scale}%") for scale in SCALES)
        self._add_choices(self.tr("Text size"), self._scale_chosen, sizes)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Change password"), self.password_requested.emit)
        self._menu.addAction(self.tr("Lock   Ctrl+L"), self.lock_requested.emit)
        self._menu.addAction(self.tr("Sign out   Ctrl+Shift+L"), self.leave_requested.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_choices(
        self, title: str, chosen: object, choices: tuple[tuple[str, str], ...]
    ) -> None:
        menu = self._menu.addMenu(title)
        for value, text in choices:
            action = menu.addAction(text)
            action.setData(value)
        menu.triggered.connect(chosen)

    def _language_chosen(self, action: QAction) -> None:
        self.language_requested.emit(str(action.data()))

    def _theme_chosen(self, action: QAction) -> None:
        self.theme_requested.emit(str(action.data()))

    def _scale_chosen(self, action: QAction) -> None:
        self.scale_requested.emit(int(str(action.data())))

    def _refresh(self) -> None:
        self.setIcon(self._look.icon("settings", "bar_text"))
