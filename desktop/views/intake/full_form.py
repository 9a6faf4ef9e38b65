"""The full form: everything on one screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.codes import Standing
from desktop.views.intake.attachments_line import AttachmentsLine
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.field_maker import FieldMaker
from desktop.views.intake.field_spec import FieldSpec
from desktop.views.intake.field_words import intake_words
from desktop.views.intake.form_card import FormCard
from desktop.views.intake.full_fields import BEHALF, URGENCY, WHAT, WHO, WORDS, Line
from desktop.views.intake.people_line import PeopleLine
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import Pieces
from desktop.views.widgets.speaking import Speaking

_LABEL_WIDTH, _WIDEST_LABEL = 60, 88
_STAR = 12
_UNNAMED = ("person.name", "person.title", "person.identity_kind", "person.identity_number")


class FullForm(Speaking, QScrollArea):
    """Who, what, how urgent, in three cards; scrolls only where the window is too small."""

    def __init__(
        self,
        look: Look,
        editor: DraftEditor,
        parent: QWidget,
        attachments: AttachmentsLine,
        people: PeopleLine,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._editor = editor
        self._attachments = attachments
        self._people = people
        self._maker = FieldMaker(look, editor)
        self.boxes: dict[str, FieldBox] = {}
        self._firsts: list[FieldBox] = []
        inside = QWidget(self)
        self.setWidget(inside)
        self._who, self._what, self._urgency = (FormCard(look, inside) for _ in range(3))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._who)
        column.addWidget(self._what, 1)
        column.addWidget(self._urgency)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def pieces(self) -> Pieces:
        """Make the fields, from top to bottom."""
        yield from self._fill_who()
        yield from self._fill_what()
        for line in URGENCY:
            yield
            self._urgency.add_line(self._made(line))
        self._editor.changed.connect(self._suit)
        self._editor.replaced.connect(self._suit)
        self._look.changed.connect(self._align)
        self._suit()
        self.retranslate()
        yield

    def retranslate(self) -> None:
        """Name the cards in the language in force."""
        self._who.set_title(self.tr("Who"))
        self._what.set_title(self.tr("What"))
        self._urgency.set_title(self.tr("How urgent"))
        self._align()

    def begin(self) -> None:
        """Put the cursor where a clerk begins."""
        self.boxes["person.name"].take_focus()

    def _fill_who(self) -> Pieces:
        for line in WHO:
            self._who.add_line(self._made(line))
            yield
        self._behalf = self._who.add_line(self._made(BEHALF))
        yield
        self._group = self._who.add_line((), self._people)

    def _fill_what(self) -> Pieces:
        self._what.add_tall(self._box(WORDS, first=True))
        yield
        *lines, last = WHAT
        for line in lines:
            self._what.add_line(self._made(line))
            yield
        self._what.add_line(self._made(last), self._attachments)

    def _made(self, line: Line) -> Iterator[FieldBox]:
        for place, spec in enumerate(line):
            yield self._box(spec, first=place == 0 and spec.shows_label)

    def _box(self, spec: FieldSpec, *, first: bool) -> FieldBox:
        box = self._maker.box(spec, _LABEL_WIDTH if first else 0)
        self.boxes[spec.path] = box
        if first:
            self._firsts.append(box)
        return box

    def _align(self) -> None:
        """Give the first labels one column, wide enough for this language."""
        metrics = QFontMetrics(self._look.font())
        words = [intake_words(box.spec.label) for box in self._firsts]
        widest = max(map(metrics.horizontalAdvance, words)) * 100 // self._look.scale
        width = min(max(widest + _STAR, _LABEL_WIDTH), _WIDEST_LABEL)
        for box in self._firsts:
            box.set_label_width(width)

    def _suit(self, *_: object) -> None:
        """Show what the standing needs; what is hidden or locked keeps its content."""
        standing = self._editor.draft.standing
        self._behalf.setVisible(standing is Standing.BEHALF)
        self._group.setVisible(standing is Standing.GROUP)
        for path in _UNNAMED:
            self.boxes[path].setEnabled(standing is not Standing.ANONYMOUS)
