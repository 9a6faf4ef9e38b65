"""The first half of the tour: first start, administration, registration, queue, dispatch."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.domain.actions import Action
from desktop.domain.codes import Title
from desktop.domain.rows.queue import QueueFilter
from desktop.tour.hall import ADMIN, CLERK_PLACE, HALL, PASSWORD, choose_passwords, furnish
from desktop.tour.stage import Stage

if TYPE_CHECKING:  # only the workspace builds it, when it is first shown
    from desktop.views.intake.intake_screen import IntakeScreen

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

WORDS = (
    "我等了一个半多小时，A187号，好不容易轮到我，他把材料往我这边一扔，说材料不全，看墙上去。"
    "我问到底缺哪一样，他不理我。我这是第三次来了，前两次也没人跟我说清楚要带什么。"
)
DEMAND = "当面道歉；一次说清缺什么；本周内拿到不动产证"


def first_start(stage: Stage) -> None:
    """Ask for the hall and its first administrator."""
    stage.until(lambda: stage.window.login.first_start is not None, "no first start")
    form = stage.window.login.first_start
    if form is None:
        raise LookupError("no first start")
    stage.picture("first-start")
    number, name, password = ADMIN
    for field, text in {**HALL, "number": number, "admin_name": name}.items():
        form.inputs[field].setText(text)  # type: ignore[union-attr]
    for field in ("password", "again"):
        form.inputs[field].input.setText(password)  # type: ignore[union-attr]
    stage.picture("first-start-filled")
    form.submit()
    stage.until(lambda: not stage.window.login.needs_setup, "the hall was not made")
    stage.picture("sign-in")


def administration(stage: Stage) -> None:
    """Let the administrator enter the hall's parts and people."""
    passwords = furnish(stage)
    choose_passwords(stage, passwords, but="0221")
    stage.sign_in(ADMIN[0], ADMIN[2])
    stage.picture("administration")
    stage.window.leave()
    stage.settle()
    form = stage.window.login.form
    form.number.setText("0221")
    form.password.input.setText(passwords["0221"])
    form.place.setCurrentText(CLERK_PLACE)
    form.submit()
    stage.until(lambda: stage.window.entrance.panel is not None, "no change of password")
    panel = stage.window.entrance.panel
    if panel is None:
        raise LookupError("no change of password")
    stage.picture("first-password")
    panel.change_requested.emit(passwords["0221"], PASSWORD)
    stage.until(lambda: stage.window.workspace is not None, "the clerk cannot come in")


def registration(stage: Stage) -> None:
    """Take the complaint in: express by keys, full form, receipt."""
    stage.later(hours=8)
    stage.workspace.go("intake")
    screen = cast("IntakeScreen", stage.workspace.widget_of("intake"))
    stage.picture("intake-empty")
    stage.press(Qt.Key.Key_E, CONTROL)
    stage.write(WORDS)
    for text in ("李静怡", "13800136621"):
        stage.press(Qt.Key.Key_Return)
        stage.write(text)
    screen.editor.update(
        {
            "person.title": Title.MS,
            "window_id": 1,
            "item_id": 1,
            "department_id": 1,
            "place": "一楼18号窗口",
        }
    )
    screen.editor.set("demand", DEMAND)
    stage.press(Qt.Key.Key_3, ALT)
    stage.picture("intake-express")
    stage.press(Qt.Key.Key_E, CONTROL)
    screen.editor.update(
        {
            "subject": "窗口退件态度生硬，未一次告知缺件",
            "facts": "16:40在一楼18号窗口办理不动产转移登记，取号A187，等候96分钟，材料被退回。",
            "points": ("窗口人员把材料扔回，态度生硬", "三次到窗口均未一次告知所缺材料"),
            "happened_when": "今天16:40",
        }
    )
    stage.press(Qt.Key.Key_R, ALT)
    stage.picture("intake")
    stage.press(Qt.Key.Key_F9)
    receipts = stage.workspace.receipts
    stage.until(lambda: receipts.panel is not None, "no receipt")
    stage.picture("receipt")
    _learn_case(stage)
    if receipts.panel is not None:
        receipts.panel.close_paper()


def queue(stage: Stage) -> None:
    """Find the case again by pinyin initials."""
    stage.sign_in("0301", PASSWORD, "值班台")
    stage.workspace.go("queue")
    stage.picture("queue")
    stage.press(Qt.Key.Key_F3)
    stage.workspace.bar.search.setText("ljy")
    stage.press(Qt.Key.Key_Return)
    stage.picture("search")
    stage.workspace.go("today")
    stage.picture("today")


def assignment(stage: Stage) -> None:
    """Open the case and dispatch it; the handler signs for it."""
    stage.case()
    stage.picture("case-accepted")
    handler = _staff_id(stage, "0412")
    chosen: dict[str, object] = {
        "department_id": 1,
        "handler_id": handler,
        "task": "请核实后逐项答复",
    }
    stage.act(Action.DISPATCH, chosen, "dispatch")
    stage.later(minutes=12)
    stage.sign_in("0412", PASSWORD)
    stage.act(Action.SIGN, {}, "sign")


def _learn_case(stage: Stage) -> None:
    clerk = stage.services.accounts.sign_in("0221", PASSWORD).actor
    row = stage.services.queue.page(clerk, QueueFilter()).rows[0]
    stage.case_id, stage.number = row.id, row.number


def _staff_id(stage: Stage, number: str) -> int:
    return stage.services.accounts.sign_in(number, PASSWORD).actor.staff_id
