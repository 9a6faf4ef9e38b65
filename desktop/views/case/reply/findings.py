"""Everything the wording check finds in the answers, in reading order, and what cures it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.wording import Cure, Weight, find_evasions, review_measure, review_reply
from desktop.views.case.reply.answer import Answer

PRINTED_ANYWAY = frozenset({"no_contact"})
"""The letter prints the telephone and the route by itself."""


class Part(StrEnum):
    """The field of a point a finding belongs to."""

    FOUND = "found"
    BASIS = "basis"
    MEASURE = "measure"
    RESPONSIBLE = "responsible"
    WHOLE = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding; `start` and `end` count code points of its part, equal when there is no phrase.

    `position` is the point's, 0 for the reply as a whole.
    """

    code: str
    weight: Weight
    cure: Cure
    position: int = 0
    part: Part = Part.WHOLE
    phrase: str = ""
    start: int = 0
    end: int = 0


def findings(answers: Sequence[Answer]) -> tuple[Found, ...]:
    """Return the findings of all answers: those that stop the approval first."""
    found = [one for answer in answers for one in _of_point(answer)]
    if all(answer.is_complete for answer in answers):
        found += _of_whole(answers)
    return tuple(sorted(found, key=lambda one: one.weight is not Weight.MUST))


def to_mend(found: Sequence[Found]) -> int:
    """Return how many of them stop the approval."""
    return sum(one.weight is Weight.MUST for one in found)


def _of_point(answer: Answer) -> Iterator[Found]:
    if not answer.is_complete:
        return
    for part, text in ((Part.FOUND, answer.found), (Part.MEASURE, answer.measure)):
        for hit in find_evasions(text):
            if hit.code != "only_received":
                yield Found(
                    hit.code,
                    hit.weight,
                    hit.cure,
                    answer.position,
                    part,
                    text[hit.start : hit.end],
                    hit.start,
                    hit.end,
                )
    dated = answer.promised_at is not None
    for lack in review_measure(answer.measure, answer.responsible, dated=dated):
        part = Part.RESPONSIBLE if lack.code == "measure_without_who" else Part.MEASURE
        yield Found(lack.code, lack.weight, lack.cure, answer.position, part)


def _of_whole(answers: Sequence[Answer]) -> Iterator[Found]:
    whole = "\n".join(
        line
        for answer in answers
        for line in (
            answer.found,
            f"依据：《{answer.basis}》" if answer.basis else "",
            answer.measure,
        )
    )
    dated = any(answer.promised_at is not None for answer in answers)
    for lack in review_reply(whole).lacks:
        if lack.code in PRINTED_ANYWAY or (lack.code == "no_date" and dated):
            continue
        yield Found(lack.code, lack.weight, lack.cure)
