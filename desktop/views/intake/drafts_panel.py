"""The panel of waiting drafts: lists, takes up, throws away."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError, NotFound
from desktop.domain.rows.intake import DraftRow, OpenedDraft
from desktop.views.desk import Desk
from desktop.views.intake.drafts_form import DraftsForm
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel


class DraftsPanel(QObject):
    """Knows which drafts wait beside the one being typed.

    `counted` gives the drafts whenever they were listed, `opened` a draft to go on with,
    `registered` the number of one that had become a case, `discarded` the UUID of one thrown away.
    """

    counted = Signal(object)
    opened = Signal(object)
    registered = Signal(str)
    discarded = Signal(str)
    failed = Signal(object)

    def __init__(self, look: Look, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._look = look
        self._desk = desk
        self._screen = screen
        self._rows: tuple[DraftRow, ...] = ()
        self._panel: AskPanel | None = None

    def refresh(self) -> None:
        """List the drafts again."""
        desk = self._desk
        work = partial(desk.services.drafts.mine, desk.actor)
        desk.tasks.run(self, work, self._listed, self.failed.emit)

    def open(self, current: str) -> None:
        """Show the drafts other than `current`."""
        rows = tuple(row for row in self._rows if row.uuid != current)
        form = DraftsForm(self._look, self._desk, rows)
        panel = AskPanel(
            self._look, self._screen, self.tr("Waiting drafts"), form, self.tr("Continue")
        )
        form.chosen.connect(self._take_up)
        form.discard_requested.connect(self._throw_away)
        panel.confirmed.connect(self._take_up)
        panel.cancelled.connect(self._closed)
        self._panel = panel
        panel.open(form.list)

    def take_up(self, uuid: str) -> None:
        """Go on with a draft."""
        desk = self._desk
        work = partial(desk.services.drafts.load, desk.actor, uuid)
        desk.tasks.run(self, work, self._loaded, self._not_loaded)

    def _listed(self, rows: tuple[DraftRow, ...]) -> None:
        self._rows = rows
        self.counted.emit(rows)

    def _closed(self) -> None:
        self._panel = None

    def _form(self) -> DraftsForm | None:
        form = self._panel.form if self._panel is not None else None
        return form if isinstance(form, DraftsForm) else None

    def _take_up(self) -> None:
        form = self._form()
        if form is not None and form.current():
            self.take_up(form.current())

    def _loaded(self, found: OpenedDraft) -> None:
        if self._panel is not None:
            self._panel.finish()
            self._panel = None
        if found.draft is not None:
            self.opened.emit(found.draft)
        else:
            self.registered.emit(found.registered_as)
        self.refresh()

    def _not_loaded(self, error: Exception) -> None:
        if self._panel is not None and isinstance(error, KnownError):
            self._panel.set_error(sentence(error))
        else:
            self.failed.emit(error)

    def _throw_away(self, uuid: str) -> None:
        desk = self._desk
        work = partial(desk.services.drafts.discard, desk.actor, uuid)
        desk.tasks.run(self, work, partial(self._thrown, uuid), partial(self._not_thrown, uuid))

    def _not_thrown(self, uuid: str, error: Exception) -> None:
        if isinstance(error, NotFound):
            self._thrown(uuid, None)
        else:
            self._not_loaded(error)

    def _thrown(self, uuid: str, _done: object) -> None:
        self._rows = tuple(row for row in self._rows if row.uuid != uuid)
        self.discarded.emit(uuid)
        self.counted.emit(self._rows)
        form = self._form()
        if form is not None:
            form.show_rows(tuple(row for row in self._rows if row.uuid in form.uuids()))
