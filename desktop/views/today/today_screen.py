"""Today: what is late, what ends, whom to call, what waits for a decision; and the hand-over."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.day_list import DayGroup, day_groups
from desktop.domain.errors import KnownError
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import TodayRow
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.today.day_lines import TITLES, day_lines
from desktop.views.today.day_part import DayPart
from desktop.views.today.handover_panel import HandoverPanel
from desktop.views.widgets.button_face import Variant
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.count_tabs import CountTabs
from desktop.views.widgets.key_button import KeyButton
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tab_item import Pill, TabItem
from desktop.views.widgets.tab_rail import TabRail

TICK_MS = 30_000
"""How often the list is read anew while it is seen."""

_MINE, _HALL = "mine", "hall"


class TodayScreen(Speaking, QWidget):
    """Enter opens a case, Ctrl+P makes the hand-over sheet."""

    case_requested = Signal(int)
    print_requested = Signal(bytes)
    """A kept hand-over sheet, to be sent to a printer."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._rows: tuple[TodayRow, ...] = ()
        self._title, self._day = PlainLabel(role="title"), PlainLabel(role="label")
        leads = desk.actor.may(Permission.SUPERVISE)
        self._groups = tuple(g for g in DayGroup if leads or g is not DayGroup.SEE_TO)
        self.tabs = CountTabs(look, self._tab_items())
        self.whose = Segment(look, self._scopes())
        self.whose.set_value(_HALL)
        self.handover_button = KeyButton(look, "", "Ctrl+P", Variant.PRIMARY, "printer")
        self.notices = NoticeArea(look)
        self.parts = {group: DayPart(look, group) for group in self._groups}
        self.panel: HandoverPanel | None = None
        self._tick_timer = QTimer(self, interval=TICK_MS)
        self._lay()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Read the list anew (F5)."""
        work = partial(self._desk.services.queue.today, self._desk.actor)
        self._desk.tasks.run(self, work, self._show, self._complain)

    def hand_over(self) -> None:
        """Open the hand-over sheet (Ctrl+P)."""
        if self.panel is None and self.handover_button.isEnabled():
            self.panel = HandoverPanel(self._look, self._desk, self)
            self.panel.print_requested.connect(self.print_requested)
            self.panel.destroyed.connect(self._panel_closed)
            self.panel.open(self.panel.taken_by)

    def flush(self) -> bool:
        """Store what is typed for the colleague and wait for it."""
        return self.panel is None or self.panel.flush()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Today"))
        self._title.setText(self.tr("Today"))
        self.tabs.set_items(self._tab_items())
        self.tabs.setAccessibleName(self.tr("Parts of the day"))
        self.whose.set_choices(self._scopes())
        self.whose.setAccessibleName(self.tr("Whose cases"))
        self.handover_button.setText(self.tr("Hand-over sheet"))
        may = self._desk.actor.may(Permission.HAND_OVER)
        self.handover_button.set_reason("" if may else self.tr("Your role hands over no shift."))
        for part in self.parts.values():
            part.retranslate()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list whenever it is seen again."""
        super().showEvent(event)
        self._tick_timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._tick_timer.stop()

    def _lay(self) -> None:
        self.setProperty("role", "page")
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self._title, self._day):
            head.addWidget(widget)
        head.addWidget(TabRail(self.tabs), 1)
        head.addWidget(self.whose)
        head.addWidget(self.handover_button)
        inside = QWidget()
        inside.setProperty("role", "rail")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in self.parts.values():
            column.addWidget(part)
        column.addStretch()
        self._inside = inside
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(12, 12, 12, 12)
        page.setSpacing(8)
        page.addWidget(self.notices)
        page.addLayout(head)
        page.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.handover_button.clicked.connect(self.hand_over)
        self.whose.changed.connect(self._fill)
        self._tick_timer.timeout.connect(self.refresh)
        self.tabs.changed.connect(self._go_to)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.refresh)
        for place in range(len(self._groups)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            shortcut.activated.connect(partial(self.tabs.choose, place))
        for group, part in self.parts.items():
            part.opened.connect(self.case_requested)
            part.left.connect(partial(self._go_on, group))
            part.view.current_row_changed.connect(partial(self._keep_in_sight, part))

    def _show(self, rows: tuple[TodayRow, ...]) -> None:
        first = not self._rows
        self._rows = rows
        self._fill()
        if first and self.panel is None:
            next((part for part in self.parts.values() if part.enter(from_below=False)), None)

    def _fill(self, *_value: object) -> None:
        now, moments = self._desk.clock.now(), self._desk.moments
        mine = self.whose.value() == _MINE
        rows = [row for row in self._rows if row.mine or not mine]
        for group, cases in day_groups(rows, now):
            if group not in self.parts:
                continue
            self.parts[group].set_lines(day_lines(cases, moments, now))
            self.tabs.set_count(group.value, len(cases))
        self._day.setText(f"{moments.day(now)} {moments.weekday(now)}")

    def _go_to(self, key: str) -> None:
        """Put the keyboard on the first line of a part and bring its title into sight."""
        part = self.parts[DayGroup(key)]
        part.enter(from_below=False)
        self._scroll.verticalScrollBar().setValue(part.y())

    def _go_on(self, group: DayGroup, step: int) -> None:
        order = self._groups[::step]
        for later in order[order.index(group) + 1 :]:
            if self.parts[later].enter(from_below=step < 0):
                self._keep_in_sight(self.parts[later])
                return

    def _keep_in_sight(self, part: DayPart, *_row: object) -> None:
        if not part.view.hasFocus():
            return
        self.tabs.set_current(part.group.value)
        rect = part.view.visualRect(part.view.currentIndex())
        place = part.view.viewport().mapTo(self._inside, rect.center())
        self._scroll.ensureVisible(0, place.y(), 0, self._look.px(60))

    def _scopes(self) -> tuple[Choice, ...]:
        return (Choice(_MINE, self.tr("Mine")), Choice(_HALL, self.tr("Whole hall")))

    def _tab_items(self) -> tuple[TabItem, ...]:
        return tuple(_tab_item(group) for group in self._groups)

    def _panel_closed(self) -> None:
        self.panel = None

    def _complain(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.error(sentence(error))


def _tab_item(group: DayGroup) -> TabItem:
    late = group in {DayGroup.ALARMS, DayGroup.SEE_TO, DayGroup.OVERDUE}
    title = QCoreApplication.translate("Today", str(TITLES[group]))
    return TabItem(group.value, title, Pill.OVERDUE if late else Pill.WAITING)
