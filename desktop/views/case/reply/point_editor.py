"""The fields of the one open point."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.codes import Finding
from desktop.domain.errors import InvalidInput
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.moment_choice import MomentChoice
from desktop.views.case.reply.answer import ANSWER_LIMIT, Answer
from desktop.views.case.reply.evasion_marks import EvasionMarks
from desktop.views.case.reply.findings import Found, Part
from desktop.views.case.reply.promise_quick import PROMISES
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import utf16_length
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label

_LABEL = 76
_OWN_LINES = 3
"""Found, basis and measure; who and by when share the last line."""
_BESIDE = 640
"""Narrower than this, they have a line each."""


class PointEditor(Speaking, QFrame):
    """Finding, what was found, basis, measure, who, by when; `edited` tells each change."""

    edited = Signal()

    def __init__(self, look: Look, facts: FormFacts, answer: Answer) -> None:
        super().__init__()
        self._look = look
        self._answer = answer
        self.finding = Segment(look, ())
        self.found = TextArea(look, ANSWER_LIMIT, 2)
        self.basis = TextInput(look, ANSWER_LIMIT)
        self.measure = TextArea(look, ANSWER_LIMIT, 2)
        self.responsible = TextInput(look, 80)
        self.promised = MomentChoice(look, facts, PROMISES)
        self._marks = [EvasionMarks(look, area.document()) for area in (self.found, self.measure)]
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._number = PlainLabel(str(answer.position), "point")
        self._words = PlainLabel(answer.text, "strong")
        self._rows = [
            FormRow(look, "", field)
            for field in (self.found, self.basis, self.measure, self.responsible, self.promised)
        ]
        for row in self._rows:
            if isinstance(row.field, TextArea | TextInput):
                row.field.paste_refused.connect(partial(self._say_refused, row))
        self._lay()
        self.retranslate()
        self._write(answer)
        for signal in (
            self.finding.changed,
            self.found.textChanged,
            self.basis.textChanged,
            self.measure.textChanged,
            self.responsible.textChanged,
            self.promised.changed,
        ):
            signal.connect(self.edited)

    def retranslate(self) -> None:
        """Name the fields in the language in force."""
        self.finding.set_choices([Choice(code.value, label(code)) for code in Finding])
        self.finding.setAccessibleName(self.tr("Finding"))
        names = (
            self.tr("Found"),
            self.tr("Basis"),
            self.tr("Measure"),
            self.tr("Who"),
            self.tr("By when"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.set_label(name)
            row.set_label_width(_LABEL)

    def answer(self) -> Answer:
        """Return what stands in the fields."""
        return replace(
            self._answer,
            finding=self.finding.value() or "",
            found=self.found.text(),
            basis=self.basis.text(),
            measure=self.measure.text(),
            responsible=self.responsible.text(),
            promised_at=self.promised.value(),
        )

    def renew(self, answer: Answer) -> None:
        """Take over what is not as it stands here; every other field is left untouched."""
        if self.answer().values() == answer.values():
            return
        self._answer = answer
        for part in filter(None, Part):
            text = getattr(answer, part.value)
            if getattr(self.answer(), part.value) != text:
                self.put(part, text)
        if (self.finding.value() or "") != answer.finding:
            self.finding.set_value(answer.finding or None)
        if self.promised.value() != answer.promised_at:
            self.promised.set_value(answer.promised_at)

    def put(self, part: Part, text: str) -> None:
        """Replace the text of one field, so that it can be taken back with Ctrl+Z."""
        area = self._field(part)
        if isinstance(area, TextArea):
            cursor = area.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        elif isinstance(area, TextInput):
            area.selectAll()
            area.insert(text)

    def go_to(self, found: Found) -> None:
        """Put the cursor on a finding and select its phrase."""
        field = self._field(found.part)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, TextArea) and found.phrase:
            text = field.text()
            cursor = field.textCursor()
            cursor.setPosition(utf16_length(text[: found.start]))
            cursor.setPosition(utf16_length(text[: found.end]), QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)

    def begin(self) -> None:
        """Put the cursor where typing goes on."""
        chosen = self.finding.value() is not None
        (self.found if chosen else self._first_choice()).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who and when below one another where a name would not fit beside the choices."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(_BESIDE)
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._last.setDirection(right if beside else down)

    def _say_refused(self, row: FormRow, length: int, limit: int) -> None:
        row.set_error(sentence(InvalidInput("found", "paste_too_long", length=length, limit=limit)))

    def _field(self, part: Part) -> QWidget:
        fields: dict[Part, QWidget] = {
            Part.FOUND: self.found,
            Part.BASIS: self.basis,
            Part.MEASURE: self.measure,
            Part.RESPONSIBLE: self.responsible,
        }
        return fields.get(part, self.found)

    def _first_choice(self) -> QWidget:
        cells = self.finding.findChildren(QWidget)
        return cells[0] if cells else self.found

    def _write(self, answer: Answer) -> None:
        self.finding.set_value(answer.finding or None)
        self.found.set_text(answer.found)
        self.basis.setText(answer.basis)
        self.measure.set_text(answer.measure)
        self.responsible.setText(answer.responsible)
        self.responsible.setCursorPosition(0)
        self.promised.set_value(answer.promised_at)

    def _lay(self) -> None:
        self._words.set_wrapping()
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.finding.set_height(28)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addWidget(self._words, 1)
        head.addWidget(self.finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        for row in self._rows[:_OWN_LINES]:
            column.addWidget(row)
        self._last.setSpacing(12)
        for share, row in enumerate(self._rows[_OWN_LINES:], start=1):
            self._last.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._last)
