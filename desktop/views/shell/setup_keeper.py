"""Keeps what is typed at the first start over a crash."""

from collections.abc import Mapping
from functools import partial

from desktop import setup_memory
from desktop.views.keeping.store_queue import StoreQueue
from desktop.views.login.login_screen import LoginScreen
from desktop.views.shell.surroundings import Surroundings

_KEY = "first start"


class SetupKeeper(StoreQueue):
    """Puts back what was typed at an earlier start, and stores what is typed now."""

    def __init__(self, around: Surroundings, view: LoginScreen) -> None:
        super().__init__(around.tasks, view)
        self._clock = around.clock
        self._file = around.memory.first_start_file()
        view.offer_setup(setup_memory.kept(self._file))
        view.setup_typed.connect(self._keep)

    def drop(self) -> None:
        """Forget what was typed: the hall is made."""
        self.put(_KEY, partial(setup_memory.forget, self._file, self._clock.now()))
        self.store_now()

    def _keep(self, values: Mapping[str, str]) -> None:
        self.put(_KEY, partial(setup_memory.keep, values, self._file, self._clock.now()))
