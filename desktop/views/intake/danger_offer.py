"""A danger that belongs to the complaint being typed: the draft is kept, the level suggested."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.danger import Danger
from desktop.domain.priority import Priority, Severity, Urgency, priority_of
from desktop.domain.triage.answers import LEVEL, TriageAnswer, Verdict, with_answer
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.draft_keeper import DraftKeeper
from desktop.views.widgets.notice import NoticeAction
from desktop.views.widgets.notice_area import NoticeArea
from desktop.views.words.danger_words import kind_words

_GRAVE = frozenset({Severity.S1, Severity.S2})


class DangerOffer:
    """Suggests P1 with the danger's triggers (§B5); one key takes it, nothing is set by itself."""

    def __init__(
        self, desk: Desk, editor: DraftEditor, keeper: DraftKeeper, notices: NoticeArea
    ) -> None:
        self._desk = desk
        self._editor = editor
        self._keeper = keeper
        self._notices = notices

    def take(self, danger: Danger) -> str:
        """Keep the draft, however little is typed, suggest the level, and return its UUID."""
        self._keeper.keep()
        draft = self._editor.draft
        if danger.kinds and priority_of(draft.severity, draft.urgency) is not Priority.P1:
            said = QCoreApplication.translate(
                "DangerOffer", "Danger at the desk: {kinds} ({triggers}). P1 is suggested."
            ).format(kinds=kind_words(danger.kinds), triggers=" ".join(danger.triggers))
            word = QCoreApplication.translate("DangerOffer", "Take P1")
            raise_level = partial(self._raise, draft.uuid, danger.triggers)
            self._notices.warning(said, NoticeAction(word, raise_level, "Alt+Shift+P"))
        return draft.uuid

    def _raise(self, uuid: str, triggers: tuple[str, ...]) -> None:
        draft = self._editor.draft
        if draft.uuid != uuid:  # another complaint is being typed by now
            return
        severity = draft.severity if draft.severity in _GRAVE else Severity.S2
        now, answers = self._desk.clock.now(), draft.answers
        for code in triggers:
            answers = with_answer(answers, TriageAnswer(code, Verdict.TAKEN, at=now))
        level = TriageAnswer(LEVEL, Verdict.TAKEN, f"{severity} {Urgency.U1}", at=now)
        self._editor.update(
            {
                "severity": severity,
                "urgency": Urgency.U1,
                "answers": with_answer(answers, level),
            }
        )
