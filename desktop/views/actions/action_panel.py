"""The panel of one action over the case screen: fill in, confirm, mend, or leave."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Conflict, InvalidInput, KnownError
from desktop.domain.rows.meanwhile import Meanwhile
from desktop.views.actions.facts import FormFacts
from desktop.views.actions.field import words
from desktop.views.actions.form import ActionForm
from desktop.views.actions.form_view import FormView
from desktop.views.actions.meanwhile_words import (
    change_lines,
    changed_by_others,
    crossed_words,
)
from desktop.views.actions.merging import merged
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText
from desktop.views.messages import sentence
from desktop.views.theme.look import Look
from desktop.views.widgets.ask_panel import AskPanel
from desktop.views.words.labels import label

_SEEN = "seen"
_Crossed = Mapping[str, tuple[object, Meanwhile | None]]


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
        self._show_crossed(view, self._left_behind(kept))
        panel.open(view.first_stop() or panel.confirm_button)
        if view.wants_advice():
            advise = self._desk.services.routing.advise
            work = partial(advise, self._desk.actor, facts.detail.head.id)
            self._desk.tasks.run(view, work, view.advise, self._failed)

    def rebase(self, detail_facts: FormFacts) -> None:
        """Go on with the case as it is now, field by field.

        What was typed stays with the other's value below it; all else takes the other's value.
        """
        if self.view is None:
            return
        before, self._facts = self._facts, detail_facts
        start = self._form.start
        merge = merged(start(before), start(detail_facts), self.view.values())
        self.view.set_values(merge.taken)
        now = self.view.values()
        self._started |= {key: now[key] for key in merge.taken if key in now}
        changes = changed_by_others(detail_facts, before.seen)
        self._show_crossed(
            self.view, {key: (new, changes.get(key)) for key, new in merge.both.items()}
        )

    def _left_behind(self, kept: Mapping[str, object]) -> _Crossed:
        """Return what was changed since the text that was left here was typed."""
        seen = kept.get(_SEEN)
        if not isinstance(seen, int):
            return {}
        now = self._form.start(self._facts)
        changes = changed_by_others(self._facts, seen).items()
        return {
            key: (now[key], change)
            for key, change in changes
            if key in kept and key in now and now[key] != kept[key]
        }

    def _show_crossed(self, view: FormView, crossed: _Crossed) -> None:
        names = []
        for key, (theirs, change) in crossed.items():
            if view.has(key):
                view.cross(key, crossed_words(self._facts, key, theirs, change), theirs)
                names.append(view.name(key))
        if names and self.panel is not None and self.panel.confirm_button.isEnabled():
            said = self.tr("Changed meanwhile: {names}. Compare both at the field, then confirm.")
            self.panel.set_error(said.format(names=" · ".join(names)))

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
        changes = error.params.get("changes") if isinstance(error, Conflict) else None
        if isinstance(changes, tuple):
            said = f"{said}\n{change_lines(self._facts, changes)}"
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
            self._kept.keep(case_id, form, {**typed, _SEEN: self._facts.seen})
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
