"""One field as a widget, with one way to read it and one to write it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, SignalInstance
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.permissions import Role
from desktop.domain.rows.organisation import Choices, StaffChoice
from desktop.views.admin.field import Field, FieldKind, listed, said
from desktop.views.admin.hours_input import HoursInput
from desktop.views.admin.roles_editor import RolesEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.text_input import TextInput
from desktop.views.words.labels import label

_NONE = QT_TRANSLATE_NOOP("Admin", "None")
_UNUSED = QT_TRANSLATE_NOOP("Admin", "(out of use)")
_YES = QT_TRANSLATE_NOOP("Admin", "yes")
_NO = QT_TRANSLATE_NOOP("Admin", "no")


@dataclass(frozen=True, slots=True)
class Editor:
    """`offer` gives the choices anew, `dress` the words, `show` words a value for people."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]
    changed: SignalInstance
    offer: Callable[[Choices], None]
    dress: Callable[[], None]
    show: Callable[[Any], str]


def make_editor(look: Look, field: Field) -> Editor:
    """Make the widget of `field`."""
    return _MAKERS.get(field.kind, _pick)(look, field)


def _line(look: Look, field: Field) -> Editor:
    line = TextInput(look, field.limit)
    return Editor(
        line,
        line.text,
        lambda value: line.setText(str(value or "")),
        line.textChanged,
        _ignore,
        _nothing,
        str,
    )


def _hours(look: Look, _field: Field) -> Editor:
    hours = HoursInput(look)
    return Editor(hours, hours.value, hours.set_value, hours.changed, _ignore, _nothing, str)


def _tick(_look: Look, field: Field) -> Editor:
    box = QCheckBox()

    def dress() -> None:
        box.setText(said(field.label))

    return Editor(
        box,
        box.isChecked,
        lambda value: box.setChecked(bool(value)),
        box.toggled,
        _ignore,
        dress,
        lambda value: said(_YES) if value else said(_NO),
    )


def _roles(look: Look, _field: Field) -> Editor:
    roles = RolesEditor(look)
    return Editor(
        roles,
        roles.value,
        roles.set_value,
        roles.changed,
        lambda choices: roles.set_staff(choices.staff),
        _nothing,
        lambda held: listed(label(draft.role) for draft in held),
    )


def _pick(look: Look, field: Field) -> Editor:
    pick = PickInput(look)

    def choose(value: int | None) -> None:
        wanted = "" if value is None else str(value)
        # What was put out of use since is not offered, but must not be lost by saving either.
        if pick.findData(wanted) < 0:
            pick.addItem(said(_UNUSED), wanted)
        pick.set_value(wanted)

    def offer(choices: Choices) -> None:
        value = read()
        found = [Choice(str(key), text) for key, text in _offered(field.kind, choices)]
        pick.set_choices([Choice("", said(_NONE)), *found])
        choose(value)

    def read() -> int | None:
        return int(pick.value()) if pick.value() else None

    def show(value: int | None) -> str:
        return pick.itemText(max(0, pick.findData("" if value is None else str(value))))

    def dress() -> None:
        pick.setItemText(0, said(_NONE))

    editor = Editor(pick, read, choose, pick.changed, offer, dress, show)
    offer(Choices((), (), (), ()))
    return editor


def _offered(kind: FieldKind, choices: Choices) -> list[tuple[int, str]]:
    if kind is FieldKind.DEPARTMENT:
        return [(one.id, f"{one.code} {one.name}") for one in choices.departments]
    if kind is FieldKind.WINDOW:
        return [(one.id, f"{one.code} {one.name}") for one in choices.windows]
    staff: list[StaffChoice] = list(choices.staff)
    if kind is FieldKind.SUPERVISOR:
        staff = [one for one in staff if Role.SUPERVISOR.value in one.roles]
    return [(one.id, f"{one.number} {one.name}") for one in staff]


def _ignore(_choices: Choices) -> None:
    """Offer nothing: this field has no choices."""


def _nothing() -> None:
    """Need no words: the widget words itself."""


_MAKERS: Mapping[FieldKind, Callable[[Look, Field], Editor]] = {
    FieldKind.LINE: _line,
    FieldKind.HOURS: _hours,
    FieldKind.TICK: _tick,
    FieldKind.ROLES: _roles,
}
