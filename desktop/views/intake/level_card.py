"""How bad, how fast, which level follows, and what the receipt will promise."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.priority import Severity, Urgency, priority_of
from desktop.domain.rows.intake import Promise
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.field_maker import FieldMaker
from desktop.views.intake.field_spec import FieldSpec, Shape
from desktop.views.intake.form_line import FormLine
from desktop.views.intake.spoken_moment import spoken_moment
from desktop.views.theme.look import Look
from desktop.views.widgets.card import Card
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.styling import plain_tooltip
from desktop.views.words.language import is_chinese

LEVEL = (
    FieldSpec(
        "severity",
        QT_TRANSLATE_NOOP("Intake", "Severity"),
        Shape.PICK,
        width=104,
        stretch=1,
        codes=tuple(Severity),
    ),
    FieldSpec(
        "urgency",
        QT_TRANSLATE_NOOP("Intake", "Urgency"),
        Shape.PICK,
        width=104,
        stretch=1,
        codes=tuple(Urgency),
    ),
)


class LevelCard(Speaking, Card):
    """Severity × urgency as the clerk judges them; F9 confirms what is shown (§K 15c)."""

    def __init__(self, look: Look, desk: Desk, editor: DraftEditor) -> None:
        super().__init__(look, icon="scale")
        self._desk = desk
        self._editor = editor
        self._promise: Promise | None = None
        maker = FieldMaker(look, editor)
        self.boxes = {spec.path: maker.box(spec) for spec in LEVEL}
        self._badge = PriorityBadge(look, "P4", with_code=True)
        self.add_action(self._badge)
        self._names = tuple(PlainLabel(role="label") for _ in range(2))
        self._values = tuple(PlainLabel(role="strong") for _ in range(2))
        self._promised = QWidget()
        self._lay()
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.set_title(self.tr("Level and promise"))
        words = (self.tr("Next contact"), self.tr("Done at the latest"))
        for name, word in zip(self._names, words, strict=True):
            name.setText(word)
        self._follow()
        self.show_promise(self._promise)

    def show_promise(self, promise: Promise | None) -> None:
        """Show what the receipt will promise."""
        self._promise = promise
        if promise is None:
            return
        moments, now = self._desk.moments, self._desk.clock.now()
        texts = (
            spoken_moment(moments, promise.next_contact, now),
            spoken_moment(moments, promise.close_due, now),
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
        why = promise.why_zh if is_chinese() else promise.why_en
        self._values[-1].setToolTip(plain_tooltip(why))
        self._values[-1].setAccessibleDescription(why)

    def _lay(self) -> None:
        line = FormLine(gap=8)
        for box in self.boxes.values():
            line.add(box, 1)
        self.body.addLayout(line)
        grid = QGridLayout(self._promised)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._promised)

    def _follow(self, *_: object) -> None:
        draft = self._editor.draft
        self._promised.setVisible(not draft.express)  # the strip below the questions says it
        self._badge.set_priority(priority_of(draft.severity, draft.urgency).value)
