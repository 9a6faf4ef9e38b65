"""The two views of the form and what they share: checks, choices, the way to a field."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.rows.organisation import Choices
from desktop.views.desk import Desk
from desktop.views.intake.attachments_line import AttachmentsLine
from desktop.views.intake.autofill import Autofill
from desktop.views.intake.checks import Checks
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.express_form import ExpressForm
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.full_form import FullForm
from desktop.views.intake.options import offer
from desktop.views.intake.people_line import PeopleLine
from desktop.views.intake.promise_strip import PromiseStrip
from desktop.views.intake.words_input import WordsInput
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import Pieces


class FormArea(QStackedWidget):
    """Shows the draft in full or in five questions; switching loses nothing.

    `people_requested` asks for the list of representatives.
    """

    people_requested = Signal()

    def __init__(self, look: Look, desk: Desk, editor: DraftEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self.attachments = AttachmentsLine(look, desk, editor)
        people = PeopleLine(look, editor)
        people.edit_requested.connect(self.people_requested)
        self.strip = PromiseStrip(look, desk)
        self._full = FullForm(look, editor, self, self.attachments, people)
        self._express = ExpressForm(look, editor, self, self.strip)
        self.addWidget(self._full)
        self.addWidget(self._express)
        self._autofill = Autofill(editor)

    def pieces(self) -> Pieces:
        """Make the fields of both views."""
        editor = self._editor
        yield from self._full.pieces()
        yield from self._express.pieces()
        self._checks = {
            form: Checks(editor, form.boxes.values(), self.today)
            for form in (self._full, self._express)
        }
        for box in self._boxes():
            box.left.connect(self._left)
        editor.changed.connect(self._note)
        editor.replaced.connect(self.follow)
        self.follow()

    def today(self) -> date:
        """Return the day in the hall's zone."""
        return self._desk.clock.now().astimezone(self._desk.moments.zone).date()

    def follow(self) -> None:
        """Show the view the draft is typed in."""
        self.setCurrentWidget(self._express if self._editor.draft.express else self._full)
        self._note()

    def begin(self) -> None:
        """Put the cursor where a clerk begins."""
        self._form().begin()

    def switch(self) -> None:
        """Change the view; once something is typed, stay in the same field if it is there too."""
        boxes = self._form().boxes.values() if self._editor.is_touched() else ()
        here = next((box for box in boxes if box.has_focus()), None)
        self._editor.set("express", not self._editor.draft.express)
        self.follow()
        there = self._form().boxes.get(here.spec.path) if here is not None else None
        if there is not None:
            there.take_focus()
        else:
            self.begin()

    def know(self, choices: Choices) -> None:
        """Offer what the hall has."""
        offer(self._boxes(), choices)
        self._autofill.know(choices)

    def words(self) -> tuple[WordsInput, ...]:
        """Return the fields for the person's own words."""
        inputs = (box.input for box in self._boxes())
        return tuple(widget for widget in inputs if isinstance(widget, WordsInput))

    def check(self) -> InvalidInput | None:
        """Show everything that is wrong and return the first of it."""
        return next(iter(self._checks[self._form()].check_all()), None)

    def show_problem(self, problem: InvalidInput) -> bool:
        """Go to the field of a problem, in the full form if only that has it; False if none."""
        if problem.field.startswith("others."):
            self.people_requested.emit()
            return True
        if not self._checks[self._form()].has(problem.field):
            if not self._checks[self._full].has(problem.field):
                return False
            self._editor.set("express", value=False)
            self.follow()
            self._checks[self._full].check_all()
        return self._checks[self._form()].show_problem(problem)

    def show_field(self, path: str) -> bool:
        """Go to a field, in the full form if only that has it; False if none has."""
        if path not in self._form().boxes:
            if path not in self._full.boxes:
                return False
            self._editor.set("express", value=False)
            self.follow()
        self._form().boxes[path].take_focus()
        return True

    def error(self, path: str) -> str:
        """Return the sentence under a field of the view on show."""
        return self._form().boxes[path].error()

    def box(self, path: str) -> FieldBox:
        """Return a field of the view on show; KeyError if it has none."""
        return self._form().boxes[path]

    def changeEvent(self, event: QEvent) -> None:
        """Say what stands below the fields in the language in force."""
        if event.type() is QEvent.Type.LanguageChange:
            self._note()
            for checks in self._checks.values():
                checks.retranslate()
        super().changeEvent(event)

    def _form(self) -> FullForm | ExpressForm:
        return self._express if self._editor.draft.express else self._full

    def _boxes(self) -> tuple[FieldBox, ...]:
        return (*self._full.boxes.values(), *self._express.boxes.values())

    def _note(self, *_: object) -> None:
        """Say that only a picked employee is kept away from the case (domain rules §K 10a)."""
        draft = self._editor.draft
        unpicked = bool(draft.accused_text.strip()) and draft.accused_staff_id is None
        note = self.tr("Only somebody picked from the list is kept away from this case.")
        self._full.boxes["accused_staff_id"].set_note(note if unpicked else "")

    def _left(self, path: str) -> None:
        self._autofill.tidy(path, self.today())
