"""The panel of one action over the case screen: fill in, confirm, mend, or leave."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.actions import Action
from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.views.actions.correction import merged, recorded
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import words
from desktop.views.actions.form import ActionForm
from desktop.views.actions.form_view import FormView
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.words.labels import label


class ActionPanel(QObject):
    """Lives as long as its form is open. Errors go to their field or below the form.

    What is typed is kept as it is typed, for the next time; only success forgets it.
    """

    done = Signal(object, object)
    """The action and what its use case returned."""
    stale = Signal()
    """The case is not what the form was opened on: the owner should load it again."""
    closed = Signal()
    """The form is gone, whatever came of it."""

    def __init__(self, look: Look, desk: Desk, kept: KeptText, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._kept = kept
        self._below = parent
        self.panel: AskPanel | None = None
        self.view: FormView | None = None
        self._started: dict[str, object] = {}

    def open(
        self, form: ActionForm, facts: FormFacts, preset: Mapping[str, object] | None = None
    ) -> None:
        """Show the form; what was typed into it before and not sent is there again.

        `preset` fills in what is known already.
        """
        self._form, self._facts = form, facts
        view = FormView(self._look, form, facts)
        view.set_values(preset or {})
        self._started = view.values()
        kept = self._kept.find(facts.detail.head.id, form.action)
        view.set_values({**kept, **(preset or {})})
        view.changed.connect(self._keep)
        title = label(form.action)
        panel = AskPanel(self._look, self._below, title, view, title)
        panel.set_text(words(form.says))
        if form.danger:
            panel.set_danger()
        panel.confirmed.connect(self._confirm)
        panel.cancelled.connect(self._leave)
        self.panel, self.view = panel, view
        panel.open(view.first_stop() or panel.confirm_button)
        if view.wants_advice():
            advise = self._desk.services.routing.advise
            work = partial(advise, self._desk.actor, facts.detail.head.id)
            self._desk.tasks.run(view, work, view.advise, self._failed)

    def rebase(self, detail_facts: FormFacts) -> None:
        """Go on with the case as it is now; what was typed stays, the other's values are told."""
        if self.view is None:
            return
        before = recorded(self._facts.detail)
        self._facts = detail_facts
        if self._form.action is not Action.CORRECT:
            return
        merge = merged(before, recorded(detail_facts.detail), self.view.values())
        self.view.set_values(merge.values)
        told = self.tr("Meanwhile somebody changed this to '{value}'. What you typed stands.")
        for key, value in merge.both.items():
            if self.view.has(key):
                self.view.mark(key, told.format(value=value))

    def _confirm(self) -> None:
        if self.view is None or self.panel is None:
            return
        values, case_id = self.view.values(), self._facts.detail.head.id
        self.view.clear_errors()
        self.panel.set_error("")
        try:
            ready = self._form.filled(values, self._facts)
        except KnownError as error:
            self._failed(error)
            return
        self.panel.set_busy(busy=True)
        use_case = self._form.use_case(self._desk.services)
        work = partial(use_case, self._desk.actor, case_id, ready)
        self._desk.tasks.run(self, work, self._succeeded, self._failed)

    def _succeeded(self, result: object) -> None:
        self._kept.drop(self._facts.detail.head.id, self._form.action)
        self._close()
        self.done.emit(self._form.action, result)

    def _failed(self, error: Exception) -> None:
        if self.panel is None or self.view is None:
            return
        said = sentence(error) if isinstance(error, KnownError) else ""
        if isinstance(error, InvalidInput) and self.view.has(error.field):
            self.panel.set_busy(busy=False)
            self.view.show_error(error.field, said)
            return
        self.panel.set_error(said)
        if isinstance(error, Conflict):
            self.stale.emit()

    def _keep(self) -> None:
        """Keep what differs from how the form began, as long as there are words in it."""
        if self.view is None:
            return
        values = self.view.values()
        typed = {key: value for key, value in values.items() if value != self._started.get(key)}
        case_id, form = self._facts.detail.head.id, self._form.action.value
        if self.view.written() & typed.keys():
            self._kept.keep(case_id, form, typed)
        else:
            self._kept.drop(case_id, form)

    def _leave(self) -> None:
        self.panel = self.view = None
        self.closed.emit()

    def _close(self) -> None:
        if self.panel is not None:
            self.panel.finish()
        self.panel = self.view = None
        self.closed.emit()
