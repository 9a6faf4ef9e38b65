"""Every component on one sheet, as the tests draw it in each palette."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.paging import Page
from desktop.views.tables.column import CellKind, Column
from desktop.views.tables.paged_table import PagedTable
from desktop.views.tables.table_view import TableView
from desktop.views.theme.look import Look
from desktop.views.widgets.action_item import ActionItem
from desktop.views.widgets.action_list import ActionList
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.card import Card
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.count_tabs import CountTabs
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.form_row import FormRow
from desktop.views.widgets.key_button import ButtonSize, KeyButton
from desktop.views.widgets.masked_input import MaskedInput
from desktop.views.widgets.moment_input import MomentInput
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.number_input import NumberInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.points_editor import PointsEditor
from desktop.views.widgets.priority_badge import PriorityBadge
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.status_row import KeyHint, StatusRow
from desktop.views.widgets.stepper import StepItem, Stepper, StepState
from desktop.views.widgets.tab_item import Pill, TabItem
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import Tagged, TagKind, TagText
from desktop.views.widgets.text_input import TextInput
from desktop.views.widgets.time_bar import TimeBar
from desktop.views.widgets.time_left import TimeLeft, TimeTone
from desktop.views.widgets.timeline import Timeline
from desktop.views.widgets.timeline_item import TimelineItem, TimelineKind
from desktop.views.widgets.top_bar import BarScreen, TopBar


@dataclass(frozen=True, slots=True)
class SampleRow:
    id: int
    number: str
    priority: str
    subject: Tagged
    left: TimeLeft


COLUMNS = (
    Column("tick", width=32, kind=CellKind.TICK),
    Column("priority", "级别", 64, CellKind.BADGE, sortable=True),
    Column("number", "编号", 88, color="text_2"),
    Column("subject", "事由", kind=CellKind.TAGGED, stretch=True),
    Column("left", "下一个时限", 176, CellKind.TIME),
)
ROWS = tuple(
    SampleRow(
        place,
        f"0311-{place:04}",
        f"P{place % 4 + 1}",
        Tagged("18 号窗口退件态度生硬", (TagText("会办", TagKind.INFO),) if place % 2 else ()),
        TimeLeft(f"办结 1 天 {place} 时", place / 5, tuple(TimeTone)[place % 4]),
    )
    for place in range(4)
)
HAPPENED = (
    TimelineItem(
        "今天 3月12日",
        "10:12",
        "措施：登记中心同意容缺受理，先出受理凭证，" * 2,
        "契税完税证明 3月13日 补齐即可领证",
        "孙洁",
        TimelineKind.MEASURE,
    ),
    TimelineItem("今天 3月12日", "09:40", "联系投诉人", "", "孙洁 · 已接通", TimelineKind.CONTACT),
    TimelineItem(
        "昨天", "17:06", "级别 特急 → 紧急", "理由：同意等候", "赵敏", TimelineKind.CHANGE
    ),
    TimelineItem("昨天", "16:53", "登记，回执已打印", "", "周婷"),
)
STEPS = ("接收", "记录", "评估", "分配", "处理", "反馈", "总结")


@pytest.fixture
def draw_gallery() -> Callable[[Look], QWidget]:
    """Give the function that builds a window with every component in it."""
    return _gallery


def _gallery(look: Look) -> QWidget:
    sheet = QWidget()
    sheet.setProperty("role", "page")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    outer = QVBoxLayout(sheet)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(_bar(look))
    grid = QGridLayout()
    grid.setContentsMargins(12, 12, 12, 12)
    grid.setSpacing(8)
    outer.addLayout(grid, 1)
    outer.addWidget(_status(look))
    left, right = _column(grid, 0), _column(grid, 1)
    for card in (_inputs(look), _notices(look), _empty(look)):
        left.addWidget(card)
    for card in (_facts(look), _steps(look), _table(look), _history(look)):
        right.addWidget(card)
    sheet.resize(1366, 860)
    return sheet


def _column(grid: QGridLayout, place: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    grid.addLayout(column, 0, place)
    grid.setColumnStretch(place, 1)
    return column


def _bar(look: Look) -> TopBar:
    bar = TopBar(look)
    screens = (BarScreen("board", "值班台"), BarScreen("intake", "登记", "F2"))
    bar.set_screens((*screens, BarScreen("queue", "队列")))
    bar.set_current("queue")
    bar.set_person("值班台", "赵敏 · 值班主任")
    bar.set_clock("17:12", "3月11日 周二")
    return bar


def _status(look: Look) -> StatusRow:
    row = StatusRow(look)
    row.set_facts(("本机数据库正常，无网络也可办理", "草稿已存 16:52:54"))
    row.set_hints((KeyHint("F9", "登记并打印"), KeyHint("Ctrl+/", "全部按键")))
    return row


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _inputs(look: Look) -> Card:
    card = Card(look, "按钮与输入", "keyboard")
    small = KeyButton(look, "全部采用", "Alt+S")
    small.set_size(ButtonSize.SMALL)
    card.add_action(small)
    stopped = KeyButton(look, "停用")
    stopped.set_reason("先选承办单位")
    card.body.addLayout(
        _line(
            KeyButton(look, "登记并打印", "F9", Variant.PRIMARY, "printer"),
            KeyButton(look, "转快速登记", "Ctrl+E", icon="zap"),
            KeyButton(look, "升级", variant=Variant.DANGER),
            KeyButton(look, "拨通", "Alt+2", Variant.DANGER_FILL),
            KeyButton(look, "矩阵", variant=Variant.FLAT),
            stopped,
        )
    )
    who = Segment(look, [Choice("self", "本人"), Choice("for", "代人反映"), Choice("none", "匿名")])
    who.set_value("self")
    calm = Segment(look, [Choice("2", "2 激动"), Choice("3", "3 愤怒", danger=True)])
    calm.set_value("3")
    ticked, chosen = QCheckBox("已确认"), QRadioButton("到场")
    ticked.setChecked(True)
    chosen.setChecked(True)
    card.body.addLayout(_line(who, calm, ticked, QCheckBox("保密"), chosen))
    phone = TextInput(look)
    phone.setText("1380012")
    row = FormRow(look, "手机", phone, required=True)
    row.set_error("手机号应为 11 位")
    masked = MaskedInput(look, lambda value: value[:3] + "****" + value[-4:])
    masked.set_value("13800126621")
    pick = PickInput(look, [Choice("18", "18 号窗口"), Choice("19", "19 号窗口")])
    pick.set_value("18")
    line = QHBoxLayout()
    for widget in (masked, pick, NumberInput(look), MomentInput(look)):
        line.addWidget(widget)
    points = PointsEditor(look)
    points.set_points(("窗口人员把材料扔回，态度生硬", "三次到窗口均未一次告知所缺材料"))
    card.body.addWidget(row)
    card.body.addLayout(line)
    card.body.addWidget(FormRow(look, "诉求点", points, required=True))
    return card


def _facts(look: Look) -> Card:
    card = Card(look, "徽标、标签、时限条")
    badges = [PriorityBadge(look, priority) for priority in ("P1", "P2", "P3", "P4")]
    card.body.addLayout(_line(*badges, PriorityBadge(look, "P1", with_code=True)))
    card.body.addLayout(_line(*(Tag(look, "服务态度", kind) for kind in TagKind)))
    bars = (TimeBar(look, TimeLeft("联系 38 分", 0.8, tone)) for tone in TimeTone)
    card.body.addLayout(_line(*bars))
    tabs = CountTabs(
        look,
        [
            TabItem("mine", "我的"),
            TabItem("new", "待分派", Pill.WAITING),
            TabItem("late", "超期", Pill.OVERDUE),
        ],
    )
    for count, key in enumerate(("mine", "new", "late"), start=4):
        tabs.set_count(key, count)
    on = Chip(look, "在办")
    on.setChecked(True)
    card.body.addWidget(tabs)
    card.body.addLayout(_line(on, Chip(look, "特急")))
    return card


def _steps(look: Look) -> Card:
    card = Card(look, "七步")
    card.set_count("已完成、当前、未到")
    card.set_flush()
    stepper = Stepper(look)
    done = [StepItem(title, "16:53", StepState.DONE) for title in STEPS[:4]]
    now = StepItem(STEPS[4], "缺：第 3 点措施", StepState.CURRENT)
    stepper.set_steps((*done, now, *(StepItem(title) for title in STEPS[5:])))
    card.body.addWidget(stepper)
    return card


def _notices(look: Look) -> NoticeArea:
    area = NoticeArea(look)
    area.error("回执打印机缺纸，件已登记，不会丢", NoticeAction("存 PDF", area.clear))
    area.warning("钱伟 10:11 改了承办单位，请逐项合并", NoticeAction("对照", area.clear))
    area.info("上次断电前的草稿已找回", NoticeAction("接着填", area.clear))
    return area


def _table(look: Look) -> Card:
    card = Card(look, "表格")
    card.set_flush()
    table: PagedTable[SampleRow] = PagedTable(
        COLUMNS, lambda _cursor, _limit, done, _failed: done(Page(ROWS, None))
    )
    view = TableView(look, table, "表格")
    table.setParent(view)
    table.reload()
    view.select_key(2)
    cell = table.index(1, 0)
    table.setData(cell, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    card.body.addWidget(view)
    return card


def _history(look: Look) -> Card:
    card = Card(look, "办理过程", "history")
    card.set_flush()
    timeline = Timeline(look, "办理过程")
    timeline.set_items(HAPPENED)
    card.body.addWidget(timeline)
    return card


def _empty(look: Look) -> Card:
    card = Card(look, "现在可以做", "circle-play")
    actions = ActionList(look)
    actions.set_actions(
        (
            ActionItem("reply", "答复诉求 3", "Ctrl+Enter", "file-pen", Variant.PRIMARY),
            ActionItem("up", "报值班主任", "Alt+G", "arrow-up-from-line", Variant.DANGER),
            ActionItem("back", "退回", reason="专项小组的件不能退回"),
        )
    )
    empty = EmptyState(look, button=KeyButton(look, "去看我的在办"))
    empty.set_texts("没有等您签收的件", "新件到达时这里会出现，并在页签上显示数字")
    card.body.addWidget(actions)
    card.body.addWidget(empty)
    return card
