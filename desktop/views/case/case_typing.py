"""What is typed on the case screen and not confirmed: kept, put back, offered again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.actions import Action
from desktop.domain.errors import KnownError
from desktop.domain.rows.typed import KeptForm
from desktop.views.actions.facts import FormFacts
from desktop.views.case.timeline_card import TimelineCard
from desktop.views.desk import Desk
from desktop.views.keeping.kept_text import KeptText, action_of
from desktop.views.messages import sentence
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.labels import label

_NOTE = Action.ADD_NOTE.value
_KEY = "Alt+C"


class CaseTyping(QObject):
    """Watches the note's line itself; panels and the reply keep their own text in `kept`.

    `go_on_requested` gives an action's value, `show_requested` texts whose form is no longer
    offered, so that they can at least be read and copied.
    """

    go_on_requested = Signal(str)
    show_requested = Signal(object)

    def __init__(
        self, desk: Desk, kept: KeptText, history: TimelineCard, notices: NoticeArea
    ) -> None:
        super().__init__(history)
        self._desk = desk
        self._kept = kept
        self._history = history
        self._notices = notices
        self._case_id = 0
        history.note.textChanged.connect(self._note_typed)
        kept.failed.connect(self._tell)

    def arrived(self, facts: FormFacts, typed: Sequence[KeptForm]) -> None:
        """Put back what belongs to this case; tell what the last visit left."""
        self._case_id = facts.detail.head.id
        known = [form for form in typed if action_of(form.form) is not None]
        left = self._kept.know(self._case_id, known)
        note = str(self._kept.find(self._case_id, _NOTE).get("text") or "")
        if note and not self._history.note.text():
            self._history.put_note(note)
        offered = {state.action for state in facts.detail.actions if not state.blocked}
        forms = [form for form in left if form.form != _NOTE or Action.ADD_NOTE not in offered]
        if forms:
            self._offer(forms, offered)

    def _offer(self, forms: Sequence[KeptForm], offered: set[Action]) -> None:
        actions = [action for form in forms if (action := action_of(form.form))]
        names = list(dict.fromkeys(label(action) for action in actions))
        said = self.tr("Typed {time} and not confirmed: {names}")
        when = self._desk.moments.short(forms[0].saved_at, self._desk.clock.now())
        if actions[0] in offered:
            wish = partial(self.go_on_requested.emit, actions[0].value)
            go_on = NoticeAction(self.tr("Continue"), wish, _KEY)
        else:
            show = partial(self._show, tuple(forms))
            go_on = NoticeAction(self.tr("Show the text"), show, _KEY)
        drop = NoticeAction(self.tr("Discard"), partial(self._discard, tuple(forms)))
        self._notices.info(said.format(time=when, names=" · ".join(names)), go_on, drop)

    def _show(self, forms: tuple[KeptForm, ...]) -> None:
        values = (value for form in forms for value in form.values.values())
        self.show_requested.emit(tuple(v for v in values if isinstance(v, str) and v.strip()))

    def _discard(self, forms: tuple[KeptForm, ...]) -> None:
        for form in forms:
            self._kept.drop(self._case_id, form.form)

    def _note_typed(self, text: str) -> None:
        if text.strip():
            self._kept.keep(self._case_id, _NOTE, {"text": text})
        else:
            self._kept.drop(self._case_id, _NOTE)

    def _tell(self, error: KnownError) -> None:
        self._notices.error(sentence(error))
