"""What triage suggests for a text, each with the words it rests on; nothing is ever set by it."""

from dataclasses import dataclass

from desktop.domain.priority import Priority, Severity, Urgency
from desktop.domain.taxonomy import Trigger, TriggerEffect


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words in the text: `word` is `text[start:end]`, counted in characters, not UTF-16 units.

    `rule` is the code of what they speak for: a subtype, a trigger, a cue, a feature.
    """

    start: int
    end: int
    word: str
    rule: str


@dataclass(frozen=True, slots=True)
class SubtypeScore:
    """A subtype and how much speaks for it; `score` has no unit, only its order counts."""

    code: str
    score: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A type with at most two of its subtypes, the likelier first; `score` as for a subtype."""

    code: str
    score: float
    subtypes: tuple[SubtypeScore, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a level was suggested: the rule's code, its name, and the words that met it."""

    rule: str
    zh: str
    en: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SeverityFound:
    """The severity suggested; without reasons it is the ordinary one."""

    level: Severity
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class UrgencyFound:
    """The urgency suggested; without reasons it is the ordinary one."""

    level: Urgency
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Features:
    """The three marks of an urgent complaint, each 0 to 3 (R13)."""

    sudden: int
    pressing: int
    complex: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Fired:
    """A trigger that fired, what it asks for here, and the words (§B5).

    `firmer` are the rules that made it weigh more; effect, `floor` and `raises` count them in.
    `number` is the largest count read (people, age, times), 0 for none.
    """

    trigger: Trigger
    effect: TriggerEffect
    floor: Priority | None
    raises: int
    number: int
    firmer: tuple[Reason, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A word of a trigger that did not count, and the code of why.

    `why` is `negated`, `excluded` or the code of a context of the rules (past, feared, …).
    """

    trigger: str
    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything triage has to say about one text under one version of the rules."""

    version: str
    suggestions: tuple[Suggestion, ...]
    severity: SeverityFound
    urgency: UrgencyFound
    features: Features
    triggers: tuple[Fired, ...]
    set_aside: tuple[SetAside, ...]
    priority: Priority

    @property
    def spans(self) -> tuple[Span, ...]:
        """All words that count for something, in the order of the text."""
        found = {span for fired in self.triggers for span in fired.spans}
        found |= {span for kind in self.suggestions for sub in kind.subtypes for span in sub.spans}
        reasons = (*self.severity.reasons, *self.urgency.reasons)
        found |= {span for reason in reasons for span in reason.spans}
        return tuple(sorted(found | set(self.features.spans)))
