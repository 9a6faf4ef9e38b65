"""What the wording check found, each with its reason and its cure."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.wording import Weight
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.case.reply.finding_words import cure, reason
from desktop.views.case.reply.findings import Found, to_mend
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind

_ROW = 36
_KEYED = 3


class WordingCard(Speaking, Card):
    """One row per finding: phrase and point, reason and cure, and a button that goes or mends.

    `mendable` tells, per finding, what stands on its button; None means it only goes there.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, mendable: Callable[[Found], str | None]) -> None:
        super().__init__(look, icon="type")
        self._mendable = mendable
        self._found: tuple[Found, ...] = ()
        self._checked = False
        self._shown: object = None
        self._rows: list[QWidget] = []
        self._must = Tag(look, "", TagKind.DANGER)
        self._should = Tag(look, "", TagKind.WARNING)
        self._fine = PlainLabel(role="success")
        for tag in (self._must, self._should):
            self.add_action(tag)
        self._sheet = QWidget()
        self._sheet.setProperty("role", "rail")
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(12, 4, 12, 4)
        self._column.setSpacing(0)
        self._column.addWidget(self._fine)
        self._column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._sheet)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_flush()
        self.body.addWidget(scroll)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Wording"))
        self._shown = None
        self.show_findings(self._found, checked=self._checked)

    def show_findings(self, found: Sequence[Found], *, checked: bool) -> None:
        """Show these findings; `checked` is false while there is nothing to check yet."""
        self._found, self._checked = tuple(found), checked
        wanted = (checked, tuple((one, self._mendable(one)) for one in self._found))
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, one) for place, one in enumerate(self._found)]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        must = to_mend(self._found)
        self._must.setText(self.tr("{number} to mend").format(number=must))
        self._must.setVisible(must > 0)
        advice = len(self._found) - must
        self._should.setText(self.tr("{number} to consider").format(number=advice))
        self._should.setVisible(advice > 0)
        fine = self.tr("Nothing to mend.")
        self._fine.setText(fine if checked else self.tr("Answer the points; the check follows."))
        self._fine.set_role("success" if checked else "label")
        self._fine.setVisible(not self._found)

    def _row(self, place: int, found: Found) -> QWidget:
        must = found.weight is Weight.MUST
        icon = QLabel()
        name, color = ("circle-alert", "danger_text") if must else ("triangle-alert", "warning")
        icon.setPixmap(self._look.pixmap(name, color, 14, self.devicePixelRatioF()))
        where = ElidingLabel("strong")
        where.setText(self._where(found))
        why = ElidingLabel("label")
        why.setText(f"{reason(found)} {cure(found)}")
        row = QFrame()
        row.setFixedHeight(self._look.px(_ROW))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(icon)
        line.addWidget(where, 2)
        line.addWidget(why, 5)
        if found.position:
            line.addWidget(self._button(place, found))
        return row

    def _button(self, place: int, found: Found) -> KeyButton:
        button = KeyButton(self._look, self._mendable(found) or self.tr("Go there"))
        button.set_size(ButtonSize.SMALL)
        if place < _KEYED:
            button.set_key(f"Alt+{place + 1}")
        button.clicked.connect(partial(self.chosen.emit, found))
        return button

    def _where(self, found: Found) -> str:
        if not found.position:
            return self.tr("Whole letter")
        said = self.tr("Point {number}").format(number=found.position)
        return f"{found.phrase} · {said}" if found.phrase else said
