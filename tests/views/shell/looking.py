"""What is wrong with a window at a glance: cut words, two first buttons, keys twice, no names."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop.views.actions.form_view import FormView
from desktop.views.case.eliding_label import ElidingLabel
from desktop.views.importing.sample_label import SampleLabel
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.overlay import Overlay

_LONGER = 0.4
_FREE_TEXT = (ElidingLabel, SampleLabel)
"""Labels that may elide: a tooltip holds their whole text."""


class Longer(QTranslator):
    """English with words 40 % longer: what another language may need."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """Translate everything."""
        return False

    def translate(self, _context: str, source: str, *_more: object) -> str:
        """Return the source with more words, or its few words longer."""
        words = source.split(" ")
        if len(words) > 2:
            return " ".join((source, *words[: round(len(words) * _LONGER)]))
        return " ".join(_stretched(word) for word in words)


def _form_around(shortcut: QShortcut) -> FormView | None:
    """Return the form a key belongs to: the forms of a case never stand beside one another."""
    around = shortcut.parent()
    while around is not None and not isinstance(around, FormView):
        around = around.parent()
    return around


def _stretched(word: str) -> str:
    return word if "{" in word else word + word[: round(len(word) * _LONGER)].lower()


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with what the window shows now."""
    shown = [widget for widget in _roots(window) if widget.isVisible()]
    found = [fault for widget in shown for fault in _cut(widget)]
    first = [one.text() for one in shown if isinstance(one, KeyButton) and _is_first(one)]
    if len(first) > 1:
        found.append(f"several first buttons: {first}")
    keys = Counter(
        (sequence.toString(), _form_around(shortcut))
        for shortcut in window.findChildren(QShortcut)
        if shortcut.parent() in shown and shortcut.isEnabled()
        for sequence in shortcut.keys()  # noqa: SIM118 (no dictionary)
    )
    found += [f"key {key} means {times} things" for (key, _), times in keys.items() if times > 1]
    found += [f"no name: {type(one).__name__}" for one in shown if _is_nameless(one)]
    return found


def _roots(window: QWidget) -> list[QWidget]:
    """Return all widgets, or those of the panel that lies on top."""
    panels = [panel for panel in window.findChildren(Overlay) if panel.isVisible()]
    return (panels[-1] if panels else window).findChildren(QWidget)


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _cut_words(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        icon_only = isinstance(widget, QToolButton) and not widget.icon().isNull()
        if not icon_only and widget.width() < widget.minimumSizeHint().width() - 1:
            yield f"cut button: {widget.text()}"


def _cut_words(label: QLabel) -> Iterator[str]:
    text, room, metrics = label.text(), label.contentsRect().width(), label.fontMetrics()
    if not text or isinstance(label, _FREE_TEXT) or not label.width():
        return
    if not label.wordWrap():
        if max(metrics.horizontalAdvance(line) for line in text.split("\n")) > room + 1:
            yield f"cut: {text}"
        return
    if label.heightForWidth(label.width()) > label.height() + 1:
        yield f"cut below: {text}"
    words = re.split(r"\s+|(?<=[\u3000-\u9fff])", text)
    if max(map(metrics.horizontalAdvance, words)) > room + 1:
        yield f"cut word: {text}"


def _is_first(button: KeyButton) -> bool:
    return button._variant is Variant.PRIMARY and button.isEnabled()


def _is_nameless(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if not stops or widget.focusProxy() is not None or isinstance(widget, QScrollArea):
        return False
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return not (widget.accessibleName() or words)
