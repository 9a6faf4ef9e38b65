"""The hands of the tour: keys, clicks and what is put into a field."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.views.admin.hours_input import HoursInput
from desktop.views.admin.roles_editor import RolesEditor
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.segment import Segment

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the window that has the keyboard, as the desktop would send it."""
    window = QApplication.activeWindow()
    handle = window.windowHandle() if window is not None else None
    if handle is None:
        raise LookupError("no window takes keys")
    QTest.keyClick(handle, key, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    """Type a text wherever the focus is, as a keyboard or an input method would."""
    target = QApplication.focusWidget()
    if target is None:
        raise LookupError("nothing takes text")
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, sign))
    QApplication.processEvents()


def click(widget: QWidget) -> None:
    """Click in the middle of something."""
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, middle)
    QApplication.processEvents()


def put(widget: QWidget, value: object) -> None:
    """Put a value into a field: type a text over what stands there, choose, or tick."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.setFocus()
        widget.selectAll()
        write(str(value))
    elif isinstance(widget, PickInput | Segment | HoursInput):
        widget.set_value(str(value))
    elif isinstance(widget, RolesEditor):
        widget.set_value(value)  # type: ignore[arg-type]
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(bool(value))
    else:
        raise TypeError(type(widget).__name__)
