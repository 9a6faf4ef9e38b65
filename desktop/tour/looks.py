"""The same program in other looks: dark, high contrast, the other language, locked, to learn."""

from PySide6.QtCore import Qt

from desktop.services import demonstration
from desktop.tour.hall import AUDITOR, PASSWORD
from desktop.tour.hands import CONTROL, press
from desktop.tour.stage import Stage

_DEMONSTRATION_SUPERVISOR = "3001"


def looks(stage: Stage) -> None:
    """Show the same case in the dark, in high contrast, and in the other language."""
    stage.window.switches.wear("dark")
    stage.picture("case-dark")
    stage.workspace.go("queue")
    stage.picture("queue-dark")
    stage.window.switches.wear("contrast")
    stage.picture("queue-contrast")
    stage.window.switches.wear(stage.theme.value)
    other = "en" if stage.around.speech.language != "en" else "zh_CN"
    stage.window.switches.speak(other)
    stage.picture("queue-other-language")
    stage.case()
    stage.picture("case-other-language")


def locked(stage: Stage) -> None:
    """Show every key, then lock the window."""
    press(Qt.Key.Key_Slash, CONTROL)
    stage.picture("keys")
    press(Qt.Key.Key_Escape)
    stage.settle()
    press(Qt.Key.Key_L, CONTROL)
    stage.picture("locked")
    stage.window.leave()
    stage.settle()


def learning(stage: Stage) -> None:
    """Open the hall to learn in, and look at its queue and its day."""
    stage.window.login.demonstration_requested.emit()
    stage.until(lambda: _is_demonstration(stage), "no demonstration")
    stage.picture("demonstration")
    stage.sign_in(_DEMONSTRATION_SUPERVISOR, demonstration.PASSWORD)
    stage.workspace.go("queue")
    stage.settle()
    press(Qt.Key.Key_Down)
    stage.picture("demonstration-queue")
    stage.workspace.go("today")
    stage.picture("demonstration-today")


def proof(stage: Stage) -> None:
    """Keep every paper of the case, and verify chains and hashes."""
    stage.keep_papers()
    auditor = stage.services.accounts.sign_in(AUDITOR, PASSWORD).actor
    if stage.services.verification.verify(auditor).damages:
        raise ValueError("the record does not verify")


def _is_demonstration(stage: Stage) -> bool:
    opened = stage.backstage.current
    return opened is not None and opened.front.demonstration
