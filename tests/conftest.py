"""What every test needs: no screen, and no zone or language of the machine it runs on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import settings

pytest_plugins = ["tests.small_hall"]

# A busy machine is no failure: examples are counted, never timed.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")
