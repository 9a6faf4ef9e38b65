"""Somebody threatens to jump while a complaint is typed: F1, acts, calls, the folded strip."""

from PySide6.QtCore import Qt

from desktop.tour.hands import ALT, CONTROL, press
from desktop.tour.stage import Stage


def gate(stage: Stage) -> None:
    """Unfold the card, tick, note two calls, fold it, and end it as a false alarm."""
    stage.workspace.go("intake")
    press(Qt.Key.Key_F1)
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_Space):
        stage.later(seconds=7)
        press(key)
    stage.later(seconds=12)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_1, ALT)
    stage.later(seconds=40)
    stage.window.emergency.gate.tick()
    stage.picture("danger-card")
    press(Qt.Key.Key_B, CONTROL)
    stage.picture("danger-strip")
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Backspace, CONTROL)
    stage.settle()
