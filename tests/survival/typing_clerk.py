"""A clerk who types into the real form until the process is killed; run as a program.

Every line on standard output is what stands in the field and when it stood there.
"""

import sys
import time
from zoneinfo import ZoneInfo

from PySide6.QtTest import QTest

from desktop.domain.clock import SystemClock
from desktop.services.all import build_services
from desktop.services.context import Context
from desktop.startup import make_application
from desktop.storage.opening import open_database
from desktop.tasks import TaskRunner
from desktop.views.desk import Desk
from desktop.views.intake.intake_screen import IntakeScreen
from desktop.views.theme.look import Look
from desktop.views.widgets.pieces import whole
from desktop.views.words.moments import Moments
from tests.services.seeding import PASSWORD, QUICK
from tests.survival.world import CLERK

_KEY_MS = 40


def main(location: str) -> None:
    """Sign in, open the form, type for ever."""
    app = make_application()
    clock = SystemClock()
    services = build_services(Context(open_database(location, clock.now()), clock), QUICK)
    actor = services.accounts.sign_in(CLERK, PASSWORD).actor
    desk = Desk(actor, services, TaskRunner(), clock, Moments(ZoneInfo("Asia/Shanghai")))
    screen = whole(IntakeScreen(Look(app), desk))
    screen.show()
    typed = ""
    while True:
        typed += "字"
        screen.editor.set("original_text", typed)
        sys.stdout.write(f"{len(typed)} {time.monotonic()}\n")
        sys.stdout.flush()
        QTest.qWait(_KEY_MS)


if __name__ == "__main__":
    main(sys.argv[1])
