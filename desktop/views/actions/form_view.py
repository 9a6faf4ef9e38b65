"""A form on the screen, built from the fields of an action."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidInput
from desktop.domain.rows.routing import DispatchAdvice
from desktop.views.actions.advice_line import AdviceLine
from desktop.views.actions.crossed_value import CrossedValue
from desktop.views.actions.editor import Editor, make_editor, refill
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, words
from desktop.views.actions.form import ActionForm
from desktop.views.actions.moment_choice import MomentChoice
from desktop.views.actions.tick_list import TickList
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.findings_input import FindingsInput
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.number_input import NumberInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput

_NARROW, _WIDE = 72, 156
_TOLD = frozenset({FieldKind.SHOWN, FieldKind.ADVISED_UNIT, FieldKind.ADVISED_HANDLER})
_WRITTEN = frozenset({FieldKind.LINE, FieldKind.AREA})


class FormView(Speaking, QWidget):
    """Rows in the order of the fields; values and errors go by the fields' keys."""

    changed = Signal()
    """Something was filled in or chosen."""

    def __init__(self, look: Look, form: ActionForm, facts: FormFacts) -> None:
        super().__init__()
        self._look = look
        self._facts = facts
        self._fields: dict[str, Field] = {field.key: field for field in form.fields}
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, FormRow] = {}
        self._crossed: dict[str, CrossedValue] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for field in form.fields:
            column.addWidget(self._add_row(field))
        self.retranslate()
        self.set_values(form.start(facts))

    def retranslate(self) -> None:
        """Name every field in the language in force."""
        metrics = QFontMetrics(self._look.font(13))
        names = {key: field.name(self._facts) for key, field in self._fields.items()}
        beside = [name for key, name in names.items() if not self._speaks_itself(key)]
        widest = max((metrics.horizontalAdvance(name) for name in beside), default=0)
        width = min(max(round(widest * 100 / self._look.scale) + 14, _NARROW), _WIDE)
        for key, row in self._rows.items():
            row.set_label("" if self._speaks_itself(key) else names[key])
            row.set_label_width(width)
            self._editors[key].widget.setAccessibleName(names[key])
            self._editors[key].dress()
        self._narrow_all()

    def values(self) -> dict[str, object]:
        """Return what stands in the fields."""
        return {key: editor.read() for key, editor in self._editors.items()}

    def written(self) -> frozenset[str]:
        """Return the keys of the fields a person writes into."""
        return frozenset(key for key, field in self._fields.items() if field.kind in _WRITTEN)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Put values in; unknown keys are passed over."""
        for key in self._fields:  # in order: a department narrows the staff below it
            if key in values:
                self._editors[key].write(values[key])
                self._narrow_all()
        self._compare()

    def wants_advice(self) -> bool:
        """Tell whether a field of this form is advised on."""
        return bool(self._advised())

    def advise(self, advice: DispatchAdvice) -> None:
        """Show what is advised."""
        for line in self._advised():
            line.advise(advice)

    def has(self, key: str) -> bool:
        """Tell whether there is such a field."""
        return key in self._rows

    def name(self, key: str) -> str:
        """Return what a field is called in the language in force."""
        return words(self._fields[key].label)

    def widget(self, key: str) -> QWidget:
        """Return the widget of a field."""
        return self._editors[key].widget

    def error(self, key: str) -> str:
        """Return what is said below a field."""
        return self._rows[key].error()

    def show_error(self, key: str, sentence: str) -> None:
        """Say below one field what is wrong with it and go there; others lose their mark."""
        self.clear_errors()
        self.mark(key, sentence)
        self._stop(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, key: str, sentence: str) -> None:
        """Say something below a field."""
        self._rows[key].set_error(sentence)

    def clear_errors(self) -> None:
        """Take all marks away."""
        for row in self._rows.values():
            row.set_error("")

    def cross(self, key: str, said: str, theirs: object) -> None:
        """Show beside what is typed what somebody else recorded, until one has chosen."""
        self._settle(key)
        is_text = self._fields[key].kind is FieldKind.AREA and bool(theirs)
        crossed = CrossedValue(self._look, said, is_text=is_text)
        crossed.taken.connect(partial(self._take, key, theirs))
        crossed.added.connect(partial(self._add, key, theirs))
        crossed.kept.connect(partial(self._settle, key))
        self._rows[key].add_below(crossed)
        self._crossed[key] = crossed

    def crossed(self, key: str) -> CrossedValue | None:
        """Return what is shown of somebody else's value of a field."""
        return self._crossed.get(key)

    def first_stop(self) -> QWidget | None:
        """Return where typing begins."""
        for key, field in self._fields.items():
            if field.kind not in _TOLD:
                return self._stop(key)
        return None

    def _add_row(self, field: Field) -> FormRow:
        editor = make_editor(self._look, field, self._facts)
        starred = field.required and field.kind is not FieldKind.TICK
        row = FormRow(self._look, "", editor.widget, required=starred)
        self._editors[field.key] = editor
        self._rows[field.key] = row
        if field.kind is FieldKind.DEPARTMENT and isinstance(editor.widget, PickInput):
            editor.widget.changed.connect(self._narrow_all)
        self._listen(field.key, editor.widget)
        return row

    def _say_refused(self, key: str, length: int, limit: int) -> None:
        self.mark(key, sentence(InvalidInput(key, "paste_too_long", length=length, limit=limit)))

    def _listen(self, key: str, widget: QWidget) -> None:
        match widget:
            case TextInput() | TextArea():
                widget.textChanged.connect(self._tell)
                widget.paste_refused.connect(partial(self._say_refused, key))
            case NumberInput():
                widget.valueChanged.connect(self._tell)
            case AdviceLine():
                widget.taken.connect(self._follow)
            case QCheckBox():
                widget.toggled.connect(self._tell)
            case PickInput() | Segment() | TickList() | MomentChoice() | FindingsInput():
                widget.changed.connect(self._tell)

    def _tell(self, *_value: object) -> None:
        self._compare()
        self.changed.emit()

    def _follow(self, values: Mapping[str, object]) -> None:
        self.set_values(values)
        self._tell()

    def _compare(self) -> None:
        values = self.values()
        for line in self._advised():
            line.compare(values)

    def _advised(self) -> list[AdviceLine]:
        widgets = (editor.widget for editor in self._editors.values())
        return [widget for widget in widgets if isinstance(widget, AdviceLine)]

    def _narrow_all(self) -> None:
        for key, field in self._fields.items():
            if field.within:
                unit = str(self._editors[field.within].read() or "")
                refill(self._editors[key], field, self._facts, unit)

    def _stop(self, key: str) -> QWidget:
        widget = self._editors[key].widget
        first = widget.first_stop() if isinstance(widget, (TickList, FindingsInput)) else None
        return first or widget.focusProxy() or widget

    def _take(self, key: str, theirs: object) -> None:
        self.set_values({key: theirs})
        self._settle(key)

    def _add(self, key: str, theirs: object) -> None:
        """Put the other's text below one's own, if there is room for all of it."""
        both = f"{self._editors[key].read()}\n{theirs}"
        limit = self._fields[key].limit
        if limit and len(both) > limit:
            self._say_refused(key, len(both), limit)
            return
        self.set_values({key: both})
        self._settle(key)

    def _settle(self, key: str) -> None:
        crossed = self._crossed.pop(key, None)
        if crossed is not None:
            held = crossed.isAncestorOf(QApplication.focusWidget() or self)
            crossed.hide()
            crossed.deleteLater()
            if held:
                self._stop(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _speaks_itself(self, key: str) -> bool:
        return self._fields[key].kind is FieldKind.TICK
