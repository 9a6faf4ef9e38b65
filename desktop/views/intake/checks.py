"""Checks of the fields while typing: after a field is left, and all of them at registration."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import InvalidInput
from desktop.domain.intake_rules import problems
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.search_pick import SearchPick
from desktop.views.intake.submission import submitted
from desktop.views.messages import sentence

_PAUSE_MS = 200
_ONLY_AT_THE_END = frozenset({"needed", "where_needed", "contact_needed"})
"""What is still missing is said at registration: the person is only just telling it."""


class Checks(QObject):
    """Shows sentences under the fields of one view."""

    def __init__(
        self, editor: DraftEditor, boxes: Iterable[FieldBox], today: Callable[[], date]
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._today = today
        self._boxes: Mapping[str, FieldBox] = {box.spec.problem: box for box in boxes}
        self._left: set[str] = set()
        self._all = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        for box in self._boxes.values():
            box.left.connect(self._leave)
        editor.changed.connect(self._changed)
        editor.replaced.connect(self.forget)

    def check_all(self) -> tuple[InvalidInput, ...]:
        """Show everything that is wrong and return it in reading order."""
        self._all = True
        return (*self._look(), *self._unsettled())

    def retranslate(self) -> None:
        """Say what is wrong in the language in force."""
        if self._left or self._all:
            self._look()

    def forget(self) -> None:
        """Begin anew: nothing has been left, nothing is shown."""
        self._left.clear()
        self._all = False
        self._timer.stop()
        for box in self._boxes.values():
            box.set_error("")

    def show_problem(self, problem: InvalidInput) -> bool:
        """Say one problem at its field and go there; False if this view has no such field."""
        box = self._boxes.get(problem.field)
        if box is None:
            return False
        if not box.error():
            box.set_error(sentence(problem))
        box.take_focus()
        return True

    def has(self, field: str) -> bool:
        """Tell whether this view has the field."""
        return field in self._boxes

    def _leave(self, path: str) -> None:
        self._left.add(path.removeprefix("person."))
        self._timer.start()

    def _changed(self) -> None:
        if self._left or self._all:
            self._timer.start()

    def _look(self) -> tuple[InvalidInput, ...]:
        self._timer.stop()
        found = problems(submitted(self._editor.draft), self._today())
        first: dict[str, InvalidInput] = {}
        for problem in found:
            first.setdefault(problem.field, problem)
        for name, box in self._boxes.items():
            box.set_error(sentence(first[name]) if self._shows(first.get(name)) else "")
        return found

    def _unsettled(self) -> list[InvalidInput]:
        """Find words that look like a choice and are none: they would be lost in silence."""
        found = []
        for name, box in self._boxes.items():
            if isinstance(box.input, SearchPick) and box.input.is_unsettled():
                box.set_error(self.tr("Pick one from the list, or leave it empty."))
                found.append(InvalidInput(name, "not_in_list"))
        return found

    def _shows(self, problem: InvalidInput | None) -> bool:
        if problem is None:
            return False
        late = problem.code in _ONLY_AT_THE_END
        return self._all or (problem.field in self._left and not late)
