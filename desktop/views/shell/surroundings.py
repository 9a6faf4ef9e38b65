"""What the window itself is given, besides a desk."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.clock import Clock
from desktop.settings import Preferences, WindowMemory
from desktop.tasks import TaskRunner
from desktop.views.shell.speech import Speech
from desktop.views.theme.look import Look


class Surroundings(NamedTuple):
    """Look, language, the door to workers, the time, and what this workstation remembers."""

    look: Look
    speech: Speech
    tasks: TaskRunner
    clock: Clock
    memory: WindowMemory
    keep: Callable[[Preferences], object]

    def preferences(self) -> Preferences:
        """Return the look in force."""
        return Preferences(self.speech.language, self.look.theme.value, self.look.scale)

    def remember(self) -> None:
        """Keep the look in force for the next start."""
        self.keep(self.preferences())
