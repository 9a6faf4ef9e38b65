"""Solving a case that was just registered on the spot."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.actions import Action
from desktop.domain.errors import KnownError
from desktop.domain.rows.case import CaseDetail
from desktop.views.desk import Desk
from desktop.views.intake.spot_form import SpotForm
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel

_FORM = Action.SOLVE_ON_THE_SPOT.value


class SpotPanel(QObject):
    """Asks for result and signature; `solved` gives the case once it is stored.

    What is typed is kept under the name of the case's own form, which offers it again.
    """

    solved = Signal(int)

    def __init__(self, look: Look, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._look = look
        self._desk = desk
        self._screen = screen
        self._kept = KeptText(desk, self)

    def open(self, case_id: int) -> None:
        """Ask about one case."""
        form = SpotForm(self._look)
        form.set_values(self._kept.find(case_id, _FORM))
        form.changed.connect(partial(self._keep, case_id, form))
        panel = AskPanel(
            self._look,
            self._screen,
            self.tr("Solve on the spot"),
            form,
            self.tr("Solved and signed"),
        )
        panel.set_text(self.tr("The signature on the stub is the feedback; no letter follows."))
        panel.confirmed.connect(partial(self._solve, case_id, panel))
        panel.open(form.result)
        panel.set_busy(busy=True)
        desk = self._desk
        read = partial(desk.services.case_view.detail, desk.actor, case_id)
        shown = partial(self._show_points, form, panel)
        desk.tasks.run(panel, read, shown, partial(self._not_solved, panel))

    def flush(self) -> bool:
        """Store what is typed and wait for it."""
        return self._kept.flush()

    def _show_points(self, form: SpotForm, panel: AskPanel, detail: CaseDetail) -> None:
        form.findings.set_points([(point.position, point.text) for point in detail.points])
        panel.set_busy(busy=False)

    def _keep(self, case_id: int, form: SpotForm) -> None:
        if form.result.text().strip() or form.findings.value():
            self._kept.keep(case_id, _FORM, form.values())
        else:
            self._kept.drop(case_id, _FORM)

    def _solve(self, case_id: int, panel: AskPanel) -> None:
        form = panel.form
        if not isinstance(form, SpotForm):
            return
        panel.set_busy(busy=True)
        desk = self._desk
        work = partial(desk.services.closing.solve_on_the_spot, desk.actor, case_id, form.answer())
        done = partial(self._solved, case_id, panel)
        desk.tasks.run(panel, work, done, partial(self._not_solved, panel))

    def _solved(self, case_id: int, panel: AskPanel, _done: object) -> None:
        self._kept.drop(case_id, _FORM)
        panel.finish()
        self.solved.emit(case_id)

    def _not_solved(self, panel: AskPanel, error: Exception) -> None:
        if isinstance(error, KnownError):
            panel.set_error(sentence(error))
        else:
            panel.set_busy(busy=False)
