"""The running danger of this workstation: stamped on the disk first, then in the database."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.clock import Clock
from desktop.domain.danger import Danger, Stamp, Stamped, new_danger
from desktop.domain.errors import KnownError
from desktop.domain.rows.danger import DangerElsewhere, DangerNews, KeptDanger
from desktop.services.danger_file import DangerFiles

if TYPE_CHECKING:
    from desktop.views.desk import Desk

_RETRY_MS = 3_000


class DangerLedger(QObject):
    """Holds the stamps; every one is on the disk of the workstation before it is shown.

    `changed` says that something new is known, `unkept` that the disk refuses (the stamps stay
    in memory), `heard` gives the dangers of other screens.
    """

    changed = Signal()
    unkept = Signal()
    heard = Signal(object)

    def __init__(self, files: DangerFiles, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._clock = clock
        self._desk: Desk | None = None
        self._sending = False
        self._late: dict[str, Danger] = {}
        self.danger = new_danger()
        self.kept: KeptDanger | None = None
        self._again = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._again.timeout.connect(self._send)

    def load(self) -> None:
        """Take up what an earlier run of the program left on this workstation."""
        for danger in self._files.kept():
            self._late[danger.uuid] = danger
            if danger.is_running:
                self.danger = danger
        self.changed.emit()

    def enter(self, desk: "Desk") -> None:
        """Keep everything in the database from now on, for somebody has signed in."""
        self._desk = desk
        self._send()

    def leave(self) -> None:
        """Keep stamps on the workstation only: nobody is signed in."""
        self._desk = None
        self.kept = None

    def left_over(self) -> Danger | None:
        """Return a danger that belongs to no complaint yet and was left by another run or shift."""
        return next((danger for danger in self._late.values() if not danger.complaint), None)

    def stamp(self, what: Stamp, key: str) -> None:
        """Stamp the running danger with this moment; a new one begins with its kind (§K 1)."""
        if not self.danger.is_running:
            if what is not Stamp.CHOSEN:
                return
            self.danger, self.kept = new_danger(), None
        self.danger = self._stamped(self.danger, what, key)
        self.changed.emit()

    def bind(self, danger: Danger, complaint: str) -> None:
        """Say to which complaint a danger belongs, also one that is over; once and for good."""
        known = self.newest(danger)
        if known is None or known.complaint:
            return
        bound = self._stamped(known, Stamp.BOUND, complaint)
        if bound.uuid == self.danger.uuid:
            self.danger = bound
        self.changed.emit()

    def newest(self, danger: Danger) -> Danger | None:
        """Return a danger with every stamp it has by now, None for one that is settled."""
        if danger.uuid == self.danger.uuid:
            return self.danger
        return self._late.get(danger.uuid)

    def let_be(self, danger: Danger) -> None:
        """Ask no more where a danger belongs that is over: the database keeps it."""
        self._late.pop(danger.uuid, None)
        if not danger.is_running:
            self._files.clear(danger.uuid)

    def look(self) -> None:
        """Ask who knows of it, and what runs at other screens."""
        desk = self._desk
        if desk is not None and not self._sending:
            ask = partial(desk.services.danger.news, desk.actor, self.danger.uuid)
            desk.tasks.run(self, ask, self._heard, _nothing)

    def acknowledge(self, news: DangerElsewhere) -> None:
        """Tell another screen that somebody here knows."""
        if self._desk is not None:
            say = partial(self._desk.services.danger.acknowledge, self._desk.actor, news.uuid)
            self._desk.tasks.run(self, say, _nothing, _nothing)

    def _stamped(self, danger: Danger, what: Stamp, key: str) -> Danger:
        by = self._desk.actor.number if self._desk else ""
        stamped = Stamped(self._clock.now(), what, key, by)
        more = danger.stamp(stamped)
        try:
            self._files.add(danger.uuid, stamped)
        except OSError:
            self.unkept.emit()
        self._late[more.uuid] = more
        self._send()
        return more

    def _send(self) -> None:
        desk = self._desk
        if desk is None or self._sending or not self._late:
            return
        self._sending = True
        sent = tuple(self._late.values())
        work = partial(_keep_all, desk, sent)
        desk.tasks.run(self, work, partial(self._sent, sent), self._unsent)

    def _sent(self, sent: tuple[Danger, ...], kept: tuple[KeptDanger, ...]) -> None:
        self._sending = False
        for danger in sent:
            if self._late.get(danger.uuid) == danger and danger.complaint:
                del self._late[danger.uuid]
                if not danger.is_running:
                    self._files.clear(danger.uuid)
        self.kept = next((one for one in kept if one.uuid == self.danger.uuid), self.kept)
        self.changed.emit()
        if any(self._late[uuid] not in sent for uuid in self._late):
            self._send()

    def _unsent(self, error: Exception) -> None:
        self._sending = False
        if isinstance(error, KnownError):
            self._again.start()

    def _heard(self, news: DangerNews) -> None:
        if news.own != self.kept and news.own is not None:
            self.kept = news.own
            self.changed.emit()
        self.heard.emit(news.elsewhere)


def _keep_all(desk: "Desk", dangers: tuple[Danger, ...]) -> tuple[KeptDanger, ...]:
    return tuple(desk.services.danger.keep(desk.actor, danger) for danger in dangers)


def _nothing(_result: object) -> None:
    """Take a result nobody waits for."""
