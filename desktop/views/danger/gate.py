"""F1: unfolds the danger card over any screen, folds it into the strip, and binds the stamps."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import USUAL_ZONE, Clock
from desktop.domain.danger import Danger, Stamp
from desktop.domain.numbers import grouped
from desktop.domain.permissions import Permission
from desktop.domain.rows.danger import DangerElsewhere
from desktop.services.danger_acts import shipped_acts
from desktop.services.danger_file import DangerFiles
from desktop.views.danger.danger_card import DangerCard
from desktop.views.danger.danger_strip import DangerStrip
from desktop.views.danger.ledger import DangerLedger
from desktop.views.theme.look import Look
from desktop.views.widgets.notice import NoticeAction
from desktop.views.words.danger_words import FALSE_ALARM, OVER, kind_words
from desktop.views.words.moments import Moments

if TYPE_CHECKING:  # F1 works before anybody has signed in, and comes at once
    from desktop.views.desk import Desk
    from desktop.views.shell.workspace import Workspace

_TICK_MS = 1_000
_LOOK_EVERY = 2
"""Seconds between two looks for those who know, and for dangers elsewhere."""


class DangerGate(QObject):
    """Owns the ledger, the strip and, while it is unfolded, the card."""

    def __init__(self, look: Look, clock: Clock, files: DangerFiles, window: QWidget) -> None:
        super().__init__(window)
        from zoneinfo import ZoneInfo

        self._look = look
        self._clock = clock
        self._window = window
        self._moments = Moments(ZoneInfo(USUAL_ZONE))
        self._workspace: Workspace | None = None
        self._desk: Desk | None = None
        self._ticks = 0
        self._told: set[str] = set()
        self.card: DangerCard | None = None
        self.strip = DangerStrip(look)
        self.strip.setParent(window)  # shown before, it would be a window of its own
        self.strip.hide()
        self.strip.unfold.clicked.connect(self.unfold)
        self.ledger = DangerLedger(files, clock, self)
        self.ledger.changed.connect(self._show)
        self.ledger.unkept.connect(self._tell_unkept)
        self.ledger.heard.connect(self._tell_elsewhere)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.ledger.load()

    def unfold(self) -> None:
        """Show the card; a second F1 does nothing more."""
        if self.card is not None:
            return
        self.card = DangerCard(self._look, self._window, shipped_acts(), self._moments.zone)
        self.card.stamped.connect(self.ledger.stamp)
        self.card.cancelled.connect(self.fold)
        foot = self.card.foot
        foot.bind.clicked.connect(self.bind)
        foot.second.clicked.connect(self._begin_second)
        foot.over.clicked.connect(partial(self._end, OVER))
        foot.false.clicked.connect(partial(self._end, FALSE_ALARM))
        self._show()
        self.card.open()

    def fold(self) -> None:
        """Put the card away; the keyboard is where it was, and the strip goes on counting."""
        if self.card is not None:
            card, self.card = self.card, None
            card.finish()
        self._show()

    def enter(self, workspace: "Workspace", desk: "Desk") -> None:
        """Keep the stamps in the database, and ask once where those before the sign-in belong."""
        self._workspace, self._desk = workspace, desk
        self._moments = desk.moments
        workspace.bar.danger_requested.connect(self.unfold)
        self._told.clear()
        left = self.ledger.left_over()
        self.ledger.enter(desk)
        if left is not None:
            self._ask(left)
        self.ledger.look()
        self._show()

    def leave(self) -> None:
        """Nobody is signed in any more."""
        self._workspace = self._desk = None
        self.ledger.leave()

    def tick(self) -> None:
        """Count, and look for news now and then."""
        now = self._clock.now()
        self.strip.tick(now)
        if self.card is not None:
            self.card.band.tick(now)
        self._ticks += 1
        if self._ticks % _LOOK_EVERY == 0:
            self.ledger.look()

    def bind(self) -> None:
        """Say that the running danger belongs to what is typed or open, or to a new draft."""
        self._bind(self.ledger.danger)

    def _bind(self, danger: Danger) -> None:
        known = self.ledger.newest(danger)
        complaint = self._take(known) if known is not None and not known.complaint else ""
        if complaint:
            self.ledger.bind(danger, complaint)
            self.fold()

    def _take(self, danger: Danger) -> str:
        """Return the UUID of what the danger shall belong to; where nothing is, begin it."""
        if self._workspace is None or not self._target():
            return ""
        if self._workspace.current not in {"intake", "case"}:
            self._workspace.go("intake")
        return self._workspace.shown(self._workspace.current).take_danger(danger)

    def _begin_second(self) -> None:
        if self._workspace is None or self._desk is None:
            return
        self.fold()
        self._workspace.go("intake")
        intake = self._workspace.shown("intake")
        danger = self.ledger.danger
        intake.start_new()
        complaint = intake.take_danger(danger)
        if complaint and complaint not in (danger.complaint, *danger.seconds):
            self.ledger.stamp(Stamp.SECOND, complaint)

    def _end(self, how: str) -> None:
        self.ledger.stamp(Stamp.ENDED, how)
        self.fold()
        if self._workspace is not None and not self.ledger.danger.complaint:
            self._ask(self.ledger.danger)

    def _target(self) -> str:
        """Name what the danger could belong to now, empty for nothing."""
        if self._workspace is None or self._desk is None:
            return ""
        if self._workspace.current == "case":
            return self.tr("the open case")
        may = self._desk.actor.may(Permission.REGISTER)
        if not may:
            return ""
        typing = self._workspace.current == "intake"
        return self.tr("the complaint being typed") if typing else self.tr("a new complaint")

    def _show(self) -> None:
        danger, now = self.ledger.danger, self._clock.now()
        belongs = self._belongs(danger)
        self.strip.setVisible(danger.is_running)
        self.strip.show_danger(danger, belongs, now, self._moments.zone)
        if self.card is not None:
            shown = danger if danger.is_running else Danger("")
            self.card.foot.set_target(self._target())
            self.card.show_danger(shown, self.ledger.kept, belongs, now)

    def _belongs(self, danger: Danger) -> str:
        kept = self.ledger.kept
        if kept is not None and kept.number and kept.uuid == danger.uuid:
            return self.tr("in case {number}").format(number=grouped(kept.number))
        return self.tr("put to a draft") if danger.complaint else ""

    def _ask(self, danger: Danger) -> None:
        if self._workspace is None:
            return
        time = f"{danger.started_at.astimezone(self._moments.zone):%H:%M:%S}"
        said = self.tr(
            "A danger of {time} ({kinds}) is stamped. Which complaint does it belong to?"
        )
        actions = [NoticeAction(self.tr("To none"), partial(self.ledger.let_be, danger))]
        target = self._target()
        if target:
            word = self.tr("To {what}").format(what=target)
            actions.insert(0, NoticeAction(word, partial(self._bind, danger), "Ctrl+B"))
        self._workspace.notices.warning(
            said.format(time=time, kinds=kind_words(danger.kinds)), *actions
        )

    def _tell_unkept(self) -> None:
        if self._workspace is not None:
            self._workspace.notices.error(
                self.tr("The stamps cannot be written on this workstation. Note the times by hand.")
            )

    def _tell_elsewhere(self, dangers: tuple[DangerElsewhere, ...]) -> None:
        for danger in dangers:
            if danger.uuid in self._told or self._workspace is None:
                continue
            self._told.add(danger.uuid)
            time = f"{danger.started_at.astimezone(self._moments.zone):%H:%M:%S}"
            said = self.tr("Danger at {place} since {time}: {kinds} ({who})").format(
                place=danger.place, time=time, kinds=kind_words(danger.kinds), who=danger.by
            )
            answer = partial(self.ledger.acknowledge, danger)
            self._workspace.notices.error(
                said, NoticeAction(self.tr("Received"), answer, "Shift+F1")
            )
