"""Keeping, using and dropping saved views: the talk with the service and the small form."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import QueueFilter, SavedView
from desktop.domain.rows.typed import KeptForm
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.queue.views_button import ViewsButton
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.widgets.text_input import TextInput

_LONGEST_NAME = 20
_FORM = "view_name"


class ViewKeeper(QObject):
    """Fills the button with the person's views; `kept` gives the name of a new one."""

    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, look: Look, desk: Desk, button: ViewsButton, screen: QWidget) -> None:
        super().__init__(screen)
        self._look = look
        self._desk = desk
        self._button = button
        self._screen = screen
        self._typed = KeptText(desk, self)
        self.panel: AskPanel | None = None
        button.forget_requested.connect(self._forget)

    def read(self) -> None:
        """Read the views anew."""
        work = partial(self._desk.services.saved_views.views, self._desk.actor)
        self._desk.tasks.run(self, work, self._button.set_views, self.failed.emit)
        kept = partial(self._desk.services.form_drafts.kept, self._desk.actor)
        self._desk.tasks.run(self, kept, self._know, self.failed.emit)

    def flush(self) -> bool:
        """Store the name that is being typed and wait for it; False when that failed."""
        return self._typed.flush()

    def ask(self, wanted: QueueFilter, recent_days: int) -> None:
        """Ask for a name and keep this filter under it."""
        name = TextInput(self._look, _LONGEST_NAME, self.tr("For instance: my urgent ones"))
        name.setAccessibleName(self.tr("Name of the view"))
        name.setText(str(self._typed.find(None, _FORM).get("name", "")))
        name.textChanged.connect(self._name_typed)
        sharing = QCheckBox(self.tr("For the whole hall"))
        sharing.setVisible(self._desk.actor.may(Permission.SHARE_VIEWS))
        form = _form(name, sharing)
        panel = AskPanel(self._look, self._screen, self.tr("Keep this view"), form, self.tr("Keep"))
        panel.set_text(self.tr("Tab, conditions and order are kept under this name."))
        view = SavedView("", replace(wanted, text="", received_after=None), recent_days)
        panel.confirmed.connect(partial(self._keep, panel, name, sharing, view))
        panel.destroyed.connect(self._closed)
        self.panel = panel
        panel.open(name)

    def _keep(self, panel: AskPanel, name: TextInput, sharing: QCheckBox, plain: SavedView) -> None:
        view = replace(plain, name=name.text())
        panel.set_busy(busy=True)
        saved = self._desk.services.saved_views
        keep = saved.share if sharing.isChecked() else saved.keep
        work = partial(keep, self._desk.actor, view)
        done = partial(self._done, panel, view.name)
        self._desk.tasks.run(panel, work, done, partial(self._refuse, panel))

    def _done(self, panel: AskPanel, name: str, views: tuple[SavedView, ...]) -> None:
        self._typed.drop(None, _FORM)
        panel.finish()
        self._button.set_views(views)
        self.kept.emit(name)

    def _refuse(self, panel: AskPanel, error: Exception) -> None:
        if isinstance(error, KnownError):
            panel.set_error(sentence(error))

    def _know(self, forms: Sequence[KeptForm]) -> None:
        self._typed.know(None, forms)

    def _name_typed(self, text: str) -> None:
        if text:
            self._typed.keep(None, _FORM, {"name": text})
        else:
            self._typed.drop(None, _FORM)

    def _forget(self, view: SavedView) -> None:
        saved = self._desk.services.saved_views
        forget = saved.unshare if view.shared else saved.forget
        work = partial(forget, self._desk.actor, view.name)
        self._desk.tasks.run(self, work, self._button.set_views, self.failed.emit)

    def _closed(self) -> None:
        self.panel = None


def _form(*fields: QWidget) -> QWidget:
    form = QWidget()
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for field in fields:
        column.addWidget(field)
    return form
