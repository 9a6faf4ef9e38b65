"""What people answered to triage: each thing it found was taken or dismissed, and by which words.

An answer belongs to the words it was given for: more words of the same rule ask anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.domain.priority import Priority, Severity, Urgency, priority_of
from desktop.domain.taxonomy import Trigger, TriggerEffect
from desktop.domain.triage.assessment import Assessment, Fired, Span

TYPE: Final = "type"
"""What an answer to the suggested subtype is about; those to triggers are about their code."""

LEVEL: Final = "level"
"""What an answer to the suggested severity and urgency is about."""


class Verdict(StrEnum):
    """What was answered."""

    TAKEN = "taken"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class TriageAnswer:
    """One answer: to what, with which value, on which words, under which version, why and when.

    `about` is TYPE, LEVEL or the code of a trigger, `value` the subtype or the levels taken, `why`
    the reason of a dismissal.
    """

    about: str = ""
    verdict: Verdict = Verdict.TAKEN
    value: str = ""
    words: tuple[str, ...] = ()
    version: str = ""
    why: str = ""
    at: datetime | None = None


def answered(found: Iterable[TriageAnswer], about: str, words: Iterable[str]) -> Verdict | None:
    """Return what was answered to these words; None while some of them are not answered yet."""
    for answer in found:
        if answer.about == about and set(words) <= set(answer.words):
            return answer.verdict
    return None


def with_answer(found: Iterable[TriageAnswer], answer: TriageAnswer) -> tuple[TriageAnswer, ...]:
    """Return the answers with a newer one in the place of the older to the same."""
    return (*without_answer(found, answer.about), answer)


def without_answer(found: Iterable[TriageAnswer], about: str) -> tuple[TriageAnswer, ...]:
    """Return the answers without the one to `about`."""
    return tuple(old for old in found if old.about != about)


def is_alarm(fired: Fired) -> bool:
    """Tell an alarm, which asks for an act now, from a flag."""
    return fired.effect is TriggerEffect.ALARM


def may_dismiss_alone(trigger: Trigger, *, is_supervisor: bool) -> bool:
    """Tell whether one person is enough: where life is at risk a clerk is not (§K 10)."""
    return is_supervisor or not trigger.life_safety


def standing(
    assessment: Assessment, answers: Iterable[TriageAnswer], *, is_supervisor: bool
) -> tuple[Fired, ...]:
    """Return the triggers that hold: fired and not dismissed by somebody who may do it alone."""
    kept = tuple(answers)
    return tuple(
        fired
        for fired in assessment.triggers
        if answered(kept, fired.trigger.code, words_of(fired.spans)) is not Verdict.DISMISSED
        or not may_dismiss_alone(fired.trigger, is_supervisor=is_supervisor)
    )


def words_of(spans: Iterable[Span]) -> tuple[str, ...]:
    """Return the words of spans, each once, in the order of the text."""
    return tuple(dict.fromkeys(span.word for span in sorted(spans)))


def level_words(assessment: Assessment) -> tuple[str, ...]:
    """Return the words the suggested level rests on."""
    reasons = (*assessment.severity.reasons, *assessment.urgency.reasons)
    return words_of(span for reason in reasons for span in reason.spans)


def level_to_take(assessment: Assessment) -> tuple[Severity, Urgency]:
    """Return severity and urgency whose priority is at least the one suggested (§B4, §B5).

    The floor of a trigger may lie above the matrix: then the urgency is raised first.
    """
    severity, urgency = assessment.severity.level, assessment.urgency.level
    steps = [(severity, faster) for faster in reversed(Urgency) if faster <= urgency]
    steps += [(worse, Urgency.U1) for worse in reversed(Severity) if worse <= severity]
    order = tuple(Priority)
    wanted = order.index(assessment.priority)
    for pair in steps:
        if order.index(priority_of(*pair)) <= wanted:
            return pair
    return Severity.S1, Urgency.U1


def text_to_assess(original: str, facts: str, demand: str, deadline: str) -> str:
    """Return what triage reads of a complaint; the original words come first, places unmoved."""
    return "\n".join((original, *(part for part in (facts, demand, deadline) if part.strip())))
