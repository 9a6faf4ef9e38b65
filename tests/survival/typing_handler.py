"""A handler who types the answer to a point until the process is killed; run as a program.

Every line on standard output is how much stands in the field and when it stood there.
"""

import sys
import time
from zoneinfo import ZoneInfo

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import SystemClock
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.storage.opening import open_database
from desktop.tasks import TaskRunner
from desktop.views.case.case_screen import CaseScreen
from desktop.views.desk import Desk
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import whole
from desktop.views.words.moments import Moments
from tests.services.seeding import PASSWORD, QUICK

HANDLER = "2001"
_KEY_MS = 40


def main(location: str, case_id: int) -> None:
    """Sign in, open the reply of the case, type for ever."""
    app = QApplication(["typing"])
    clock = SystemClock()
    services = build_services(Context(open_database(location, clock.now()), clock), QUICK)
    actor = services.accounts.sign_in(HANDLER, PASSWORD).actor
    tasks = TaskRunner()
    desk = Desk(actor, services, tasks, clock, Moments(ZoneInfo("Asia/Shanghai")))
    screen = whole(CaseScreen(Look(app), desk))
    screen.show()
    screen.show_case(case_id)
    tasks.wait_idle()
    screen.open_reply()
    editor = screen.reply.points.editor
    if editor is None:
        raise SystemExit("the reply is not offered")
    typed = ""
    while True:
        typed += "字"
        editor.found.insertPlainText("字")
        sys.stdout.write(f"{len(typed)} {time.monotonic()}\n")
        sys.stdout.flush()
        QTest.qWait(_KEY_MS)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
