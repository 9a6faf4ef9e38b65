"""The bar above every signed-in screen: screens, search, who is here, and F1."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.views.theme.look import Look
from desktop.views.widgets.bar_button import BarButton
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_SEARCH_WIDTH = 300
_LEAST_SEARCH = 150


@dataclass(frozen=True, slots=True)
class BarScreen:
    """A screen this role may use: key, word, and the key that opens it."""

    key: str
    text: str
    shortcut: str = ""


class TopBar(Speaking, QWidget):
    """Fixed parts left and right; the search gives way, then what is told left and right leaves.

    Keys are shown only: F1, F2 and F3 belong to the window, which works without the bar too.
    """

    screen_chosen = Signal(str)
    search_entered = Signal(str)
    danger_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._name = PlainLabel(role="bar-name")
        self._screens = QHBoxLayout()
        self._screens.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._chosen)
        self._buttons: list[BarButton] = []
        self._counts: dict[str, int] = {}
        self.search = QLineEdit()
        self.search.setProperty("role", "bar-search")
        self.search.returnPressed.connect(self._search)
        self.search.installEventFilter(self)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._place = PlainLabel(role="bar-muted")
        self._person = PlainLabel(role="bar-text")
        self._time = PlainLabel(role="bar-text")
        self._date = PlainLabel(role="bar-text")
        self.danger_button = KeyButton(look, variant=Variant.DANGER_FILL, icon="triangle-alert")
        self.danger_button.set_key("F1", listen=False)
        self.danger_button.set_size(ButtonSize.BAR)
        self.danger_button.clicked.connect(self.danger_requested)
        self._row = QHBoxLayout(self)
        self._lay()
        look.changed.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the bar's own words in the language in force."""
        self._name.setText(self.tr("Urgent Complaints Desk"))
        self.search.setAccessibleName(self.tr("Search"))
        self.danger_button.setText(self.tr("Danger"))
        QTimer.singleShot(0, self, self._fit)  # when the buttons have their new words too
        self._hint()

    def set_screens(self, screens: Sequence[BarScreen]) -> None:
        """Offer these screens; the one in front stays in front if it is still offered."""
        current = self.current()
        for button in self._buttons:
            self._group.removeButton(button)
            self._screens.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [BarButton(self._look, s.key, s.text, s.shortcut) for s in screens]
        for button in self._buttons:
            self._group.addButton(button)
            self._screens.addWidget(button)
            button.set_count(self._counts.get(button.key, 0))
        self.set_current(current)

    def set_count(self, key: str, count: int) -> None:
        """Say on the button of a screen how much waits there."""
        self._counts[key] = count
        for button in self._buttons:
            if button.key == key:
                button.set_count(count)
        self._fit()

    def current(self) -> str:
        """Return the key of the screen in front, empty for one that is not in the bar."""
        return next((button.key for button in self._buttons if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Mark the screen in front without telling; an unknown key marks none."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.key == key)
        self._group.setExclusive(True)

    def set_person(self, place: str, person: str) -> None:
        """Say where and who."""
        self._place.setText(place)
        self._person.setText(person)
        self._fit()

    def set_searchable(self, *, searchable: bool) -> None:
        """Offer the search, or hide it from whoever may read no case."""
        self.search.setVisible(searchable)

    def set_clock(self, time: str, date: str) -> None:
        """Say the time and the date."""
        self._time.setText(time)
        self._date.setText(date)

    def focus_search(self) -> None:
        """Go to the search field with everything in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up what matters least when it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the words in the search follow its width."""
        if watched is self.search and event.type() is QEvent.Type.Resize:
            self._hint()
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        row = self._row
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addSpacing(4)
        row.addLayout(self._screens)
        row.addStretch(1)
        row.addWidget(self.search, 100)
        row.addSpacing(4)
        for widget in (self._place, self._person, self._time, self._date):
            row.addWidget(widget)
            row.addSpacing(4)
        row.addWidget(self.danger_button)

    def _hint(self) -> None:
        """Say in the search what it takes, as far as there is room."""
        whole = self.tr("Name · pinyin · phone tail · number · scan   F3")
        beside = self._look.px(16) * 2 + self._look.px(12)
        fits = self.search.fontMetrics().horizontalAdvance(whole) + beside <= self.search.width()
        self.search.setPlaceholderText(whole if fits else self.tr("Search   F3"))

    def _fit(self) -> None:
        """Hide place, date, name, time and person, in this order, while the rest would not fit."""
        leaving = (self._place, self._date, self._name, self._time, self._person)
        for label in leaving:
            label.show()
        for label in leaving:
            if self._row.sizeHint().width() - self._spare() <= self.width():
                return
            label.hide()

    def _spare(self) -> int:
        return self.search.sizeHint().width() - self._look.px(_LEAST_SEARCH)

    def _refresh(self) -> None:
        look = self._look
        self.setFixedHeight(look.px(44))
        self.search.setMaximumWidth(look.px(_SEARCH_WIDTH))
        self.search.setMinimumWidth(look.px(_LEAST_SEARCH))
        self._icon.setPixmap(look.pixmap("siren", "bar_text", 20, self.devicePixelRatioF()))
        self._lens.setIcon(look.icon("search", "bar_muted"))
        self._fit()

    def _chosen(self, button: BarButton) -> None:
        self.screen_chosen.emit(button.key)

    def _search(self) -> None:
        self.search_entered.emit(self.search.text().strip())
