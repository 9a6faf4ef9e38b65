"""The alarms of a case: what fired, what was answered to it, and what of it still holds (§B5).

Every answer is a line of the history with the words, the version of the rules, who and when.
"""

from collections.abc import Iterable
from typing import Final

from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind, RequestKind
from desktop.domain.drafts import IntakeDraft
from desktop.domain.errors import NotFound
from desktop.domain.inputs import AlarmAnswer
from desktop.domain.permissions import Permission
from desktop.domain.triage.answers import (
    LEVEL,
    TYPE,
    TriageAnswer,
    Verdict,
    answered,
    is_alarm,
    may_dismiss_alone,
    standing,
    text_to_assess,
    words_of,
)
from desktop.domain.triage.assessment import Assessment
from desktop.domain.triage.engine import assess
from desktop.domain.wishes import read_back
from desktop.models import Case, Request
from desktop.services.case_base import Work, require_text
from desktop.services.requests import ask
from desktop.services.rule_books import taxonomy_in_force

FIRED: Final = "fired"
"""Reference of a line that says that a trigger fired and nobody has answered yet."""

_BETWEEN: Final = "、"
_JOINED: Final = "；"


def assess_case(session: Session, case: Case, year: int) -> Assessment:
    """Return the triage of a case under the rules in force."""
    text = text_to_assess(case.original_text, case.facts, case.demand, case.person_deadline)
    return assess(text, taxonomy_in_force(session), year)


def heed(work: Work, answers: tuple[TriageAnswer, ...] = ()) -> None:
    """Write into the history of a new case what fires and what was answered; keep what holds."""
    year = work.calendar.local_day(work.now).year
    found = assess_case(work.session, work.case, year)
    for answer in answers:
        _tell(work, answer)
    for fired in found.triggers:
        words = words_of(fired.spans)
        if answered(answers, fired.trigger.code, words) is None:
            told = TriageAnswer(fired.trigger.code, words=words, version=found.version)
            _tell(work, told, FIRED)
    held = standing(found, answers, is_supervisor=_is_supervisor(work))
    work.case.alarms = " ".join(fired.trigger.code for fired in held if is_alarm(fired))


def ask_to_dismiss(work: Work, draft: IntakeDraft) -> None:
    """Ask the supervisor about the alarms a clerk dismissed that one person may not (§K 10)."""
    open_codes = set(work.case.alarms.split())
    put_off = [
        answer
        for answer in draft.answers
        if answer.about in open_codes and answer.verdict is Verdict.DISMISSED
    ]
    if put_off:
        why = _JOINED.join(dict.fromkeys(answer.why for answer in put_off))
        _ask(work, [answer.about for answer in put_off], why)


def answer_alarm(work: Work, form: AlarmAnswer) -> bool:
    """Write down that an alarm holds, or that it does not and why.

    Returns False when the dismissal waits for the supervisor. Raises NotFound `alarm_not_found`,
    InvalidInput for a dismissal without a reason, Conflict `already_asked`.
    """
    reason = form.reason.strip() if form.holds else require_text("reason", form.reason)
    if form.trigger not in work.case.alarms.split():
        raise NotFound("alarm_not_found")
    year = work.calendar.local_day(work.now).year
    found = assess_case(work.session, work.case, year)
    spans = [one.spans for one in found.triggers if one.trigger.code == form.trigger]
    words = words_of(spans[0]) if spans else ()
    verdict = Verdict.TAKEN if form.holds else Verdict.DISMISSED
    told = TriageAnswer(form.trigger, verdict, "", words, found.version, reason, work.now)
    if not form.holds and not _alone(work, form.trigger):
        _ask(work, [form.trigger], reason)
        return False
    _tell(work, told)
    if not form.holds:
        _lower(work.case, [form.trigger])
    return True


def dismiss_as_asked(work: Work, request: Request) -> None:
    """Dismiss the alarms a request names; the supervisor has confirmed it."""
    codes = str(read_back(request.payload).get("alarm", "")).split()
    for code in codes:
        told = TriageAnswer(code, Verdict.DISMISSED, why=request.reason, at=work.now)
        _tell(work, told)
    _lower(work.case, codes)


def _alone(work: Work, code: str) -> bool:
    """Tell whether this person is enough; a trigger no longer in the rules needs a supervisor."""
    supervisor = _is_supervisor(work)
    triggers = taxonomy_in_force(work.session).triggers
    known = [trigger for trigger in triggers if trigger.code == code]
    return supervisor or any(may_dismiss_alone(one, is_supervisor=False) for one in known)


def _is_supervisor(work: Work) -> bool:
    return work.actor.may(Permission.OVERRIDE_PRIORITY)


def _ask(work: Work, codes: list[str], reason: str) -> None:
    named = " ".join(codes)
    ask(work, RequestKind.ALARM, reason, {"alarm": named}, told=(("alarm", "", named),))


def _lower(case: Case, codes: Iterable[str]) -> None:
    case.alarms = " ".join(code for code in case.alarms.split() if code not in set(codes))


def _tell(work: Work, answer: TriageAnswer, state: str = "") -> None:
    changes = [("matched", "", _BETWEEN.join(answer.words))]
    if answer.about == TYPE:
        changes.append(("subtype", "", answer.value))
    if answer.about == LEVEL and answer.value:
        changes += zip(("severity", "urgency"), ("", ""), answer.value.split(), strict=True)
    changes.append(("rules", "", answer.version))
    if answer.at is not None and answer.at != work.now:
        changes.append(("answered_at", "", answer.at.isoformat()))
    work.write(
        EntryKind.TRIAGE,
        text=answer.about,
        reason=answer.why,
        changes=tuple(change for change in changes if change[2]),
        reference=state or answer.verdict.value,
    )
