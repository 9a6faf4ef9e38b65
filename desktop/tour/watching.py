"""The shift supervisor's eye: queue, search, scan, enquiry, the day's list, hand-over."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.tour.hall import PASSWORD, SUPERVISOR
from desktop.tour.hands import ALT, CONTROL, press, put
from desktop.tour.stage import Stage
from desktop.views.today.handover_panel import HandoverPanel

if TYPE_CHECKING:  # only the workspace builds them, when they are first shown
    from desktop.views.queue.queue_screen import QueueScreen
    from desktop.views.today.today_screen import TodayScreen


def queue(stage: Stage) -> None:
    """Look at what waits, find a case by pinyin initials, answer how far it is."""
    stage.sign_in(SUPERVISOR, PASSWORD, "值班台")
    stage.workspace.go("queue")
    stage.settle()
    press(Qt.Key.Key_Down)
    stage.picture("queue")
    press(Qt.Key.Key_F3)
    put(stage.workspace.bar.search, "ljy")
    press(Qt.Key.Key_Return)
    stage.settle()
    press(Qt.Key.Key_Down)
    stage.picture("search")
    screen = cast("QueueScreen", stage.workspace.widget_of("queue"))
    press(Qt.Key.Key_A, ALT)
    enquiry = screen.enquiry
    if enquiry is None:
        raise LookupError("nobody asks")
    put(enquiry.form.told, "李静怡6621")
    press(Qt.Key.Key_Return, CONTROL)
    stage.settle()
    stage.picture("enquiry")
    press(Qt.Key.Key_Return, CONTROL)
    stage.settle()


def board(stage: Stage) -> None:
    """Look at the figures of the hall and open the cases behind one."""
    stage.workspace.go("board")
    stage.settle()
    stage.picture("board")
    press(Qt.Key.Key_1, CONTROL)
    stage.settle()
    stage.picture("board-cases")


def today(stage: Stage) -> None:
    """Look at the day's list and print the sheet for the next shift."""
    stage.workspace.go("today")
    stage.picture("today")
    screen = cast("TodayScreen", stage.workspace.widget_of("today"))
    screen.hand_over()
    stage.settle()
    panel = screen.findChild(HandoverPanel)
    if panel is None:
        raise LookupError("no hand-over sheet")
    put(panel.taken_by, "何建国")
    put(panel.notes, "不动产窗口叫号机已报修，下午三点前回话。")
    stage.picture("hand-over")
    panel.save_to(str(stage.next_paper("handover_sheet")))
    stage.settle()
    press(Qt.Key.Key_Escape)
    stage.settle()
