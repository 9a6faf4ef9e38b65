"""The case under the cursor, beside the queue: enough to decide without opening it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.calendar import WorkCalendar
from desktop.domain.numbers import running
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import CaseDetail
from desktop.views.desk import Desk
from desktop.views.queue import preview_words as say
from desktop.views.queue.preview_parts import PreviewBlock, PreviewLine, rule
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.widgets.time_bar import TimeBar
from desktop.views.widgets.time_left import TimeLeft
from desktop.views.words.labels import label
from desktop.views.words.subtypes import subtype_word
from desktop.views.words.time_words import time_left

WIDTH = 352
_ENTRIES = 3
_CALMING = 3


class PreviewPane(Speaking, Card):
    """Shows one case; Ctrl+Enter opens it for its next step, Alt+A answers an enquiry."""

    open_requested = Signal(int)
    enquiry_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self._look = look
        self._desk = desk
        self._detail: CaseDetail | None = None
        self._calendar: WorkCalendar | None = None
        self._badge = PriorityBadge(look, "P4", with_code=True)
        self._number, self._enter = PlainLabel(role="body"), PlainLabel(role="key")
        self._subject = PlainLabel(role="statement")
        self._subtype, self._emotion = Tag(look), Tag(look, "", TagKind.WARNING)
        self._caption, self._close = PlainLabel(role="label"), PlainLabel(role="hint")
        self._figure = PlainLabel(role="figure")
        self._bar = TimeBar(look, TimeLeft("", 0))
        self._why = PlainLabel(role="label")
        self._points = PreviewBlock(look, numbered=True)
        self._facts, self._history = PreviewBlock(look), PreviewBlock(look)
        # The keys also act while the pane is hidden: the screen listens to them.
        self.next_button = KeyButton(look, variant=Variant.PRIMARY)
        self.next_button.set_key("Ctrl+Enter", listen=False)
        self.enquiry_button = KeyButton(look)
        self.enquiry_button.set_key("Alt+A", listen=False)
        self._empty = EmptyState(look)
        self._lay()
        self.next_button.clicked.connect(self._open)
        self.enquiry_button.clicked.connect(self._enquire)
        look.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Preview"))
        self._body.setAccessibleName(self.accessibleName())
        self._enter.setText(self.tr("Enter opens"))
        self._points.set_title(self.tr("Points"))
        self._history.set_title(self.tr("Latest"))
        self.enquiry_button.setText(self.tr("How far is it?"))
        self._empty.set_texts(
            self.tr("No case chosen."), self.tr("Move to a line with ↑ ↓ to see it here.")
        )
        may = self._desk.actor.may(Permission.ENQUIRE)
        self.enquiry_button.set_reason("" if may else self.tr("Your role answers no enquiries."))
        self._fill()

    def show_case(self, detail: CaseDetail | None, calendar: WorkCalendar | None = None) -> None:
        """Show another case, or none."""
        self._detail, self._calendar = detail, calendar or self._calendar
        self._fill()

    def case_id(self) -> int | None:
        """Return the case on show."""
        return self._detail.head.id if self._detail else None

    def texts(self) -> tuple[str, ...]:
        """Return all that is said, for tests and for reading aloud."""
        labels = (self._number, self._subject, self._caption, self._figure, self._why)
        blocks = (self._points, self._facts, self._history)
        said = tuple(label.text() for label in labels)
        return said + tuple(text for block in blocks for text in block.texts())

    def tell_time(self) -> None:
        """Count the time left anew."""
        if self._detail is not None:
            self._fill_time(self._detail, self._desk.clock.now())

    def _fill(self) -> None:
        detail = self._detail
        self._body.setVisible(detail is not None)
        self._foot.setVisible(detail is not None)
        self._empty.setVisible(detail is None)
        if detail is None:
            return
        head, now = detail.head, self._desk.clock.now()
        self._badge.set_priority(head.priority)
        self._number.setText(running(head.number))
        self._subject.setText(head.subject)
        self._subtype.setText(subtype_word(head.subtype))
        self._subtype.setVisible(bool(head.subtype))
        emotion = detail.body.emotion
        self._emotion.setText(self.tr("Listen first"))
        self._emotion.setVisible(emotion >= _CALMING)
        self._fill_time(detail, now)
        self._fill_blocks(detail, now)
        step = next((state for state in detail.actions if state.primary), None)
        self.next_button.setText(label(step.action) if step else self.tr("Open"))

    def _fill_time(self, detail: CaseDetail, now: datetime) -> None:
        figure, caption = say.figure_words(detail.head, now)
        self._figure.setText(figure)
        self._caption.setText(caption)
        self._close.setText(say.close_words(detail, self._desk.moments))
        why = say.why_words(detail)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if self._calendar is not None:
            left = time_left(detail.head, now, self._calendar, self._desk.moments)
            self._bar.set_left(TimeLeft("", left.used, left.tone))

    def _fill_blocks(self, detail: CaseDetail, now: datetime) -> None:
        moments = self._desk.moments
        answered, not_yet = self.tr("answered"), self.tr("open")
        self._points.set_lines(
            [
                PreviewLine(
                    str(point.position), point.text, answered if point.answered else not_yet
                )
                for point in detail.points
            ]
        )
        contact, late = say.contact_words(detail, moments, now)
        facts = (
            PreviewLine(self.tr("Person"), say.person_words(detail)),
            PreviewLine(self.tr("Object"), say.object_words(detail)),
            PreviewLine(self.tr("Responsible"), say.in_charge_words(detail)),
            PreviewLine(self.tr("Next contact"), contact, role="danger" if late else ""),
        )
        self._facts.set_lines([fact for fact in facts if fact.text])
        latest = detail.entries[: -_ENTRIES - 1 : -1]
        self._history.set_lines(
            [PreviewLine(moments.short(e.at, now), say.entry_words(e)) for e in latest]
        )

    def _lay(self) -> None:
        self.set_flush()
        self._body = QScrollArea()
        self._body.setProperty("role", "reading")
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "rail")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = (self._head_block(), self._time_block(), self._points, self._facts, self._history)
        for place, part in enumerate(parts):
            if place:
                column.addWidget(rule())
            column.addWidget(part)
        column.addStretch()
        self._body.setWidget(inside)
        self._foot = QFrame()
        self._foot.setProperty("role", "card-foot")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.next_button)
        row.addWidget(self.enquiry_button)
        row.addStretch()
        self.body.addWidget(self._body, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._foot)

    def _head_block(self) -> QWidget:
        block, column = _block()
        first, tags = QHBoxLayout(), QHBoxLayout()
        for row in (first, tags):
            row.setSpacing(8)
        first.addWidget(self._badge)
        first.addWidget(self._number, 1)
        first.addWidget(self._enter)
        for tag in (self._subtype, self._emotion):
            tags.addWidget(tag)
        tags.addStretch()
        self._subject.set_wrapping()
        column.addLayout(first)
        column.addWidget(self._subject)
        column.addLayout(tags)
        return block

    def _time_block(self) -> QWidget:
        block, column = _block()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._caption, 1)
        first.addWidget(self._close)
        second.setSpacing(8)
        second.addWidget(self._figure)
        second.addWidget(self._bar)
        second.addStretch()
        self._why.set_wrapping()
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._why)
        return block

    def _measure(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH))

    def _open(self) -> None:
        if self._detail is not None:
            self.open_requested.emit(self._detail.head.id)

    def _enquire(self) -> None:
        if self._detail is not None:
            self.enquiry_requested.emit(self._detail.head.id)


def _block() -> tuple[QWidget, QVBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    return block, column
