"""The bar above the entrance: the product's name, and how it speaks and looks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.views.theme.look import Look
from desktop.views.theme.tokens import ThemeName
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.words.language import is_chinese

LARGE = 125
_USUAL = 100


class LoginBar(Speaking, QWidget):
    """Three switches anybody may press before signing in; each names what it changes to."""

    language_requested = Signal(str)
    theme_requested = Signal(str)
    scale_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._name = PlainLabel(role="bar-name")
        self.language, self.larger, self.contrast = (_switch() for _ in range(3))
        self.language.clicked.connect(self._speak)
        self.larger.clicked.connect(self._write)
        self.contrast.clicked.connect(self._wear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addStretch()
        for switch in (self.language, self.larger, self.contrast):
            row.addWidget(switch)
        look.changed.connect(self._refresh)
        self._refresh()

    def retranslate(self) -> None:
        """Set the words in the language in force."""
        self._name.setText(self.tr("Urgent Complaints Desk"))
        self.language.setText("English" if is_chinese() else "中文")
        large, contrast = self._is_large(), self._look.theme is ThemeName.CONTRAST
        self.larger.setText(self.tr("Usual size") if large else self.tr("Large text 125%"))
        self.contrast.setText(self.tr("Usual colours") if contrast else self.tr("High contrast"))
        for switch in (self.language, self.larger, self.contrast):
            switch.setAccessibleName(switch.text())

    def _refresh(self) -> None:
        look = self._look
        self.setFixedHeight(look.px(44))
        self._icon.setPixmap(look.pixmap("siren", "bar_text", 20, self.devicePixelRatioF()))
        side = look.px(16)
        for switch in (self.language, self.larger, self.contrast):
            switch.setIconSize(QSize(side, side))
        self.language.setIcon(look.icon("languages", "bar_text"))
        self.larger.setIcon(look.icon("type", "bar_text"))
        self.contrast.setIcon(look.icon("contrast", "bar_text"))
        self.retranslate()

    def _is_large(self) -> bool:
        return self._look.scale >= LARGE

    def _speak(self) -> None:
        self.language_requested.emit("en" if is_chinese() else "zh_CN")

    def _write(self) -> None:
        self.scale_requested.emit(_USUAL if self._is_large() else LARGE)

    def _wear(self) -> None:
        usual = self._look.theme is ThemeName.CONTRAST
        wanted = ThemeName.LIGHT if usual else ThemeName.CONTRAST
        self.theme_requested.emit(wanted.value)


def _switch() -> QToolButton:
    switch = QToolButton()
    switch.setProperty("role", "bar-tool")
    switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return switch
