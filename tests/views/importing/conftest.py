"""An import screen alone, with real services on a small real database."""

from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.permissions import Role
from desktop.views.desk import Desk
from desktop.views.importing.import_screen import ImportScreen
from desktop.views.theme.look import Look

SHANGHAI = ZoneInfo("Asia/Shanghai")
HEADINGS = "留言编号,留言用户,留言主题,留言时间,留言详情,联系电话,答复意见,答复时间"


@pytest.fixture
def desk(desk_of: Callable[[Role], Desk]) -> Desk:
    """Give the desk of a counter clerk."""
    return desk_of(Role.CLERK)


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
