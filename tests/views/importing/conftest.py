"""An import screen alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.permissions import Role
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.tasks import TaskRunner
from desktop.views.desk import Desk
from desktop.views.importing.import_screen import ImportScreen
from desktop.views.theme.look import Look
from desktop.views.words.moments import Moments
from tests.services.conftest import (  # noqa: F401  fixtures
    actor_of,
    clock,
    context,
    database,
    empty_file,
    hall,
    seeded_file,
)
from tests.services.seeding import QUICK

SHANGHAI = ZoneInfo("Asia/Shanghai")
HEADINGS = "留言编号,留言用户,留言主题,留言时间,留言详情,联系电话,答复意见,答复时间"


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    """Give a runner; a test in which something failed unseen fails."""
    runner = TaskRunner()
    unseen: list[object] = []
    runner.unhandled.connect(unseen.append)
    yield runner
    runner.wait_idle()
    qapp.processEvents()
    assert not unseen, unseen


@pytest.fixture
def desk(
    tasks: TaskRunner,
    context: Context,  # noqa: F811
    clock: FixedClock,  # noqa: F811
    actor_of: Callable[..., Actor],  # noqa: F811
) -> Desk:
    """Give the desk of a counter clerk."""
    services = build_services(context, QUICK)
    return Desk(actor_of(Role.CLERK), services, tasks, clock, Moments(SHANGHAI))


@pytest.fixture
def screen(look: Look, desk: Desk, qtbot: QtBot) -> Iterator[ImportScreen]:
    """Give the import screen, shown."""
    made = ImportScreen(look, desk)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    desk.tasks.wait_idle()
    made.importer._rest.stop()
    made.run_bar.set_progress(None)


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    """Give a file as a platform hands it over: one bad row, one with a reply, the same words."""
    rows = (
        "W1,李静怡,排队太久,2026/3/9 8:05,窗口排队两个小时,13812346621,,",
        "W2,王五,叫号屏,2026/3/8 9:10,看不清叫号屏,,,",
        "W3,赵六,又是排队,2026/3/9 8:06,窗口排队两个小时,,,",
        "W4,钱七,已答复,2026/3/1 8:05,停车场不放行,,已为您开通,2026/3/4 9:00",
        "W5,孙八,电话不全,2026/3/9 8:05,电话写错了,138123,,",
    )
    path = tmp_path / "messages.csv"
    path.write_bytes("\n".join((HEADINGS, *rows)).encode("gb18030"))
    return path
