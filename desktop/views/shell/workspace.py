"""One signed-in person's window content: bar, screens, status row."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import KnownError
from desktop.domain.permissions import Role
from desktop.domain.rows.queue import SavedView
from desktop.settings import WindowMemory
from desktop.views.desk import Desk
from desktop.views.messages import sentence
from desktop.views.screens import screens_for
from desktop.views.shell import focus
from desktop.views.shell.arrangements import Arrangements
from desktop.views.shell.built_screens import BuiltScreens
from desktop.views.shell.change_watch import ChangeWatch
from desktop.views.shell.kept_offer import KeptOffer
from desktop.views.shell.key_sheet import KeySheet
from desktop.views.shell.password_change import PasswordChange
from desktop.views.shell.person_menu import PersonMenu
from desktop.views.shell.receipts import Receipts
from desktop.views.shell.reminders import Reminders
from desktop.views.shell.status_facts import StatusFacts
from desktop.views.shell.upkeep import Upkeep
from desktop.views.shown import Shown
from desktop.views.theme.look import Look
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.widgets.print_run import PrintRun
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.status_row import KeyHint
from desktop.views.widgets.top_bar import BarScreen, TopBar
from desktop.views.words.labels import label

_TICK_MS = 1_000
_KEPT_PAST = 20
_word = partial(QCoreApplication.translate, "Screens")


class Workspace(Speaking, QWidget):
    """Builds screens when they are first shown and carries wishes from one to another."""

    screen_changed = Signal(str)
    """A screen of the bar came to the front; a case is none, for it cannot be shown again."""

    def __init__(self, look: Look, desk: Desk, memory: WindowMemory) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.arrangements = Arrangements(memory)
        self._screens = {screen.key: screen for screen in screens_for(desk)}
        self._past: list[str] = []
        self.bar = TopBar(look)
        self.menu = PersonMenu(look)
        self._passwords = PasswordChange(look, desk, self)
        self.receipts = Receipts(look, desk, self, self._refused)
        self.upkeep = Upkeep(desk, self)
        self.watch = ChangeWatch(desk, self)
        self.notices = NoticeArea(look)
        self.printing = PrintRun(desk.tasks, self.notices, self)
        self.kept = KeptOffer(desk, self.notices, self)
        self.reminders = Reminders(desk, self.notices, self)
        self.stack = QStackedWidget()
        self.building = BuiltScreens(self.stack, self.arrangements)
        self.status = StatusFacts(look)
        self._lay()
        self._wire()
        self.retranslate()

    def begin(self, last: str = "") -> None:
        """Show the screen this workstation showed last, else the first this person may use."""
        known = last in self._screens and self._screens[last].in_bar
        self.go(last if known else next(iter(self._screens), ""))
        self.upkeep.back_up()
        self.kept.ask()
        self.reminders.begin()

    def resume(self) -> None:
        """Put the keyboard back where it was on the screen in front."""
        if self.current:
            focus.enter(self.shown(self.current).widget)

    @property
    def current(self) -> str:
        """Return the key of the screen in front."""
        return self._past[-1] if self._past else ""

    def widget_of(self, key: str) -> QWidget:
        """Return the widget of a screen."""
        return self.shown(key).widget

    def go(self, key: str) -> None:
        """Show the screen with this key; one this person may not use is left alone."""
        if key not in self._screens:
            return
        shown = self.shown(key)
        if self.current != key:
            self._past = [*self._past[-_KEPT_PAST:], key]
        self.stack.setCurrentWidget(shown.widget)
        self.bar.set_current(key)
        self.show_hints()
        focus.enter(shown.widget)
        if self._screens[key].in_bar:
            self.screen_changed.emit(key)

    def go_back(self) -> None:
        """Show the screen before this one."""
        if self._past:
            self._past.pop()
        self.go(self._past.pop() if self._past else next(iter(self._screens), ""))

    def open_case(self, case_id: int) -> None:
        """Show a case."""
        if "case" in self._screens:
            self.shown("case").show_case(case_id)
            self.go("case")

    def open_number(self, number: str) -> None:
        """Show the case with this number: a scan, wherever it happened."""
        find = partial(self._desk.services.case_view.by_number, self._desk.actor, number)
        self._desk.tasks.run(self, find, self.open_case, self._refused)

    def show_list(self, view: SavedView) -> None:
        """Show the queue narrowed to a view, and nothing of what narrowed it before."""
        self.shown("queue").narrow(view)
        self.go("queue")

    def show_receipt(self, case_id: int) -> None:
        """Make the receipt of a new case and show it, ready to print."""
        self.receipts.show(case_id)

    def print_paper(self, content: bytes) -> None:
        """Ask for a printer and print a finished paper."""
        self.printing.start(content)

    def tell_draft_saved(self, moment: datetime) -> None:
        """Say when the draft was stored."""
        self.status.tell_draft(self._desk.moments.clock(moment))

    def tell_unstored(self, go_anyway: Callable[[], None]) -> None:
        """Say that what is typed stays here, for it could not be stored."""
        said = self.tr("What you typed cannot be stored now. It stays here; please try again soon.")
        act = NoticeAction(self.tr("Leave without it"), go_anyway)
        self.notices.error(said, act)

    def tell_misread(self) -> None:
        """Say that a scan went wrong."""
        self.notices.warning(self.tr("The code was not read right. Please scan it again."))

    def tell_crash(self, report: str) -> None:
        """Say calmly that the program made a mistake and that work goes on."""
        said = self.tr(
            "Something went wrong in the program. What was saved is safe; please try again or go "
            "on with something else. A report without personal data was written: {file}"
        )
        self.notices.error(said.format(file=Path(report).name))

    def flush(self) -> bool:
        """Store whatever is being typed, before locking, leaving or closing; False if it fails."""
        stored = [shown.flush() for shown in self.building.all()]
        return all(stored)

    def retranslate(self) -> None:
        """Set bar, hints and facts in the language in force."""
        self.bar.set_screens(
            [
                BarScreen(screen.key, _word(str(screen.title)), screen.shortcut)
                for screen in self._screens.values()
                if screen.in_bar
            ]
        )
        self.bar.set_current(self.current)
        self.bar.set_searchable(searchable="queue" in self._screens)
        actor = self._desk.actor
        roles = " · ".join(label(role) for role in Role if role in actor.roles)
        self.bar.set_person(actor.place, f"{actor.name} · {roles}")
        self.show_hints()
        self.status.retranslate()
        self._tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for changes made at other desks."""
        super().showEvent(event)
        self.watch.set_watching(watching=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while the window is locked."""
        super().hideEvent(event)
        self.watch.set_watching(watching=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5, F6 and Esc, where the screen in front has no use of its own for them."""
        if event.key() == Qt.Key.Key_F5 and self.current:
            self.shown(self.current).refresh()
        elif event.key() == Qt.Key.Key_F6 and self.current:
            focus.next_pane(self.shown(self.current).panes())
        elif event.key() == Qt.Key.Key_Escape and self.current == "case":
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        layout = self.bar.layout()
        if layout is not None:
            layout.addWidget(self.menu)
        column.addWidget(self.bar)
        self.notices.setContentsMargins(12, 8, 12, 0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)

    def _wire(self) -> None:
        self.bar.screen_chosen.connect(self.go)
        self.bar.search_entered.connect(self._search)
        self.menu.password_requested.connect(self._passwords.ask)
        self._passwords.changed.connect(self._password_changed)
        keys = {"F2": self._start_new, "F3": self.bar.focus_search, "Ctrl+/": self._show_keys}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)
        self.kept.case_requested.connect(self.open_case)
        self.watch.changed.connect(self._look_again)
        self.upkeep.trouble.connect(self._tell_trouble)
        ringer = self.reminders.ringer
        self.watch.changed.connect(ringer.look)
        ringer.case_requested.connect(self.open_case)
        ringer.list_requested.connect(partial(self.go, "today"))
        ringer.counted.connect(partial(self.bar.set_count, "today"))
        self.upkeep.backup_trouble.connect(self.status.tell_backup_trouble)
        self.upkeep.backup_trouble.connect(self.reminders.tell_backup)
        self.reminders.recovery_requested.connect(partial(self.go, "recovery"))
        self.reminders.receipt_requested.connect(self.show_receipt)
        self.reminders.clock_doubt.confirmed.connect(self.upkeep.run)
        self.reminders.staff_requested.connect(self._open_staff)

    def shown(self, key: str) -> Shown:
        """Return a screen, built if need be."""
        build = self._screens[key].build
        return self.building.built(key, lambda: build(self._look, self._desk, self))

    def _search(self, text: str) -> None:
        if "queue" in self._screens:
            self.go("queue")
            self.shown("queue").search(text)

    def _start_new(self) -> None:
        if "intake" in self._screens:
            was_here = self.current == "intake"
            self.go("intake")
            if was_here:
                self.shown("intake").start_new()

    def _look_again(self) -> None:
        """Show what was changed elsewhere; the screens behind look when they are shown."""
        if self.current:
            self.shown(self.current).look()

    def _open_staff(self) -> None:
        self.go("admin")
        self.shown("admin").choose("staff")

    def _show_keys(self) -> None:
        KeySheet(self._look, self, self._screens).open()

    def _password_changed(self) -> None:
        self.notices.success(self.tr("The new password holds from now on."))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.notices.warning(sentence(error))

    def _tell_trouble(self, error: KnownError | None) -> None:
        self.status.tell_trouble(error)
        if error is None:
            self.reminders.look_again()

    def _tick(self) -> None:
        now = self._desk.clock.now()
        moments = self._desk.moments
        local = now.astimezone(moments.zone)
        self.bar.set_clock(f"{local:%H:%M}", f"{moments.day(now)} {moments.weekday(now)}")

    def show_hints(self) -> None:
        """Show which keys matter now: another screen, or another face of it, is in front."""
        if self.current in self._screens:
            hints = self.shown(self.current).hints() or self._screens[self.current].hints
            self.status.set_hints([KeyHint(key, _word(str(text))) for key, text in hints])
