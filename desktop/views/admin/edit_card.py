"""A form with its buttons: save, discard; what another person changed meanwhile is merged."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.rows.typed import KeptForm
from desktop.views.admin.field import Values, said
from desktop.views.admin.field_form import FieldForm
from desktop.views.admin.plan import EditPlan
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.speaking import Speaking


class EditCard(Speaking, Card):
    """F9 saves, Alt+Z takes back what was typed; a row opened here is never overwritten unseen.

    Texts are kept as they are typed, also over a crash, until they are saved or taken back.
    """

    saved = Signal(object)
    """The row as it is kept now."""

    overtaken = Signal()
    """Somebody else had changed the row: lists show an old state."""

    def __init__(self, look: Look, desk: Desk, plan: EditPlan, notices: NoticeArea) -> None:
        super().__init__(look, " ", "pencil")
        self._desk = desk
        self._plan = plan
        self._notices = notices
        self._row: Any = None
        self._may_edit = True
        self._busy = False
        self._loading = False
        self._typed = KeptText(desk, self)
        self.form = FieldForm(look, plan.fields)
        self.save_button = KeyButton(look, "", "F9", Variant.PRIMARY, "save")
        self.discard_button = KeyButton(look, "", "Alt+Z")
        self._extra = QHBoxLayout()
        self._lay()
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.form.changed.connect(self._edited)
        self.retranslate()
        kept = partial(desk.services.form_drafts.kept, desk.actor)
        desk.tasks.run(self, kept, self._know, self._refused)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.save_button.setText(self.tr("Save"))
        self.discard_button.setText(self.tr("Discard changes"))
        self._dress()

    def add_button(self, button: QWidget) -> None:
        """Put another button at the left of the foot."""
        self._extra.addWidget(button)

    def set_editable(self, *, editable: bool) -> None:
        """Let the form be filled in, or only be read."""
        self._may_edit = editable
        self.form.set_editable(editable=editable)
        self._dress()

    def row(self) -> Any:
        """Return the row that is edited, None for a new one."""
        return self._row

    def show_row(self, row: Any) -> None:
        """Edit a row that is kept."""
        self._row = row
        self._load(self._plan.values_of(row), is_new=False)

    def start_new(self) -> None:
        """Begin a new one, with empty fields."""
        self._row = None
        self._load({})
        self.form.focus_first()

    def discard(self) -> None:
        """Show again what is kept."""
        self._typed.drop(None, self._place())
        if self._row is None:
            self._load({})
        else:
            self.show_row(self._row)
        self._notices.clear()

    def save(self) -> None:
        """Keep what stands in the form."""
        if self._busy or not self._may_edit or not self.form.is_dirty():
            return
        self._notices.clear()
        self.form.clear_errors()
        values, row = self.form.values(), self._row
        if row is None and self._plan.add is not None:
            work = partial(self._plan.add, values)
        else:
            work = partial(self._plan.edit, row, values)
        self._set_busy(busy=True)
        self._desk.tasks.run(self, work, partial(self._kept, is_new=row is None), self._refused)

    def _lay(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "rail")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QFrame()
        foot.setProperty("role", "card-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(self._extra)
        row.addStretch()
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        self.set_flush()
        self.body.addWidget(scroll, 1)
        self.body.addWidget(foot)

    def _place(self) -> str:
        return f"admin/{self._plan.name}/{getattr(self._row, 'id', '')}"

    def _load(self, values: Values, *, is_new: bool = True) -> None:
        """Show a row, and over it what was typed into it before and not saved."""
        self._loading = True
        self.form.load(values, is_new=is_new)
        self.form.put(self._typed.find(None, self._place()))
        self._loading = False
        self._dress()

    def _know(self, forms: Sequence[KeptForm]) -> None:
        if self._typed.know(None, forms) and not self.form.is_dirty():
            self.form.put(self._typed.find(None, self._place()))

    def _edited(self) -> None:
        self._dress()
        if self._loading or not self._may_edit:
            return
        typed = self.form.typed()
        if typed:
            self._typed.keep(None, self._place(), typed)
        else:
            self._typed.drop(None, self._place())

    def _dress(self) -> None:
        new = self._row is None and self._plan.add is not None
        title = said(self._plan.new_title) if new else self._row_title()
        self.set_title(title or " ")
        dirty = self.form.is_dirty()
        self.set_count(self.tr("not saved") if dirty else "")
        self.discard_button.setVisible(dirty)
        self.save_button.set_reason(self._reason(dirty=dirty))

    def _reason(self, *, dirty: bool) -> str:
        if not self._may_edit:
            return self.tr("You may read this but not change it.")
        if self._busy:
            return self.tr("Saving…")
        return "" if dirty else self.tr("Nothing was changed.")

    def _row_title(self) -> str:
        return self._plan.title_of(self._row) if self._row is not None else ""

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._dress()

    def _kept(self, row: Any, *, is_new: bool) -> None:
        self._busy = False
        self._typed.drop(None, self._place())
        self.show_row(row)
        text = self.tr("{title} is added.") if is_new else self.tr("{title} is saved.")
        self._notices.success(text.format(title=self._plan.title_of(row)))
        self.saved.emit(row)

    def _refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, Conflict) and error.code == "changed_meanwhile":
            self._merge(error.params["now"])
        elif isinstance(error, InvalidInput) and self.form.show_error(error.field, sentence(error)):
            return
        elif isinstance(error, KnownError):
            self._notices.error(sentence(error))

    def _merge(self, now: Any) -> None:
        self._row = now
        self.overtaken.emit()
        clashes = self.form.merge(self._plan.values_of(now))
        if clashes:
            text = self.tr(
                "Somebody else changed this meanwhile. Both values stand below; save again to "
                "keep yours."
            )
            theirs = NoticeAction(self.tr("Take theirs"), self.discard)
            self._notices.warning(text, theirs)
        else:
            text = self.tr(
                "Somebody else changed other lines meanwhile; they are taken over. Save again."
            )
            self._notices.warning(text)
