"""Administration: sections at the left, the chosen one at the right."""

from functools import partial
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from desktop.views.admin.calendar.calendar_section import CalendarSection
from desktop.views.admin.field import said
from desktop.views.admin.sections import Refreshing, sections_for
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.speaking import Speaking

_WIDTH = 188
_ROW = 32
_KEYS = 10
"""Alt+0 is the tenth; later sections are reached by the arrows only."""


class AdminScreen(Speaking, QWidget):
    """Alt+1 to Alt+9, Alt+0 choose a section, F5 reads it anew; what was typed elsewhere stays."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._sections = sections_for(desk)
        self._built: dict[str, QWidget] = {}
        self._card = Card(look, " ", "settings")
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._lay()
        self.list.currentRowChanged.connect(self._choose)
        look.changed.connect(self._refresh_look)
        self._refresh_look()
        self.retranslate()
        self.list.setCurrentRow(0)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Administration"))
        self._card.set_title(self.tr("Administration"))
        self.list.setAccessibleName(self.tr("Sections"))
        for place, section in enumerate(self._sections):
            self.list.item(place).setText(said(section.title))

    def choose(self, key: str) -> QWidget:
        """Show a section and return it."""
        place = [section.key for section in self._sections].index(key)
        self.list.setCurrentRow(place)
        return self._built[key]

    def refresh(self) -> None:
        """Read the section on show anew (F5)."""
        current = self.stack.currentWidget()
        if current is not None:
            cast("Refreshing", current).refresh()

    def flush(self) -> bool:
        """Store what is typed in any section and wait for it."""
        stored = [typed.flush() for typed in self.findChildren(KeptText)]
        stored += [calendar.flush() for calendar in self.findChildren(CalendarSection)]
        return all(stored)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 steps through: the sections, then the cards of the one on show."""
        shown = self.stack.currentWidget()
        return (self._card, *(shown.findChildren(Card) if shown else ()))

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what may have changed while it was not seen."""
        super().showEvent(event)
        self.refresh()

    def _lay(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for place, section in enumerate(self._sections, start=1):
            self.list.addItem(QListWidgetItem(said(section.title)))
            if place > _KEYS:
                continue
            key = QShortcut(QKeySequence(f"Alt+{place % _KEYS}"), self)
            key.activated.connect(partial(self.list.setCurrentRow, place - 1))
        QShortcut(QKeySequence("F5"), self).activated.connect(self.refresh)
        self._card.set_flush()
        self._card.body.addWidget(self.list, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(12, 12, 12, 12)
        columns.setSpacing(8)
        columns.addWidget(self._card)
        columns.addWidget(self.stack, 1)

    def _choose(self, place: int) -> None:
        if place < 0:
            return
        section = self._sections[place]
        if section.key not in self._built:
            self._built[section.key] = section.build(self._look, self._desk)
            self.stack.addWidget(self._built[section.key])
        self.stack.setCurrentWidget(self._built[section.key])
        if self.isVisible():
            self.refresh()

    def _refresh_look(self) -> None:
        self._card.setFixedWidth(self._look.px(_WIDTH))
        self.list.setIconSize(QSize(self._look.px(16), self._look.px(16)))
        for place, section in enumerate(self._sections):
            item = self.list.item(place)
            item.setIcon(self._look.icon(section.icon))
            item.setSizeHint(QSize(0, self._look.px(_ROW)))
