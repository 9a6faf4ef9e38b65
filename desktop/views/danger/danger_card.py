"""The danger card: kinds, acts, calls, over a veil on whatever was on the screen."""

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.danger import Danger, Stamp
from desktop.domain.danger_acts import DangerActs
from desktop.domain.rows.danger import KeptDanger
from desktop.views.danger.act_list import ActList
from desktop.views.danger.call_column import CallColumn
from desktop.views.danger.card_foot import CardFoot
from desktop.views.danger.danger_band import DangerBand
from desktop.views.danger.kind_row import KindRow
from desktop.views.theme.look import Look
from desktop.views.widgets.overlay import Overlay
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import set_style_property
from desktop.views.words.danger_words import language

_SIZE = (1080, 648)
_AROUND = 32


class DangerCard(Speaking, Overlay):
    """Everything on keys: 1–8, Space, Backspace, arrows, Alt+1/2/3, and those of the foot.

    `stamped` gives what was pressed; `cancelled` (Esc) folds the card.
    """

    stamped = Signal(object, str)

    def __init__(self, look: Look, parent: QWidget, acts: DangerActs, zone: tzinfo) -> None:
        super().__init__(look, parent)
        self._acts = acts
        self._zone = zone
        self._danger = Danger("")
        self._card = QFrame()
        self._card.setProperty("role", "danger-card")
        self.band = DangerBand(look, 56, big=True)
        self.kinds = KindRow(look)
        self.acts = ActList(look)
        self.calls = CallColumn(look, acts)
        self.foot = CardFoot(look)
        self._hint = PlainLabel(role="hint")
        self._done = PlainLabel(role="caption")
        self._head = PlainLabel(role="strong")
        self._say, self._avoid = PlainLabel(role="say"), PlainLabel(role="muted")
        self._lay()
        self.kinds.toggled.connect(self._toggle)
        self.calls.called.connect(self._call)
        self.foot.fold.clicked.connect(self.cancelled)
        self.retranslate()

    def show_danger(
        self, danger: Danger, kept: KeptDanger | None, belongs: str, now: datetime
    ) -> None:
        """Show what is stamped so far."""
        self._danger = danger
        self.band.show_danger(danger, belongs, now, self._zone)
        self.kinds.show_kinds(danger.kinds if danger.is_running else ())
        self.acts.show_acts(self._acts.of(danger.kinds), danger.done, self._zone)
        self.calls.show_danger(danger, kept.seen if kept else (), self._zone)
        self.foot.show_danger(danger)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what comes next in the language in force."""
        self._head.setText(self.tr("Do now"))
        chosen = self._danger.kinds
        self._hint.setText(
            self.tr("Space ticks, Backspace takes the last tick back; the time is noted by itself")
            if chosen
            else self.tr("Press 1 to 8: what is it? Nothing is recorded before that.")
        )
        set_style_property(self._hint, "role", "hint" if chosen else "statement")
        acts = self._acts.of(chosen)
        done = sum(act.code in self._danger.done for act in acts)
        self._done.setText(f"{done} / {len(acts)}" if acts else "")
        guide = self._acts.guides[chosen[0]] if chosen else None
        say = self.tr("Say: {what}")
        self._say.setText(say.format(what=guide.say[language()]) if guide else "")
        avoid = self.tr("Avoid: {what}")
        self._avoid.setText(avoid.format(what=guide.avoid[language()]) if guide else "")
        self.acts.show_acts(acts, self._danger.done, self._zone)
        self.setAccessibleName(self.band.words())
        self.setAccessibleDescription(self.acts.next_text or self._hint.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, take back, or move the frame."""
        key = event.key()
        if event.modifiers() and not event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._tick()
        elif key == Qt.Key.Key_Backspace:
            self._take_back()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.acts.step(-1 if key == Qt.Key.Key_Up else 1, self._zone)
            self.setAccessibleDescription(self.acts.next_text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay inside the window, however small it is."""
        super().resizeEvent(event)
        wide, high = (self._look.px(side) for side in _SIZE)
        self._card.setFixedSize(
            min(wide, self.width() - _AROUND), min(high, self.height() - _AROUND)
        )

    def _tick(self) -> None:
        code = self.acts.next_code
        if code:
            self.stamped.emit(Stamp.DONE, code)

    def _take_back(self) -> None:
        done = self._danger.done
        if done:
            self.stamped.emit(Stamp.UNDONE, max(done.values(), key=lambda one: one.at).key)

    def _toggle(self, kind: str) -> None:
        on = self._danger.is_running and kind in self._danger.kinds
        self.stamped.emit(Stamp.DROPPED if on else Stamp.CHOSEN, kind)

    def _call(self, number: str) -> None:
        self.stamped.emit(Stamp.CALLED, number)

    def _lay(self) -> None:
        for label in (self._say, self._avoid, self._hint):
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._head)
        head.addWidget(self._hint, 1)
        head.addWidget(self._done)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.acts, 1)
        left.addWidget(self._say)
        left.addWidget(self._avoid)
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addLayout(left, 58)
        halves.addWidget(self.calls, 42)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 10, 20, 12)
        inside.setSpacing(10)
        inside.addWidget(self.kinds)
        inside.addLayout(halves, 1)
        inside.addWidget(self.foot)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addLayout(inside, 1)
        self.layout_outside.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
