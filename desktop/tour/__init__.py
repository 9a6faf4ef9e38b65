"""The guided tour: drives the real windows through the whole path, leaves pictures and papers."""

import sys
import tempfile
from pathlib import Path

from desktop.tour.path import STEPS
from desktop.tour.stage import Stage
from desktop.views.theme.tokens import ThemeName


def run_tour(out: str | Path, language: str, theme: ThemeName = ThemeName.LIGHT) -> int:
    """Walk the whole path on a fresh temporary database; 1 if any step fails.

    `theme` is worn until the step that shows the others. `out` gets numbered pictures of every
    screen and all papers; no person's data leaves it.
    """
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        stage = Stage(folder, Path(temporary), language, theme)
        try:
            for name, step in STEPS:
                step(stage)
                sys.stdout.write(f"{name}\n")
        except Exception as error:  # noqa: BLE001  whatever fails, the tour says at which step
            sys.stderr.write(f"failed: {name}: {type(error).__name__}: {error}\n")
            return 1
        finally:
            stage.close()
    sys.stdout.write(f"{stage.taken} pictures and {stage.kept} papers in {folder}\n")
    return 0
