"""A form made from fields: values in, values out, and what differs from what was loaded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.rows.organisation import Choices
from desktop.views.admin.editor import make_editor
from desktop.views.admin.field import Field, FieldKind, Values, said
from desktop.views.theme.look import Look
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking

_WIDEST_LABEL = 168
_STAR = 20
"""Logical pixels the star of a required field takes; every row keeps room for it."""


class FieldForm(Speaking, QWidget):
    """Rows in the order of the fields; `changed` whenever a value may have changed."""

    changed = Signal()

    def __init__(self, look: Look, fields: Sequence[Field]) -> None:
        super().__init__()
        self._look = look
        self._fields = {field.key: field for field in fields}
        self._editors = {field.key: make_editor(look, field) for field in fields}
        self._rows = {field.key: self._new_row(field) for field in fields}
        self._notes = {field.key: PlainLabel(role="hint") for field in fields if field.note}
        self._base: dict[str, object] = {}
        self._may_edit = True
        self._is_new = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for key, row in self._rows.items():
            line = QVBoxLayout()
            line.setSpacing(2)
            line.addWidget(row)
            if key in self._notes:
                self._notes[key].setWordWrap(True)
                line.addWidget(self._notes[key])
            column.addLayout(line)
            self._editors[key].changed.connect(self._edited)
        column.addStretch()
        look.changed.connect(self._measure)
        self.retranslate()
        self.load({})

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for key, field in self._fields.items():
            self._editors[key].dress()
            self._rows[key].set_label("" if field.kind is FieldKind.TICK else said(field.label))
            self._editors[key].widget.setAccessibleName(said(field.label))
        for key, note in self._notes.items():
            note.setText(said(self._fields[key].note))
        self._measure()

    def offer(self, choices: Choices) -> None:
        """Offer these departments, windows and persons."""
        for editor in self._editors.values():
            editor.offer(choices)

    def load(self, values: Values, *, is_new: bool = True) -> None:
        """Show values; what is typed from now on differs from them."""
        self._is_new = is_new
        for key, editor in self._editors.items():
            editor.write(values.get(key, self._blank(key)))
        self._base = dict(self.values())
        self.clear_errors()
        self._lock()
        self.changed.emit()

    def values(self) -> dict[str, object]:
        """Return what stands in the form."""
        return {key: editor.read() for key, editor in self._editors.items()}

    def is_dirty(self) -> bool:
        """Tell whether something was changed since it was loaded."""
        return self.values() != self._base

    def typed(self) -> dict[str, object]:
        """Return the texts that differ from what was loaded."""
        texts = {key: value for key, value in self.values().items() if isinstance(value, str)}
        return {key: text for key, text in texts.items() if text != self._base[key]}

    def put(self, values: Values) -> None:
        """Put texts that were typed before back over what is loaded."""
        for key, text in values.items():
            if key in self._editors and isinstance(text, str):
                self._editors[key].write(text)
        self.changed.emit()

    def merge(self, now: Values) -> dict[str, tuple[str, str]]:
        """Take what another person changed, except where this person changed it too.

        Returns those fields with both values in words, theirs first; each is marked in the form.
        """
        clashes: dict[str, tuple[str, str]] = {}
        self.clear_errors()
        for key, editor in self._editors.items():
            mine, theirs = editor.read(), now.get(key, self._base[key])
            if mine == self._base[key]:
                editor.write(theirs)
            elif theirs not in (self._base[key], mine):
                clashes[key] = (editor.show(theirs), editor.show(mine))
                both = self.tr("Now: {theirs}. You typed: {mine}.")
                self._rows[key].set_error(both.format(theirs=clashes[key][0], mine=clashes[key][1]))
            self._base[key] = theirs
        self.changed.emit()
        return clashes

    def show_error(self, key: str, sentence: str) -> bool:
        """Say beside a field what is wrong and go there; False if there is no such field."""
        if key not in self._rows:
            return False
        self._rows[key].set_error(sentence)
        self._editors[key].widget.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take all marks away."""
        for row in self._rows.values():
            row.set_error("")

    def error(self, key: str) -> str:
        """Return what is said beside a field."""
        return self._rows[key].error()

    def set_editable(self, *, editable: bool) -> None:
        """Let the form be filled in, or only be read."""
        self._may_edit = editable
        self._lock()

    def widget(self, key: str) -> QWidget:
        """Return the widget of a field."""
        return self._editors[key].widget

    def focus_first(self) -> None:
        """Go to the first field that can be filled in."""
        for editor in self._editors.values():
            if editor.widget.isEnabled():
                editor.widget.setFocus()
                return

    def _new_row(self, field: Field) -> FormRow:
        widget = self._editors[field.key].widget
        return FormRow(self._look, "", widget, required=field.required)

    def _blank(self, key: str) -> object:
        kind = self._fields[key].kind
        blanks: dict[FieldKind, object] = {
            FieldKind.LINE: "",
            FieldKind.HOURS: "",
            FieldKind.TICK: True,
            FieldKind.ROLES: (),
        }
        return blanks.get(kind)

    def _lock(self) -> None:
        for key, field in self._fields.items():
            fixed = field.fixed and not self._is_new
            self._editors[key].widget.setEnabled(self._may_edit and not fixed)

    def _edited(self, *_value: object) -> None:
        self.changed.emit()

    def _measure(self) -> None:
        metrics = QFontMetrics(self._look.font())
        labels = [
            said(field.label) for field in self._fields.values() if field.kind is not FieldKind.TICK
        ]
        advance = max(metrics.horizontalAdvance(text) for text in labels)
        width = min(round(advance * 100 / self._look.scale) + _STAR, _WIDEST_LABEL)
        for row in self._rows.values():
            row.set_label_width(width)
        for note in self._notes.values():
            note.setContentsMargins(self._look.px(width) + 8, 0, 0, 0)
