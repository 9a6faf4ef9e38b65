"""What the first paint must not wait for."""

import subprocess
import sys


def test_nothing_of_a_database_is_loaded_for_the_first_paint() -> None:
    code = (
        "import sys, desktop.views.login.login_screen, desktop.views.login.lock_screen,"
        " desktop.views.login.change_password_panel, desktop.views.login.first_start_form;"
        "print([name for name in sys.modules if name.startswith(('sqlalchemy', 'desktop.storage',"
        " 'desktop.services', 'desktop.models', 'reportlab'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
