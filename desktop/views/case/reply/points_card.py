"""The points of a reply, one of them open."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.actions.facts import FormFacts
from desktop.views.case.deadline_words import finding_word
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.case.points_card import FINDING_KINDS
from desktop.views.case.reply.answer import Answer
from desktop.views.case.reply.point_editor import PointEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag

_LINE = 36


class ReplyPointsCard(Speaking, Card):
    """Closed points are one line; `left` tells that the open one was left, `edited` each change."""

    edited = Signal()
    left = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="list-ordered")
        self._answers: dict[int, Answer] = {}
        self._lines: list[QWidget] = []
        self._facts: FormFacts | None = None
        self._may_edit = False
        self.editor: PointEditor | None = None
        self._hint = PlainLabel("Alt+↑ Alt+↓", "hint")
        self.add_action(self._hint)
        self._sheet = QWidget()
        self._sheet.setProperty("role", "rail")
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._sheet)
        self.set_flush()
        self.body.addWidget(self._scroll)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.set_title(self.tr("Point by point"))
        self._say_count()
        if self._facts is not None:
            self._lay_lines()

    def show_answers(
        self, facts: FormFacts, answers: Mapping[int, Answer], *, may_edit: bool
    ) -> None:
        """Show these answers by position; the open point stays open and takes only what is new."""
        self._facts, self._answers, self._may_edit = facts, dict(answers), may_edit
        if not may_edit:
            self.close_open()
        elif self.editor is not None and self.open_position() in answers:
            self.editor.renew(answers[self.open_position()])
        self._lay_lines()
        self._say_count()

    def answers(self) -> tuple[Answer, ...]:
        """Return all answers as they stand, the open one as it is typed."""
        self._take_open()
        return tuple(self._answers.values())

    def open_position(self) -> int:
        """Return the position of the open point, 0 for none."""
        return self.editor.answer().position if self.editor else 0

    def open(self, position: int) -> None:
        """Open another point; the one that was open is kept as typed."""
        if self._facts is None or position not in self._answers or not self._may_edit:
            return
        if position == self.open_position():
            return
        before = self._take_open()
        self.close_open()
        self.editor = PointEditor(self._look, self._facts, self._answers[position])
        self.editor.edited.connect(self._typed)
        self._lay_lines()
        self.editor.begin()
        self._column.activate()
        self._scroll.ensureWidgetVisible(self.editor)
        if before is not None:
            self.left.emit(before)

    def close_open(self) -> None:
        """Fold the open point; what stands in its fields is gone unless it was taken before."""
        if self.editor is not None:
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None

    def step(self, by: int) -> None:
        """Open the next or the previous point."""
        positions = list(self._answers)
        if not positions:
            return
        here = self.open_position()
        place = positions.index(here) + by if here in positions else 0
        if 0 <= place < len(positions):
            self.open(positions[place])

    def _typed(self) -> None:
        self._take_open()
        self._say_count()
        self.edited.emit()

    def _take_open(self) -> Answer | None:
        if self.editor is None:
            return None
        answer = self.editor.answer()
        self._answers[answer.position] = answer
        return answer

    def _lay_lines(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        if self.editor is not None:
            self._column.removeWidget(self.editor)
        self._lines = []
        opened = self.open_position()
        for answer in self._answers.values():
            if answer.position == opened and self.editor is not None:
                self._column.addWidget(self.editor)
                self.editor.show()
                continue
            line = self._line(answer)
            self._lines.append(line)
            self._column.addWidget(line)

    def _line(self, answer: Answer) -> QWidget:
        number = PlainLabel(str(answer.position), "point")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        done = ElidingLabel("label")
        done.setText(answer.measure or answer.found)
        done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        complete = answer.is_complete
        shown = answer.finding if complete else ""
        tag = Tag(self._look, finding_word(shown), FINDING_KINDS[shown])
        line = QFrame()
        line.setFixedHeight(self._look.px(_LINE))
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(number)
        row.addWidget(self._opener(answer), 3)
        row.addWidget(done, 2)
        row.addWidget(tag)
        return line

    def _opener(self, answer: Answer) -> QWidget:
        if not self._may_edit:
            words = ElidingLabel("strong")
            words.setText(answer.text)
            return words
        button = KeyButton(self._look, answer.text, variant=Variant.FLAT)
        button.set_size(ButtonSize.BAR)
        button.set_spread()
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.open, answer.position))
        return button

    def _say_count(self) -> None:
        said = self.tr("{done} of {all} written, the letter follows")
        done = sum(answer.is_complete for answer in self._answers.values())
        self.set_count(said.format(done=done, all=len(self._answers)))
