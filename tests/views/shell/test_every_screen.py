"""Every screen and panel, seen in three languages and two sizes: nothing is cut."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.views.actions.catalogue import FORMS
from desktop.views.actions.form_view import FormView
from desktop.views.admin.admin_screen import AdminScreen
from desktop.views.case.case_screen import CaseScreen
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.shell.key_sheet import KeySheet
from desktop.views.widgets.ask_panel import AskPanel
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall
from tests.views.shell.conftest import Started
from tests.views.shell.hands import workspace
from tests.views.shell.looking import Longer, faults
from tests.views.shell.walking import stumbles

FULL, NARROW = (1366, 768), (1093, 614)
"""100 % and 125 % of the smallest screen, in logical pixels."""

ALL_FORMS = "forms"
"""All forms at once: nobody sees them so, and nobody walks through them."""

PANEL = 480
"""The width a panel leaves its form."""

CONTROL = Qt.KeyboardModifier.ControlModifier

Start = Callable[[Path, FixedClock], Started]
Shows = Mapping[str, Callable[[], object]]
Look = Callable[[Shows], list[str]]

DANGER = "态度恶劣，第三次来了。他不想活了，还说要拿刀砍人，旁边有人直播。"


@pytest.fixture
def started(start: Start, hall_file: Path, clock: FixedClock) -> Started:
    return start(hall_file, clock).opened()


@pytest.fixture
def seen(started: Started, qapp: QApplication, chinese_words: Path) -> Iterator[Look]:
    """Give a function that shows one thing after another in every language and size."""
    speech, longer = started.around.speech, Longer()
    assert speech._translator.load(str(chinese_words))
    window = started.window
    window.setMinimumSize(*NARROW)

    def look(shows: Shows, size: tuple[int, int], language: str) -> Iterator[str]:
        window.resize(*size)
        for name, show in shows.items():
            show()
            started.idle()
            for _ in range(8):  # words that wrap settle their height in later rounds
                qapp.processEvents()
            found = faults(window)
            if language == "zh" and name != ALL_FORMS:
                found += stumbles(window)
            yield from (f"{name}, {language}, {size[0]}: {one}" for one in found)

    def look_all(shows: Shows) -> list[str]:
        found = [*look(shows, NARROW, "en")]
        qapp.installTranslator(longer)
        found += look(shows, FULL, "longer")
        qapp.removeTranslator(longer)
        speech.switch("zh_CN")
        found += look(shows, NARROW, "zh")
        speech.switch("en")
        return found

    yield look_all
    qapp.removeTranslator(longer)


def test_before_anybody_is_in(started: Started, seen: Look) -> None:
    assert seen({"sign-in": started.window.login.focus_first}) == []


def test_the_clerk_sees_nothing_cut(started: Started, seen: Look) -> None:
    space = workspace(started.entered("1001"))
    screens = {key: partial(space.go, key) for key in ("intake", "queue", "today", "importing")}
    assert seen(screens) == []
    space.go("intake")
    intake = space.widget_of("intake")
    assert isinstance(intake, IntakeScreen)

    def show_alarm() -> None:
        intake.editor.update({"original_text": DANGER})
        intake.triage.ask_now()

    assert seen({"alarm": show_alarm}) == []
    started.keys(Qt.Key.Key_E, CONTROL)
    assert seen({"express": partial(space.go, "intake")}) == []

    def show_keys() -> None:
        started.keys(Qt.Key.Key_Escape)
        KeySheet(started.around.look, space, space._screens).open()

    assert seen({"keys": show_keys}) == []
    started.keys(Qt.Key.Key_Escape)
    started.window.leave()
    lead = workspace(started.entered("3001"))
    assert seen({"board": partial(lead.go, "board")}) == []
    assert seen({"lock": started.window.lock}) == []

    def show_danger() -> None:
        started.window.emergency.gate.unfold()
        for key in (Qt.Key.Key_1, Qt.Key.Key_4):
            started.keys(key)

    assert seen({"danger": show_danger}) == []


def test_the_administrator_sees_nothing_cut(started: Started, seen: Look) -> None:
    space = workspace(started.entered("9001"))
    screen = space.widget_of("admin")
    assert isinstance(screen, AdminScreen)
    space.go("admin")
    assert seen({one.key: partial(screen.choose, one.key) for one in screen._sections}) == []
    started.window.leave()
    space = workspace(started.entered("7001"))
    assert seen({"recovery": partial(space.go, "recovery")}) == []


def test_no_form_of_a_case_is_cut(
    started: Started, seen: Look, seeded_file: tuple[Path, SmallHall]
) -> None:
    screen = _case(started.entered("3001"), seeded_file[1])
    assert seen({"case": partial(workspace(started).go, "case")}) == []

    def show_preview() -> None:
        workspace(started).go("queue")
        started.idle()
        started.keys(Qt.Key.Key_F6)
        started.keys(Qt.Key.Key_Home)

    assert seen({"preview": show_preview}) == []
    workspace(started).go_back()
    assert seen({"reply": screen.open_reply}) == []
    screen.close_reply()

    def show_panel() -> None:
        started.keys(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)

    assert seen({"panel": show_panel}) == []
    assert any(panel.isVisible() for panel in screen.findChildren(AskPanel))
    started.keys(Qt.Key.Key_Escape)
    facts = screen.keeper.facts()
    assert facts is not None
    forms, column = QWidget(), QVBoxLayout()
    for form in FORMS.values():
        view = FormView(started.around.look, form, facts)
        view.setFixedWidth(PANEL)
        for key in view.findChildren(QShortcut):  # one form is open at a time, here all are
            key.setEnabled(False)
        column.addWidget(view)
    forms.setLayout(column)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(forms)
    stack = workspace(started).stack
    stack.addWidget(scroll)
    assert seen({ALL_FORMS: partial(stack.setCurrentWidget, scroll)}) == []
    _case(started, seeded_file[1], original_text=DANGER)
    assert seen({"danger": partial(workspace(started).go, "case")}) == []


def _case(started: Started, hall: SmallHall, **said: str) -> CaseScreen:
    opened = started.backstage.current
    assert opened is not None
    case_id = opened.services.intake.register(hall.actor_of(Role.CLERK), a_draft(**said)).case_id
    workspace(started).open_case(case_id)
    screen = workspace(started).widget_of("case")
    assert isinstance(screen, CaseScreen)
    started.qtbot.waitUntil(lambda: screen.keeper.facts() is not None)
    return screen
