"""Ties between fields and the draft: what one shows the other holds, both ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.drafts import IntakeDraft
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.draft_paths import typed, value_at
from desktop.views.intake.free_pick import FreePick
from desktop.views.intake.search_pick import SearchPick
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput


class HasValue(Protocol):
    """A field of the kit or of this screen: `changed` is emitted only when a person edits."""

    changed: SignalInstance

    def value(self) -> Any:
        """Return what is in the field."""

    def set_value(self, value: Any) -> None:
        """Show another value without telling."""


@dataclass(frozen=True, slots=True)
class Port:
    """How a widget gives and takes a value, and the signal that a person changed it."""

    read: Callable[[], Any]
    write: Callable[[Any], object]
    edited: SignalInstance


@dataclass(frozen=True, slots=True)
class Tie:
    """How a draft becomes a field's value, and the value an edit of the draft."""

    show: Callable[[IntakeDraft], Any]
    take: Callable[[Any], Mapping[str, object]]


def port_of(widget: QWidget) -> Port:
    """Return the port of a field."""
    match widget:
        case FreePick():
            return Port(widget.answer, widget.set_answer, widget.changed)
        case SearchPick():
            return Port(widget.value, widget.set_value, widget.changed)
        case TextInput():
            return Port(widget.text, partial(_show_line, widget), widget.textEdited)
        case TextArea():
            return Port(widget.text, widget.set_text, widget.textChanged)
        case QCheckBox():
            return Port(widget.isChecked, widget.setChecked, widget.clicked)
    field = cast("HasValue", widget)
    return Port(field.value, field.set_value, field.changed)


def _show_line(widget: TextInput, text: str) -> None:
    """Show a line from its beginning."""
    widget.setText(text)
    widget.setCursorPosition(0)


def tie_of(path: str) -> Tie:
    """Return the tie to one attribute."""
    return Tie(
        lambda draft: value_at(draft, path),
        lambda raw: {path: typed(path, raw)},
    )


class Binding(QObject):
    """Lives with its field and keeps field and draft alike.

    Only a value that differs is written into the field, so that the cursor, the undo steps and
    what an input method is composing stay as they are.
    """

    def __init__(self, editor: DraftEditor, widget: QWidget, tie: Tie) -> None:
        super().__init__(widget)
        self._editor = editor
        self._port = port_of(widget)
        self._tie = tie
        self._port.edited.connect(self._push)
        editor.changed.connect(self._pull)
        editor.replaced.connect(self._pull)
        self._pull()

    def _push(self, *_: object) -> None:
        self._editor.update(self._tie.take(self._port.read()))

    def _pull(self, *_: object) -> None:
        value = self._tie.show(self._editor.draft)
        if self._port.read() != value:
            self._port.write(value)


def bind(editor: DraftEditor, path: str, widget: QWidget) -> Binding:
    """Tie a field to the attribute at `path`."""
    return Binding(editor, widget, tie_of(path))
