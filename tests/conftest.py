"""What every test needs: no screen, and no zone or language of the machine it runs on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
