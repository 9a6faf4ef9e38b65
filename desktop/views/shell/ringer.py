"""Rings at the workstation: what concerns the person signed in, in one banner, each thing once."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.permissions import Permission
from desktop.domain.rows.ring import News, RingRow
from desktop.views.desk import Desk
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.notice_bar import NoticeBar
from desktop.views.words.ring_words import ring_sentence, rings_sentence

_KEY = "Alt+N"


class Ringer(QObject):
    """Climbs the ladder, then asks what rang for this person; a few rings share one banner."""

    case_requested = Signal(int)
    list_requested = Signal()
    """Several cases rang: the list of the day shows them."""

    counted = Signal(int)
    """In how many cases something waits that this person was or is told of."""

    def __init__(self, desk: Desk, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._bar: NoticeBar | None = None
        self._unseen: dict[int, RingRow] = {}
        self._looking = False

    def look(self) -> None:
        """Ring what is due and tell it; without the right to read cases nothing rings."""
        desk = self._desk
        if desk.actor.may(Permission.READ_CASES) and not self._looking:
            self._looking = True
            desk.tasks.run(self, self._climbed, self._tell, self._failed)

    def _climbed(self) -> News:
        ladder = self._desk.services.ladder
        ladder.climb()
        return ladder.news(self._desk.actor)

    def _failed(self, _error: Exception) -> None:
        """Leave it: the status row tells when the data cannot be read."""
        self._looking = False

    def _tell(self, news: News) -> None:
        self._looking = False
        self.counted.emit(news.to_see)
        if not news.rings:
            return
        self._unseen = {ring.id: ring for ring in (*news.rings, *self._unseen.values())}
        rings = tuple(self._unseen.values())
        last, self._bar = self._bar, None
        if last is not None:
            last.dismiss()
        if len({ring.case_id for ring in rings}) == 1:
            said = ring_sentence(rings[0], self._desk.clock.now())
            act = NoticeAction(self.tr("Open the case"), partial(self._open, rings[0]), _KEY)
        else:
            said = rings_sentence(rings)
            act = NoticeAction(self.tr("Show the list"), self.list_requested.emit, _KEY)
        bar = self._notices.warning(said, act)
        bar.closed.connect(partial(self._closed, bar))
        self._bar = bar

    def _open(self, ring: RingRow) -> None:
        self.case_requested.emit(ring.case_id)

    def _closed(self, bar: NoticeBar) -> None:
        if bar is self._bar:
            self._bar = None
            self._unseen = {}
