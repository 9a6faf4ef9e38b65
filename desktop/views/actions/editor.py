"""One field of a form as a widget, with one way to read it and one to write it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.codes import Finding
from desktop.views.actions.advice_line import AdviceLine, Tell
from desktop.views.actions.advice_words import handler_told, unit_told
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import Field, FieldKind, words
from desktop.views.actions.moment_choice import MomentChoice
from desktop.views.actions.options import options
from desktop.views.actions.tick_list import TickList
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.findings_input import FindingsInput
from desktop.views.widgets.number_input import NumberInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label


@dataclass(frozen=True, slots=True)
class Editor:
    """`dress` words the widget anew, in the language in force."""

    widget: QWidget
    read: Callable[[], object]
    write: Callable[[Any], None]
    dress: Callable[[], None]


def make_editor(look: Look, field: Field, facts: FormFacts) -> Editor:
    """Make the widget of `field`."""
    return _MAKERS.get(field.kind, _pick)(look, field, facts)


def refill(editor: Editor, field: Field, facts: FormFacts, narrowed: str = "") -> None:
    """Offer the choices of a PickInput anew."""
    if isinstance(editor.widget, PickInput):
        found = options(field, facts, narrowed)
        editor.widget.set_choices(found if field.required else [Choice("", ""), *found])


def _line(look: Look, field: Field, _facts: FormFacts) -> Editor:
    line = TextInput(look, field.limit)

    def dress() -> None:
        line.setPlaceholderText(words(field.hint))

    return Editor(line, line.text, lambda value: line.setText(str(value or "")), dress)


def _area(look: Look, field: Field, _facts: FormFacts) -> Editor:
    area = TextArea(look, field.limit, field.lines)

    def dress() -> None:
        area.setPlaceholderText(words(field.hint))

    return Editor(area, area.text, lambda value: area.set_text(str(value or "")), dress)


def _segment(look: Look, field: Field, facts: FormFacts) -> Editor:
    segment = Segment(look, options(field, facts))

    def dress() -> None:
        segment.set_choices(options(field, facts))

    return Editor(segment, lambda: segment.value() or "", segment.set_value, dress)


def _pick(look: Look, field: Field, facts: FormFacts) -> Editor:
    pick = PickInput(look)

    def dress() -> None:
        refill(editor, field, facts)
        pick.setPlaceholderText(words(field.hint))

    editor = Editor(pick, pick.value, lambda value: pick.set_value(str(value or "")), dress)
    dress()
    return editor


def _ticks(look: Look, field: Field, facts: FormFacts) -> Editor:
    ticks = TickList(look)

    def dress() -> None:
        ticks.set_choices(options(field, facts))

    dress()
    return Editor(ticks, ticks.value, ticks.set_value, dress)


def _findings(look: Look, _field: Field, facts: FormFacts) -> Editor:
    findings = FindingsInput(look)

    def dress() -> None:
        findings.set_choices([Choice(code.value, label(code)) for code in Finding])

    dress()
    findings.set_points([(point.position, point.text) for point in facts.detail.points])
    return Editor(findings, findings.value, findings.set_value, dress)


def _moment(look: Look, field: Field, facts: FormFacts) -> Editor:
    choice = MomentChoice(look, facts, field.quick, required=field.required)
    return Editor(choice, choice.value, choice.set_value, _nothing)


def _number(look: Look, _field: Field, _facts: FormFacts) -> Editor:
    box = NumberInput(look, 0, 365)
    return Editor(box, box.value, lambda value: box.setValue(int(value or 0)), _nothing)


def _tick(_look: Look, field: Field, _facts: FormFacts) -> Editor:
    box = QCheckBox()

    def dress() -> None:
        box.setText(words(field.label))

    return Editor(box, box.isChecked, lambda value: box.setChecked(bool(value)), dress)


def _shown(_look: Look, field: Field, facts: FormFacts) -> Editor:
    label = PlainLabel(role="label")
    label.set_wrapping()

    def dress() -> None:
        label.setText(field.shows(facts) if field.shows else "")

    return Editor(label, lambda: "", lambda _value: None, dress)


def _advised(key: str, tell: Tell) -> Callable[[Look, Field, FormFacts], Editor]:
    def make(look: Look, _field: Field, _facts: FormFacts) -> Editor:
        line = AdviceLine(look, key, tell)
        return Editor(line, lambda: "", lambda _value: None, _nothing)

    return make


def _nothing() -> None:
    """Need no words: the widget words itself."""


_MAKERS: Mapping[FieldKind, Callable[[Look, Field, FormFacts], Editor]] = {
    FieldKind.LINE: _line,
    FieldKind.AREA: _area,
    FieldKind.CHOICE: _segment,
    FieldKind.YES_NO: _segment,
    FieldKind.DEPARTMENTS: _ticks,
    FieldKind.POINTS: _ticks,
    FieldKind.FINDINGS: _findings,
    FieldKind.MOMENT: _moment,
    FieldKind.NUMBER: _number,
    FieldKind.TICK: _tick,
    FieldKind.SHOWN: _shown,
    FieldKind.ADVISED_UNIT: _advised("Alt+1", unit_told),
    FieldKind.ADVISED_HANDLER: _advised("Alt+2", handler_told),
}
