"""The button with a person's saved views."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.rows.queue import SavedView
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.speaking import Speaking


class ViewsButton(Speaking, KeyButton):
    """Opens a menu: use a view, keep the present one, drop one."""

    view_chosen = Signal(object)
    keep_requested = Signal()
    forget_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "Alt+V", icon="bookmark")
        self._views: tuple[SavedView, ...] = ()
        self.set_size(ButtonSize.SMALL)
        self._menu = QMenu(self)
        self.clicked.connect(self._drop)
        self.retranslate()

    def retranslate(self) -> None:
        """Name button and menu in the language in force."""
        self.setText(self.tr("Views"))
        self.setAccessibleName(self.tr("Saved views"))
        self._fill()

    def set_views(self, views: tuple[SavedView, ...]) -> None:
        """Offer these views."""
        self._views = views
        self._fill()

    def menu_texts(self) -> tuple[str, ...]:
        """Return what the menu offers, from top to bottom."""
        return tuple(action.text() for action in self._menu.actions() if action.text())

    def choose(self, text: str) -> None:
        """Do what the menu's line with this text does."""
        next(action for action in self._menu.actions() if action.text() == text).trigger()

    def _fill(self) -> None:
        self._menu.clear()
        for view in self._views:
            used = self._menu.addAction(view.name.replace("&", "&&"))
            used.triggered.connect(partial(self._choose, view))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this view…")).triggered.connect(self._keep)
        for view in self._views:
            text = self.tr("Drop '{name}'").format(name=view.name).replace("&", "&&")
            self._menu.addAction(text).triggered.connect(partial(self._forget, view.name))

    def _drop(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, view: SavedView, *_checked: object) -> None:
        self.view_chosen.emit(view)

    def _keep(self, *_checked: object) -> None:
        self.keep_requested.emit()

    def _forget(self, name: str, *_checked: object) -> None:
        self.forget_requested.emit(name)
