"""What triage suggests for the draft, and what the clerk answers to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.permissions import Permission
from desktop.domain.triage.answers import (
    LEVEL,
    TYPE,
    TriageAnswer,
    Verdict,
    answered,
    is_alarm,
    level_to_take,
    level_words,
    may_dismiss_alone,
    with_answer,
    without_answer,
    words_of,
)
from desktop.domain.triage.assessment import Assessment, Fired, SubtypeScore
from desktop.views.desk import Desk
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.lookup import Lookup

_READ = frozenset({"original_text", "facts", "demand", "person_deadline"})


class TriageDesk(QObject):
    """Asks after each pause in the typing; `told` says that suggestions or answers changed.

    Nothing is written into the draft but what a method named `take…` is called for.
    """

    told = Signal()

    def __init__(self, desk: Desk, editor: DraftEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self.assessment: Assessment | None = None
        self._lookup = Lookup(desk.tasks, self._question, self._arrived, self)
        editor.changed.connect(self._edited)
        editor.replaced.connect(self._lookup.ask_now)

    def ask_now(self) -> None:
        """Ask about the words as they are, without waiting for a pause."""
        self._lookup.ask_now()

    def alarms(self) -> tuple[Fired, ...]:
        """Return the triggers that ask for an act now, those about life first."""
        found = [fired for fired in self._triggers() if is_alarm(fired)]
        return tuple(sorted(found, key=lambda fired: not fired.trigger.life_safety))

    def flags(self) -> tuple[Fired, ...]:
        """Return the triggers that only show."""
        return tuple(fired for fired in self._triggers() if not is_alarm(fired))

    def subtypes(self) -> tuple[SubtypeScore, ...]:
        """Return the likeliest subtype of each type suggested, then the second of the first."""
        found = self.assessment.suggestions if self.assessment else ()
        kinds = [kind.subtypes for kind in found if kind.subtypes]
        return (*(subtypes[0] for subtypes in kinds), *(kinds[0][1:] if kinds else ()))

    def verdict(self, fired: Fired) -> Verdict | None:
        """Return what was answered to a trigger, None if nothing."""
        answers = self._editor.draft.answers
        return answered(answers, fired.trigger.code, words_of(fired.spans))

    def why(self, about: str) -> str:
        """Return the reason of a dismissal."""
        return next((a.why for a in self._editor.draft.answers if a.about == about), "")

    def is_put_off(self) -> bool:
        """Tell whether the suggestions, as they are now, were dismissed."""
        answers, offered = self._editor.draft.answers, self._offered_words()
        return bool(offered) and all(
            answered(answers, about, said) is Verdict.DISMISSED for about, said in offered.items()
        )

    def needs_second(self, fired: Fired) -> bool:
        """Tell whether a supervisor has to confirm that a trigger is dismissed (§K 10)."""
        supervisor = self._desk.actor.may(Permission.OVERRIDE_PRIORITY)
        return not may_dismiss_alone(fired.trigger, is_supervisor=supervisor)

    def take_type(self, place: int) -> None:
        """Take one of the subtypes suggested."""
        for taken in self.subtypes()[place : place + 1]:
            answer = self._answer(TYPE, Verdict.TAKEN, taken.code, words_of(taken.spans))
            self._write({"subtype": taken.code}, answer)

    def take_level(self) -> None:
        """Take the severity and the urgency suggested."""
        if self.assessment is not None:
            severity, urgency = level_to_take(self.assessment)
            value = f"{severity} {urgency}"
            answer = self._answer(LEVEL, Verdict.TAKEN, value, level_words(self.assessment))
            self._write({"severity": severity, "urgency": urgency}, answer)

    def take_all(self) -> None:
        """Take the first type and the level."""
        self.take_type(0)
        self.take_level()

    def confirm(self, fired: Fired) -> None:
        """Say that a trigger holds."""
        words = words_of(fired.spans)
        self._write({}, self._answer(fired.trigger.code, Verdict.TAKEN, "", words))

    def dismiss(self, fired: Fired, why: str) -> None:
        """Say that a trigger does not hold, and why."""
        words = words_of(fired.spans)
        self._write({}, self._answer(fired.trigger.code, Verdict.DISMISSED, "", words, why))

    def put_off(self, why: str) -> None:
        """Dismiss type and level, with a reason."""
        for about, words in self._offered_words().items():
            self._write({}, self._answer(about, Verdict.DISMISSED, "", words, why))

    def take_back(self, *about: str) -> None:
        """Forget what was answered."""
        answers = self._editor.draft.answers
        for code in about:
            answers = without_answer(answers, code)
        self._editor.set("answers", answers)

    def _offered_words(self) -> dict[str, tuple[str, ...]]:
        """Return the words behind the types and behind the level."""
        if self.assessment is None:
            return {}
        spans = (span for subtype in self.subtypes() for span in subtype.spans)
        return {TYPE: words_of(spans), LEVEL: level_words(self.assessment)}

    def _answer(
        self, about: str, verdict: Verdict, value: str, words: tuple[str, ...], why: str = ""
    ) -> TriageAnswer:
        version = self.assessment.version if self.assessment else ""
        return TriageAnswer(about, verdict, value, words, version, why, self._desk.clock.now())

    def _write(self, values: dict[str, object], answer: TriageAnswer) -> None:
        answers = with_answer(self._editor.draft.answers, answer)
        self._editor.update({**values, "answers": answers})

    def _triggers(self) -> tuple[Fired, ...]:
        return self.assessment.triggers if self.assessment else ()

    def _edited(self, paths: frozenset[str]) -> None:
        if paths & _READ:
            self._lookup.ask()
        if paths & {"answers", "subtype", "severity", "urgency"}:
            self.told.emit()

    def _question(self) -> Callable[[], Assessment] | None:
        draft, desk = self._editor.draft, self._desk
        if not any(str(self._editor.value(path)).strip() for path in _READ):
            return None
        return partial(desk.services.suggestions.of_draft, desk.actor, draft)

    def _arrived(self, found: Assessment | None) -> None:
        self.assessment = found
        self.told.emit()
