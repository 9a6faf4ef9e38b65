"""At the counter: complaints taken in, receipts handed over, messages from a file."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.domain.actions import Action
from desktop.domain.codes import Finding, RefusalGround, Title
from desktop.domain.rows.queue import QueueFilter
from desktop.tour.hall import CLERK, CLERK_PLACE, COLLEAGUE, PASSWORD
from desktop.tour.hands import ALT, CONTROL, click, press, put, write
from desktop.tour.stage import Stage
from desktop.views.intake.spot_form import SpotForm

if TYPE_CHECKING:  # only the workspace builds them, when they are first shown
    from desktop.views.importing.import_screen import ImportScreen
    from desktop.views.intake.intake_screen import IntakeScreen

WORDS = (
    "我等了一个半多小时，A187号，好不容易轮到我，他把材料往我这边一扔，说材料不全，看墙上去。"
    "我问到底缺哪一样，他不理我。我这是第三次来了，前两次也没人跟我说清楚要带什么。"
)
DEMAND = "当面道歉；一次说清缺什么；本周内拿到不动产证"

_MESSAGES = (
    "留言编号,留言用户,留言主题,留言时间,留言详情",
    "9001,王女士,社保窗口排队太久,2026/3/2 9:12:00,三月二日上午在社保窗口排队两个小时没有叫到号。",
    "9002,𬎆先生,电话无人接听,2026/3/3 14:40:00,公积金咨询电话连续三天无人接听，请告知办理材料。",
    "9003,赵先生,指南未更新,2026/3/4 10:05:00,网上办事指南写的材料与窗口要求的不一样，白跑一趟。",
    "9004,,空留言,2026/3/5 8:00:00,",
)
"""Messages of a web platform as they come in a file; the last one has no text and is refused."""


def registration(stage: Stage) -> None:
    """Take the complaint in: express by keys, full form, receipt."""
    stage.sign_in(CLERK, PASSWORD, CLERK_PLACE)
    stage.later(hours=8)
    stage.workspace.go("intake")
    screen = cast("IntakeScreen", stage.workspace.widget_of("intake"))
    stage.picture("intake-empty")
    press(Qt.Key.Key_E, CONTROL)
    write(WORDS)
    for text in ("李静怡", "13800136621"):
        press(Qt.Key.Key_Return)
        write(text)
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
    press(Qt.Key.Key_3, ALT)
    stage.picture("intake-express")
    press(Qt.Key.Key_E, CONTROL)
    screen.editor.update(
        {
            "subject": "窗口退件态度生硬，未一次告知缺件",
            "facts": "16:40在一楼18号窗口办理不动产转移登记，取号A187，等候96分钟，材料被退回。",
            "points": ("窗口人员把材料扔回，态度生硬", "三次到窗口均未一次告知所缺材料"),
            "happened_when": "今天16:40",
        }
    )
    press(Qt.Key.Key_R, ALT)
    stage.picture("intake")
    press(Qt.Key.Key_F9)
    receipts = stage.workspace.receipts
    stage.until(lambda: receipts.panel is not None, "no receipt")
    stage.picture("receipt")
    stage.case_id, stage.number = _newest(stage)
    _put_away(stage)


def drafts(stage: Stage) -> None:
    """Begin two complaints and leave them; both are kept and listed."""
    screen = cast("IntakeScreen", stage.workspace.widget_of("intake"))
    screen.form.begin()
    write("自助机吐不出回执，叫人也没人来。")
    press(Qt.Key.Key_F2)
    stage.settle()
    write("想问问上次反映的停车收费有没有结果。")
    press(Qt.Key.Key_F2)
    stage.settle()
    screen.header.drafts_requested.emit()
    stage.picture("drafts")
    press(Qt.Key.Key_Escape)
    stage.settle()


def refused(stage: Stage) -> None:
    """Register what the hall may not decide; the supervisor refuses it with a way out."""
    screen = cast("IntakeScreen", stage.workspace.widget_of("intake"))
    draft = {
        "original_text": "法院判我赔钱，我不服，你们大厅得给我改过来。",
        "person.name": "赵㛃",
        "person.phone": "13900131234",
        "place": "市民路2号",
        "demand": "撤销判决",
        "refusal_ground": RefusalGround.COURT,
    }
    screen.editor.update(draft)
    press(Qt.Key.Key_R, ALT)
    stage.picture("intake-with-ground")
    press(Qt.Key.Key_F9)
    stage.until(lambda: stage.workspace.receipts.panel is not None, "no receipt")
    stage.picture("receipt-registered")
    _put_away(stage)
    first = stage.case_id
    stage.case_id = _newest(stage)[0]
    stage.sign_in(COLLEAGUE, PASSWORD, "值班台")
    notice: dict[str, object] = {
        "ground": RefusalGround.COURT.value,
        "explanation": "您反映的事项已由人民法院作出判决，应当依法通过上诉或者申请再审解决。",
        "basis": "《信访工作条例》第三十一条",
        "target_name": "安澜市中级人民法院诉讼服务中心",
        "target_address": "安澜市法院路6号",
        "target_telephone": "0590-6012368",
    }
    stage.act(Action.REFUSE, notice, "refuse")
    stage.issue("refusal_notice", "refusal-notice")
    stage.keep_papers()
    stage.case_id = first


def on_the_spot(stage: Stage) -> None:
    """Register a small matter and end it in one screen."""
    stage.sign_in(CLERK, PASSWORD, CLERK_PLACE)
    stage.workspace.go("intake")
    screen = cast("IntakeScreen", stage.workspace.widget_of("intake"))
    press(Qt.Key.Key_F2)
    stage.settle()
    draft = {
        "original_text": "自助机吐不出回执，叫人也没人来。",
        "person.name": "𬎆䶮",
        "person.phone": "13700135678",
        "place": "一楼自助区",
        "demand": "现在给我补打回执",
    }
    screen.editor.update(draft)
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_F9)
    stage.until(lambda: stage.workspace.receipts.panel is not None, "no receipt")
    _put_away(stage)
    click(screen.done.spot)
    stage.settle()
    form = screen.findChild(SpotForm)
    if form is None:
        raise LookupError("no form for a result")
    put(form.result, "已补打回执，自助机已报修，当场恢复。")
    stage.until(lambda: form.findings.first_stop() is not None, "no points")
    form.findings.set_value({"1": Finding.TRUE.value})
    put(form.signed, True)
    stage.picture("solved-on-the-spot")
    press(Qt.Key.Key_Return, CONTROL)
    stage.settle()
    stage.picture("registered")


def importing(stage: Stage) -> None:
    """Take in a file of messages; the row without words is refused with its reason."""
    file = Path(stage.temporary) / "messages.csv"
    file.write_text("\n".join(_MESSAGES), encoding="utf-8-sig")
    stage.workspace.go("importing")
    screen = cast("ImportScreen", stage.workspace.widget_of("importing"))
    stage.picture("import")
    screen.source.file_chosen.emit(file)
    stage.settle()
    stage.picture("import-preview")
    screen.run_bar.run_requested.emit()
    stage.until(lambda: not screen.importer.is_running, "the import does not end")
    stage.picture("import-done")


def _put_away(stage: Stage) -> None:
    panel = stage.workspace.receipts.panel
    if panel is not None:
        panel.close_paper()
    stage.settle()


def _newest(stage: Stage) -> tuple[int, str]:
    """Return id and number of the complaint registered last."""
    clerk = stage.services.accounts.sign_in(CLERK, PASSWORD).actor
    rows = stage.services.queue.page(clerk, QueueFilter(text="", descending=True)).rows
    newest = max(rows, key=lambda row: row.number)
    return newest.id, newest.number
