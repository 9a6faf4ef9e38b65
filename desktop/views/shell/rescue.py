"""The way back at the entrance: a backup in place of data that cannot be opened."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import KnownError
from desktop.views.login.rescue_panel import RescuePanel
from desktop.views.shell.backstage import Backstage
from desktop.views.shell.surroundings import Surroundings
from desktop.views.words.moments import Moments

if TYPE_CHECKING:  # the first paint waits for nothing it does not show
    from PySide6.QtWidgets import QWidget

    from desktop.domain.rows.backup import RestoredRow


class Rescue(QObject):
    """Asks for a backup over `view` until one is in place; `rescued` gives the sentence to say."""

    rescued = Signal(str)

    def __init__(
        self, around: Surroundings, backstage: Backstage, view: "QWidget", moments: Moments
    ) -> None:
        super().__init__(view)
        self._around = around
        self._backstage = backstage
        self._moments = moments
        self.panel = RescuePanel(around.look, view)
        self.panel.rescue_requested.connect(self._rescue)
        self.panel.open()

    def _rescue(self, file: Path, passphrase: str) -> None:
        work = partial(self._backstage.rescue, file, passphrase)
        self._around.tasks.run(self, work, self._done, self._refused)

    def _done(self, row: "RestoredRow") -> None:
        self.panel.finish()
        said = self.tr("The backup of {when} is in place: {cases} cases.")
        told = said.format(when=self._moments.full(row.made_at), cases=row.cases)
        if row.aside is not None:
            kept = self.tr("The damaged data is kept as {file}.")
            told = f"{told} {kept.format(file=row.aside.name)}"
        self.rescued.emit(told)

    def _refused(self, error: Exception) -> None:
        from desktop.views.messages import sentence

        self.panel.set_busy(busy=False)
        if isinstance(error, KnownError):
            self.panel.set_error(sentence(error))
