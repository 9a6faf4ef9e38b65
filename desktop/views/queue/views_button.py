"""The button with the saved views: one's own, then the hall's."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.rows.queue import SavedView
from desktop.views.theme.look import Look
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.speaking import Speaking


class ViewsButton(Speaking, KeyButton):
    """Opens a menu: use a view, keep the present one, choose columns, drop a view."""

    view_chosen = Signal(object)
    keep_requested = Signal()
    columns_requested = Signal()
    forget_requested = Signal(object)

    def __init__(self, look: Look, *, may_share: bool = False) -> None:
        """`may_share`: this person may also drop the hall's views."""
        super().__init__(look, "", "Alt+V", icon="bookmark")
        self._views: tuple[SavedView, ...] = ()
        self._may_share = may_share
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
            self._offer(self._words(view), partial(self._choose, view))
        self._menu.addSeparator()
        self._offer(self.tr("Keep this view…"), self._keep)
        self._offer(self.tr("Columns…"), self._ask_columns)
        for view in self._views:
            if self._may_share or not view.shared:
                text = self.tr("Drop '{name}'").format(name=self._words(view))
                self._offer(text, partial(self._forget, view))

    def _offer(self, text: str, act: Callable[..., None]) -> None:
        self._menu.addAction(text.replace("&", "&&")).triggered.connect(act)

    def _words(self, view: SavedView) -> str:
        return self.tr("{name} (hall)").format(name=view.name) if view.shared else view.name

    def _drop(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, view: SavedView, *_checked: object) -> None:
        self.view_chosen.emit(view)

    def _keep(self, *_checked: object) -> None:
        self.keep_requested.emit()

    def _ask_columns(self, *_checked: object) -> None:
        self.columns_requested.emit()

    def _forget(self, view: SavedView, *_checked: object) -> None:
        self.forget_requested.emit(view)
