"""The acts of the chosen kinds as a list to be ticked."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.danger import Stamped
from desktop.domain.danger_acts import Act
from desktop.views.theme.look import Look
from desktop.views.widgets.keys import key_text
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.words.danger_words import language


class ActList(QScrollArea):
    """One row per act with the time it was done; the framed row is the one Space ticks."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._acts: Sequence[Act] = ()
        self._done: Mapping[str, Stamped] = {}
        self._at = ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @property
    def next_code(self) -> str:
        """Return the code of the act in the frame, empty when all are done."""
        return self._at

    @property
    def next_text(self) -> str:
        """Return the words of the act in the frame."""
        return next((act.text[language()] for act in self._acts if act.code == self._at), "")

    def show_acts(self, acts: Sequence[Act], done: Mapping[str, Stamped], zone: tzinfo) -> None:
        """Show these acts; the frame goes on when its act is done, and begins anew for others."""
        if acts != self._acts:
            self._at = ""
        self._acts, self._done = acts, done
        open_codes = [act.code for act in acts if act.code not in done]
        if self._at not in open_codes:
            self._at = self._after(open_codes)
        self._lay(zone)

    def step(self, step: int, zone: tzinfo) -> None:
        """Frame the next or the previous act that is not done."""
        codes = [act.code for act in self._acts if act.code not in self._done]
        if self._at in codes:
            place = codes.index(self._at) + step
            self._at = codes[max(0, min(place, len(codes) - 1))]
            self._lay(zone)

    def _after(self, open_codes: Sequence[str]) -> str:
        """Return the first open act behind the frame, else the first of all."""
        codes = [act.code for act in self._acts]
        behind = codes[codes.index(self._at) :] if self._at in codes else codes
        return next((code for code in (*behind, *codes) if code in open_codes), "")

    def _lay(self, zone: tzinfo) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        framed: QWidget | None = None
        for act in self._acts:
            row = self._row(act, zone)
            column.addWidget(row)
            framed = row if act.code == self._at else framed
        column.addStretch()
        self.setWidget(body)
        body.setAutoFillBackground(False)
        if framed is not None:
            body.adjustSize()
            self.ensureWidgetVisible(framed)

    def _row(self, act: Act, zone: tzinfo) -> QFrame:
        done = self._done.get(act.code)
        row = QFrame()
        row.setProperty("role", "act")
        row.setProperty("kind", "next" if act.code == self._at else "")
        row.setMinimumHeight(self._look.px(40))
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        box = QLabel()
        icon, color = ("square-check", "success_text") if done else ("square", "text_2")
        box.setPixmap(self._look.pixmap(icon, color, 20, self.devicePixelRatioF()))
        words = PlainLabel(act.text[language()], "body")
        words.setWordWrap(True)
        line.addWidget(box)
        line.addWidget(words, 1)
        if done:
            line.addWidget(PlainLabel(f"{done.at.astimezone(zone):%H:%M:%S}", "success"))
        elif act.code == self._at:
            line.addWidget(PlainLabel(key_text("Space"), "key"))
        return row
