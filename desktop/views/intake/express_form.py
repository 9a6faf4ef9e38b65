"""The express form: five questions, Enter goes to the next, everything else can wait."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.codes import Standing
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.express_fields import ENTER_ORDER, QUESTIONS
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.field_maker import FieldMaker
from desktop.views.intake.field_words import intake_words
from desktop.views.intake.form_line import FormLine
from desktop.views.intake.full_fields import BEHALF, Line
from desktop.views.intake.promise_strip import PromiseStrip
from desktop.views.intake.search_pick import SearchPick
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LABEL_WIDTH = 100


class ExpressForm(Speaking, QScrollArea):
    """Five numbered questions and, below them, the promise they lead to."""

    def __init__(
        self, look: Look, editor: DraftEditor, parent: QWidget, strip: PromiseStrip
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._editor = editor
        self._maker = FieldMaker(look, editor, express=True)
        self.boxes: dict[str, FieldBox] = {}
        self._labels: list[PlainLabel] = []
        inside = QWidget(self)
        self.setWidget(inside)
        self._card = QFrame(inside)
        self._card.setProperty("role", "card")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._card, 1)
        column.addWidget(strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def pieces(self) -> Pieces:
        """Make the questions, from top to bottom."""
        yield from self._questions()
        self._chain = [self._target(path) for path in ENTER_ORDER]
        for widget in self._chain:
            if not isinstance(widget, SearchPick):  # that one says itself when Enter is done
                widget.installEventFilter(self)
        self._editor.changed.connect(self._suit)
        self._editor.replaced.connect(self._suit)
        self._suit()
        self.retranslate()
        yield

    def retranslate(self) -> None:
        """Name the questions in the language in force."""
        for head, (word, _) in zip(self._labels, QUESTIONS, strict=True):
            head.setText(intake_words(word))

    def begin(self) -> None:
        """Put the cursor where a clerk begins."""
        self._chain[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go to the next question; with Shift it stays a new line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and plain and watched in self._chain:
                self._go_on(self._chain.index(watched))
                return True
        return super().eventFilter(watched, event)

    def _questions(self) -> Pieces:
        grid = QGridLayout(self._card)
        grid.setContentsMargins(20, 12, 20, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        for row, (_, line) in enumerate(QUESTIONS):
            yield
            number, head = PlainLabel(str(row + 1), "point"), PlainLabel(role="statement")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setFixedWidth(self._look.px(_LABEL_WIDTH))
            head.setWordWrap(True)
            for widget in (number, head):
                widget.setContentsMargins(0, 0, 0, 0)
            self._labels.append(head)
            grid.addWidget(_lowered(number, self._look.px(14)), row, 0, top)
            grid.addWidget(_lowered(head, self._look.px(12)), row, 1, top)
            self._fill(grid, line, row)
        yield
        self._behalf = self._fill(grid, BEHALF, len(QUESTIONS))
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _fill(self, grid: QGridLayout, line: Line, row: int) -> QWidget:
        widget = QWidget(self._card)
        grid.addWidget(widget, row, 2)
        if len(line) == 1:
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._box(line[0].path, line))
            return widget
        layout = FormLine(parent=widget)
        for spec in line:
            layout.add(self._box(spec.path, line), spec.stretch)
        return widget

    def _box(self, path: str, line: Line) -> FieldBox:
        spec = next(spec for spec in line if spec.path == path)
        self.boxes[path] = self._maker.box(spec)
        return self.boxes[path]

    def _target(self, path: str) -> QWidget:
        widget = self.boxes[path].input
        if isinstance(widget, SearchPick):
            widget.taken.connect(self._picked)
        return widget.focusProxy() or widget

    def _picked(self) -> None:
        sender = self.sender()
        if sender in self._chain:
            self._go_on(self._chain.index(sender))

    def _go_on(self, place: int) -> None:
        if place + 1 < len(self._chain):
            self._chain[place + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _suit(self, *_: object) -> None:
        standing = self._editor.draft.standing
        self._behalf.setVisible(standing is Standing.BEHALF)
        for path in ("person.name", "person.title"):
            self.boxes[path].setEnabled(standing is not Standing.ANONYMOUS)


def _lowered(widget: QWidget, by: int) -> QWidget:
    """Set a label level with the first line of a tall field."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, by, 0, 0)
    column.addWidget(widget)
    return holder
