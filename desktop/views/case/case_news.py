"""Says who has just changed the case on show, and what; one bar, the newest news in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.domain.rows.case import EntryRow
from desktop.views.actions.facts import FormFacts
from desktop.views.case.entry_words import EntryWords
from desktop.views.desk import Desk
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.change_words import ChangeWords

if TYPE_CHECKING:
    from desktop.views.widgets.notice_bar import NoticeBar


class CaseNews(QObject):
    """Compares the history with the one shown before; one's own lines are no news."""

    def __init__(self, desk: Desk, notices: NoticeArea) -> None:
        super().__init__(notices)
        self._desk = desk
        self._notices = notices
        self._case_id = 0
        self._seen = 0
        self._bar: NoticeBar | None = None

    def arrived(self, facts: FormFacts) -> None:
        """Tell what others wrote since this case was last shown."""
        detail = facts.detail
        news = [
            entry
            for entry in detail.entries
            if entry.seq > self._seen and entry.who != self._desk.actor.name
        ]
        if news and detail.head.id == self._case_id:
            self._tell(news[-1], facts)
        self._case_id = detail.head.id
        self._seen = max((entry.seq for entry in detail.entries), default=0)

    def _tell(self, entry: EntryRow, facts: FormFacts) -> None:
        moments = self._desk.moments
        item = EntryWords(moments, ChangeWords(moments, facts.choices)).item(entry, facts.now)
        if self._bar is not None and isValid(self._bar):
            self._bar.dismiss()
        said = self.tr("Just updated by {who} at {time}: {what}")
        told = said.format(time=moments.clock(entry.at), who=item.who, what=item.title)
        self._bar = self._notices.info(told)
