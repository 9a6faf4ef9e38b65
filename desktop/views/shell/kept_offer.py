"""Tells a person who signs in what they typed on cases and did not confirm."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.numbers import grouped
from desktop.domain.permissions import Permission
from desktop.domain.rows.typed import WaitingForm
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import action_of
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.labels import label

_KEY = "Alt+K"


class KeptOffer(QObject):
    """Asks once at the beginning; `case_requested` gives the case of the newest."""

    case_requested = Signal(int)

    def __init__(self, desk: Desk, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices

    def ask(self) -> None:
        """Look for what was left."""
        desk = self._desk
        if desk.actor.may(Permission.READ_CASES):
            look = partial(desk.services.form_drafts.waiting, desk.actor)
            desk.tasks.run(self, look, self._tell)

    def _tell(self, rows: Sequence[WaitingForm]) -> None:
        known = [(row, action) for row in rows if (action := action_of(row.form))]
        if not known:
            return
        row, action = known[0]
        said = self.tr("Typed {time} on {number} and not confirmed: {name}")
        text = said.format(
            time=self._desk.moments.short(row.saved_at, self._desk.clock.now()),
            number=grouped(row.number),
            name=label(action),
        )
        others = len({row.case_id for row, _action in known}) - 1
        if others:
            text += self.tr(" · {number} more cases").format(number=others)
        wish = partial(self.case_requested.emit, row.case_id)
        self._notices.info(text, NoticeAction(self.tr("Open the case"), wish, _KEY))
