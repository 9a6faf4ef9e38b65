"""Which triggers fire in a text, which words were set aside, and why (§B5)."""

from collections.abc import Iterator

from desktop.domain.priority import Priority
from desktop.domain.taxonomy import Trigger, TriggerEffect
from desktop.domain.triage.assessment import Fired, Reason, SetAside, Span
from desktop.domain.triage.lexicon import Part
from desktop.domain.triage.measures import Counted
from desktop.domain.triage.reading import EXCLUDED, Need, Reading
from desktop.domain.triage.rules import Firmer


def fire(reading: Reading, trigger: Trigger) -> tuple[Fired | None, tuple[SetAside, ...]]:
    """Return the trigger as it fired, None if it did not, and the words that did not count."""
    aside: list[SetAside] = []
    spans: list[Span] = []
    for start, end, why in _candidates(reading, trigger):
        span = reading.span(start, end, trigger.code)
        if why:
            aside.append(SetAside(trigger.code, span, why))
        else:
            spans.append(span)
    numbers = [number for number, why in _numbers(reading, trigger) if not why]
    spans += [reading.span(number.start, number.end, trigger.code) for number in numbers]
    if not spans:
        return None, tuple(aside)
    largest = max((number.number for number in numbers), default=0)
    return _weighed(reading, trigger, outermost(spans), largest), tuple(aside)


def outermost(spans: list[Span]) -> tuple[Span, ...]:
    """Return spans in the order of the text without those that lie inside another."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span.start, -span.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _candidates(reading: Reading, trigger: Trigger) -> Iterator[tuple[int, int, str]]:
    """Yield every word of the trigger with the reason why it does not count, or none."""
    for hit in reading.hits(Part.TRIGGER, trigger.code):
        if hit.excluded:
            yield hit.start, hit.end, EXCLUDED
        elif reading.met(hit.need, hit.start, hit.end):
            why = reading.silenced(hit.start, hit.end, trigger.silenced_by)
            yield hit.start, hit.end, why


def _numbers(reading: Reading, trigger: Trigger) -> Iterator[tuple[Counted, str]]:
    for measure in trigger.measures:
        need = Need(measure.groups, measure.reach)
        for found in reading.numbers:
            fits = found.unit is measure.unit and measure.least <= found.number <= measure.most
            if fits and reading.met(need, found.start, found.end):
                yield found, reading.silenced(found.start, found.end, trigger.silenced_by)


def _weighed(reading: Reading, trigger: Trigger, spans: tuple[Span, ...], largest: int) -> Fired:
    met = [(rule, _met(reading, trigger, rule, spans, largest)) for rule in trigger.firmer]
    firmer = [(rule, found) for rule, found in met if found is not None]
    floors = [trigger.floor, *(rule.floor for rule, _found in firmer)]
    alarms = trigger.effect is TriggerEffect.ALARM or any(rule.alarms for rule, _found in firmer)
    return Fired(
        trigger=trigger,
        effect=TriggerEffect.ALARM if alarms else TriggerEffect.FLAG,
        floor=min((floor for floor in floors if floor), key=tuple(Priority).index, default=None),
        raises=trigger.raises + sum(rule.raises for rule, _found in firmer),
        number=largest,
        firmer=tuple(Reason(rule.code, rule.zh, rule.en, found) for rule, found in firmer),
        spans=spans,
    )


def _met(
    reading: Reading, trigger: Trigger, rule: Firmer, spans: tuple[Span, ...], largest: int
) -> tuple[Span, ...] | None:
    """Return the words that met the rule (none where the number alone did), None if unmet."""
    if rule.least and largest < rule.least:
        return None
    if not rule.groups:
        return ()
    need = Need(rule.groups, rule.reach)
    near = (reading.near(need, span.start, span.end, trigger.silenced_by) for span in spans)
    return outermost([reading.span(*place, rule.code) for place in near if place]) or None
