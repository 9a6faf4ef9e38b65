"""Keeps the case on show fresh: loads it, again when it was changed, and lets time pass."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.calendar import WorkCalendar
from desktop.domain.permissions import Permission
from desktop.domain.rows.case import CaseDetail
from desktop.domain.rows.organisation import Choices
from desktop.domain.rows.typed import KeptForm
from desktop.domain.triage.assessment import Assessment
from desktop.views.actions.facts import FormFacts
from desktop.views.desk import Desk

TICK_MS = 5_000
"""How often the time left is counted anew."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one look at the database brought; `mark` moves with every change of any case."""

    mark: int
    detail: CaseDetail
    papers: tuple[str, ...]
    choices: Choices
    calendar: WorkCalendar
    typed: tuple[KeptForm, ...]
    suggested: Assessment | None


class CaseKeeper(QObject):
    """Tells `arrived` with fresh facts; answers that came too late are dropped."""

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = 0
        self._question = 0
        self._loaded: Loaded | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def case_id(self) -> int:
        """Return the case on show, 0 for none."""
        return self._case_id

    @property
    def uuid(self) -> str:
        """Return the UUID of the case on show, empty while none is loaded."""
        return self._loaded.detail.head.uuid if self._loaded else ""

    def facts(self) -> FormFacts | None:
        """Return what is known of the case at this moment."""
        known = self._loaded
        if known is None:
            return None
        return FormFacts(
            self._desk.actor,
            known.detail,
            known.choices,
            self._desk.moments,
            self._desk.clock.now(),
            known.calendar,
            known.papers,
            known.suggested,
        )

    def typed(self) -> tuple[KeptForm, ...]:
        """Return what this person had typed into forms of the case when it was loaded."""
        return self._loaded.typed if self._loaded else ()

    def open(self, case_id: int) -> None:
        """Load another case."""
        self._case_id = case_id
        self._loaded = None
        self.reload()

    def close(self) -> None:
        """Forget the case: it may not be seen any more."""
        self._case_id = 0
        self._loaded = None

    def reload(self) -> None:
        """Load the case anew."""
        self._ask(None)

    def look(self) -> None:
        """Load the case anew if anything changed; tell the passing of time anyway."""
        self._ask(self._loaded.mark if self._loaded else None)

    def watch(self, *, watching: bool) -> None:
        """Let time pass on the screen, or rest."""
        if watching:
            self._timer.start()
        else:
            self._timer.stop()

    def _ask(self, mark: int | None) -> None:
        if not self._case_id:
            return
        self._question += 1
        work = partial(_load, self._desk, self._case_id, mark)
        done = partial(self._arrived, self._question)
        self._desk.tasks.run(self, work, done, partial(self._lost, self._question))

    def _arrived(self, question: int, loaded: Loaded | None) -> None:
        if question != self._question:
            return
        if loaded is not None:
            self._loaded = loaded
        facts = self.facts()
        if facts is not None:
            self.arrived.emit(facts)

    def _lost(self, question: int, error: Exception) -> None:
        if question == self._question:
            self.failed.emit(error)


def _load(desk: Desk, case_id: int, mark: int | None) -> Loaded | None:
    """Load on a worker; None when nothing changed since `mark`."""
    services, actor = desk.services, desk.actor
    now_mark = services.queue.change_mark(actor)
    if mark is not None and now_mark == mark:
        return None
    assesses = actor.may(Permission.SET_PRIORITY)
    return Loaded(
        now_mark,
        services.case_view.detail(actor, case_id),
        services.papers.kinds_for(actor, case_id),
        services.organisation.choices(actor),
        services.queue.calendar(actor),
        services.form_drafts.kept(actor, case_id),
        services.suggestions.of_case(actor, case_id) if assesses else None,
    )
