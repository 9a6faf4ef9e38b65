"""What is typed into forms and not confirmed: in memory at once, in the database soon after."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.actions import Action
from desktop.domain.rows.typed import KeptForm, TypedForm
from desktop.views.desk import Desk
from desktop.views.keeping.store_queue import StoreQueue

Place = tuple[int | None, str]
"""The case a form belongs to, if any, and the name of the form."""


def action_of(form: str) -> Action | None:
    """Return the action a form belongs to; the form of a point's answer carries the point's id.

    None for a form of another version of the program.
    """
    name = form.partition("/")[0]
    return Action(name) if name in set(Action) else None


class KeptText(QObject):
    """Keeps one set of values per form; it survives leaving, locking, signing out and a crash."""

    failed = Signal(object)
    """The KnownError for which what is typed could not be stored."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[Place, dict[str, object]] = {}
        self._known: set[int | None] = set()
        self._queue = StoreQueue(desk.tasks, self)
        self._queue.failed.connect(self.failed)

    def know(self, case_id: int | None, forms: Iterable[KeptForm]) -> tuple[KeptForm, ...]:
        """Take in what the database kept of a case, once; what was typed here since stands.

        Return the forms that were not known yet.
        """
        if case_id in self._known:
            return ()
        self._known.add(case_id)
        new = tuple(form for form in forms if (case_id, form.form) not in self._kept)
        for form in new:
            self._kept[case_id, form.form] = dict(form.values)
        return new

    def keep(self, case_id: int | None, form: str, values: Mapping[str, object]) -> None:
        """Keep what stands in a form."""
        place, now = (case_id, form), dict(values)
        if self._kept.get(place) == now:
            return
        self._kept[place] = now
        save = self._desk.services.form_drafts.save
        typed = TypedForm(form, case_id, now)
        self._queue.put(place, partial(save, self._desk.actor, typed))

    def find(self, case_id: int | None, form: str) -> dict[str, object]:
        """Return what was kept, empty if nothing was."""
        return dict(self._kept.get((case_id, form), {}))

    def drop(self, case_id: int | None, form: str) -> None:
        """Forget: it is recorded, or nothing is left of it."""
        place = (case_id, form)
        if self._kept.pop(place, None) is not None:
            discard = self._desk.services.form_drafts.discard
            self._queue.put(place, partial(discard, self._desk.actor, case_id, form))

    def store_now(self) -> None:
        """Store without delay: whoever keeps this is about to go."""
        self._queue.store_now()

    def flush(self) -> bool:
        """Store what waits and wait for it; False when it could not be stored."""
        return self._queue.flush()
